/** How often something happened lately. */

export interface RateMeter {
  add(count: number): void;
  /** Per second, over the last ten seconds. */
  perSecond(): number;
}

/** Longer than a wave of a drain usually takes, so that the figure does not jump between waves. */
const WINDOW_MS = 10_000;

/** @param nowMs ms of a clock that only goes forward */
export function createRateMeter(nowMs: () => number): RateMeter {
  let recent: { atMs: number; count: number }[] = [];
  const forget = (): void => {
    const sinceMs = nowMs() - WINDOW_MS;
    recent = recent.filter(({ atMs }) => atMs > sinceMs);
  };
  return {
    add(count) {
      forget();
      recent.push({ atMs: nowMs(), count });
    },
    perSecond() {
      forget();
      return recent.reduce((sum, { count }) => sum + count, 0) / (WINDOW_MS / 1_000);
    },
  };
}
