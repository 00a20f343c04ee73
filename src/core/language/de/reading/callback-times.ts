/** A callback tied to a day and hour, or to office hours. "Heute noch" and "vor dem Wochenende" are soft and fine. */
import type { Ask, Passage, Sentence, Span } from '../../reader.ts';
import { clauseAround } from './clauses.ts';
import { CLOCK, DAY as DAYS } from './clock-times.ts';
import { gap, inOrder, spansIn, words } from './patterns.ts';

const HOUR =
  '(?:\\d{1,2}(?:[:.]\\d\\d)?|ein|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn)';
const DAY = '(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)';
const PART = '(?:früh|morgen|vormittag|mittag|nachmittag|abend)';
const UNIT = '(?!\\s*(?:minuten?|stunden?|tagen?|wochen?|prozent|%|monaten?|jahren?|punkte?|fragen?|\\d))';

const TIME = words([
  `(?:(?:um|ab|bis|vor|nach|gegen|so gegen|kurz nach|kurz vor) )?${HOUR} uhr(?: (?:\\d\\d|dreißig|fünfzehn))?`,
  `(?:zwischen|von) ${HOUR}(?: uhr)? (?:und|bis) ${HOUR}(?: uhr)?${UNIT}`,
  `(?:um|ab|gegen|bis|vor) ${HOUR}${UNIT}`,
  `in der (?:mittagspause|frühstückspause|mittagszeit)`,
  '(?:um )?halb (?:eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)',
  '\\d{1,2}:\\d\\d',
  `(?:(?:am|bis|bis zum|diesen|kommenden|nächsten|jeden|ab) )?${DAY}s?(?:${PART}s?| ${PART}s?)?(?: (?:oder|bis|und) (?:am )?${DAY}s?)?`,
  `(?:gleich |direkt )?(?:morgen|übermorgen) (?:gleich )?(?:früh|vormittag|mittag|nachmittag|abend|um \\S+)`,
  `heute (?:gleich )?(?:abend|um \\S+)`,
  `(?:um |gegen |ab |bis )?(?:drei)?viertel (?:vor |nach |über )?${HOUR}`,
  `(?:vor|nach) (?:eins|zwölf|elf|zehn|neun)${UNIT}`,
  `(?:am|bis zum|ab dem|vom) \\d{1,2}\\.(?: ?\\d{1,2}\\.?| (?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember))`,
  '(?:vormittags|nachmittags|mittags|morgens|abends|werktags|wochentags|unter der woche)',
  `(?:während|zu|innerhalb|außerhalb)(?: (?:der|unserer|meiner|den|üblichen|unseren|meinen)){0,2} (?:büro|geschäfts|öffnungs|arbeits|sprech|dienst|kern)(?:zeiten|zeit|stunden)`,
  '(?:büro|geschäfts|öffnungs|sprech|dienst)(?:zeiten|stunden)',
  '(?:nach|vor) (?:dem mittag(?:essen)?|der mittagspause|feierabend|dienstschluss|geschäftsschluss)|bis (?:feierabend|dienstschluss|geschäftsschluss)',
  'den ganzen (?:tag|vormittag|nachmittag)',
]);

/** The caller says when they can be reached. */
const AVAILABLE = words(
  [
    `(?:sie erreichen|du erreichst|erreichen sie|erreichst du) (?:mich|uns)`,
    `(?:ich bin|bin ich|wir sind|sind wir)${gap(7)} (?:erreichbar|da|im büro|am platz|verfügbar|zu erreichen|am telefon)`,
    `erreichbar (?:bin ich|sind wir)`,
    `(?:mich|uns)${gap(7)} erreichen`,
    `(?:mein|unser|das|die) (?:büro|laden|telefon|zentrale|hotline)${gap(2)} (?:hat|ist|sind|haben|läuft)`,
    `(?:mein|unser) (?:büro|telefon|anschluss) ist`,
  ],
  'u',
);
/** The time belongs to something that was, or to what the caller will do. */
const OF_THE_PAST = words(
  [
    '(?:haben|hatten|hatte|waren|war|sprachen|trafen|saßen|telefonierten)',
    '\\p{L}*(?:getroffen|gesprochen|besprochen|telefoniert)',
    '(?:letzten|letzter|letzte|vergangenen|vorigen|vom)',
    'ich (?:schicke|sende|melde|rufe|schreibe|versuche|komme)',
    '(?:unser|unserem|unseren|unseres) \\p{L}*(?:gespräch|treffen|termin|demo)s?',
  ],
  'u',
);
/** "Gegen elf passt es": a time is offered in the clause beside the ask. */
const OFFERED = words(
  [
    '(?:lücke|luft|sprechzeit|passt|klappt|geht|ginge|ideal|günstig|sitze|bin|habe zeit|frei|wäre gut|am besten|erwische\\p{L}*|erreich\\p{L}*)',
  ],
  'u',
);
const BARE = /^[\s,]*(?:am besten|gern|gerne|etwa|vielleicht|oder|und|also|jederzeit|sagen wir|dann|am liebsten|so|wäre|passt)?[\s,]*$/u;

/** A question as short as that names nothing but the time. */
const SHORT = 50;

/** The sentence is about the call: an hour in it is the hour of the call. */
const ABOUT_CALL = words(
  [
    '\\p{L}*(?:anruf|rückruf|telefon|telefonat|klingel|läute|hörer|apparat|leitung|draht|sprech|gespräch)\\p{L}*',
    '(?:zurück|an|durch)(?:rufen|rufst|ruft|zurufen)',
    '(?:ruf|rufe|rufen|rufst|melde?|melden|erreich\\p{L}*|erwisch\\p{L}*|kriegst|wähl\\p{L}*|probier\\p{L}*|hören wir|sprechen wir|reden)',
  ],
  'u',
);
/** The caller or the contact is free, in, or at the desk. */
const FREE = words(
  [
    "(?:frei|luft|zeit|passt|passen|passte|pass|klappt|ginge|geht|ideal|günstig|erreichbar|verfügbar|da|dran|daheim|zuhause|zu hause|am platz|am schreibtisch|im büro|sitze?|bin|sind|ist|hebe?|ab|besetzt|offen|geöffnet|reserviert\\p{L}*|geblockt|freigehalten|vorgemerkt|eingeplant|eingetragen|warte|recht|super|gut|perfekt|sagen wir|wie wär[’']?s|wie wäre|vorschlag\\p{L}*)",
  ],
  'u',
);
const CALLER_ACTS = words(
  [
    '(?:schicke|sende|melde mich|schreibe|versuche|komme|probiere|rufe|ruf|meld) (?:ich|i|wir)',
    '(?:ich|i) (?:melde?|ruf|rufe|schick|schicke|versuch|versuche|komm|komme|probier)',
  ],
  'u',
);
const HAPPENED = words(
  [
    '(?:habe|hab|haben|hatten|hatte|hast|waren|war|ging|sprachen|trafen|saßen|kommt|kommen|ist es|wurde|seit|brauchte)',
    '(?:letzten|letzter|letzte|vergangenen|vorigen|vom|unser\\p{L}*)',
  ],
  'u',
);
const KEPT_FREE = words(
  [
    '(?:hab|habe|hätt|hätte|haben|hätten)(?: ich| i| wir)?(?: \\S+){0,4} (?:zeit|luft|frei|fenster|lücke|slot)',
    '(?:geblockt|reserviert|freigehalten|vorgemerkt|eingeplant|eingetragen|freigeschaufelt|reingeschrieben)',
  ],
  'u',
);
const DICTATED = /^[\s,-]*(?:null|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|\d)(?!\p{L})/u;

/** A sentence may hold thousands of times; what it is about is asked once. */
function oncePerSentence({ sentences }: Passage, pattern: RegExp): (index: number) => boolean {
  const known = new Map<number, boolean>();
  return (index) => {
    if (!known.has(index)) known.set(index, pattern.test(sentences[index]!.lower));
    return known.get(index)!;
  };
}

/** Hours of the clock in a sentence about the call, and days where somebody is asked or free then. */
function fixedTimes(passage: Passage, asks: readonly Ask[]): Span[] {
  const asked = new Set(asks.filter(({ channel }) => channel !== 'email' && channel !== 'web').map(({ sentence }) => sentence));
  const isAboutCall = oncePerSentence(passage, ABOUT_CALL);
  const isFree = oncePerSentence(passage, FREE);
  const near = (index: number): boolean => asked.has(index) || asked.has(index + 1) || asked.has(index - 1);
  const calm = (match: RegExpExecArray, { lower, text }: Sentence): boolean => {
    const end = match.index + match[0].length;
    if (IN_THE_COURSE.test(lower.slice(0, match.index))) return false;
    if (/^\s\p{Lu}/u.test(text.slice(end)) && !/uhr|halb|viertel|tag|:|früh|abend/u.test(match[0])) return false;
    const clause = clauseAround(lower, match.index, end);
    return (
      (KEPT_FREE.test(clause) || !HAPPENED.test(clause.replace(match[0], ' '))) &&
      !CALLER_ACTS.test(clause) &&
      (!DICTATED.test(lower.slice(end)) || /uhr/u.test(match[0]))
    );
  };
  return [
    ...spansIn(passage, CLOCK, (match, sentence) => {
      const { index } = sentence;
      return (isAboutCall(index) || asked.has(index) || (near(index) && isFree(index))) && calm(match, sentence);
    }),
    ...spansIn(
      passage,
      DAYS,
      (match, sentence) =>
        calm(match, sentence) &&
        (isFree(sentence.index) ? asked.has(sentence.index) || isAboutCall(sentence.index) : isBesideAsk(passage, asks, match, sentence)),
    ),
  ];
}

const IN_THE_COURSE = /(?:lauf|laufe|verlauf) (?:des|vom|der) $/u;
/** So many characters behind an ask a day still belongs to it. */
const NEAR = 30;

function isBesideAsk(passage: Passage, asks: readonly Ask[], match: RegExpExecArray, { lower, index }: Sentence): boolean {
  const clause = clauseAround(lower, match.index, match.index + match[0].length);
  const at = passage.sentences[index]!.start + match.index;
  return asks.some(
    ({ sentence, start, end }) =>
      sentence === index &&
      ((start <= at && at <= end) || clause.includes(passage.lower.slice(start, end)) || (at > end && at - end < NEAR)),
  );
}

export function callbackTimes(passage: Passage, asks: readonly Ask[]): Span[] {
  const asked = new Set(
    asks.filter(({ channel }) => channel === 'call' || channel === 'any' || channel === 'meeting').map(({ sentence }) => sentence),
  );
  return inOrder([
    ...fixedTimes(passage, asks),
    ...spansIn(passage, TIME, (match, sentence) => {
      const end = match.index + match[0].length;
      if (IN_THE_COURSE.test(sentence.lower.slice(0, match.index))) return false;
      const clause = clauseAround(sentence.lower, match.index, end);
      const available = AVAILABLE.test(sentence.lower);
      if (
        !/uhr|halb/u.test(match[0]) &&
        /^(?:um|ab|gegen|bis|von|zwischen)\s/u.test(match[0]) &&
        /^\s\p{Lu}/u.test(sentence.text.slice(end))
      )
        return false;
      if (
        OF_THE_PAST.test(clause) ||
        (!asked.has(sentence.index) &&
          !available &&
          !(asked.has(sentence.index + 1) && sentence.text.endsWith('?') && (OFFERED.test(clause) || sentence.text.length < SHORT)))
      )
        return false;
      if (
        /^[\s,-]*(?:null|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|\d)(?!\p{L})/u.test(sentence.lower.slice(end)) &&
        !/uhr|tag|zeit/u.test(match[0])
      )
        return false;
      const inClause = asks.some(({ start, end: stop, sentence: index }) => {
        return index === sentence.index && clause.includes(passage.lower.slice(start, stop));
      });
      const overlapsAsk = asks.some(({ start, end: stop }) => start < sentence.start + end && sentence.start + match.index < stop);
      const offered = OFFERED.test(clause) || (!asked.has(sentence.index) && !available);
      return overlapsAsk || inClause || offered || available || BARE.test(clause.replace(match[0], ''));
    }),
  ]);
}
