/** Places in a passage where a pattern stands. Patterns are written without accents, because many people leave them out; "ñ" is kept. */
import { allMatches } from '../../all-matches.ts';
import type { Passage, Sentence, Span } from '../../reader.ts';

const ACCENTS = /[áéíóúüàèìòù]/g;
const PLAIN: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u', ü: 'u', à: 'a', è: 'e', ì: 'i', ò: 'o', ù: 'u' };

const known = new WeakMap<Sentence, string>();

/** Without accents and exactly as long. */
export function withoutAccents(lower: string): string {
  return lower.replace(ACCENTS, (letter) => PLAIN[letter]!);
}

/** The sentence in lower case without accents. */
export function plainOf(sentence: Sentence): string {
  let plain = known.get(sentence);
  if (plain === undefined) {
    plain = withoutAccents(sentence.lower);
    known.set(sentence, plain);
  }
  return plain;
}

/** Builds a pattern of whole words or phrases, spaces standing for any run of blanks. */
export function phrases(list: readonly string[], flags = 'gu'): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${list.map((phrase) => phrase.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+')).join('|')})(?![\\p{L}\\p{N}])`,
    flags,
  );
}

type Keep = (match: RegExpExecArray, plain: string, sentence: Sentence) => boolean;

/** Runs a global pattern over each sentence; offsets are those of the whole text. */
export function spansIn(passage: Passage, pattern: RegExp, keep: Keep = () => true): Span[] {
  return passage.sentences.flatMap((sentence) => {
    const plain = plainOf(sentence);
    return allMatches(plain, pattern)
      .filter((match) => keep(match, plain, sentence))
      .map((match) => ({ start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }));
  });
}

/** The same for one string by itself. */
export function spansOf(text: string, pattern: RegExp): Span[] {
  return [...withoutAccents(text.toLowerCase()).matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Farthest a clause is looked for on either side, in characters. */
const LONGEST_CLAUSE = 200;
const CLAUSE_START = /[,;:–—()«»“”¿¡]|(?<![\p{L}])(?:y|e|pero|o|porque|entonces|mientras|sino|aunque|asi\s+que)(?![\p{L}])/gu;

/** Words of the clause up to a place, without leading spaces. */
export function clauseBefore(plain: string, at: number): string {
  const before = plain.slice(Math.max(0, at - LONGEST_CLAUSE), at);
  let start = 0;
  for (const match of allMatches(before, CLAUSE_START)) start = match.index + (/^\p{L}/u.test(match[0]) ? 0 : match[0].length);
  return before.slice(start).trim();
}

/** Words of the clause from a place on. */
export function clauseAfter(plain: string, at: number): string {
  const after = plain.slice(at, at + LONGEST_CLAUSE);
  const stop = after.search(CLAUSE_START);
  return stop === -1 ? after : after.slice(0, stop);
}

const DENIED = /(?<![\p{L}])(?:no|nunca|jamas|sin|tampoco|en\s+vez\s+de|en\s+lugar\s+de|ni)(?![\p{L}])(?!\s+dud)/u;

export function isDenied(before: string): boolean {
  return DENIED.test(before);
}
