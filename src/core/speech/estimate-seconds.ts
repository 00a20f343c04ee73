/** How long a text takes to say, with the range a person falls into. Light: runs in the card at every key. */
import type { Language, Seconds } from '../schema/index.ts';
import { speechLoad, type SpeechLoad } from './speech-load.ts';
import { verbalise } from './verbalise.ts';

export interface SpeakingPace {
  language: Language;
  /** Factor on time: 1 is brisk (165 words a minute in English), 1.1 is usual, 1.25 is slow. */
  pace: number;
}

/** Seconds at pace 1. */
interface Timing {
  letter: number;
  /** What a vowel takes beyond its letters. */
  vowelGroup: number;
  pause: number;
  sentenceEnd: number;
}

/**
 * Source: `npm run fit:speech` on test/fixtures/speech/speech-corpus.json, November 2026: fitted on every second synthetic voice. On the
 * other voices, with the pace of a voice taken from any one of its readings and the words as they were read, the mean error and the 95th
 * percentile are: en 2.8 and 7.3 %, es 2.2 and 5.7 %, de 2.3 and 5.4 %, fr 3.0 and 7.5 %, pt 1.6 and 3.9 %. People vary more.
 */
const TIMING: Readonly<Record<Language, Timing>> = {
  en: { letter: 0.053, vowelGroup: 0.0507, pause: 0.4288, sentenceEnd: 0.3331 },
  es: { letter: 0.0745, vowelGroup: 0.0061, pause: 0.3538, sentenceEnd: 0.4098 },
  de: { letter: 0.0732, vowelGroup: 0.0056, pause: 0.3707, sentenceEnd: 0.3379 },
  fr: { letter: 0.0263, vowelGroup: 0.0789, pause: 0.3492, sentenceEnd: 0.5812 },
  pt: { letter: 0.0789, vowelGroup: 0.0032, pause: 0.2423, sentenceEnd: 0.3183 },
};

/** People do not read a script twice alike: within one speaker the spread is about a tenth. */
const RANGE = 0.1;

/** Seconds for a load; adds up over the parts of a script. */
export function secondsOfLoad(load: SpeechLoad, { language, pace }: SpeakingPace): number {
  const { letter, vowelGroup, pause, sentenceEnd } = TIMING[language];
  return pace * (letter * load.letters + vowelGroup * load.vowelGroups + pause * load.pauses + sentenceEnd * load.sentenceEnds);
}

/**
 * @param text as written; it is put into words first
 * @returns unrounded seconds and the words they were counted on
 */
export function estimateSeconds(text: string, options: SpeakingPace): Seconds & { spoken: string } {
  const spoken = verbalise(text, options.language);
  const expected = secondsOfLoad(speechLoad(spoken), options);
  return { low: expected * (1 - RANGE), expected, high: expected * (1 + RANGE), spoken };
}
