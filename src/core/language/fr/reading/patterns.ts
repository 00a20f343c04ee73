/** French search patterns written in plain words, and where they stand in a passage. */
import { allMatches } from '../../all-matches.ts';
import type { Passage, Sentence, Span } from '../../reader.ts';

/** Accents are dropped in haste; "coeur" stands for "cœur". */
const LOOSE: Record<string, string> = {
  é: '[ée]',
  è: '[èe]',
  ê: '[êe]',
  ë: '[ëe]',
  à: '[àa]',
  â: '[âa]',
  ç: '[çc]',
  î: '[îi]',
  ï: '[ïi]',
  ô: '[ôo]',
  û: '[ûu]',
  ù: '[ùu]',
  œ: '(?:œ|oe)',
};
const WORD = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}'.-]{0,30}`;
/** Up to three words that may stand between. */
const GAP = String.raw`(?:${WORD},?\s+){0,3}?`;

/** Words to a pattern: a space is any run of blanks, "… " up to three words, " ?" a blank or none, accents may be missing. */
export function source(words: string): string {
  return words
    .replaceAll('… ', GAP)
    .replace(/ [?*]/g, String.raw`\s*`)
    .replaceAll(' ', String.raw`\s+`)
    .replace(/[éèêëàâçîïôûùœ]/g, (letter) => LOOSE[letter] ?? letter);
}

/** Whole words only; an apostrophe may stand before or after them. */
export function words(list: readonly string[], flags = 'gu'): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])(?:${list.map(source).join('|')})(?![\p{L}\p{M}\p{N}])`, flags);
}

export interface Found extends Span {
  match: RegExpExecArray;
  sentence: Sentence;
  /** Place in the sentence. */
  at: number;
}

export function find(passage: Passage, pattern: RegExp): Found[] {
  return passage.sentences.flatMap((sentence) =>
    allMatches(sentence.lower, pattern).map((match) => ({
      match,
      sentence,
      at: match.index,
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
    })),
  );
}

export function spans(passage: Passage, pattern: RegExp, keep: (found: Found) => boolean = () => true): Span[] {
  return find(passage, pattern)
    .filter(keep)
    .map(({ start, end }) => ({ start, end }));
}

export function spansOf(text: string, pattern: RegExp): Span[] {
  return allMatches(text, pattern).map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Asks about a whole sentence once, however many of its places ask. */
export function inSentence(pattern: RegExp): (sentence: Sentence) => boolean {
  const known = new WeakMap<Sentence, boolean>();
  return (sentence) => {
    const found = known.get(sentence) ?? pattern.test(sentence.lower);
    known.set(sentence, found);
    return found;
  };
}

/** The end of what stands before a place, across clauses. */
export function justBefore({ sentence, at }: Pick<Found, 'sentence' | 'at'>): string {
  return sentence.lower.slice(Math.max(0, at - 60), at).trimEnd();
}

const CLAUSE_START = /[,;:–—()"«»]|(?<![\p{L}'])(?:et|mais|ou|car|donc|puis|alors|quand|lorsque|parce|tandis)(?![\p{L}'])/gu;
/** A clause that is longer is cut, so that a text without any marks takes no longer than its length. */
const LONGEST_CLAUSE = 200;

/** Words of the clause before a place. */
export function before({ sentence, at }: Pick<Found, 'sentence' | 'at'>): string {
  const text = sentence.lower.slice(Math.max(0, at - LONGEST_CLAUSE), at);
  let start = 0;
  for (const match of allMatches(text, CLAUSE_START)) start = match.index + (/^\p{L}/u.test(match[0]) ? 0 : match[0].length);
  return text.slice(start).trim();
}

/** Words of the clause after a place. */
export function after({ sentence, at, match }: Pick<Found, 'sentence' | 'at' | 'match'>): string {
  const from = at + match[0].length;
  const text = sentence.lower.slice(from, from + LONGEST_CLAUSE);
  const stop = text.search(CLAUSE_START);
  return (stop === -1 ? text : text.slice(0, stop)).trim();
}

const DENIED = words(
  ["n'\\p{L}+", 'ne', 'jamais', 'sans', 'inutile', 'pas besoin', 'pas la peine', 'plutôt que', 'au lieu', 'évitez', 'cessez'],
  'u',
);

export function isDenied(clause: string): boolean {
  // "Vous n'avez qu'à" and "il ne suffit que" deny nothing.
  return DENIED.test(clause.replace(/(?:n'|ne\s+)(?:(?:vous|te|me|y|en)\s+|[tm]')?\p{L}+\s+qu[e']/gu, ''));
}
