/** Cuts a French text into sentences; right on "M.", "Dr.", initials, decimals, ellipses and spaces before "?". */
import { allMatches } from '../../all-matches.ts';
import type { Sentence } from '../../reader.ts';

/** A point after these never ends a sentence. */
const TITLES = new Set('m mm dr pr me st ste mme mlle cf ex env tél av bd art réf'.split(' '));
/** A point after these ends a sentence only before a capital. */
const MAYBE_LAST = new Set('etc cie sté s.a s.a.s s.a.r.l h min p.m a.m janv févr avr juil sept oct nov déc'.split(' '));
const END = /[.?!…]+["'”’»)\]]*(?=\s|$)|(?<=[.?!…]\s)»|\n+/gu;
const WORD_BEFORE = /[\p{L}\p{N}.]+$/u;

function endsHere(lower: string, at: number, mark: string, next: string): boolean {
  if (next === '' || /[\n?!]/.test(mark)) return true;
  if (/^(?:\.{2,}|…)/.test(mark)) return /["«“]|\p{Lu}/u.test(next);
  const word = WORD_BEFORE.exec(lower.slice(Math.max(0, at - mark.length - 24), at - mark.length))?.[0] ?? '';
  if (TITLES.has(word)) return false;
  if (/^\p{L}$/u.test(word)) return !/\p{Lu}/u.test(next);
  return !MAYBE_LAST.has(word) || /\p{Lu}/u.test(next);
}

/** @param lower the text in lower case, equally long */
export function splitSentences(text: string, lower: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const close = (to: number): void => {
    let start = from;
    let end = to;
    while (start < end && /\s/.test(text[start]!)) start += 1;
    while (end > start && /\s/.test(text[end - 1]!)) end -= 1;
    from = to;
    if (/[\p{L}\p{N}]/u.test(text.slice(start, end)))
      sentences.push({ index: sentences.length, start, end, text: text.slice(start, end), lower: lower.slice(start, end) });
  };
  for (const match of allMatches(text, END)) {
    const at = match.index + match[0].length;
    let next = at;
    while (next < text.length && /\s/.test(text[next]!)) next += 1;
    if (endsHere(lower, at, match[0], text[next] ?? '')) close(at);
  }
  close(text.length);
  return sentences;
}
