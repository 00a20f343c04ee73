/** Cuts an English text into sentences; right on "Dr.", "Inc.", "p.m.", initials, decimals and ellipses. */
import { allMatches } from '../../all-matches.ts';
import type { Sentence } from '../../reader.ts';

/** A point after these never ends a sentence. */
const TITLES = new Set([
  'dr',
  'mr',
  'mrs',
  'ms',
  'mx',
  'prof',
  'rev',
  'hon',
  'gen',
  'sen',
  'rep',
  'gov',
  'capt',
  'lt',
  'col',
  'sgt',
  'fr',
  'sr',
  'vs',
  'e.g',
  'i.e',
  'cf',
  'mt',
  'ft',
]);
/** Abbreviations before a number, and words of their own: a point after them ends a sentence when a capital follows. */
const BEFORE_NUMBER = new Set(['no', 'nos', 'ext', 'approx', 'est']);
/** Titles that are usual words when they are written small: "I'm the rep. We …". */
const SMALL_WORDS = new Set(['rep', 'gen', 'hon', 'ft', 'col']);
/** A point after these ends a sentence only when a usual first word follows. */
const MAYBE_LAST = new Set([
  'inc',
  'ltd',
  'co',
  'corp',
  'llc',
  'plc',
  'jr',
  'bros',
  'st',
  'ave',
  'blvd',
  'rd',
  'dept',
  'a.m',
  'p.m',
  'am',
  'pm',
  'etc',
  'u.s',
  'u.k',
  'u.s.a',
  'd.c',
  'e.u',
  'ph.d',
  'm.d',
  'jan',
  'feb',
  'mar',
  'apr',
  'jun',
  'jul',
  'aug',
  'sep',
  'sept',
  'oct',
  'nov',
  'dec',
  'mon',
  'tue',
  'wed',
  'thu',
  'fri',
]);
const FIRST_WORDS =
  /^["'“‘(]?(?:i|i'm|i'll|i'd|i've|we|we're|we've|we'll|you|you'll|you're|he|she|they|it|it's|it'd|this|that|that's|these|those|the|a|an|my|our|your|if|when|since|as|at|on|in|for|to|and|but|so|or|because|please|give|call|ring|again|once|one|thanks|thank|talk|speak|looking|look|have|hope|hi|hello|hey|can|could|would|will|do|does|is|are|let|let's|here|here's|there|there's|what|what's|how|why|who|where|which|not|no|yes|also|by|with|from|of|after|before|bye|goodbye|cheers|today|tomorrow|just|anyway|now|then|feel|watch|reply|take|until|all|best|his|her|their|after|some|most|many|maybe|perhaps)(?![\p{L}])/u;
const END = /[.?!…]+["'”’)\]]*(?=\s|$)|\n+/gu;
const WORD_BEFORE = /[\p{L}\p{N}.]+$/u;

function endsHere(lower: string, text: string, at: number, mark: string, next: string): boolean {
  if (mark.includes('\n')) return true;
  const rest = lower.slice(next.length === 0 ? lower.length : at, at + 40).trimStart();
  if (rest === '') return true;
  if (/[?!]/.test(mark)) return true;
  if (/^(?:\.{2,}|…)/.test(mark)) return /^["'“‘(]?\p{Lu}/u.test(text.slice(at).trimStart().slice(0, 2));
  const before = WORD_BEFORE.exec(lower.slice(Math.max(0, at - mark.length - 24), at - mark.length))?.[0] ?? '';
  if (BEFORE_NUMBER.has(before)) return /\p{Lu}/u.test(next);
  if (SMALL_WORDS.has(before) && /\p{Ll}/u.test(text[at - mark.length - 1 - before.length + 1] ?? '')) return /\p{Lu}/u.test(next);
  if (TITLES.has(before)) return false;
  if (/^\p{L}$/u.test(before) && before !== 'i') return FIRST_WORDS.test(rest) && !/\p{Lu}/u.test(text[at - mark.length - 1] ?? '');
  if (MAYBE_LAST.has(before)) return FIRST_WORDS.test(rest) && /\p{Lu}/u.test(next);
  return true;
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
    if (endsHere(lower, text, at, match[0], text[next] ?? '')) close(at);
  }
  close(text.length);
  return sentences;
}
