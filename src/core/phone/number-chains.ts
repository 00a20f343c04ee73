/** Strings number elements together as they follow each other in a text, with how strongly each gap parts them. */
import type { NumberWords } from '../language/number-words.ts';
import { elementAt, type NumberElement } from './number-elements.ts';
import type { NumberToken } from './number-tokens.ts';

/** 'tight' inside a number, 'comma' a dictation pause or a new number, 'stop' the end of a sentence or line. */
export type Gap = 'tight' | 'comma' | 'stop';

export interface ChainLink {
  element: NumberElement;
  /** The gap before this element; 'stop' for the first. */
  gap: Gap;
  /** True when nothing but a space stands before this element. */
  spaced: boolean;
}

export interface NumberChain {
  links: ChainLink[];
  /** A plus sign, written or spoken, stands before the first element. */
  plus: boolean;
  /** Token index where the number begins, the plus sign and an opening parenthesis included. */
  from: number;
}

const LONGEST_GAP = 4;
const INSIDE = /^[-.()[\]/,;·–—‐‑…!?•]$/u;

/** The gap that begins at the token, and the token after it; null when something else stands there. */
function gapAt(tokens: NumberToken[], at: number, language: NumberWords): { gap: Gap; to: number } | null {
  let gap: Gap = 'tight';
  let to = at;
  for (; to < at + LONGEST_GAP; to += 1) {
    const token = tokens[to];
    if (token === undefined) return null;
    if (token.kind === 'space') {
      const before = to > at ? tokens[to - 1]!.text : '';
      if (token.text.includes('\n') || '.!?'.includes(before || 'x')) gap = 'stop';
      continue;
    }
    if (token.kind === 'word' && language.hyphenWords.has(token.text)) continue;
    if (token.kind !== 'mark' || !INSIDE.test(token.text)) break;
    if (gap === 'tight' && /^[,;…—]$/u.test(token.text)) gap = 'comma';
  }
  return { gap, to };
}

/** Where a number that begins with this element starts to be written, and whether a plus sign stands there. */
function opening(tokens: NumberToken[], at: number, language: NumberWords): { from: number; plus: boolean } {
  let from = at;
  if (tokens[from - 1]?.text === '(') from -= 1;
  if (tokens[from - 1]?.text === '+') return { from: from - 1, plus: true };
  if (tokens[from - 1]?.kind === 'space' && language.plusWords.has(tokens[from - 2]?.text ?? '')) return { from: from - 2, plus: true };
  return { from, plus: false };
}

/** The zero of "+44 (0)20 7946 0018", which is not dialled after a country code. */
function isTrunkZero(tokens: NumberToken[], element: NumberElement): boolean {
  return element.digits === '0' && tokens[element.from - 1]?.text === '(' && tokens[element.to]?.text === ')';
}

/** Every longest string of elements in the text, in order. */
export function numberChains(tokens: NumberToken[], quantity: boolean[], language: NumberWords): NumberChain[] {
  const chains: NumberChain[] = [];
  let at = 0;
  while (at < tokens.length) {
    const first = elementAt(tokens, quantity, at, language);
    if (first === null) {
      at += 1;
      continue;
    }
    const chain: NumberChain = { links: [{ element: first, gap: 'stop', spaced: false }], ...opening(tokens, at, language) };
    at = first.to;
    for (;;) {
      const gap = gapAt(tokens, at, language);
      const next = gap === null || gap.to === at ? null : elementAt(tokens, quantity, gap.to, language);
      if (gap === null || next === null) break;
      const before = at;
      at = next.to;
      if (chain.plus && isTrunkZero(tokens, next)) continue;
      chain.links.push({ element: next, gap: gap.gap, spaced: gap.to === before + 1 && tokens[before]?.kind === 'space' });
    }
    chains.push(chain);
  }
  return chains;
}
