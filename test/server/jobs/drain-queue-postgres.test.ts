/**
 * The queue of drains on PostgreSQL: several processes, of which some are killed, and a server that goes away and comes back.
 * Runs when TEST_DATABASE_URL names a server on which databases may be made.
 */
import { setTimeout as sleepMs } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openPostgresStore } from '../../../src/store/open-postgres-store.ts';
import type { OpenStore } from '../../../src/store/create-store.ts';
import { makeTemporaryDatabase, type TemporaryDatabase } from '../../contract/temporary-database.ts';
import { bundleProgram, startChild, type Child } from '../../store/child-process.ts';
import { drainQueueBattery } from './drain-queue-battery.ts';
import { openQueue, until, untilAborted } from './open-queue.ts';

const serverUrl = process.env['TEST_DATABASE_URL'];
/** Longest time in which another process goes on; it takes about half a second. */
const TAKE_OVER_MS = 5000;

if (serverUrl === undefined) {
  describe('the queue on PostgreSQL', () => {
    it('is left out: TEST_DATABASE_URL is not set', () => {
      expect(process.env).not.toHaveProperty('TEST_DATABASE_URL');
    });
  });
} else {
  describe('the queue on PostgreSQL', () => {
    let database: TemporaryDatabase;
    let store: OpenStore;
    let program: string;
    let children: Child[];
    beforeAll(() => {
      program = bundleProgram('../server/jobs/drain-program.ts');
    });
    beforeEach(async () => {
      database = await makeTemporaryDatabase(serverUrl);
      await database.admin.query(
        'create table note (id bigserial, account text, what text, pid int, at timestamptz default clock_timestamp())',
      );
      store = await openPostgresStore({ url: database.url });
      children = [];
    });
    afterEach(async () => {
      await Promise.all(children.map((child) => child.kill()));
      await store.close();
      await database.drop();
    });
    const startWorker = async (howLong: string): Promise<Child> => {
      const child = startChild(program, 'url', database.url, howLong);
      children.push(child);
      await until(() => child.lines.some((line) => line.startsWith('ready')), 30_000);
      return child;
    };
    const nameOf = (child: Child): string => child.lines.find((line) => line.startsWith('ready'))?.split(' ')[1] ?? '';

    it('drains an account in one process at a time', async () => {
      const [one, two] = await Promise.all([startWorker('150'), startWorker('150')]);
      const { queue } = await openQueue(store);
      // More than one process takes at once and fewer than both can, rung more often than they end: free hands reach for what is taken.
      const accounts = ['101', '202', '303', '404', '505', '606'];
      for (let round = 0; round < 40; round += 1) {
        for (const account of accounts) queue.ring(account);
        await sleepMs(60);
      }
      await until(async () => (await store.connection.query('select from ringback.drainer')).length === 0, 30_000);
      const notes = await store.connection.query<{ account: string; what: string; pid: number }>(
        'select account, what, pid from note order by id',
      );
      const open = new Map<string, number>();
      let overlaps = 0;
      for (const { account, what, pid } of notes) {
        if (what === 'begin' && open.has(account)) overlaps += 1;
        if (what === 'begin') open.set(account, pid);
        else open.delete(account);
      }
      expect(overlaps).toBe(0);
      expect(new Set(notes.map(({ pid }) => pid))).toEqual(new Set([one.pid, two.pid]));
      expect(new Set(notes.map(({ account }) => account)).size).toBe(accounts.length);
      await queue.close();
    }, 90_000);

    it('goes on within seconds in another process when one was killed, and frees what that one had claimed', async () => {
      const dying = await startWorker('for-ever');
      const freed: string[] = [];
      const freeEnrolmentsOf = (workers: readonly string[]): Promise<string[]> => Promise.resolve((freed.push(...workers), ['202']));
      const { queue } = await openQueue(store, { freeEnrolmentsOf });
      queue.ring('101');
      await until(() => dying.lines.includes('begin 101'), 20_000);
      const drained = new Map<string, number>();
      await queue.work((account) => Promise.resolve(drained.set(account, performance.now())).then(() => 'drained'), 4);
      await sleepMs(300);
      expect(drained.size).toBe(0);
      const killed = performance.now();
      await dying.kill();
      await until(() => drained.has('101') && drained.has('202'), TAKE_OVER_MS);
      console.info(`drained again ${String(Math.round((drained.get('101') ?? 0) - killed))} ms after the kill`);
      expect(new Set(freed)).toEqual(new Set([nameOf(dying)]));
      await queue.close();
    }, 60_000);

    it('leaves an account to a process that only stands still for a while', async () => {
      const frozen = await startWorker('1500');
      const { queue } = await openQueue(store);
      queue.ring('101');
      await until(() => frozen.lines.includes('begin 101'), 20_000);
      const drained: string[] = [];
      await queue.work((account) => Promise.resolve(drained.push(account)).then(() => 'drained'), 4);
      process.kill(frozen.pid, 'SIGSTOP');
      // Its connection, and with it its lock, is kept by the operating system.
      await sleepMs(3000);
      expect(drained).toEqual([]);
      process.kill(frozen.pid, 'SIGCONT');
      await until(() => frozen.lines.includes('end 101'), 20_000);
      expect(drained).toEqual([]);
      await queue.close();
    }, 60_000);

    it('survives the end of all its connections: drains are cut short and begin again under another name', async () => {
      const { queue, logged } = await openQueue(store);
      const names: (string | null)[] = [];
      let cut = 0;
      let inside = 0;
      let most = 0;
      await queue.work(async (_, signal) => {
        names.push(queue.worker);
        inside += 1;
        most = Math.max(most, inside);
        if (names.length === 1) await untilAborted(signal).catch(() => (cut += 1));
        inside -= 1;
        return 'drained';
      }, 4);
      queue.ring('101');
      await until(() => names.length === 1, 20_000);
      const ended = performance.now();
      await database.endConnections();
      // The drain that was cut short says it is done, and still its account is looked at again: nobody knows what became of its rows.
      queue.ring('101');
      await until(() => names.length >= 2, TAKE_OVER_MS);
      console.info(`drained again ${String(Math.round(performance.now() - ended))} ms after the connections ended`);
      expect(cut).toBe(1);
      expect(most).toBe(1);
      expect(names[1]).not.toBe(names[0]);
      for (const line of logged) expect(line).toMatch(/"code":"[\w-]+"\},"queue fault"\]$/);
      await queue.close();
    }, 60_000);

    it('goes on by itself when the server lets nobody in for a while', async () => {
      const { queue } = await openQueue(store, { accountsWithWork: () => Promise.resolve(['303']) });
      const drained: string[] = [];
      await queue.work((account) => Promise.resolve(drained.push(account)).then(() => 'drained'), 4);
      await until(() => drained.length > 0, 20_000);
      await database.admin.query('update pg_database set datallowconn = false where datname = current_database()');
      await database.endConnections();
      await sleepMs(3000);
      queue.ring('101');
      await sleepMs(500);
      drained.length = 0;
      await database.admin.query('update pg_database set datallowconn = true where datname = current_database()');
      const back = performance.now();
      await until(() => drained.includes('303'), TAKE_OVER_MS);
      console.info(`worked ${String(Math.round(performance.now() - back))} ms after the server was back`);
      queue.ring('404');
      await until(() => drained.includes('404'), TAKE_OVER_MS);
      await queue.close();
    }, 60_000);

    it('is quiet while nothing happens', async () => {
      const { queue } = await openQueue(store);
      await queue.work(() => Promise.resolve('drained'), 8);
      await sleepMs(2000);
      const before = await transactions(database);
      await sleepMs(10_000);
      const perSecond = ((await transactions(database)) - before) / 10;
      console.info(`${perSecond.toFixed(1)} transactions a second while idle`);
      // Four and a half are the queue's own; the server's housekeeping in the same database comes and goes.
      expect(perSecond).toBeLessThan(9);
      await queue.close();
    }, 60_000);

    it('starts in many processes on an empty database together', async () => {
      const stores = await Promise.all([1, 2, 3].map(() => openPostgresStore({ url: database.url, poolSize: 3 })));
      const queues = await Promise.all(stores.map((each) => openQueue(each)));
      expect(new Set(queues.map(({ queue }) => queue.worker)).size).toBe(3);
      await Promise.all(queues.map(({ queue }) => queue.close()));
      await Promise.all(stores.map((each) => each.close()));
    }, 60_000);
  });

  describe('the queue on PostgreSQL, as on any database', () => {
    const made: TemporaryDatabase[] = [];
    afterAll(async () => {
      for (const database of made) await database.drop();
    });
    drainQueueBattery(async () => {
      const database = await makeTemporaryDatabase(serverUrl);
      made.push(database);
      return openPostgresStore({ url: database.url });
    });
  });
}

async function transactions(database: TemporaryDatabase): Promise<number> {
  // A session reports its own at most once a second.
  await database.admin.query('select pg_stat_clear_snapshot()');
  const { rows } = await database.admin.query<{ count: string }>(
    'select xact_commit + xact_rollback as count from pg_stat_database where datname = current_database()',
  );
  return Number(rows[0]?.count);
}
