/** Months on and back from a day, as the calendar counts them. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { addMonths } from '../../../src/core/calendar/add-months.ts';

const DAY_MS = 86_400_000;
const dayOf = (date: string): number => Date.parse(date) / DAY_MS;
const dateOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

describe('months from a day on', () => {
  it.each([
    ['2026-11-24', -18, '2025-05-24'],
    ['2026-08-31', -18, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-01-31', 13, '2027-02-28'],
    ['2026-05-31', 0, '2026-05-31'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(dateOf(addMonths(dayOf(from), months))).toBe(to);
  });

  it('is what the calendar classes say', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 80_000 }), fc.integer({ min: -60, max: 60 }), (day, months) => {
        expect(dateOf(addMonths(day, months))).toBe(Temporal.PlainDate.from(dateOf(day)).add({ months }).toString());
      }),
      { numRuns: 500, seed: 20_261_124 },
    );
  });
});
