/** How long a text takes to say in one language, with the range a person falls into. Light: runs in the card at every key. */
import type { LanguagePack } from '../language/language-pack.ts';
import type { Seconds } from '../schema/index.ts';
import { saidWords } from './said-words.ts';
import { secondsOfLoad } from './timing.ts';

/** People do not read a script twice alike: within one speaker the spread is about a tenth. */
const RANGE = 0.1;

export function secondsRange(expected: number): Seconds {
  return { low: expected * (1 - RANGE), expected, high: expected * (1 + RANGE) };
}

/**
 * @param text as written; it is put into words first
 * @param pace factor on speaking time: 1 is brisk, 1.1 is usual, 1.25 is slow
 * @returns unrounded seconds and the words they were counted on
 */
export function secondsIn(
  { verbalise, timing }: Pick<LanguagePack, 'verbalise' | 'timing'>,
  text: string,
  pace: number,
): Seconds & { spoken: string } {
  const { spoken, load } = saidWords(text, verbalise);
  return { ...secondsRange(secondsOfLoad(load, timing, pace)), spoken };
}
