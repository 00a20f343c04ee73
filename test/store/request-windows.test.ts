/** The allowance that processes share, as the database counts it. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { RequestsTaken, RequestsToTake } from '../../src/store/request-windows.ts';
import { DATABASES, type OpenedRequestWindows } from './open-request-windows.ts';

const START_MS = Date.UTC(2026, 10, 24, 15);
/** People of an account with 110 in ten seconds. */
const PEOPLE: RequestsToTake = {
  wanted: 1,
  most: 109,
  keepsPace: false,
  paceMs: 100,
  searchesPerSecond: null,
  unnoted: 0,
  goesByMax: 110,
  heard: null,
  pauseMs: null,
};
const JOBS: RequestsToTake = { ...PEOPLE, most: 106, keepsPace: true };

describe.each(DATABASES)('request windows on $name', ({ open }) => {
  let opened: OpenedRequestWindows;
  let nowMs = START_MS;
  let account = '';
  beforeAll(async () => {
    opened = await open(() => nowMs);
  });
  afterAll(async () => {
    await opened.close();
  });
  beforeEach(() => {
    account = String(Number(account) + 1);
    nowMs = START_MS;
  });
  const take = (requests: Partial<RequestsToTake>, kind = PEOPLE): Promise<RequestsTaken> =>
    opened.windows.take(account, { ...kind, ...requests });

  it('grants people all but one of the window, and says when the next is free', async () => {
    expect(await take({ wanted: 60 })).toEqual({ granted: 60, waitMs: 0, used: 60, max: null, pausedMs: 0 });
    nowMs += 4_000;
    const rest = await take({ wanted: 60 });
    expect(rest).toMatchObject({ granted: 49, used: 109 });
    expect(rest.waitMs).toBeGreaterThan(6_200 + 50);
    expect(rest.waitMs).toBeLessThanOrEqual(6_200 + 150);
    nowMs += rest.waitMs - 1;
    expect(await take({})).toMatchObject({ granted: 0, used: 109 });
    nowMs += 1;
    expect(await take({ wanted: 70 })).toMatchObject({ granted: 60 });
  });

  it('leaves the last slots to people', async () => {
    await take({ wanted: 106 });
    nowMs += 5_000;
    expect(await take({}, { ...JOBS, paceMs: 1 })).toMatchObject({ granted: 0 });
    expect(await take({ wanted: 5 })).toMatchObject({ granted: 3 });
  });

  it('lets jobs go one after the other, and those that are late make up a little', async () => {
    expect(await take({ wanted: 10 }, JOBS)).toMatchObject({ granted: 2, waitMs: 50 });
    nowMs += 49;
    expect(await take({}, JOBS)).toMatchObject({ granted: 0, waitMs: 1 });
    nowMs += 1;
    expect(await take({ wanted: 2 }, JOBS)).toMatchObject({ granted: 1, waitMs: 100 });
    nowMs += 60_000;
    expect(await take({ wanted: 10 }, JOBS)).toMatchObject({ granted: 2 });
  });

  it('makes jobs give way for what people took', async () => {
    await take({ wanted: 8 });
    expect(await take({}, JOBS)).toMatchObject({ granted: 0, waitMs: 650 });
  });

  it('lets four searches go in a second', async () => {
    const search = { searchesPerSecond: 4 };
    expect(await take({ ...search, wanted: 3 })).toMatchObject({ granted: 3 });
    nowMs += 500;
    expect(await take({ ...search, wanted: 3 })).toMatchObject({ granted: 1, waitMs: 550 });
    nowMs += 550;
    expect(await take({ ...search, wanted: 5 })).toMatchObject({ granted: 3, waitMs: 500 });
  });

  it('tells the maximum one process heard to those who go by another', async () => {
    const heard = { max: 190, used: null, agoMs: 10 };
    expect(await take({ wanted: 0, goesByMax: 190, heard })).toMatchObject({ max: 190 });
    expect(await take({ wanted: 3 })).toEqual({ granted: 0, waitMs: 0, used: 0, max: 190, pausedMs: 0 });
    expect(await take({ wanted: 189, most: 189, goesByMax: 190 })).toMatchObject({ granted: 189 });
  });

  it('keeps everybody away during a pause', async () => {
    await take({ wanted: 0, pauseMs: 2_000 });
    nowMs += 500;
    expect(await take({})).toMatchObject({ granted: 0, waitMs: 1_500, pausedMs: 1_500 });
    await take({ wanted: 0, pauseMs: 100 });
    nowMs += 1_500;
    expect(await take({})).toMatchObject({ granted: 1, pausedMs: 0 });
  });

  it('counts what went without it, and what the CRM counted besides', async () => {
    expect(await take({ wanted: 0, unnoted: 7 })).toMatchObject({ used: 7 });
    expect(await take({ wanted: 0, heard: { max: null, used: 30, agoMs: 100 } })).toMatchObject({ used: 30 });
    // What has left the window here may still have counted there when the answer was written.
    nowMs += 10_150;
    expect(await take({ wanted: 0, heard: { max: null, used: 30, agoMs: 300 } })).toMatchObject({ used: 0 });
  });

  it('counts on where its clock is set back, and no longer than a window', async () => {
    await take({ wanted: 100 });
    await take({ wanted: 0, pauseMs: 3_000 });
    nowMs -= 600_000;
    expect(await take({})).toMatchObject({ granted: 0, used: 100, pausedMs: 3_000 });
    nowMs += 3_000;
    expect(await take({ wanted: 20 })).toMatchObject({ granted: 9, used: 109 });
    nowMs += 7_301;
    expect(await take({ wanted: 200 })).toMatchObject({ granted: 100 });
  });

  it('knows accounts apart, and grants no slot twice to many who ask at once', async () => {
    const other = `other-${account}`;
    const asked = Array.from({ length: 130 }, (_, n) => opened.windows.take(n % 13 === 0 ? other : account, PEOPLE));
    const granted = (await Promise.all(asked)).map((taken) => taken.granted);
    expect(granted.reduce((sum, n) => sum + n, 0)).toBe(119);
  });
});
