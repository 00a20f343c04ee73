/** F17: an older schema is brought up by two processes that start together while rows are written, and an app is replaced by the next one in full work. */
import { setTimeout as sleepMs } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { migrate } from '../../src/store/migrate.ts';
import { MIGRATIONS } from '../../src/store/migrations.ts';
import { createPool, createPostgresConnection } from '../../src/store/postgres/postgres-connection.ts';
import { makeTemporaryDatabase } from '../contract/temporary-database.ts';
import { DATABASES, POSTGRES_IS_THERE } from './databases-under-test.ts';
import { clusterDatabase } from './fault-database.ts';
import { drawDeliveries } from './fault-schedule.ts';
import { FIRST_SEED, playScene } from './play-run.ts';

const SERVER_URL = process.env['TEST_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';
/** Longest that a migration may keep a statement of the version before waiting. */
const LOCKED_MS = 1_000;
/** What the version before does all the time. */
const UPSERT = `insert into ringback.account (account_id) values ($1) on conflict (account_id) do update set updated_at = clock_timestamp()`;

describe.each(DATABASES)('a version that follows another, on %s', (_name, make) => {
  it('F17: an app that is ended in full work leaves all to the next one', async () => {
    await playScene(make, { seed: FIRST_SEED + 170 }, async (scene) => {
      await scene.start();
      const sending = scene.sender.deliverAll(drawDeliveries(scene.random, scene.accounts, 80).first);
      for (let replaced = 0; replaced < 2; replaced += 1) {
        await sleepMs(700);
        const before = scene.app;
        // Beside each other where the database allows it, one after the other where it does not.
        if (scene.database.beside === null) {
          scene.app = null;
          expect(await before?.stop()).toBe(0);
          await scene.start();
        } else {
          await scene.start();
          expect(await before?.stop()).toBe(0);
        }
      }
      await sending;
      await scene.settled();
    });
  });
});

if (!POSTGRES_IS_THERE) {
  describe('a schema of the version before', () => {
    it('is left out: PostgreSQL does not answer', () => {
      expect(POSTGRES_IS_THERE).toBe(false);
    });
  });
} else {
  describe('a schema of the version before', () => {
    it('F17: two apps that bring it up together lose nothing, and keep no statement of the version before waiting', async () => {
      const database = await makeTemporaryDatabase(SERVER_URL);
      const pool = createPool({ url: database.url, size: 1, lockTimeoutMs: null, onLost: () => undefined });
      await migrate(createPostgresConnection(pool), MIGRATIONS.slice(0, 1));
      await pool.end();
      const old = new pg.Client({ connectionString: database.url });
      await old.connect();
      try {
        await playScene(
          () => Promise.resolve(clusterDatabase(database.url)),
          { seed: FIRST_SEED + 171, connect: false },
          async (scene) => {
            const waits: number[] = [];
            let over = false;
            const writing = (async () => {
              while (!over) {
                const startedMs = performance.now();
                await old.query(UPSERT, [`old-${String(waits.length % 50)}`]);
                waits.push(performance.now() - startedMs);
                await sleepMs(2);
              }
            })();
            const [one, other] = await Promise.all([scene.start(), scene.start()]);
            over = true;
            await writing;
            expect(waits.length).toBeGreaterThan(20);
            expect(Math.max(...waits)).toBeLessThan(LOCKED_MS);
            const applied = await old.query<{ number: number }>('select number from ringback.migration order by number');
            expect(applied.rows.map(({ number }) => number)).toEqual(MIGRATIONS.map(({ number }) => number));

            await scene.connect();
            await scene.sender.deliverAll(drawDeliveries(scene.random, scene.accounts, 30).first);
            await scene.settled();
            expect([one.isAlive(), other.isAlive()]).toEqual([true, true]);
            for (const app of [one, other]) expect(await app.stop()).toBe(0);
          },
        );
      } finally {
        await old.end();
        await database.drop();
      }
    });
  });
}
