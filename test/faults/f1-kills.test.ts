/** F1 and F7: the app is killed at every numbered moment and at moments by chance, while everything is delivered three times and late. */
import { describe, expect, it } from '@jest/globals';
import { CRASH_POINTS } from './crash-points.ts';
import { DATABASES } from './databases-under-test.ts';
import { drawFaults } from './fault-schedule.ts';
import { FIRST_SEED, playRun, RANDOM_RUNS } from './play-run.ts';

/** Several moments a run: a killed app that is killed again is the worse case. */
const PAIRS = [1, 2, 3, 4].map((first) => CRASH_POINTS.filter(({ number }) => number % 4 === first % 4));
/** From listening to asking HubSpot again, milliseconds. */
const RECOVERS_MS = { PGlite: 5_000, PostgreSQL: 2_000 };

describe.each(DATABASES)('killed on %s', (name, make) => {
  it.each(PAIRS.map((pair, index) => [pair.map((point) => `${String(point.number)} (${point.name})`).join(' and '), pair, index] as const))(
    'F1 at %s, it does everything once',
    async (_names, pair, index) => {
      const report = await playRun(make, {
        seed: FIRST_SEED + index,
        enrolments: 30,
        kills: () => pair.map((point) => ({ point, nth: 1 })),
      });
      expect(report.kills).toBe(pair.length);
      expect(report.tasks).toBeGreaterThan(0);
      for (const ms of report.recoveredMs) expect(ms).toBeLessThan(RECOVERS_MS[name as keyof typeof RECOVERS_MS]);
    },
  );

  it.each(Array.from({ length: RANDOM_RUNS }, (_, run) => FIRST_SEED + 100 + run))(
    'F1, F7 by chance, with faults of HubSpot besides: seed %i',
    async (seed) => {
      const report = await playRun(make, {
        seed,
        accounts: 3,
        enrolments: 60,
        faults: ({ random }) => drawFaults(random, 6),
        kills: ({ random }) => [
          ...Array.from({ length: 2 }, () => ({ point: random.pick(CRASH_POINTS), nth: 1 + random.whole(4) })),
          ...Array.from({ length: 2 }, () => ({ afterMs: 200 + random.whole(4_000) })),
        ],
      });
      expect(report.tasks).toBeGreaterThan(0);
    },
  );
});
