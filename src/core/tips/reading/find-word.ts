/** Whole words of any script in a text. */
import type { Span } from '../../language/reader.ts';

const LETTER = /[\p{L}\p{M}\p{N}]/u;

function isLetterAt(text: string, index: number): boolean {
  return index >= 0 && index < text.length && LETTER.test(String.fromCodePoint(text.codePointAt(index)!));
}

/** Every place where `word` stands by itself; upper and lower case count as written. */
export function findWord(text: string, word: string): Span[] {
  const found: Span[] = [];
  if (word === '') return found;
  for (let start = text.indexOf(word); start !== -1; start = text.indexOf(word, start + word.length)) {
    const end = start + word.length;
    if (!isLetterAt(text, start - 1) && !isLetterAt(text, end)) found.push({ start, end });
  }
  return found;
}
