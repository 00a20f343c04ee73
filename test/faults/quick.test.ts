/**
 * The lines of the fault matrix that take seconds, on the embedded database. A failure names its seed; FAULT_SEED plays it again. The whole
 * matrix, on both databases, is `npm run test:faults`.
 */
import { describe, expect, it } from '@jest/globals';
import { CRASH_POINTS } from './crash-points.ts';
import { onPglite } from './databases-under-test.ts';
import { drawFaults } from './fault-schedule.ts';
import { acceptedForgeries } from './forge-many.ts';
import { FIRST_SEED, playRun, TEST_MS } from './play-run.ts';

const FORGERIES = 50_000;

describe('the fault matrix, quickly', () => {
  it(
    'F1, F7: killed with an answer lost, and with tasks made that it has not heard of, it does everything once',
    async () => {
      const report = await playRun(onPglite, {
        seed: FIRST_SEED,
        enrolments: 24,
        kills: () => CRASH_POINTS.filter(({ number }) => number === 2 || number === 6).map((point) => ({ point, nth: 1 })),
      });
      expect(report.kills).toBe(2);
      expect(report.tasks).toBeGreaterThan(0);
    },
    TEST_MS,
  );

  it(
    'F4, F5, F6: HubSpot refuses, fails before and after the effect, and answers in part and out of order',
    async () => {
      const report = await playRun(onPglite, { seed: FIRST_SEED + 1, enrolments: 24, faults: ({ random }) => drawFaults(random, 8) });
      expect(report.struck).toBeGreaterThan(0);
      expect(report.tasks).toBeGreaterThan(0);
    },
    TEST_MS,
  );

  it(`F10: of ${String(FORGERIES)} forged requests none is accepted`, () => {
    expect(acceptedForgeries(FIRST_SEED, FORGERIES)).toEqual({ seed: FIRST_SEED, forgeries: [], genuineRefused: 0, tried: FORGERIES });
  });
});
