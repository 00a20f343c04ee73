import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CrmError } from '../../../../src/crm/crm-error.ts';
import { sendInHalves } from '../../../../src/crm/hubspot/bulk/send-in-halves.ts';

/** A receiver that takes a batch whole or not at all. */
function receiver(bad: ReadonlySet<number>, lost: ReadonlySet<number> = new Set()) {
  const taken: number[] = [];
  let calls = 0;
  return {
    taken,
    calls: () => calls,
    async send(rows: number[]): Promise<void> {
      calls += 1;
      await Promise.resolve();
      if (rows.some((row) => lost.has(row))) throw new CrmError('outcome-unknown', 'lost');
      if (rows.some((row) => bad.has(row))) throw new CrmError('invalid', `refused ${String(rows.length)}`);
      taken.push(...rows);
    },
  };
}
const rowsOf = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const options = (send: (rows: number[]) => Promise<void>, allRefused: 'refuse-rest' | 'one-by-one') => ({
  send,
  allRefused,
  mayBeOneRow: (error: CrmError) => error.code === 'invalid',
});

describe('sending in halves', () => {
  it('one bad row of any number costs at most ten calls, is told its own reason, and every other row is taken', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 100 }), fc.nat(), async (count, place) => {
        const bad = place % count;
        const to = receiver(new Set([bad]));
        const refused = await sendInHalves(
          rowsOf(count),
          options((rows) => to.send(rows), 'refuse-rest'),
        );
        expect([...refused].map(([row, error]) => [row, error.message])).toEqual([[bad, 'refused 1']]);
        expect(to.taken.sort((a, b) => a - b)).toEqual(rowsOf(count).filter((row) => row !== bad));
        expect(to.calls()).toBeLessThanOrEqual(10);
      }),
      { seed: 20_261_124, numRuns: 300 },
    );
  });

  it('asked one by one, exactly the bad rows are refused, however many they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.nat({ max: 99 })), async (bad) => {
        const to = receiver(new Set(bad));
        const refused = await sendInHalves(
          rowsOf(100),
          options((rows) => to.send(rows), 'one-by-one'),
        );
        expect([...refused.keys()].sort((a, b) => a - b)).toEqual([...bad].sort((a, b) => a - b));
        expect(to.taken.length + refused.size).toBe(100);
        expect(new Set(to.taken).size).toBe(to.taken.length);
      }),
      { seed: 20_261_124, numRuns: 200 },
    );
  });

  it('takes what is refused everywhere for one cause', async () => {
    const to = receiver(new Set(rowsOf(100)));
    const refused = await sendInHalves(
      rowsOf(100),
      options((rows) => to.send(rows), 'refuse-rest'),
    );
    expect(refused.size).toBe(100);
    expect(to.calls()).toBeLessThanOrEqual(25);
  });

  it('leaves a failure that is about no row with the rows it met, and goes on with the others', async () => {
    const to = receiver(new Set([90]), new Set([3]));
    const refused = await sendInHalves(
      rowsOf(100),
      options((rows) => (rows.length === 100 ? receiver(new Set([90])).send(rows) : to.send(rows)), 'refuse-rest'),
    );
    expect(refused.get(3)?.code).toBe('outcome-unknown');
    expect(refused.get(90)?.code).toBe('invalid');
    expect(to.taken.length + refused.size).toBe(100);
  });

  it('lets a defect through', async () => {
    const defect = () => Promise.reject(new TypeError('defect'));
    await expect(sendInHalves([1], options(defect, 'refuse-rest'))).rejects.toThrow(TypeError);
  });
});
