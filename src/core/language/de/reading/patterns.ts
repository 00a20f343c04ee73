/** Builds patterns for German words and finds the places where they stand. */
import { allMatches } from '../../all-matches.ts';
import type { Passage, Sentence, Span } from '../../reader.ts';

const SPELLINGS: Record<string, string> = { ä: '(?:ä|ae)', ö: '(?:ö|oe)', ü: '(?:ü|ue)', ß: '(?:ß|ss)' };

/** Whole words or phrases in lower case; blanks stand for any run of them, and umlauts may be written in two letters. */
export function words(phrases: readonly string[], flags = 'gu'): RegExp {
  const source = phrases.map((phrase) => phrase.replaceAll(' ', '\\s+').replace(/[äöüß]/gu, (letter) => SPELLINGS[letter]!)).join('|');
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${source})(?![\\p{L}\\p{M}])`, flags);
}

/** Up to `most` words of any kind between two others, the fewest first. */
export function gap(most: number): string {
  return `(?: [^\\s,;:.!?]+){0,${most}}?`;
}

/** Runs a global pattern over each sentence; offsets are those of the whole text. */
export function spansIn(
  passage: Passage,
  pattern: RegExp,
  keep: (match: RegExpExecArray, sentence: Sentence) => boolean = () => true,
): Span[] {
  return passage.sentences.flatMap((sentence) =>
    allMatches(sentence.lower, pattern)
      .filter((match) => keep(match, sentence))
      .map((match) => ({ start: sentence.start + match.index, end: sentence.start + match.index + match[0].length })),
  );
}

export function spansOf(text: string, pattern: RegExp): Span[] {
  return allMatches(text, pattern).map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** In order, without those that begin inside an earlier one. */
export function inOrder<S extends Span>(spans: readonly S[]): S[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: S[] = [];
  for (const span of sorted) if (kept.length === 0 || span.start >= kept.at(-1)!.end) kept.push(span);
  return kept;
}
