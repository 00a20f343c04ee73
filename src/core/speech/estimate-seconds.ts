/** How long a text takes to say, with the range a person falls into. */
import { packFor } from '../language/packs.ts';
import type { Language, Seconds } from '../schema/index.ts';
import { secondsIn } from './seconds-in.ts';

export interface SpeakingPace {
  language: Language;
  /** Factor on time: 1 is brisk (165 words a minute in English), 1.1 is usual, 1.25 is slow. */
  pace: number;
}

/**
 * @param text as written; it is put into words first
 * @returns unrounded seconds and the words they were counted on
 */
export function estimateSeconds(text: string, { language, pace }: SpeakingPace): Seconds & { spoken: string } {
  return secondsIn(packFor(language), text, pace);
}
