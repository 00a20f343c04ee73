import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Priority } from '../../../src/crm/crm.ts';
import { CrmError } from '../../../src/crm/crm-error.ts';
import { createAccountLimiter, type AccountLimiter, type Slot } from '../../../src/crm/hubspot/account-limiter.ts';
import { RATE_LIMITS } from '../../../src/crm/hubspot/rate-limits.ts';
import { fakeClock, type FakeClock } from './fake-clock.ts';

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

/** Most events in any stretch of time of this length, both ends included. */
function mostIn(timesMs: readonly number[], windowMs: number): number {
  const sorted = [...timesMs].sort((a, b) => a - b);
  return Math.max(0, ...sorted.map((from) => sorted.filter((at) => at >= from && at - from <= windowMs).length));
}

const nothing = { max: null, remaining: null, secondlyMax: null };

describe('account limiter', () => {
  it('lets at most 10 start in a second and 100 in ten seconds, and everybody in the end', async () => {
    const clock = fakeClock();
    const limiter = createAccountLimiter(clock);
    const started: Started[] = [];
    const all = Promise.all(Array.from({ length: 250 }, () => ask(limiter, clock, started, 'person')));
    await clock.advance(40_000);
    await all;
    const times = started.map((request) => request.atMs);
    expect(times).toHaveLength(250);
    expect(mostIn(times, 1_000)).toBeLessThanOrEqual(10);
    expect(mostIn(times, 10_000)).toBeLessThanOrEqual(100);
  });

  it('never passes a limit in any window, whatever comes when and whatever HubSpot reports', async () => {
    const step = fc.record({
      waitMs: fc.integer({ min: 0, max: 3_000 }),
      people: fc.integer({ min: 0, max: 15 }),
      jobs: fc.integer({ min: 0, max: 25 }),
      searches: fc.integer({ min: 0, max: 6 }),
      event: fc.constantFrom<'none' | 'refused' | 'small' | 'served' | 'remaining'>('none', 'refused', 'small', 'served', 'remaining'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const clock = fakeClock(17);
        const limiter = createAccountLimiter(clock);
        const started: Started[] = [];
        const asked: Promise<void>[] = [];
        for (const { waitMs, people, jobs, searches, event } of steps) {
          for (let n = 0; n < jobs; n += 1) asked.push(ask(limiter, clock, started, 'job'));
          for (let n = 0; n < people; n += 1) asked.push(ask(limiter, clock, started, 'person'));
          for (let n = 0; n < searches; n += 1) asked.push(ask(limiter, clock, started, 'person', true));
          if (event === 'refused') limiter.refused('TEN_SECONDLY_ROLLING', null);
          if (event === 'served') limiter.served();
          if (event === 'small') limiter.observe({ ...nothing, max: 30, secondlyMax: 3 });
          if (event === 'remaining') limiter.observe({ ...nothing, remaining: 4 });
          await clock.advance(waitMs);
        }
        await clock.advance(500_000);
        await Promise.all(asked);
        expect(started).toHaveLength(asked.length);
        expect(
          mostIn(
            started.map((request) => request.atMs),
            1_000,
          ),
        ).toBeLessThanOrEqual(RATE_LIMITS.perSecond);
        expect(
          mostIn(
            started.map((request) => request.atMs),
            10_000,
          ),
        ).toBeLessThanOrEqual(RATE_LIMITS.perTenSeconds);
        expect(
          mostIn(
            started.filter((request) => request.search).map((request) => request.atMs),
            1_000,
          ),
        ).toBeLessThanOrEqual(RATE_LIMITS.searchesPerSecond);
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

  it('keeps slots of each second free for a person while jobs run', async () => {
    const clock = fakeClock();
    const limiter = createAccountLimiter(clock);
    const started: Started[] = [];
    const jobs = Array.from({ length: 40 }, () => ask(limiter, clock, started, 'job'));
    await clock.advance(2_500);
    const askedAt = clock.monotonicMs();
    await ask(limiter, clock, started, 'person');
    expect(started.at(-1)).toMatchObject({ priority: 'person', atMs: askedAt });
    await clock.advance(20_000);
    await Promise.all(jobs);
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

  it('counts what others used of the allowance, and adopts a smaller one', async () => {
    const clock = fakeClock();
    const limiter = createAccountLimiter(clock);
    const started: Started[] = [];
    limiter.observe({ max: 110, remaining: 3, secondlyMax: 11 });
    const asked = Array.from({ length: 5 }, () => ask(limiter, clock, started, 'person'));
    await clock.advance(9_000);
    expect(started).toHaveLength(3);
    limiter.observe({ ...nothing, secondlyMax: 1 });
    await clock.advance(10_000);
    await Promise.all(asked);
    expect(
      mostIn(
        started.slice(3).map((request) => request.atMs),
        1_000,
      ),
    ).toBe(1);
  });
});
