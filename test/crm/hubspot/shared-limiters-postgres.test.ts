/**
 * Several processes' limiters on one allowance in PostgreSQL. Time is the test's; it stands still while the database is at work.
 * Runs when TEST_DATABASE_URL names a server on which databases may be made.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AccountLimiter, LimiterClock } from '../../../src/crm/hubspot/account-limiter.ts';
import { createLimiterRegistry } from '../../../src/crm/hubspot/limiter-registry.ts';
import { limitsOf, RATE_LIMITS } from '../../../src/crm/hubspot/rate-limits.ts';
import type { SharedAllowance } from '../../../src/crm/hubspot/shared-allowance.ts';
import { DATABASES, type OpenedRequestWindows } from '../../store/open-request-windows.ts';
import { fakeClock, type FakeClock } from './fake-clock.ts';
import { jobsFlatOut, openCard, type FlatOut } from './jobs-flat-out.ts';
import { mostInWindow, ratePerSecond } from './most-in-window.ts';

const database = DATABASES.find(({ name }) => name === 'PostgreSQL');

/** Milliseconds since 1970 at which the database's clock begins. */
const EPOCH_MS = Date.UTC(2026, 10, 24, 15);

if (database === undefined) {
  describe('limiters of several processes', () => {
    it('are left out: TEST_DATABASE_URL is not set', () => {
      expect(process.env).not.toHaveProperty('TEST_DATABASE_URL');
    });
  });
} else {
  describe('limiters of several processes', () => {
    let opened: OpenedRequestWindows;
    let clock: FakeClock;
    let atWork = 0;
    let isDown = false;
    let account = 0;
    beforeAll(async () => {
      opened = await database.open(() => EPOCH_MS + clock.monotonicMs());
    });
    afterAll(async () => {
      await opened.close();
    });

    const shared: SharedAllowance = {
      async take(accountId, requests) {
        if (isDown) throw new Error('the database is down');
        atWork += 1;
        try {
          return await opened.windows.take(accountId, requests);
        } finally {
          atWork -= 1;
        }
      },
    };

    /** Limiters of so many processes for an account of its own, each on a clock that began at another time. */
    function processes(count: number): { limiter: AccountLimiter; clock: LimiterClock }[] {
      clock = fakeClock(0, () => atWork > 0);
      isDown = false;
      account += 1;
      return Array.from({ length: count }, (_, n) => ({ clock: shifted(clock, n * 86_400_017), limiter: join(n * 86_400_017) }));
    }
    const join = (offsetMs: number): AccountLimiter => createLimiterRegistry(shifted(clock, offsetMs), shared).forAccount(String(account));

    it('never pass the maximum in any window together, whatever comes when', async () => {
      const step = fc.record({
        waitMs: fc.integer({ min: 0, max: 4_000 }),
        process: fc.integer({ min: 0, max: 2 }),
        people: fc.integer({ min: 0, max: 40 }),
        jobs: fc.integer({ min: 0, max: 30 }),
        searches: fc.integer({ min: 0, max: 5 }),
      });
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(40, 110),
          fc.array(step, { minLength: 3, maxLength: 8 }),
          fc.array(fc.integer({ min: 0, max: 45 }), { minLength: 20, maxLength: 20 }),
          async (max, steps, onTheWayMs) => {
            const all = processes(3);
            all[0]?.limiter.observe({ max, remaining: null }, 0);
            const arrived: number[] = [];
            const searched: number[] = [];
            const asked: Promise<void>[] = [];
            const ask = async (limiter: AccountLimiter, priority: 'person' | 'job', search = false): Promise<void> => {
              const slot = await limiter.acquire({ priority, search, maxWaitMs: 600_000 });
              const way = onTheWayMs[arrived.length % onTheWayMs.length] ?? 0;
              arrived.push(clock.monotonicMs() + way);
              if (search) searched.push(clock.monotonicMs() + way);
              await clock.sleep(100 + way);
              slot.release();
            };
            for (const { waitMs, process, people, jobs, searches } of steps) {
              const limiter = all[process]?.limiter;
              if (limiter === undefined) continue;
              for (let n = 0; n < jobs; n += 1) asked.push(ask(limiter, 'job'));
              for (let n = 0; n < people; n += 1) asked.push(ask(limiter, 'person'));
              for (let n = 0; n < searches; n += 1) asked.push(ask(limiter, 'person', true));
              await clock.advance(waitMs);
            }
            await clock.advance(300_000);
            await Promise.all(asked);
            expect(mostInWindow(arrived, 10_000)).toBeLessThanOrEqual(max);
            expect(mostInWindow(searched, 1_000)).toBeLessThanOrEqual(RATE_LIMITS.searchesPerSecond);
            expect(all.every(({ limiter }) => limiter.isIdle())).toBe(true);
          },
        ),
        { numRuns: 5, seed: 20_261_124 },
      );
    });

    it.each([110, 190])('use 94.5 % or more of %i together, and a person of a third process has their turn', async (max) => {
      const [one, two, three] = processes(3);
      if (one === undefined || two === undefined || three === undefined) throw new Error('there are three');
      const seen: FlatOut = { jobs: [], people: [], waits: [] };
      const latencyMs = (): number => 200;
      one.limiter.observe({ max, remaining: null }, 0);
      const untilMs = 30_000;
      const jobs = [one, two].map(({ limiter }) => jobsFlatOut(limiter, clock, { untilMs, width: 12, latencyMs }, seen));
      const cards: Promise<void>[] = [];
      await clock.advance(15_000);
      while (clock.monotonicMs() < untilMs) {
        cards.push(openCard(three.limiter, clock, latencyMs, seen));
        await clock.advance(2_917);
      }
      await clock.advance(20_000);
      await Promise.all([...jobs, ...cards]);
      const all = [...seen.jobs, ...seen.people];
      const share = (ratePerSecond(all, 10_000, untilMs) * 10) / max;
      expect(share).toBeGreaterThanOrEqual(0.945);
      expect(mostInWindow(seen.jobs, 10_000)).toBeLessThanOrEqual(limitsOf(max).jobs);
      expect(mostInWindow(all, 10_000)).toBeLessThanOrEqual(max - 1);
      expect(Math.max(...seen.waits)).toBeLessThanOrEqual(600);
    });

    it('let a successor begin with what a killed process has sent', async () => {
      const [one, two] = processes(2);
      const times: number[] = [];
      const send = (limiter: AccountLimiter | undefined, count: number): Promise<void>[] =>
        Array.from({ length: count }, async () => {
          await limiter?.acquire({ priority: 'person', search: false, maxWaitMs: 30_000 });
          times.push(clock.monotonicMs());
        });
      void send(one?.limiter, 40);
      await clock.advance(100);
      void send(two?.limiter, 40);
      await clock.advance(100);
      const successor = join(5);
      void send(successor, 40);
      await clock.advance(9_000);
      expect(times).toHaveLength(109);
      await clock.advance(2_000);
      expect(times).toHaveLength(120);
    });

    it('keep away together after a refusal', async () => {
      const [one, two] = processes(2);
      one?.limiter.refused('TEN_SECONDLY_ROLLING', 3_000);
      await clock.settle();
      let startedMs = 0;
      const asked = two?.limiter
        .acquire({ priority: 'person', search: false, maxWaitMs: 10_000 })
        .then(() => (startedMs = clock.monotonicMs()));
      await clock.advance(4_000);
      await asked;
      expect(startedMs).toBe(3_000);
    });

    it('go on with half each while the database is down, and tell it afterwards', async () => {
      const [one, two] = processes(2);
      isDown = true;
      const times: number[] = [];
      const asked = [one, two].flatMap((process) =>
        Array.from({ length: 80 }, async () => {
          const slot = await process?.limiter.acquire({ priority: 'person', search: false, maxWaitMs: 60_000 });
          times.push(clock.monotonicMs());
          slot?.release();
        }),
      );
      await clock.advance(5_000);
      expect(times).toHaveLength(108);
      isDown = false;
      await clock.advance(30_000);
      await Promise.all(asked);
      expect(mostInWindow(times, 10_000)).toBeLessThanOrEqual(109);
    });

    it('let jobs wait while the database is down, and go on afterwards', async () => {
      const [one] = processes(1);
      isDown = true;
      const times: number[] = [];
      const jobs = Array.from({ length: 3 }, async () => {
        const slot = await one?.limiter.acquire({ priority: 'job', search: false, maxWaitMs: 60_000 });
        times.push(clock.monotonicMs());
        slot?.release();
      });
      await clock.advance(5_000);
      expect(times).toEqual([]);
      isDown = false;
      await clock.advance(3_000);
      await Promise.all(jobs);
      expect(Math.max(...times)).toBeLessThanOrEqual(7_000);
    });

    it('do not wait long for a database that does not answer', async () => {
      processes(0);
      const silent = createLimiterRegistry(clock, { take: () => new Promise(() => undefined) }).forAccount('1');
      let startedMs = Number.NaN;
      void silent.acquire({ priority: 'person', search: false, maxWaitMs: 4_000 }).then(() => (startedMs = clock.monotonicMs()));
      await clock.advance(1_000);
      expect(startedMs).toBe(300);
    });
  });
}

function shifted(clock: FakeClock, offsetMs: number): LimiterClock {
  return { monotonicMs: () => clock.monotonicMs() + offsetMs, sleep: clock.sleep };
}
