/** How long the pieces of a spoken text take. */
import type { SpeechLoad } from './speech-load.ts';

/** Seconds at pace 1, which is brisk: 165 words a minute in English. */
export interface Timing {
  letter: number;
  /** What a vowel takes beyond its letters. */
  vowelGroup: number;
  pause: number;
  sentenceEnd: number;
}

/** Seconds for a load; adds up over the parts of a script. */
export function secondsOfLoad(load: SpeechLoad, { letter, vowelGroup, pause, sentenceEnd }: Timing, pace: number): number {
  return pace * (letter * load.letters + vowelGroup * load.vowelGroups + pause * load.pauses + sentenceEnd * load.sentenceEnds);
}
