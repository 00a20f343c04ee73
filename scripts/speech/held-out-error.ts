/** How far estimates are off when a voice's pace is known from one other reading only. */

export interface SpeechError {
  /** Mean of the relative errors, in percent. */
  mean: number;
  /** The error that 95 of 100 stay below, in percent. */
  p95: number;
}

/**
 * Every reading of a voice gives the pace in turn, and every other reading of that voice is estimated with it.
 * @param estimates seconds of each text at pace 1
 * @param voices measured seconds of each text, voice by voice
 */
export function heldOutError(estimates: readonly number[], voices: readonly (readonly number[])[]): SpeechError {
  const errors: number[] = [];
  for (const measured of voices)
    for (const [reading, timed] of measured.entries()) {
      const pace = timed / estimates[reading]!;
      for (const [other, actual] of measured.entries())
        if (other !== reading) errors.push(Math.abs((pace * estimates[other]!) / actual - 1));
    }
  errors.sort((a, b) => a - b);
  const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
  return { mean: 100 * mean, p95: 100 * errors[Math.floor(0.95 * errors.length)]! };
}
