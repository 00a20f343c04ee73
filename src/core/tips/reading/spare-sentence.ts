/** Leaving a sentence out, offered only where nothing the voicemail needs goes with it. */
import type { Span } from '../../language/reader.ts';
import type { Fix } from '../../schema/index.ts';
import type { TipDocument } from '../tip-document.ts';
import { findWord } from './find-word.ts';
import { leaveOutSentence } from './fixes.ts';

/** @returns a fix, or none where the sentence holds a part, the rep's name or a number that stands nowhere else */
export function leaveOutSpareSentence(doc: TipDocument, span: Span): Fix[] {
  const { passage, parts, slots, text } = doc;
  const sentence = passage.sentences.find(({ start, end }) => span.start >= start && span.start < end);
  if (sentence === undefined) return [];
  const within = ({ start, end }: Span): boolean => start < sentence.end && sentence.start < end;
  const lost = parts.some((part) => within(part) && !parts.some((other) => other.part === part.part && !within(other)));
  const { firstName } = slots.rep;
  const named = firstName === null ? [] : findWord(text, firstName);
  if (lost || doc.numbers.some(within) || (named.length > 0 && named.every(within))) return [];
  return leaveOutSentence(passage, span);
}
