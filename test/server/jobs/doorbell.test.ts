/** Rings are gathered for a moment, told in one go, and told again when the database does not take them. */
import { describe, expect, it } from '@jest/globals';
import { createDoorbell } from '../../../src/server/jobs/doorbell.ts';

/** Time that passes when a test says so. */
function handTime(): { sleep: () => Promise<void>; pass: () => Promise<void> } {
  let waiting: (() => void)[] = [];
  return {
    sleep: () => new Promise((resolve) => void waiting.push(resolve)),
    async pass() {
      const due = waiting;
      waiting = [];
      for (const wake of due) wake();
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

describe('the doorbell', () => {
  const told: string[][] = [];
  const faults: string[] = [];
  const open = (fails: number): ReturnType<typeof createDoorbell> & { pass: () => Promise<void> } => {
    told.length = faults.length = 0;
    const { sleep, pass } = handTime();
    const send = (accountIds: string[]): Promise<void> => {
      told.push(accountIds);
      return told.length > fails ? Promise.resolve() : Promise.reject(new Error('no database'));
    };
    return { ...createDoorbell(send, { sleep, report: (what) => faults.push(what) }), pass };
  };

  it('tells of each account once, however often it was rung', async () => {
    const bell = open(0);
    for (let i = 0; i < 50; i += 1) bell.ring(i % 2 === 0 ? '101' : '202');
    expect(told).toEqual([]);
    await bell.pass();
    expect(told).toEqual([['101', '202']]);
    bell.ring('101');
    await bell.pass();
    expect(told).toEqual([['101', '202'], ['101']]);
  });

  it.each([
    [2, 3, 2],
    [9, 3, 3],
  ])('tells again when the database fails %i times: %i times in all, with %i faults told', async (fails, times, faultCount) => {
    const bell = open(fails);
    bell.ring('101');
    for (let i = 0; i < 10; i += 1) await bell.pass();
    expect(told).toEqual(Array.from({ length: times }, () => ['101']));
    expect(faults).toHaveLength(faultCount);
  });

  it('takes nothing more once it is closed, and tells what it has', async () => {
    const bell = open(0);
    bell.ring('101');
    const closed = bell.close();
    bell.ring('202');
    await bell.pass();
    await closed;
    expect(told).toEqual([['101']]);
  });
});
