/** A clock that only moves when a test says so, with the sleeps that hang on it. */

export interface FakeClock {
  monotonicMs: () => number;
  sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** Moves time, waking every sleep on the way in its turn. */
  advance(ms: number): Promise<void>;
  /** Lets everything run that waits for nothing but its turn. */
  settle(): Promise<void>;
  /** Sleeps that nobody woke or aborted. */
  asleep(): number;
}

/** @param isBusy time stands still while something real, a database, is at work */
export function fakeClock(startMs = 0, isBusy: () => boolean = () => false): FakeClock {
  let nowMs = startMs;
  let sleepers: { atMs: number; wake: () => void }[] = [];

  async function settle(): Promise<void> {
    do await new Promise((resolve) => setImmediate(resolve));
    while (isBusy());
  }

  return {
    monotonicMs: () => nowMs,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        const sleeper = { atMs: nowMs + ms, wake: resolve };
        sleepers.push(sleeper);
        signal?.addEventListener('abort', () => {
          sleepers = sleepers.filter((other) => other !== sleeper);
          resolve();
        });
      }),
    async advance(ms) {
      const untilMs = nowMs + ms;
      await settle();
      for (;;) {
        const next = sleepers.filter((sleeper) => sleeper.atMs <= untilMs).sort((a, b) => a.atMs - b.atMs)[0];
        if (next === undefined) break;
        sleepers = sleepers.filter((other) => other !== next);
        nowMs = Math.max(nowMs, next.atMs);
        next.wake();
        await settle();
      }
      nowMs = untilMs;
    },
    settle,
    asleep: () => sleepers.length,
  };
}

/** A log that keeps what it is told. */
export function recordingLog(): {
  debug: (fields: object, message: string) => void;
  warn: (fields: object, message: string) => void;
  lines: string[];
} {
  const lines: string[] = [];
  const keep = (fields: object, message: string): void => {
    lines.push(`${message} ${JSON.stringify(fields)}`);
  };
  return { debug: keep, warn: keep, lines };
}
