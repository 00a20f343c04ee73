/** Places in a passage where one of several patterns stands. Patterns are written without accents, because people leave them out. */
import { allMatches } from '../../all-matches.ts';
import type { Passage, Sentence, Span } from '../../reader.ts';

const PLAIN: Readonly<Record<string, string>> = Object.fromEntries(
  ['aáàâãä', 'eéèêë', 'iíìîï', 'oóòôõö', 'uúùûü', 'cç', 'nñ'].flatMap((letters) =>
    [...letters].slice(1).map((letter) => [letter, letters[0]!]),
  ),
);

/** The same text, equally long, without accents. */
export function fold(lower: string): string {
  return lower.replace(/[áàâãäéèêëíìîïóòôõöúùûüçñ]/g, (letter) => PLAIN[letter] ?? letter);
}

const folded = new WeakMap<Sentence, string>();

/** The sentence in lower case without accents; kept, since many patterns ask for it. */
export function plain(sentence: Sentence): string {
  let text = folded.get(sentence);
  if (text === undefined) {
    text = fold(sentence.lower);
    folded.set(sentence, text);
  }
  return text;
}

/** A letter of a text without accents. The few left above that range are those of other alphabets, and \p{L} costs several times as much. */
const LETTERS = 'a-z\\u00aa-\\u00ff';

/** A word of any length would make a text of one endless word take the square of its length. */
function bounded(phrase: string): string {
  return phrase
    .replaceAll(' ?', '\\s{0,6}')
    .replaceAll(' ', '\\s{1,6}')
    .replaceAll('\\S+', '\\S{1,40}')
    .replaceAll('\\p{L}+', '\\p{L}{1,40}')
    .replaceAll('\\p{L}*', '\\p{L}{0,40}')
    .replaceAll('[\\p{L}', `[${LETTERS}`)
    .replaceAll('\\p{L}', `[${LETTERS}]`);
}

/** Builds a pattern of whole words or phrases for a text without accents, spaces standing for a run of blanks. */
export function phrases(list: readonly string[], flags: 'g' | '' = 'g'): RegExp {
  return new RegExp(`(?<![${LETTERS}0-9])(?:${list.map(bounded).join('|')})(?![${LETTERS}0-9])`, flags);
}

/** Runs a global pattern over each sentence; offsets are those of the whole text. */
export function spansIn(
  passage: Passage,
  pattern: RegExp,
  keep: (match: RegExpExecArray, sentence: Sentence, text: string) => boolean = () => true,
): Span[] {
  return passage.sentences.flatMap((sentence) => {
    const text = plain(sentence);
    return allMatches(text, pattern)
      .filter((match) => keep(match, sentence, text))
      .map((match) => ({ start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }));
  });
}

/** The same in one string. */
export function spansOf(text: string, pattern: RegExp): Span[] {
  return allMatches(fold(text.toLowerCase()), pattern).map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
