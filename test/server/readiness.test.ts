/** Readiness is looked at once a second, and counts the database and the room on its disk. */
import { tmpdir } from 'node:os';
import { describe, expect, it } from '@jest/globals';
import { createReadiness, freeShareOf } from '../../src/server/readiness.ts';
import { openPgliteStore } from '../../src/store/open-pglite-store.ts';

const yes = (): Promise<boolean> => Promise.resolve(true);

describe('a process is ready', () => {
  it('while its database takes a write', async () => {
    const store = await openPgliteStore({ directory: null });
    let nowMs = 0;
    const isReady = createReadiness({ store, freeShare: null, monotonicMs: () => nowMs });
    expect(await isReady()).toBe(true);
    await store.close();
    nowMs = 1_000;
    expect(await isReady()).toBe(false);
  });

  it.each<[free: number, ready: boolean]>([
    [0.5, true],
    [0.051, true],
    [0.05, false],
    [0, false],
  ])('with %d of the disk free: %s', async (free, ready) => {
    expect(await createReadiness({ store: { isReady: yes }, freeShare: () => Promise.resolve(free), monotonicMs: () => 0 })()).toBe(ready);
  });

  it('only as far as the disk can be looked at', async () => {
    const isReady = createReadiness({ store: { isReady: yes }, freeShare: () => freeShareOf('/no/such/place'), monotonicMs: () => 0 });
    expect(await isReady()).toBe(false);
  });

  it('after one write, however many ask within a second', async () => {
    let writes = 0;
    let nowMs = 0;
    const write = (): Promise<boolean> => {
      writes += 1;
      return yes();
    };
    const isReady = createReadiness({ store: { isReady: write }, freeShare: null, monotonicMs: () => nowMs });
    await Promise.all(Array.from({ length: 50 }, isReady));
    nowMs = 999;
    await isReady();
    expect(writes).toBe(1);
    nowMs = 1_000;
    await isReady();
    expect(writes).toBe(2);
  });
});

it('the free share of a disk is a share', async () => {
  const share = await freeShareOf(tmpdir());
  expect(share).toBeGreaterThan(0);
  expect(share).toBeLessThanOrEqual(1);
});
