/** Ways of mending a text: leave a sentence out, say something else, add a sentence. */
import type { Passage, Sentence, Span } from '../../language/reader.ts';
import type { Fix } from '../../schema/index.ts';

export function replaceWith(span: Span, replacement: string, label = `Say "${replacement}"`): Fix {
  return { label, start: span.start, end: span.end, replacement };
}

/** The sentence in which a place lies; logarithmic, since many findings ask. */
export function sentenceAround({ sentences }: Passage, span: Span): Sentence | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle]!;
    if (span.start < sentence.start) high = middle - 1;
    else if (span.start >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return undefined;
}

/** Takes the whole sentence out, with the blank before or after it. */
export function leaveOutSentence(passage: Passage, span: Span, label = 'Leave this sentence out'): Fix[] {
  const sentence = sentenceAround(passage, span);
  if (sentence === undefined || passage.sentences.length < 2) return [];
  const { text } = passage;
  let { start, end } = sentence;
  while (end < text.length && /[ \t]/.test(text[end]!)) end += 1;
  if (end >= text.length) while (start > 0 && /[ \t]/.test(text[start - 1]!)) start -= 1;
  return [{ label, start, end, replacement: '' }];
}

/** Adds a sentence after the one at `at`. */
export function addAfter(passage: Passage, at: number, sentence: string, label = `Add "${sentence}"`): Fix {
  const around = passage.sentences.find(({ start, end }) => at >= start && at <= end);
  const place = around?.end ?? passage.text.trimEnd().length;
  return {
    label,
    start: place,
    end: place,
    replacement: `${place === 0 || /\s$/.test(passage.text.slice(0, place)) ? '' : ' '}${sentence}`,
  };
}
