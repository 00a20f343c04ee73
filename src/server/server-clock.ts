/** The clocks of a process: the wall's, which may be set, and one that never runs backwards. */
import { setTimeout as sleepMs } from 'node:timers/promises';

export interface ServerClock {
  /** Epoch milliseconds. */
  nowMs: () => number;
  monotonicMs: () => number;
  /** Rejects when aborted. Keeps no process alive. */
  sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
}

export function serverClock(nowMs: () => number): ServerClock {
  return {
    nowMs,
    monotonicMs: () => performance.now(),
    sleep: async (ms, signal) => sleepMs(ms, undefined, { signal, ref: false }),
  };
}
