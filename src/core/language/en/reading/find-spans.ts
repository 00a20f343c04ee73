/** Places in a passage where one of several patterns stands. */
import { allMatches } from '../../all-matches.ts';
import type { Passage, Sentence, Span } from '../../reader.ts';

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

export interface PlacedMatch {
  match: RegExpExecArray;
  sentence: Sentence;
  /** Place in the sentence. */
  at: number;
}

/** Runs a pattern once over the whole text; what reaches over the end of a sentence is dropped. */
export function matchesIn(passage: Passage, pattern: RegExp): PlacedMatch[] {
  const found: PlacedMatch[] = [];
  let index = 0;
  for (const match of allMatches(passage.lower, pattern)) {
    while (index < passage.sentences.length - 1 && passage.sentences[index]!.end <= match.index) index += 1;
    const sentence = passage.sentences[index];
    if (sentence !== undefined && match.index >= sentence.start && match.index + match[0].length <= sentence.end)
      found.push({ match, sentence, at: match.index - sentence.start });
  }
  return found;
}

/** The same as `spansIn`, in one string. */
export function spansOf(text: string, pattern: RegExp): Span[] {
  return allMatches(text, pattern).map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Builds a pattern of whole words or phrases, in lower case, spaces standing for any run of blanks. */
export function phrases(list: readonly string[], flags = 'gu'): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}'])(?:${list.map((phrase) => phrase.replaceAll(' ', '\\s+')).join('|')})(?![\\p{L}\\p{N}])`, flags);
}
