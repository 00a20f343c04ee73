/** What the queue of drains does on either database. */
import { setImmediate as turn, setTimeout as sleepMs } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { OpenStore } from '../../../src/store/create-store.ts';
import { openQueue, until, untilAborted, type QueueUnderTest } from './open-queue.ts';

const SEED = 20_261_124;
/** Shared by all machines that run this: what is not there by then will not come. */
const PATIENCE_MS = 20_000;

/** @param open an empty store; the battery closes it */
export function drainQueueBattery(open: () => Promise<OpenStore>): void {
  let store: OpenStore;
  let opened: QueueUnderTest[];
  beforeEach(async () => {
    store = await open();
    opened = [];
  });
  afterEach(async () => {
    await Promise.all(opened.map(({ queue }) => queue.close()));
    await store.close();
  });
  const start = async (
    ...options: Parameters<typeof openQueue> extends [unknown, ...infer Rest] ? Rest : never
  ): Promise<QueueUnderTest> => {
    const under = await openQueue(store, ...options);
    opened.push(under);
    return under;
  };

  it('drains an account once at a time, however often it is rung meanwhile', async () => {
    const { queue } = await start();
    let inside = 0;
    let most = 0;
    let drains = 0;
    let waiting = 0;
    await queue.work(async () => {
      inside += 1;
      drains += 1;
      most = Math.max(most, inside);
      waiting = 0;
      await sleepMs(60);
      inside -= 1;
      return 'drained';
    }, 8);
    for (let i = 0; i < 50; i += 1) {
      waiting += 1;
      queue.ring('101');
      await sleepMs(7);
    }
    await until(() => waiting === 0 && inside === 0, PATIENCE_MS);
    expect(most).toBe(1);
    expect(drains).toBeGreaterThan(1);
    expect(drains).toBeLessThan(50);
  });

  it('loses no ring, also where a drain is just ending: 10,000 rings at random moments', async () => {
    const { queue } = await start({}, 50);
    const random = seeded(SEED);
    const accounts = Array.from({ length: 20 }, (_, i) => `account-${String(i)}`);
    const waiting = new Map<string, number>(accounts.map((account) => [account, 0]));
    const inside = new Set<string>();
    let overlaps = 0;
    const linger = async (most: number): Promise<void> => {
      for (let turns = Math.floor(random() * most); turns > 0; turns -= 1) await turn();
    };
    await queue.work(async (account) => {
      if (inside.has(account)) overlaps += 1;
      inside.add(account);
      while ((waiting.get(account) ?? 0) > 0) {
        waiting.set(account, 0);
        await linger(20);
      }
      // Between its last look and its end a drain sees nothing more.
      await linger(20);
      inside.delete(account);
      return 'drained';
    }, 8);
    for (let round = 0; round < 250; round += 1) {
      for (let ring = 0; ring < 40; ring += 1) {
        const account = accounts[Math.floor(random() * accounts.length)] ?? '';
        waiting.set(account, (waiting.get(account) ?? 0) + 1);
        queue.ring(account);
        await linger(30);
      }
      await until(() => [...waiting.values()].every((count) => count === 0), PATIENCE_MS);
    }
    expect(overlaps).toBe(0);
  }, 120_000);

  it('comes back after a pause when a drain failed, or has more', async () => {
    const { queue, logged } = await start();
    const outcomes = [
      () => Promise.reject(new Error('Hi Anna')),
      () => Promise.resolve('more' as const),
      () => Promise.resolve('drained' as const),
    ];
    const times: number[] = [];
    await queue.work(() => outcomes[times.push(performance.now()) - 1]?.() ?? Promise.reject(new Error('once too often')), 2);
    queue.ring('101');
    await until(() => times.length === 3, PATIENCE_MS);
    const [first = 0, second = 0, third = 0] = times;
    // The queue's pauses are a second and more; the clocks of the database and of this process may differ in the last millisecond.
    expect(Math.min(second - first, third - second)).toBeGreaterThan(900);
    expect(logged.join()).toContain('"what":"drain"');
    expect(logged.join()).not.toContain('Anna');
  });

  it('lets small accounts begin while a large one goes on for long', async () => {
    const { queue } = await start();
    const begun = new Set<string>();
    let isLong = false;
    await queue.work(async (account, signal) => {
      if (account === 'large') {
        isLong = true;
        return untilAborted(signal).finally(() => (isLong = false));
      }
      begun.add(account);
      await sleepMs(5);
      return 'drained';
    }, 8);
    queue.ring('large');
    await until(() => isLong, PATIENCE_MS);
    for (let i = 0; i < 500; i += 1) queue.ring(`small-${String(i)}`);
    const rung = performance.now();
    await until(() => begun.size === 500, PATIENCE_MS);
    console.info(`500 small accounts began within ${String(Math.round(performance.now() - rung))} ms`);
    expect(isLong).toBe(true);
  });

  it('cuts a drain short that lasts too long, lets others have their turn, and goes on with it', async () => {
    const { queue } = await start({}, 500);
    const begun: string[] = [];
    await queue.work(async (account, signal) => {
      begun.push(account);
      if (account === 'small') return 'drained';
      await untilAborted(signal).catch(() => undefined);
      return 'more';
    }, 1);
    queue.ring('large');
    await until(() => begun.length === 1, PATIENCE_MS);
    queue.ring('small');
    await until(() => begun.length >= 3, PATIENCE_MS);
    expect(begun.slice(0, 3)).toEqual(['large', 'small', 'large']);
  });

  it('finds accounts by itself whose ring was lost', async () => {
    const { queue } = await start({ accountsWithWork: () => Promise.resolve(['101']) });
    const drained: string[] = [];
    await queue.work((account) => Promise.resolve(drained.push(account)).then(() => 'drained'), 2);
    await until(() => drained.includes('101'), PATIENCE_MS);
  });

  it('goes on when looking for lost rings fails', async () => {
    let calls = 0;
    const accountsWithWork = (): Promise<string[]> =>
      (calls += 1) === 1 ? Promise.reject(new Error('Hi Anna')) : Promise.resolve(['101']);
    const { queue, logged } = await start({ accountsWithWork }, 10);
    const drained: string[] = [];
    await queue.work((account) => Promise.resolve(drained.push(account)).then(() => 'drained'), 2);
    await until(() => drained.includes('101'), PATIENCE_MS);
    expect(logged.join()).not.toContain('Anna');
  });

  it('cuts its drains short when it is closed, waits for them, and leaves their accounts to whoever comes next', async () => {
    const { queue } = await start();
    let isDraining = false;
    await queue.work(async (_, signal) => {
      isDraining = true;
      await untilAborted(signal).catch(() => sleepMs(50));
      isDraining = false;
      return 'more';
    }, 2);
    queue.ring('101');
    await until(() => isDraining, PATIENCE_MS);
    await queue.close();
    expect(isDraining).toBe(false);
    expect(await store.connection.query('select * from ringback.drainer')).toEqual([]);
    const next = await start();
    const drained: string[] = [];
    await next.queue.work((account) => Promise.resolve(drained.push(account)).then(() => 'drained'), 2);
    await until(() => drained.length > 0, PATIENCE_MS);
    expect(drained).toEqual(['101']);
  });

  it('says nothing to who rings when the database fails or the queue is closed, and goes on when the database does', async () => {
    let isBroken = false;
    const query: OpenStore['connection']['query'] = (...statement) =>
      isBroken ? Promise.reject(new Error('Hi Anna')) : store.connection.query(...statement);
    const { queue, logged } = await start({ connection: { ...store.connection, query } }, 10);
    const drained: string[] = [];
    await queue.work((account) => Promise.resolve(drained.push(account)).then(() => 'drained'), 2);
    isBroken = true;
    queue.ring('101');
    await until(() => logged.join().includes('"what":"ring"'), PATIENCE_MS);
    isBroken = false;
    queue.ring('101');
    await until(() => drained.length > 0, PATIENCE_MS);
    await queue.close();
    queue.ring('101');
    expect(logged.join()).not.toContain('Anna');
  });
}

/** mulberry32: the same sequence on every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
