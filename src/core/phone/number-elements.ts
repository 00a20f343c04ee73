/** Reads one piece of a telephone number, written or spoken, at a place in a text. */
import { REPEATS, SINGLE_DIGITS, TEENS, TENS, UNITS } from './digit-words.ts';
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

/** One to ninety-nine in words; null for anything else. */
function smallNumber(tokens: NumberToken[], at: number): { digits: string; single: boolean; to: number } | null {
  const word = wordAt(tokens, at);
  const single = SINGLE_DIGITS.get(word);
  if (single !== undefined) return { digits: single, single: true, to: at + 1 };
  const teen = TEENS.get(word);
  if (teen !== undefined) return { digits: teen, single: false, to: at + 1 };
  const ten = TENS.get(word);
  if (ten === undefined) return null;
  const next = over(tokens, at + 1);
  const one = next > at + 1 ? SINGLE_DIGITS.get(wordAt(tokens, next)) : undefined;
  if (one !== undefined && one !== '0') return { digits: ten + one, single: false, to: next + 1 };
  return { digits: `${ten}0`, single: false, to: at + 1 };
}

function repeated(tokens: NumberToken[], at: number): NumberElement | null {
  const times = REPEATS.get(wordAt(tokens, at));
  if (times === undefined) return null;
  const next = over(tokens, at + 1);
  const token = tokens[next];
  if (next === at + 1 || token === undefined) return null;
  const digit = token.kind === 'digits' && token.text.length === 1 ? token.text : SINGLE_DIGITS.get(wordAt(tokens, next));
  return digit === undefined ? null : { digits: digit.repeat(times), spoken: true, single: true, from: at, to: next + 1 };
}

/** @returns the element that begins at the token, or null when none does or it counts something */
export function elementAt(tokens: NumberToken[], quantity: boolean[], at: number): NumberElement | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'digits') {
    return quantity[at] === true ? null : { digits: token.text, spoken: false, single: false, from: at, to: at + 1 };
  }
  if (token.kind !== 'word') return null;
  const twice = repeated(tokens, at);
  if (twice !== null) return twice;
  const small = smallNumber(tokens, at);
  if (small === null) return null;
  let { digits, single, to } = small;
  const scaleAt = over(tokens, to);
  const scale = wordAt(tokens, scaleAt);
  if (scaleAt > to && digits !== '0' && (scale === 'hundred' || (scale === 'thousand' && small.single))) {
    digits += scale === 'hundred' ? '00' : '000';
    single = false;
    to = scaleAt + 1;
  }
  const after = wordAt(tokens, over(tokens, to));
  if (UNITS.has(after) || after === 'and' || after === 'point') {
    if (!single || after !== 'and') return null;
  }
  return { digits, spoken: true, single, from: at, to };
}
