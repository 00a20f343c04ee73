/**
 * A migration beside processes that still run: nobody waits for it longer than a second, however long it has to wait itself.
 * Runs when TEST_DATABASE_URL names a server on which databases may be made.
 */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { migrate } from '../../src/store/migrate.ts';
import { MIGRATIONS, type Migration } from '../../src/store/migrations.ts';
import { createPool, createPostgresConnection } from '../../src/store/postgres/postgres-connection.ts';
import type { SqlConnection } from '../../src/store/sql-connection.ts';
import { makeTemporaryDatabase, type TemporaryDatabase } from '../contract/temporary-database.ts';

const serverUrl = process.env['TEST_DATABASE_URL'];
/** What others wait at most: the second of a migration, and as much for a machine that is busy. */
const PATIENCE_MS = 2_000;

const ADD_PAGES: Migration = { number: 2, name: '0002-add-pages', sql: 'alter table ringback.shelf add pages int' };
const MAKE_SHELF: Migration = { number: 1, name: '0001-make-shelf', sql: 'create table ringback.shelf (id int primary key)' };

describe('a migration on PostgreSQL', () => {
  if (serverUrl === undefined) {
    it('is left out: TEST_DATABASE_URL is not set', () => {
      expect(process.env).not.toHaveProperty('TEST_DATABASE_URL');
    });
    return;
  }
  let database: TemporaryDatabase;
  let connection: SqlConnection;
  const clients: pg.Client[] = [];

  async function session(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    clients.push(client);
    return client;
  }

  beforeEach(async () => {
    database = await makeTemporaryDatabase(serverUrl);
    connection = createPostgresConnection(createPool({ url: database.url, size: 2, lockTimeoutMs: null, onLost: () => undefined }));
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) await client.end();
    await connection.close();
    await database.drop();
  });

  async function tables(): Promise<string[]> {
    const { rows } = await database.admin.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'ringback' and tablename <> 'migration'`,
    );
    return rows.map(({ name }) => name);
  }

  /** A session in the middle of a transaction that has read every table, as one that works on rows has. */
  async function holdEveryTable(): Promise<pg.Client> {
    const holder = await session();
    await holder.query('begin');
    for (const table of await tables()) await holder.query(`select * from ${table} for update`);
    return holder;
  }

  /** Writes to every table until told to stop. @returns how many rounds; @throws when it waits for a lock beyond its patience */
  async function keepWriting(isOver: () => boolean): Promise<number> {
    const writer = await session();
    await writer.query(`set lock_timeout = ${String(PATIENCE_MS)}`);
    let rounds = 0;
    for (; !isOver(); rounds += 1) {
      for (const table of await tables()) await writer.query(`delete from ${table} where false`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return rounds;
  }

  it('that finds its table in use gives up, lets the others through, and has its way once the table is free', async () => {
    await migrate(connection, [MAKE_SHELF]);
    const holder = await holdEveryTable();
    const pauses: number[] = [];
    let over = false;
    const writing = keepWriting(() => over);
    await migrate(connection, [MAKE_SHELF, ADD_PAGES], {
      sleep: async (ms) => {
        pauses.push(ms);
        if (pauses.length === 2) await holder.query('commit');
      },
    });
    over = true;
    expect(await writing).toBeGreaterThan(0);
    expect(pauses).toHaveLength(2);
    expect(await connection.query('select pages from ringback.shelf')).toEqual([]);
  });

  it('that finds it in use for ever says so and changes nothing', async () => {
    await migrate(connection, [MAKE_SHELF]);
    await holdEveryTable();
    await expect(migrate(connection, [MAKE_SHELF, ADD_PAGES], { attempts: 2, sleep: () => Promise.resolve() })).rejects.toMatchObject({
      code: 'lock-timeout',
      sqlState: '55P03',
      message: expect.stringMatching(/in use 2 times.*Nothing was changed/),
    });
    expect(await connection.query('select number from ringback.migration')).toEqual([{ number: 1 }]);
  });

  it.each(MIGRATIONS.slice(1).map(({ name, number }) => [name, number] as const))(
    '%s keeps nobody waiting who works on the tables before it',
    async (_name, number) => {
      await migrate(connection, MIGRATIONS.slice(0, number - 1));
      const holder = await holdEveryTable();
      let over = false;
      const writing = keepWriting(() => over);
      const migrating = migrate(connection, MIGRATIONS.slice(0, number), {
        // Whoever held the tables is done by the time it is tried again.
        sleep: () => holder.query('rollback'),
      });
      await migrating;
      over = true;
      await writing;
      expect(await connection.query('select number from ringback.migration')).toHaveLength(number);
    },
  );
});
