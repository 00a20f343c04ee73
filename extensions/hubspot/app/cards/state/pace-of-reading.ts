/** The rep's own pace from one reading against the clock: time goes with pace, so no second estimate is needed. */

/** What settings accept as a pace. */
const [FASTEST, SLOWEST] = [0.7, 1.6];

/**
 * @param seconds as timed, from the first word to the last
 * @param estimate seconds that were expected at `pace`
 * @returns factor on speaking time, two decimals; null for a time that cannot be one of this text
 */
export function paceOfReading(seconds: number, { estimate, pace }: { estimate: number; pace: number }): number | null {
  if (!Number.isFinite(seconds) || seconds <= 0 || estimate <= 0) return null;
  const own = Math.round(((seconds * pace) / estimate) * 100) / 100;
  return own < FASTEST || own > SLOWEST ? null : own;
}
