/** Jobs that keep an account busy for as long as a test likes, on a fake clock, and people who come meanwhile. */
import type { AccountLimiter, LimiterClock } from '../../../src/crm/hubspot/account-limiter.ts';

export interface FlatOut {
  /** When jobs' requests started, and people's. */
  jobs: number[];
  people: number[];
  /** How long each request of people waited. */
  waits: number[];
}

/** Keeps `width` requests of jobs waiting or under way until `untilMs`; each takes `latencyMs()`. */
export function jobsFlatOut(
  limiter: AccountLimiter,
  clock: LimiterClock,
  { untilMs, width, latencyMs }: { untilMs: number; width: number; latencyMs: () => number },
  seen: FlatOut,
): Promise<void> {
  const worker = async (): Promise<void> => {
    while (clock.monotonicMs() < untilMs) {
      const slot = await limiter.acquire({ priority: 'job', search: false, maxWaitMs: 600_000 });
      seen.jobs.push(clock.monotonicMs());
      await clock.sleep(latencyMs());
      slot.release();
    }
  };
  return Promise.all(Array.from({ length: width }, worker)).then(() => undefined);
}

/** A person who opens a card: four requests at once. */
export async function openCard(limiter: AccountLimiter, clock: LimiterClock, latencyMs: () => number, seen: FlatOut): Promise<void> {
  const askedMs = clock.monotonicMs();
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      const slot = await limiter.acquire({ priority: 'person', search: false, maxWaitMs: 4_000 });
      seen.people.push(clock.monotonicMs());
      seen.waits.push(clock.monotonicMs() - askedMs);
      await clock.sleep(latencyMs());
      slot.release();
    }),
  );
}
