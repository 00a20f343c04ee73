import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Priority } from '../../../src/crm/crm.ts';
import { CrmError } from '../../../src/crm/crm-error.ts';
import { createAccountLimiter, type AccountLimiter, type Slot } from '../../../src/crm/hubspot/account-limiter.ts';
import { RATE_LIMITS } from '../../../src/crm/hubspot/rate-limits.ts';
import { fakeClock, type FakeClock } from './fake-clock.ts';
import { mostInWindow } from './most-in-window.ts';

interface Started {
  atMs: number;
  priority: Priority;
  search: boolean;
  slot: Slot;
}

function ask(
  limiter: AccountLimiter,
  clock: FakeClock,
  started: Started[],
  priority: Priority,
  search = false,
  maxWaitMs = 600_000,
): Promise<void> {
  return limiter.acquire({ priority, search, maxWaitMs }).then((slot) => {
    started.push({ atMs: clock.monotonicMs(), priority, search, slot });
    slot.release();
  });
}

const nothing = { max: null, remaining: null };
const timesOf = (started: readonly Started[]): number[] => started.map((request) => request.atMs);

describe('account limiter', () => {
  it.each([null, 30, 100, 190, 250])(
    'lets at most what HubSpot says less one start in ten seconds, and everybody in the end: %s',
    async (max) => {
      const clock = fakeClock();
      const limiter = createAccountLimiter(clock);
      limiter.observe({ ...nothing, max }, 0);
      const started: Started[] = [];
      const all = Promise.all(Array.from({ length: 300 }, () => ask(limiter, clock, started, 'person')));
      await clock.advance(120_000);
      await all;
      expect(started).toHaveLength(300);
      expect(mostInWindow(timesOf(started), 10_000)).toBe((max ?? 110) - 1);
    },
  );

  it('never passes a limit in any window, whatever comes when and whatever HubSpot reports', async () => {
    const step = fc.record({
      waitMs: fc.integer({ min: 0, max: 3_000 }),
      people: fc.integer({ min: 0, max: 40 }),
      jobs: fc.integer({ min: 0, max: 40 }),
      searches: fc.integer({ min: 0, max: 6 }),
      event: fc.constantFrom<'none' | 'refused' | 'served' | 'remaining'>('none', 'refused', 'served', 'remaining'),
    });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(20, 110, 190), fc.array(step, { minLength: 1, maxLength: 8 }), async (max, steps) => {
        const clock = fakeClock(17);
        const limiter = createAccountLimiter(clock);
        limiter.observe({ ...nothing, max }, 0);
        const started: Started[] = [];
        const asked: Promise<void>[] = [];
        for (const { waitMs, people, jobs, searches, event } of steps) {
          for (let n = 0; n < jobs; n += 1) asked.push(ask(limiter, clock, started, 'job'));
          for (let n = 0; n < people; n += 1) asked.push(ask(limiter, clock, started, 'person'));
          for (let n = 0; n < searches; n += 1) asked.push(ask(limiter, clock, started, 'person', true));
          if (event === 'refused') limiter.refused('TEN_SECONDLY_ROLLING', null);
          if (event === 'served') limiter.served();
          if (event === 'remaining') limiter.observe({ max, remaining: 4 }, 300);
          await clock.advance(waitMs);
        }
        await clock.advance(600_000);
        await Promise.all(asked);
        expect(started).toHaveLength(asked.length);
        expect(mostInWindow(timesOf(started), 10_000)).toBeLessThanOrEqual(max - 1);
        const searched = started.filter((request) => request.search);
        expect(mostInWindow(timesOf(searched), 1_000)).toBeLessThanOrEqual(RATE_LIMITS.searchesPerSecond);
        expect(limiter.isIdle()).toBe(true);
        expect(clock.asleep()).toBe(0);
      }),
      { numRuns: 25, seed: 20_261_124 },
    );
  });

  it('starts a person before every job that waits', async () => {
    const clock = fakeClock();
    const limiter = createAccountLimiter(clock);
    const started: Started[] = [];
    const jobs = Array.from({ length: 60 }, () => ask(limiter, clock, started, 'job'));
    await clock.settle();
    const jobsBefore = started.length;
    const people = Array.from({ length: 12 }, () => ask(limiter, clock, started, 'person'));
    await clock.advance(20_000);
    await Promise.all([...jobs, ...people]);
    const afterwards = started.slice(jobsBefore).map((request) => request.priority);
    expect(afterwards.slice(0, 12)).toEqual(Array.from({ length: 12 }, () => 'person'));
  });

  it('starts jobs evenly, and makes up for little', async () => {
    const clock = fakeClock();
    const limiter = createAccountLimiter(clock);
    const started: Started[] = [];
    const jobs = Array.from({ length: 150 }, () => ask(limiter, clock, started, 'job'));
    await clock.advance(30_000);
    await Promise.all(jobs);
    expect(mostInWindow(timesOf(started), 1_000)).toBeLessThanOrEqual(13);
    expect(mostInWindow(timesOf(started), 10_000)).toBeLessThanOrEqual(106);
  });

  it('holds the slot of a request until it settles, and says unavailable when all hang', async () => {
    const clock = fakeClock();
    const limiter = createAccountLimiter(clock);
    const slots: Slot[] = [];
    for (let n = 0; n < RATE_LIMITS.inFlight; n += 1) {
      const acquired = limiter.acquire({ priority: 'person', search: false, maxWaitMs: 60_000 });
      await clock.advance(200);
      slots.push(await acquired);
    }
    const late = limiter.acquire({ priority: 'person', search: false, maxWaitMs: 1_000 }).catch((error: unknown) => error);
    await clock.advance(1_000);
    expect(await late).toMatchObject({ code: 'unavailable' });
    const next = limiter.acquire({ priority: 'person', search: false, maxWaitMs: 60_000 });
    slots[0]?.release();
    slots[0]?.release();
    expect(await next).toBeDefined();
    const another = limiter.acquire({ priority: 'person', search: false, maxWaitMs: 1_000 }).catch((error: unknown) => error);
    await clock.advance(1_000);
    expect(await another).toBeInstanceOf(CrmError);
  });

  it('leaves people room when jobs hang', async () => {
    const clock = fakeClock();
    const limiter = createAccountLimiter(clock);
    for (let n = 0; n < RATE_LIMITS.jobsInFlight; n += 1) {
      const acquired = limiter.acquire({ priority: 'job', search: false, maxWaitMs: 60_000 });
      await clock.advance(200);
      await acquired;
    }
    const job = limiter.acquire({ priority: 'job', search: false, maxWaitMs: 500 }).catch((error: unknown) => error);
    const person = limiter.acquire({ priority: 'person', search: false, maxWaitMs: 500 });
    await clock.advance(500);
    expect(await person).toBeDefined();
    expect(await job).toMatchObject({ code: 'unavailable' });
  });

  it('gives up with rate-limited when the wait is too long, and at once when the account is held back for longer', async () => {
    const clock = fakeClock();
    const limiter = createAccountLimiter(clock);
    limiter.refused('DAILY', null);
    await expect(limiter.acquire({ priority: 'person', search: false, maxWaitMs: 4_000 })).rejects.toMatchObject({
      code: 'rate-limited',
      retryAfterMs: 60_000,
    });
    expect(clock.monotonicMs()).toBe(0);
  });

  it.each([
    { policy: 'SECONDLY', refusals: 1, startsAt: 1_000 },
    { policy: 'SECONDLY', refusals: 5, startsAt: 1_000 },
    { policy: 'TEN_SECONDLY_ROLLING', refusals: 1, startsAt: 1_000 },
    { policy: 'TEN_SECONDLY_ROLLING', refusals: 3, startsAt: 4_000 },
    { policy: 'TEN_SECONDLY_ROLLING', refusals: 9, startsAt: 10_000 },
    { policy: 'DAILY', refusals: 1, startsAt: 60_000 },
    { policy: null, refusals: 2, startsAt: 2_000 },
  ])('holds back after $refusals refusals of $policy', async ({ policy, refusals, startsAt }) => {
    const clock = fakeClock();
    const limiter = createAccountLimiter(clock);
    const started: Started[] = [];
    for (let n = 0; n < refusals; n += 1) limiter.refused(policy, null);
    const asked = ask(limiter, clock, started, 'person');
    await clock.advance(startsAt - 1);
    expect(started).toHaveLength(0);
    await clock.advance(1);
    await asked;
    expect(started).toHaveLength(1);
  });

  it('forgets refusals once a request is served', async () => {
    const clock = fakeClock();
    const limiter = createAccountLimiter(clock);
    const started: Started[] = [];
    for (let n = 0; n < 4; n += 1) limiter.refused(null, null);
    await clock.advance(20_000);
    limiter.served();
    limiter.refused(null, null);
    const asked = ask(limiter, clock, started, 'person');
    await clock.advance(1_000);
    await asked;
    expect(started).toHaveLength(1);
  });

  it('counts what others used of the allowance', async () => {
    const clock = fakeClock();
    const limiter = createAccountLimiter(clock);
    const started: Started[] = [];
    limiter.observe({ max: 110, remaining: 3 }, 100);
    const asked = Array.from({ length: 5 }, () => ask(limiter, clock, started, 'person'));
    await clock.advance(9_000);
    expect(started).toHaveLength(2);
    await clock.advance(2_000);
    await Promise.all(asked);
  });

  it('does not take for others what it sent itself and HubSpot still counts', async () => {
    const clock = fakeClock();
    const limiter = createAccountLimiter(clock);
    const started: Started[] = [];
    await Promise.all(Array.from({ length: 100 }, () => ask(limiter, clock, started, 'person')));
    await clock.advance(10_300);
    // Sent 400 ms ago, when the hundred still counted at HubSpot.
    limiter.observe({ max: 110, remaining: 9 }, 400);
    await Promise.all(Array.from({ length: 108 }, () => ask(limiter, clock, started, 'person')));
    expect(started).toHaveLength(208);
  });

  it('says how much of what jobs may use is in use', async () => {
    const clock = fakeClock();
    const limiter = createAccountLimiter(clock);
    expect(limiter.pressure()).toBe(0);
    await Promise.all(Array.from({ length: 53 }, () => ask(limiter, clock, [], 'person')));
    expect(limiter.pressure()).toBe(0.5);
    limiter.refused(null, null);
    expect(limiter.pressure()).toBe(1);
  });

  it('turns jobs away at the end of a process, also those that wait, and still serves people', async () => {
    const clock = fakeClock();
    const limiter = createAccountLimiter(clock);
    const started: Started[] = [];
    const first = Array.from({ length: 10 }, () => ask(limiter, clock, started, 'person'));
    const waiting = ask(limiter, clock, started, 'job');
    limiter.turnJobsAway();
    await expect(waiting).rejects.toMatchObject({ code: 'unavailable' });
    await expect(ask(limiter, clock, started, 'job')).rejects.toMatchObject({ code: 'unavailable' });
    const person = ask(limiter, clock, started, 'person');
    await clock.advance(2_000);
    await Promise.all([...first, person]);
    expect(started).toHaveLength(11);
  });
});
