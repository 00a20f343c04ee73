/** Counts as HubSpot does: at the moment t what arrived in (t − window, t]. */

/** Most events in any window; an event exactly one window after another does not count with it. */
export function mostInWindow(timesMs: readonly number[], windowMs: number): number {
  const sorted = [...timesMs].sort((a, b) => a - b);
  let first = 0;
  let most = 0;
  for (const [index, at] of sorted.entries()) {
    while ((sorted[first] ?? at) <= at - windowMs) first += 1;
    most = Math.max(most, index - first + 1);
  }
  return most;
}

/** Events per second from `fromMs` to `toMs`. */
export function ratePerSecond(timesMs: readonly number[], fromMs: number, toMs: number): number {
  return timesMs.filter((at) => at >= fromMs && at < toMs).length / ((toMs - fromMs) / 1_000);
}
