/** Where a sentence that says who calls can be added early without pushing back what the call is about. */
import type { TipDocument } from '../tip-document.ts';
import { wordCount } from './word-count.ts';

/** A first sentence of so many words says hello and no more. */
const HELLO_WORDS = 4;

/** @returns null where the purpose would no longer stand within the first two sentences */
export function introductionPlace({ passage, parts, greeting }: TipDocument): number | null {
  const end = greeting?.end ?? 0;
  const opening = passage.sentences.find((sentence) => end > sentence.start && end <= sentence.end);
  const next = passage.sentences[(opening?.index ?? -1) + 1];
  const saysPurpose = (from: number, to: number): boolean =>
    parts.some(({ part, start }) => (part === 'context' || part === 'reason') && start >= from && start < to);
  if (opening !== undefined && saysPurpose(opening.start, opening.end)) return end;
  if (next === undefined || saysPurpose(next.start, next.end)) {
    // A greeting that says more than hello takes the first of the two sentences itself.
    return next === undefined || opening === undefined || wordCount(opening.text) <= HELLO_WORDS ? end : null;
  }
  return null;
}
