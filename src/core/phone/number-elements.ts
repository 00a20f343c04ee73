/** Reads one piece of a telephone number, written or spoken, at a place in a text. */
import type { NumberWords } from '../language/number-words.ts';
import type { NumberToken } from './number-tokens.ts';

/** Consecutive digits as dialled, from one run of digits or one number word group. */
export interface NumberElement {
  digits: string;
  spoken: boolean;
  /** True for a word that stands for one digit, "double five" included. */
  single: boolean;
  /** Token indexes, end exclusive. */
  from: number;
  to: number;
}

/** Index of the token after one joining space or hyphen, or of the token itself. */
function over(tokens: NumberToken[], at: number): number {
  const token = tokens[at];
  return token !== undefined && (token.kind === 'space' || token.text === '-') ? at + 1 : at;
}

function wordAt(tokens: NumberToken[], at: number): string {
  const token = tokens[at];
  return token?.kind === 'word' ? token.text : '';
}

/** Longest number in words that a language needs for two digits, e.g. "quatre-vingt-dix-neuf". */
const MOST_WORDS = 6;

/** Words from a place on that are joined by one space or hyphen each, and the token after each of them. */
function wordsFrom(tokens: NumberToken[], at: number): { words: string[]; ends: number[] } {
  const words: string[] = [];
  const ends: number[] = [];
  let next = at;
  while (words.length < MOST_WORDS) {
    const word = wordAt(tokens, next);
    if (word === '') break;
    words.push(word);
    ends.push(next + 1);
    const after = over(tokens, next + 1);
    if (after === next + 1) break;
    next = after;
  }
  return { words, ends };
}

function repeated(tokens: NumberToken[], at: number, language: NumberWords): NumberElement | null {
  const times = language.repeats.get(wordAt(tokens, at));
  if (times === undefined) return null;
  const next = over(tokens, at + 1);
  const token = tokens[next];
  if (next === at + 1 || token === undefined) return null;
  const small = token.kind === 'word' ? language.small([token.text]) : null;
  const digit = token.kind === 'digits' && token.text.length === 1 ? token.text : small?.single === true ? small.digits : undefined;
  return digit === undefined ? null : { digits: digit.repeat(times), spoken: true, single: true, from: at, to: next + 1 };
}

/** @returns the element that begins at the token, or null when none does or it counts something */
export function elementAt(tokens: NumberToken[], quantity: boolean[], at: number, language: NumberWords): NumberElement | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'digits') {
    return quantity[at] === true ? null : { digits: token.text, spoken: false, single: false, from: at, to: at + 1 };
  }
  if (token.kind !== 'word') return null;
  const twice = repeated(tokens, at, language);
  if (twice !== null) return twice;
  const { words, ends } = wordsFrom(tokens, at);
  const small = language.small(words);
  if (small === null) return null;
  let { digits, single } = small;
  let to = ends[small.used - 1] ?? at + 1;
  const scaleAt = over(tokens, to);
  const scale = language.scales.get(wordAt(tokens, scaleAt));
  if (scaleAt > to && digits !== '0' && scale !== undefined && (scale.length === 2 || small.single)) {
    digits += scale;
    single = false;
    to = scaleAt + 1;
  }
  const after = wordAt(tokens, over(tokens, to));
  const joins = language.joiners.has(after);
  if (language.units.has(after) || joins) {
    if (!single || !joins) return null;
  }
  return { digits, spoken: true, single, from: at, to };
}
