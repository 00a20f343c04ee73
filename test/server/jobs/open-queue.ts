/** Opens the queue on a store's connection as the server does, with a log that is kept and functions that a test may give. */
import { randomBytes } from 'node:crypto';
import { setTimeout as sleepMs } from 'node:timers/promises';
import type { DrainQueue } from '../../../src/server/jobs/drain-queue.ts';
import { openDrainQueue, type DrainQueueOptions } from '../../../src/server/jobs/open-drain-queue.ts';
import type { OpenStore } from '../../../src/store/create-store.ts';

export interface QueueUnderTest {
  queue: DrainQueue;
  /** What was logged, as JSON. */
  logged: string[];
}

/** @param pace times as fast as the server: every pause is that much shorter */
export async function openQueue(store: OpenStore, options: Partial<DrainQueueOptions> = {}, pace = 1): Promise<QueueUnderTest> {
  const logged: string[] = [];
  const queue = await openDrainQueue({
    connection: store.connection,
    openSession: store.openSession,
    log: { warn: (...line: unknown[]) => void logged.push(JSON.stringify(line)) },
    nowMs: () => performance.now(),
    sleep: (ms, signal) => sleepMs(ms / pace, undefined, { signal }),
    randomBytes,
    accountsWithWork: () => Promise.resolve([]),
    freeEnrolmentsOf: () => Promise.resolve([]),
    ...options,
  });
  return { queue, logged };
}

/** Waits until `condition` holds. @throws when it does not within `ms` milliseconds */
export async function until(condition: () => boolean | Promise<boolean>, ms: number): Promise<void> {
  const end = performance.now() + ms;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error(`did not come true within ${String(ms)} ms`);
    await sleepMs(5);
  }
}

/** Rejects when `signal` is aborted, and never otherwise: a drain that has work for ever. */
export function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const refuse = (): void => reject(new Error('was cut short'));
    if (signal.aborted) refuse();
    else signal.addEventListener('abort', refuse, { once: true });
  });
}
