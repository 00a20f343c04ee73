/**
 * The store battery on PostgreSQL, and what only a server has: several processes, and connections that break.
 * Runs when TEST_DATABASE_URL names a server on which databases may be made, e.g. postgres://postgres@127.0.0.1:5432/postgres.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenStore } from '../../src/store/create-store.ts';
import { openPostgresStore } from '../../src/store/open-postgres-store.ts';
import { createPool, createPostgresConnection } from '../../src/store/postgres/postgres-connection.ts';
import type { StoreError } from '../../src/store/store-error.ts';
import { sqlConnectionBattery } from '../store/sql-connection-battery.ts';
import { storeBattery } from './store-battery.ts';
import { RUN_OUT, claim, idsOf, made, newAccount, newEnrolment, receiveSome } from './store-battery/enrolment-rows.ts';
import { newVoicemail } from './store-battery/voicemail-rows.ts';
import { makeTemporaryDatabase, type TemporaryDatabase } from './temporary-database.ts';

const serverUrl = process.env['TEST_DATABASE_URL'];

if (serverUrl === undefined) {
  describe('the store on PostgreSQL', () => {
    it('is left out: TEST_DATABASE_URL is not set', () => {
      expect(process.env).not.toHaveProperty('TEST_DATABASE_URL');
    });
  });
} else {
  describe('the store on PostgreSQL', () => {
    let database: TemporaryDatabase;
    beforeAll(async () => {
      database = await makeTemporaryDatabase(serverUrl);
    });
    afterAll(async () => {
      await database.drop();
    });

    describe('as any store', () => {
      storeBattery(() => openPostgresStore({ url: database.url, poolSize: 4 }));
    });

    describe('its connection', () => {
      sqlConnectionBattery(() => {
        const pool = createPool({ url: database.url, size: 2, lockTimeoutMs: null, onLost: () => undefined });
        return Promise.resolve(createPostgresConnection(pool));
      });
    });

    describe('with several processes', () => {
      let stores: OpenStore[];
      let lost: StoreError[];
      beforeAll(async () => {
        lost = [];
        stores = await Promise.all(
          [1, 2].map(() => openPostgresStore({ url: database.url, poolSize: 2, log: (error) => lost.push(error) })),
        );
      });
      afterAll(async () => {
        await Promise.all(stores.map((store) => store.close()));
      });
      const pair = (): [OpenStore, OpenStore] => stores as [OpenStore, OpenStore];

      it('lets one of them insert a key', async () => {
        const { accountId, idempotencyKey } = newVoicemail();
        const answers = await Promise.all(
          Array.from({ length: 20 }, (_, i) => pair()[i % 2 === 0 ? 0 : 1].receiveVoicemail(newVoicemail({ accountId, idempotencyKey }))),
        );
        expect(answers.filter((answer) => answer.inserted)).toHaveLength(1);
        expect(new Set(answers.map((answer) => answer.voicemail.id)).size).toBe(1);
      });

      it('gives each enrolment to one of them, however many claim at once', async () => {
        const accountId = newAccount();
        const rows = Array.from({ length: 400 }, () => newEnrolment({ accountId }));
        await pair()[0].receiveEnrolments(rows);
        const taken: string[] = [];
        const drain = async (store: OpenStore): Promise<void> => {
          for (;;) {
            const { held, ids } = await claim(store, accountId, { limit: 10 });
            if (ids.length === 0) return;
            taken.push(...ids);
            expect((await store.recordDone(held, ids)).sort()).toEqual([...ids].sort());
          }
        };
        await Promise.all([...pair(), ...pair()].map(drain));
        expect([...taken].sort()).toEqual(idsOf(rows).sort());
      });

      it('passes over an enrolment that somebody else is just taking, instead of waiting for it', async () => {
        const [oldest, next] = await receiveSome(pair()[0], newAccount(), 2);
        await database.admin.query('begin');
        await database.admin.query('select * from ringback.enrolment where callback_id = $1 for update', [oldest?.callbackId]);
        expect((await claim(pair()[0], oldest?.accountId ?? '', { limit: 1 })).ids).toEqual([next?.callbackId]);
        await database.admin.query('rollback');
        expect((await claim(pair()[0], oldest?.accountId ?? '')).ids).toEqual([oldest?.callbackId]);
      });

      it('lets a process write no row that another took while it was being written', async () => {
        const [zombie, other] = pair();
        const [row] = await receiveSome(zombie, newAccount(), 1);
        const accountId = row?.accountId ?? '';
        const { held, ids } = await claim(zombie, accountId, { leaseSeconds: RUN_OUT });
        await database.admin.query('begin');
        await database.admin.query('select * from ringback.enrolment where account_id = $1 for update', [accountId]);
        const written = zombie.recordMade(held, [made(ids[0] ?? '')]);
        await untilBlocked(database);
        await database.admin.query('update ringback.enrolment set batch = gen_random_uuid() where account_id = $1', [accountId]);
        await database.admin.query('commit');
        expect(await written).toEqual([]);
        expect((await claim(other, accountId)).rows).toMatchObject([{ state: 'received', taskId: null }]);
      });

      it('receives the same enrolments in both, in whatever order, without one undoing the other', async () => {
        for (let round = 0; round < 20; round += 1) {
          const accountId = newAccount();
          const rows = Array.from({ length: 200 }, () => newEnrolment({ accountId }));
          await Promise.all([pair()[0].receiveEnrolments(rows), pair()[1].receiveEnrolments([...rows].reverse())]);
          expect(await pair()[0].backlogOf(accountId)).toMatchObject({ waiting: rows.length });
        }
      });

      it('lets one of them use a row at a time', async () => {
        let inside = 0;
        let most = 0;
        const use = async (): Promise<void> => {
          inside += 1;
          most = Math.max(most, inside);
          await stores[0]?.isReady();
          inside -= 1;
        };
        await Promise.all(Array.from({ length: 12 }, (_, i) => pair()[i % 2 === 0 ? 0 : 1].withLock('account', 'row', use)));
        expect(most).toBe(1);
      });

      it('frees the lock of a process whose connections break, and works on', async () => {
        const [dying, waiting] = pair();
        const order: string[] = [];
        const begun = signal();
        const finish = signal();
        const first = dying.withLock('account', 'dying', async () => {
          begun.give();
          await finish.given;
          return 'done all the same';
        });
        await begun.given;
        const ended = await database.endConnections();
        while (lost.length < ended) await new Promise((resolve) => setImmediate(resolve));
        await waiting.withLock('account', 'dying', () => Promise.resolve(order.push('second')));
        order.push('first');
        finish.give();
        expect(await first).toBe('done all the same');
        expect(order).toEqual(['second', 'first']);
        expect(lost.map((error) => error.code)).toContain('unavailable');
        expect(await dying.withLock('account', 'dying', () => Promise.resolve('free'))).toBe('free');
      });

      it('fails a statement whose connection breaks as unavailable, and the next one works', async () => {
        const [store] = pair();
        const row = newVoicemail();
        await store.receiveVoicemail(row);
        await database.admin.query('begin');
        await database.admin.query('select * from ringback.voicemail where account_id = $1 for update', [row.accountId]);
        const moved = store.moveVoicemail(row.accountId, row.id, ['received'], 'sending-call').catch((error: unknown) => error);
        await untilBlocked(database);
        await database.endConnections();
        expect(await moved).toMatchObject({ name: 'StoreError', code: 'unavailable' });
        await database.admin.query('rollback');
        while (!(await store.isReady()));
        expect(await store.moveVoicemail(row.accountId, row.id, ['received'], 'sending-call')).toMatchObject({ state: 'sending-call' });
      });

      it('recovers by itself after all its idle connections were ended', async () => {
        const [store] = pair();
        expect(await store.isReady()).toBe(true);
        expect(await database.endConnections()).toBeGreaterThan(0);
        while (!(await store.isReady()));
        await store.receiveVoicemail(newVoicemail());
      });
    });

    it('is not ready while nothing can be written', async () => {
      const store = await openPostgresStore({ url: database.url });
      await database.admin.query('begin');
      await database.admin.query('lock table ringback.readiness in access exclusive mode');
      expect(await store.isReady()).toBe(false);
      await database.admin.query('rollback');
      expect(await store.isReady()).toBe(true);
      await store.close();
    });

    it('makes the tables once when many processes start on an empty database together', async () => {
      const empty = await makeTemporaryDatabase(serverUrl);
      try {
        const stores = await Promise.all([1, 2, 3, 4].map(() => openPostgresStore({ url: empty.url, poolSize: 1 })));
        const applied = await empty.admin.query<{ number: number }>('select number from ringback.migration order by number');
        expect(applied.rows[0]).toEqual({ number: 1 });
        expect(new Set(applied.rows.map(({ number }) => number)).size).toBe(applied.rows.length);
        await Promise.all(stores.map((store) => store.close()));
      } finally {
        await empty.drop();
      }
    });

    it.each<[string, string, (url: URL) => void]>([
      ['nobody listens', 'unavailable', (url) => (url.port = '1')],
      ['there is no such database', 'refused', (url) => (url.pathname = '/ringback_test_none')],
      ['there is no such user', 'refused', (url) => (url.username = 'ringback_test_nobody')],
    ])('refuses to open when %s: %s', async (_, code, change) => {
      const url = new URL(database.url);
      change(url);
      url.password = 'secret-password';
      const error: unknown = await openPostgresStore({ url: url.href }).catch((caught: unknown) => caught);
      expect(error).toMatchObject({ name: 'StoreError', code });
      expect(JSON.stringify([error, String(error), (error as Error).stack, (error as Error).cause])).not.toContain('secret-password');
    });

    it('commits to disk also where the server is set to answer before', async () => {
      await database.admin.query(
        `do $$ begin execute format('alter database %I set synchronous_commit = off', current_database()); end $$`,
      );
      const store = await openPostgresStore({ url: database.url, poolSize: 1 });
      await database.admin.query(`create function ringback.note() returns trigger language plpgsql as
        $$ begin new.scopes := current_setting('synchronous_commit'); return new; end $$`);
      await database.admin.query('create trigger note before insert on ringback.account for each row execute function ringback.note()');
      const { accountId } = newVoicemail();
      await store.saveAccount({ accountId, sealedTokens: '', scopes: '' });
      expect((await store.findAccount(accountId))?.scopes).toBe('on');
      await store.close();
    });
  });
}

function signal(): { given: Promise<void>; give: () => void } {
  let give = (): void => undefined;
  const given = new Promise<void>((resolve) => (give = resolve));
  return { given, give };
}

/** Waits until somebody waits for a lock that the administrator's connection holds. */
async function untilBlocked(database: TemporaryDatabase): Promise<void> {
  for (;;) {
    const waiting = await database.admin.query(
      'select 1 from pg_locks where not granted and pg_backend_pid() = any (pg_blocking_pids(pid))',
    );
    if (waiting.rows.length > 0) return;
  }
}
