/** Places that name somebody or something both are said to know, or somebody who is said to have sent the caller. */
import { allMatches } from '../../all-matches.ts';
import type { ConnectionClaim, Passage, Sentence } from '../../reader.ts';
import { isCommonNoun, isFirstName } from './common-nouns.ts';
import { words } from './patterns.ts';

const WORD = String.raw`\p{Lu}[\p{L}\p{M}'’-]*`;
const NAME = String.raw`(?<name>${WORD}(?:\s(?:(?:von|van|de|zu|der)\s)?${WORD}){0,4})`;
const SHORT = String.raw`[^.!?:;]`;
const ROLE = String.raw`(?:Kolleg(?:e|en|in)|Freund(?:in)?|Partner(?:in)?|Kund(?:e|en|in)|Kontakt|Chef(?:in)?|Bekannte[rn]?|Mitarbeiter(?:in)?|Vorgesetzte[rn]?|Geschäftspartner(?:in)?|Ansprechpartner(?:in)?)`;
const SENT =
  '(?:empfohlen|vorgeschlagen|genannt|gegeben|geraten|verwiesen|erzählt|erwähnt|gebeten|geschickt|vermittelt|angeregt|weitergegeben|vorgestellt|ans Herz gelegt|gesagt)';

/** Patterns on the text as written; `name` is the connection. */
const NAMED: [RegExp, boolean][] = (
  [
    [
      `${NAME}\\s(?:hat|hatte)\\s${SHORT}{0,70}?(?<!\\p{L})(?:mir|mich|Sie|dich|Ihnen|dir|Anruf|Ihren|deinen|Kontakt|uns)(?!\\p{L})${SHORT}{0,70}?(?<!\\p{L})${SENT}`,
      true,
    ],
    [
      `${NAME}\\shat\\s(?:Sie|dich|mich|mir|uns|vorgeschlagen|empfohlen|angeregt)\\s?${SHORT}{0,30}?(?:empfohlen|ans\\sHerz\\sgelegt|,)`,
      true,
    ],
    [
      `${NAME}\\s(?:meinte|sagte|riet|empfahl|nannte|verwies|schlug|bat|findet|meint|glaubt|erzählte|gab)(?!\\p{L})${SHORT}{0,12}?(?:,|mir|mich|Sie|dich|Ihnen|Ihren|deinen|dass|es|uns|ich)`,
      true,
    ],
    [
      `${NAME}\\shat\\s(?:den|unseren|diesen)\\s(?:Kontakt|Anruf|Draht)\\s${SHORT}{0,20}?(?:hergestellt|vermittelt|angeregt|empfohlen|vorgeschlagen)`,
      true,
    ],
    [`von\\s${NAME}\\s(?:\\p{Ll}+\\s)?grüßen`, true],
    [`${NAME}\\s(?:schickt|sendet|empfiehlt)\\s(?:mich|Sie|dich|mir)`, true],
    [`${NAME}\\slässt\\s(?:Sie|dich|schön|herzlich)\\s?${SHORT}{0,20}?grüßen`, true],
    [
      `(?:Empfehlung|Anregung|Vermittlung|Hinweis|Rat|Vorschlag|Tipp|Bitte|Wunsch|Anraten|Geheiß|Initiative|Fürsprache)\\s(?:${SHORT}{0,30}?\\s)?(?:von|durch)\\s(?:\\p{Ll}+\\s){0,2}${NAME}`,
      true,
    ],
    [
      `(?:Ihren|deinen|Ihre|deine)\\s(?:Namen|Kontakt|Nummer|Kontaktdaten|Telefonnummer|Daten)\\s${SHORT}{0,30}?(?:von|durch|über)\\s(?:\\p{Ll}+\\s){0,2}${NAME}`,
      true,
    ],
    [`(?:[Üü]ber|[Dd]urch|[Dd]ank)\\s${NAME}\\s(?:auf|an|zu|bin|kam|kenne|habe)\\s`, true],
    [`(?:beide|beiden)\\s(?:\\p{Ll}+\\s){0,3}?${NAME}`, false],
    [`(?:kennen|kennt|kenne)\\s(?:\\p{Ll}+\\s){0,3}?(?:(?:Ihr|dein|unser)\\p{Ll}*\\s(?:${ROLE}\\s)?)?${NAME}`, false],
    [
      `${NAME}\\s(?:kennen\\swir|kenne\\sich|kennt\\sman|ist\\s(?:mit\\suns\\sbeiden\\s|unser\\p{Ll}*\\s)(?:\\p{L}+\\s)?(?:befreundet|gemeinsam\\p{Ll}*|Kontakt|Bekannte\\p{Ll}?|Freund\\p{Ll}*))`,
      false,
    ],
    [
      `gemeinsame[nrms]?\\s(?:\\p{L}+\\s){0,2}?\\p{L}+(?:,\\s(?:und\\szwar\\s|nämlich\\s)?|:\\s|\\s(?:ist\\s|heißt\\s|namens\\s|mit\\s)?)${NAME}`,
      false,
    ],
    [`gemeinsam(?:,\\s|:\\s|\\s)(?:Stichwort\\s|und\\szwar\\s|nämlich\\s|mit\\s)?${NAME}`, false],
    [`(?:Ihr|dein|unser|mein)\\p{Ll}{0,2}\\s(?:\\p{Ll}+\\s){0,2}?${ROLE}\\s${NAME}`, false],
    [`${NAME}\\sund\\s(?:ich|Sie|du)\\s(?:kennen|haben|arbeite|waren|sind)`, false],
    [
      `(?:Mit|mit)\\s${NAME}\\s(?:haben\\swir|arbeite\\sich|arbeiten\\swir|bin\\sich|sind\\swir|war\\sich|habe\\sich|zusammen|befreundet)`,
      false,
    ],
    [`verbindet\\s${SHORT}{0,50}?(?::\\s|\\s)${NAME}[.,]`, false],
    [
      `(?:Mitglied|dabei|Veranstaltung|waren|beide)(?:\\p{L}*)(?:,\\s\\p{L}+\\s\\p{L}+\\s\\p{L}+)?${SHORT}{0,30}?(?::|,\\sStichwort)\\s${NAME}`,
      false,
    ],
    [`${NAME},\\sda\\s(?:waren|sind)\\swir`, false],
    [`${NAME}\\sarbeitet\\smit\\s(?:uns|Ihnen|dir|mir)`, false],
  ] as [string, boolean][]
).map(([source, referral]) => [new RegExp(`(?<![\\p{L}'’])(?:${source})`, 'gu'), referral]);

const NAMELESS = words([
  'gemeinsame[nrms]? (?:\\p{L}+ ){0,1}(?:bekannte[nrm]?|freund(?:e|in|es)?|kontakte?|kolleg(?:e|en|in)|kund(?:e|en|in)|geschäftspartner)',
  '(?:ein|eine|einer|einem|einen) (?:\\p{L}+ ){0,1}(?:freund|freundin|bekannte[rn]?|kolleg(?:e|in|en)|kontakt) von (?:ihnen|dir|uns)',
  'jemand(?:en|em)?,? (?:den|die|der) (?:wir|sie|du) (?:beide )?kenn(?:en|st)',
  'jemand(?:en|em)? aus (?:ihrem|deinem) (?:team|haus|umfeld|netzwerk|unternehmen)',
  '(?:ihr|dein) name (?:ist )?(?:fiel|gefallen|wurde (?:mir )?(?:genannt|empfohlen))',
  '(?:wurde|bin) (?:ich )?an (?:sie|dich) verwiesen',
]);

/** Without one of these no sentence claims a connection; asked first because the patterns above are costly. */
const HINT =
  /kenn|gemeinsam|beide|bekannt|freund|kolleg|empf|vorge?schl|anreg|vermittl|hinweis|(?<!\p{L})(?:an)?rat(?:en)?(?!\p{L})|geheiß|initiative|wunsch|grüß|(?<!\p{L})gab(?!\p{L})|herz|schickt|tipp|namen?(?!\p{L})|kontakt|nummer|verwies|verweis|meint|sagt|riet|nannte|verbind|mitglied|dabei|waren|arbeit|partner|kund|grüßen|über|durch|dank|bat(?!\p{L})|jemand|chef|gesagt|gebeten|geraten|geschickt/u;

/** "Ihre Webseite": a single word after a determiner is a noun unless it is a first name. */
const DETERMINED = /(?<!\p{L})(?:ihr|dein|unser|mein|d(?:er|ie|as|en|em)|ein|kein)(?:e|em|en|er|es)?\s$/iu;

/** Without it a single word that is no first name may be a place: "ich kenne Köln". */
const SHARED = /beide|gemeinsam|verbind|mitglied|dabei|partner|kund|arbeit/u;

function isNobody(name: string): boolean {
  const first = name.split(/\s/u)[0]!.toLowerCase();
  return isCommonNoun(first) || /^(?:sie|ich|wir|es|er|du|das|die|der|dies|mein|ihr|thema|stichwort|frau|herr)$/u.test(first);
}

function trimmed(name: string): string {
  const kept = name.split(/\s/u);
  while (kept.length > 1 && /^(?:Sie|Ihnen|Ihren?|Ich|Wir)$/u.test(kept.at(-1)!)) kept.pop();
  return kept.join(' ');
}

function passageBefore({ text, start }: Sentence, at: number): string {
  return text.slice(Math.max(0, at - start - 12), at - start);
}

function named(sentence: Sentence): ConnectionClaim[] {
  return NAMED.flatMap(([pattern, referral]) =>
    allMatches(sentence.text, pattern).flatMap((match) => {
      const written = match.groups!.name!.replace(/^(?:Frau|Herrn?)\s/u, '');
      const name = trimmed(written);
      if (isNobody(name)) return [];
      const start = sentence.start + match.index + match[0].lastIndexOf(written);
      const before = passageBefore(sentence, start);
      if (!referral && !name.includes(' ') && !isFirstName(name.toLowerCase()) && !SHARED.test(sentence.lower)) return [];
      if (!name.includes(' ') && DETERMINED.test(before) && !isFirstName(name.toLowerCase())) return [];
      return [{ sentence: sentence.index, start, end: start + name.length, name, referral }];
    }),
  );
}

export function connectionClaims(passage: Passage): ConnectionClaim[] {
  return passage.sentences.flatMap((sentence) => {
    if (!HINT.test(sentence.lower)) return [];
    const found = named(sentence).filter((claim, index, all) => all.findIndex(({ start }) => start === claim.start) === index);
    if (found.length > 0) return found;
    return allMatches(sentence.lower, NAMELESS).map((match) => ({
      sentence: sentence.index,
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
      name: null,
      referral: false,
    }));
  });
}
