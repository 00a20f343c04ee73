/** How a voicemail opens, whom it addresses, and who says they are calling. */
import { allMatches } from '../../all-matches.ts';
import type { AddressedName, Passage, Span } from '../../reader.ts';
import { isCommonNoun, startsSentences } from './common-nouns.ts';
import { spansIn, words } from './patterns.ts';

const SALUTATION =
  /^\W{0,3}(?:(?:einen\s+)?(?:wunder)?(?:schönen\s+)?guten\s+(?:morgen|tag|abend|nachmittag)|(?:einen\s+)?schönen\s+(?:guten\s+)?(?:morgen|tag|abend|nachmittag)|hallo|hallöchen|hi|hey|servus|moin(?:\s+moin)?|grüezi|grüß\s+(?:gott|dich|sie)|gruess\s+gott|tag|morgen|mahlzeit|liebe[rs]?|sehr\s+geehrte[r]?|werte[rs]?)(?!\p{L})(?:\s+(?:zusammen|auch|nochmal|noch\s+einmal))?/u;
const TITLED = String.raw`(?:(?:Frau|Herrn?|Dr\.|Doktor|Prof\.|Professor(?:in)?)\s){1,3}\p{Lu}[\p{L}\p{M}'’-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]*(?=[,.!]))?`;
const PLAIN = String.raw`\p{Lu}[\p{L}\p{M}'’-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]*(?=[,.!]))?`;
const NAME = `(?:${TITLED}|${PLAIN})`;
const AFTER_SALUTATION = new RegExp(String.raw`^[\s,]{1,3}(${NAME})`, 'u');
const STARTS_WITH_NAME = new RegExp(String.raw`^(${NAME})\s?[,.!–—]`, 'u');
const SET_OFF = new RegExp(String.raw`,\s(${NAME})\s?[.!?,]`, 'gu');
const TITLE = /^(?:(?:Frau|Herrn?|Dr\.|Doktor|Prof\.|Professor(?:in)?)\s)+/u;

/** The name without its title. */
export function bareName(name: string): string {
  return name.replace(TITLE, '');
}

function isName(name: string): boolean {
  if (TITLE.test(name)) return true;
  const first = name.split(/[\s'’]/u)[0]!.toLowerCase();
  return !startsSentences(first) && !NO_NAME.test(first);
}

const NO_NAME =
  /^(?:ihre?|ihnen|danke|dank|gute|gutes|wiederhören|mailbox|nachricht|stichwort|thema|betreff|nummer|nein|ja|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)$/u;

function longestName(text: string, name: string, firstName: string | null): string {
  if (firstName !== null && text.startsWith(firstName) && !/^[\p{L}\p{M}'’-]/u.test(text.slice(firstName.length))) return firstName;
  return name;
}

/** Salutation and name, or a name alone at the very start. */
export function greeting({ text, lower }: Passage, firstName: string | null): Span | null {
  const start = text.length - text.trimStart().length;
  const opening = SALUTATION.exec(lower.slice(start, start + 60));
  if (opening === null) {
    const name = STARTS_WITH_NAME.exec(text.slice(start, start + 60));
    if (name === null || !isName(name[1]!) || (isCommonNoun(name[1]!.toLowerCase()) && name[1] !== firstName)) return null;
    const more = /^[,.!–—]?\s{0,2}(?:hallo|hi|hey|guten\s(?:morgen|tag|abend))(?!\p{L})/u.exec(
      lower.slice(start + name[1]!.length, start + 90),
    );
    return { start, end: start + name[1]!.length + (more?.[0].length ?? 0) };
  }
  const after = start + opening[0].length;
  const rest = text.slice(after, after + 80);
  const name = AFTER_SALUTATION.exec(rest);
  if (name === null || !isName(name[1]!)) return { start, end: after };
  const offset = name[0].length - name[1]!.length;
  return { start, end: after + offset + longestName(rest.slice(offset), name[1]!, firstName).length };
}

const THANKS =
  /^(?:danke(?:\s+(?:ihnen|dir|schön|sehr|nochmals|fürs\s+zuhören))?|(?:vielen|herzlichen|besten|schönen)\s+dank|bis\s+(?:bald|dann|später|demnächst)|auf\s+wiederhören|tschüss|ciao|also|alles\s+gute|schöne\s+grüße|(?:einen\s+)?schönen\s+tag(?:\s+noch)?|mach(?:en\s+sie)?\s+es?\s+gut)(?=[\s,])/u;
const CLOSING =
  /(?:dank|danke|bald|dann|später|gespräch|austausch|anruf|rückruf|gute|tag|woche|wochenende|zuhören|wiederhören|hallo|tag noch|hören|sie|dich|freue mich|sprechen|erfolg|abend)$/u;

/** Names after a salutation, at the start of a text, and set off by commas at the end of a sentence. */
export function addressed(passage: Passage, firstName: string | null): AddressedName[] {
  const found: AddressedName[] = [];
  const add = (name: string, start: number): void => {
    if (!isName(name)) return;
    const whole = longestName(passage.text.slice(start), name, firstName);
    if (!found.some((other) => other.start === start)) found.push({ name: whole, start, end: start + whole.length });
  };
  for (const sentence of passage.sentences) {
    const lead = SALUTATION.exec(sentence.lower) ?? THANKS.exec(sentence.lower);
    if (lead !== null) {
      const name = AFTER_SALUTATION.exec(sentence.text.slice(lead[0].length));
      const known =
        name !== null && (!isCommonNoun(name[1]!.split(/\s/u)[0]!.toLowerCase()) || name[1] === firstName || TITLE.test(name[1]!));
      if (known) add(name[1]!, sentence.start + lead[0].length + name[0].length - name[1]!.length);
    } else if (sentence.index === 0) {
      const name = STARTS_WITH_NAME.exec(sentence.text);
      if (name !== null && (name[1] === firstName || TITLE.test(name[1]!))) add(name[1]!, sentence.start);
    }
    for (const match of allMatches(sentence.text, SET_OFF)) {
      const name = match[1]!;
      const last = match.index + match[0].length >= sentence.text.length;
      const vocative =
        last && CLOSING.test(sentence.lower.slice(0, match.index).trimEnd()) && !isCommonNoun(name.split(/\s/u)[0]!.toLowerCase());
      if (name === firstName || TITLE.test(name) || vocative) add(name, sentence.start + match.index + 2);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const INTRODUCTION = words([
  'hier ist',
  'hier spricht',
  'es spricht',
  'mein name ist',
  'ich bin',
  'ich heiße',
  'am apparat',
  'am telefon',
  '(?:sie hören|du hörst|sie sprechen mit)',
  '(?:von \\S+(?: \\S+)?|\\p{L}+) hier(?=[.,])',
]);

export function introductions(passage: Passage): Span[] {
  return spansIn(passage, INTRODUCTION);
}
