/** Counts events in a rolling window of time that is closed at both ends, so two events exactly one window apart count together. */

export interface RollingWindow {
  /** Events in the window that ends at `nowMs`. */
  used(nowMs: number): number;
  add(nowMs: number, count: number): void;
  /** Earliest time at which at most `limit` − 1 events are in the window, so one more fits; `nowMs` when one fits already. */
  freeAt(nowMs: number, limit: number): number;
}

/** @param windowMs length of the window, milliseconds, above 0 */
export function createRollingWindow(windowMs: number): RollingWindow {
  let entries: { atMs: number; count: number }[] = [];

  function used(nowMs: number): number {
    entries = entries.filter((entry) => nowMs - entry.atMs <= windowMs);
    return entries.reduce((sum, entry) => sum + entry.count, 0);
  }

  return {
    used,
    add(nowMs, count) {
      if (count > 0) entries.push({ atMs: nowMs, count });
    },
    freeAt(nowMs, limit) {
      let over = used(nowMs) - (limit - 1);
      if (over <= 0) return nowMs;
      for (const entry of entries) {
        over -= entry.count;
        if (over <= 0) return entry.atMs + windowMs + 1;
      }
      return Number.POSITIVE_INFINITY;
    },
  };
}
