import { describe, expect, it } from '@jest/globals';
import { createAccountLimiter } from '../../../src/crm/hubspot/account-limiter.ts';
import { limitsOf } from '../../../src/crm/hubspot/rate-limits.ts';
import { fakeClock } from './fake-clock.ts';
import { jobsFlatOut, openCard, type FlatOut } from './jobs-flat-out.ts';
import { mostInWindow, ratePerSecond } from './most-in-window.ts';

const RUN_MS = 120_000;

describe('jobs that never pause', () => {
  it.each([
    { max: 100, latencyMs: 200 },
    { max: 110, latencyMs: 200 },
    { max: 110, latencyMs: 500 },
    { max: 190, latencyMs: 200 },
    { max: 190, latencyMs: 500 },
    { max: 250, latencyMs: 500 },
  ])(
    'use 94.5 % or more of $max requests in ten seconds at $latencyMs ms each, and leave people their turn',
    async ({ max, latencyMs }) => {
      const clock = fakeClock();
      const limiter = createAccountLimiter(clock);
      limiter.observe({ max, remaining: null }, 0);
      const seen: FlatOut = { jobs: [], people: [], waits: [] };
      const latency = (): number => latencyMs;
      const jobs = jobsFlatOut(limiter, clock, { untilMs: RUN_MS, width: 30, latencyMs: latency }, seen);
      await clock.advance(60_000);
      // Alone for a minute: of ten full seconds each.
      const share = (ratePerSecond(seen.jobs, 10_000, 60_000) * 10) / max;
      expect(share).toBeGreaterThanOrEqual(0.945);
      const cards: Promise<void>[] = [];
      while (clock.monotonicMs() < RUN_MS) {
        cards.push(openCard(limiter, clock, latency, seen));
        await clock.advance(2_917);
      }
      await clock.advance(20_000);
      await Promise.all([jobs, ...cards]);
      const all = [...seen.jobs, ...seen.people];
      const shareOfAll = (ratePerSecond(all, 10_000, RUN_MS) * 10) / max;
      expect(shareOfAll).toBeGreaterThanOrEqual(0.945);
      expect(mostInWindow(seen.jobs, 10_000)).toBeLessThanOrEqual(limitsOf(max).jobs);
      expect(mostInWindow(all, 10_000)).toBeLessThanOrEqual(max - 1);
      expect(Math.max(...seen.waits)).toBeLessThanOrEqual(600);
    },
  );
});
