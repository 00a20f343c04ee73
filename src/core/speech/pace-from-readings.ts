/** The rep's own pace, from scripts they read aloud against the clock. */
import type { Language } from '../schema/index.ts';
import { estimateSeconds } from './estimate-seconds.ts';

export interface Reading {
  text: string;
  /** From the first word to the last, as timed. */
  seconds: number;
}

/** The last readings count, since a pace changes with practice; the median forgives one that went wrong. Chosen by us. */
const MOST_READINGS = 5;
/** What facts accept as a pace. */
const [SLOWEST_FACTOR, FASTEST_FACTOR] = [2, 0.5];
/** A text that takes less than this says little about a pace. Chosen by us. */
const SHORTEST_SECONDS = 3;

function median(sorted: readonly number[]): number {
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/**
 * @param readings oldest first; the last five that can be used count, and one is enough
 * @returns factor on time for `rep.speakingPace`, 0.5 to 2; null when no reading can be used
 */
export function paceFromReadings(readings: readonly Reading[], language: Language): number | null {
  const paces = readings.flatMap(({ text, seconds }) => {
    const { expected } = estimateSeconds(text, { language, pace: 1 });
    return Number.isFinite(seconds) && seconds > 0 && expected >= SHORTEST_SECONDS ? [seconds / expected] : [];
  });
  if (paces.length === 0) return null;
  const pace = median(paces.slice(-MOST_READINGS).sort((a, b) => a - b));
  return Math.min(SLOWEST_FACTOR, Math.max(FASTEST_FACTOR, pace));
}
