/** Counts events in a rolling window of time that is closed at both ends, so two events exactly one window apart count together. */

export interface RollingWindow {
  /** Events in the window that ends at `nowMs`. */
  used(nowMs: number): number;
  /** Events of the last `ms`; those older than the longer of window and `keptMs` are forgotten. */
  usedWithin(nowMs: number, ms: number): number;
  /** A moment to come counts from now on, and for that much longer. */
  add(atMs: number, count: number): void;
  /** Drops the events up to this moment. */
  forget(untilMs: number): void;
  /** Earliest time at which at most `limit` − 1 events are in the window, so one more fits; `nowMs` when one fits already. */
  freeAt(nowMs: number, limit: number): number;
}

/**
 * @param windowMs length of the window, milliseconds, above 0
 * @param keptMs how long events are remembered, when longer than the window
 */
export function createRollingWindow(windowMs: number, keptMs = windowMs): RollingWindow {
  let entries: { atMs: number; count: number }[] = [];

  function usedWithin(nowMs: number, ms: number): number {
    const firstKept = entries.findIndex((entry) => nowMs - entry.atMs <= Math.max(windowMs, keptMs));
    if (firstKept !== 0) entries = firstKept < 0 ? [] : entries.slice(firstKept);
    return entries.reduce((sum, entry) => (nowMs - entry.atMs <= ms ? sum + entry.count : sum), 0);
  }

  return {
    used: (nowMs) => usedWithin(nowMs, windowMs),
    usedWithin,
    add(atMs, count) {
      if (count <= 0) return;
      const after = entries.findLastIndex((entry) => entry.atMs <= atMs) + 1;
      entries.splice(after, 0, { atMs, count });
    },
    forget(untilMs) {
      entries = entries.filter((entry) => entry.atMs > untilMs);
    },
    freeAt(nowMs, limit) {
      let over = usedWithin(nowMs, windowMs) - (limit - 1);
      if (over <= 0) return nowMs;
      for (const entry of entries) {
        if (nowMs - entry.atMs > windowMs) continue;
        over -= entry.count;
        if (over <= 0) return entry.atMs + windowMs + 1;
      }
      return Number.POSITIVE_INFINITY;
    },
  };
}
