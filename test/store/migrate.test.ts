/** Migrations run once, whole or not at all, and a database of another history is left alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createAccountConnections } from '../../src/store/account-connections.ts';
import { migrate } from '../../src/store/migrate.ts';
import { MIGRATIONS, type Migration } from '../../src/store/migrations.ts';
import { openPglite } from '../../src/store/pglite/open-pglite.ts';
import { createPgliteConnection } from '../../src/store/pglite/pglite-connection.ts';
import type { SqlConnection } from '../../src/store/sql-connection.ts';

const FIRST: Migration = {
  number: 1,
  name: '0001-create-shelf',
  sql: 'create table ringback.shelf (id int);\ninsert into ringback.shelf values (1);',
};
const SECOND: Migration = { number: 2, name: '0002-add-book', sql: 'alter table ringback.shelf add book text' };

describe('migrating', () => {
  let connection: SqlConnection;
  beforeEach(async () => {
    connection = createPgliteConnection(await openPglite({ directory: null, fdatasync: null }), {
      upkeepAfterBytes: Number.MAX_SAFE_INTEGER,
      onClosed: () => Promise.resolve(),
    });
  });
  afterEach(async () => {
    await connection.close();
  });
  const applied = (): Promise<unknown[]> => connection.query('select number, name from ringback.migration order by number');
  const shelves = async (): Promise<number> => (await connection.query('select * from ringback.shelf')).length;

  it('applies each migration once, and those that came later afterwards', async () => {
    await migrate(connection, [FIRST]);
    await migrate(connection, [FIRST]);
    expect(await shelves()).toBe(1);
    await migrate(connection, [FIRST, SECOND]);
    expect(await applied()).toEqual([
      { number: 1, name: '0001-create-shelf' },
      { number: 2, name: '0002-add-book' },
    ]);
    expect(await connection.query('select id, book from ringback.shelf')).toEqual([{ id: 1, book: null }]);
  });

  it('applies all or nothing', async () => {
    await migrate(connection, [FIRST]);
    const broken: Migration = {
      number: 3,
      name: '0003-break',
      sql: 'create table ringback.half (id int); create table ringback.half (id int)',
    };
    await expect(migrate(connection, [FIRST, SECOND, broken])).rejects.toMatchObject({
      name: 'StoreError',
      code: 'unexpected',
      sqlState: '42P07',
    });
    expect(await applied()).toHaveLength(1);
    expect(await connection.query(`select to_regclass('ringback.half')::text as half`)).toEqual([{ half: null }]);
    await migrate(connection, [FIRST, SECOND]);
    expect(await applied()).toHaveLength(2);
  });

  it.each<[string, Migration[], Migration[], string, RegExp]>([
    ['a newer version wrote', [FIRST, SECOND], [FIRST], 'newer-schema', /newer Ringback.*0002-add-book/],
    [
      'has another text of a migration',
      [FIRST],
      [{ ...FIRST, sql: `${FIRST.sql} ` }],
      'corrupt-migration',
      /another text.*0001-create-shelf/,
    ],
    ['has a gap', [{ ...FIRST, number: 2 }], [FIRST, SECOND], 'corrupt-migration', /another text/],
  ])('refuses a database that %s, and changes nothing', async (_, before, mine, code, message) => {
    await migrate(connection, before);
    const history = await applied();
    await expect(migrate(connection, mine)).rejects.toMatchObject({ name: 'StoreError', code, message: expect.stringMatching(message) });
    expect(await applied()).toEqual(history);
  });

  it('does not mind the line ends that a checkout gave the file', async () => {
    await migrate(connection, [FIRST]);
    await migrate(connection, [{ ...FIRST, sql: FIRST.sql.replaceAll('\n', '\r\n') }]);
    expect(await shelves()).toBe(1);
  });
});

describe('the connection of accounts', () => {
  it('takes over what was kept before: the key of each seal, and since when an account is parked', async () => {
    const connection = createPgliteConnection(await openPglite({ directory: null, fdatasync: null }), {
      upkeepAfterBytes: Number.MAX_SAFE_INTEGER,
      onClosed: () => Promise.resolve(),
    });
    await migrate(connection, MIGRATIONS.slice(0, 4));
    await connection.query(
      `insert into ringback.account (account_id, state, sealed_tokens, updated_at) values
       ('1', 'connected', 'v1.main.nonce.tag.text', now()), ('2', 'parked', 'v1.old.nonce.tag.text', '2026-11-01T00:00:00Z'), ('3', 'connected', '', now())`,
    );
    await migrate(connection, MIGRATIONS);
    const accounts = createAccountConnections(connection);
    expect(await accounts.countSealingKeys()).toEqual(
      new Map([
        ['main', 1],
        ['old', 1],
      ]),
    );
    expect(await accounts.findAccount('1')).toMatchObject({ state: 'connected', keyId: 'main', parkedAt: null, missingScopes: '' });
    expect(await accounts.findAccount('2')).toMatchObject({ parkedReason: 'access-revoked', parkedAt: '2026-11-01T00:00:00.000Z' });
    // What a process of the version before parks and connects while it is being replaced.
    await connection.query(`update ringback.account set state = 'parked' where account_id = '1'`);
    await connection.query(`update ringback.account set state = 'connected' where account_id = '2'`);
    expect(await accounts.findAccount('1')).toMatchObject({ parkedReason: 'access-revoked', parkedAt: expect.stringMatching(/^\d{4}-/) });
    expect(await accounts.findAccount('2')).toMatchObject({ parkedReason: null, parkedAt: null });
    await connection.close();
  });
});

describe('the migrations of this version', () => {
  const folder = resolve(__dirname, '../../src/store/migrations');

  it('are the files in the folder, in order and numbered without gaps', () => {
    expect(MIGRATIONS.map(({ name }) => `${name}.sql`)).toEqual(readdirSync(folder).sort());
    expect(MIGRATIONS.map(({ number }) => number)).toEqual(MIGRATIONS.map((_, index) => index + 1));
  });

  it.each(MIGRATIONS.map(({ number, name, sql }) => [name, number, sql] as const))(
    '%s has its number, its text and a name that says what it does',
    (name, number, sql) => {
      expect(name).toMatch(/^\d{4}(-[a-z]+){2,}$/);
      expect(Number(name.slice(0, 4))).toBe(number);
      expect(sql).toBe(readFileSync(resolve(folder, `${name}.sql`), 'utf8'));
    },
  );
});

describe('the text of a migration', () => {
  it.each(MIGRATIONS)('$name rewrites no table and sorts none that was there before', ({ number, sql }) => {
    const before = MIGRATIONS.slice(0, number - 1).flatMap((earlier) => made(earlier.sql));
    const statements = sql.replace(/--.*$/gm, '').split(';');
    const heavy = statements.filter(
      (statement) =>
        /\balter\s+column\b[\s\S]*\btype\b|\bcluster\b|\bvacuum\s+full\b|\bset\s+(un)?logged\b/i.test(statement) ||
        // Each of these reads a whole table while nobody may write to it; a table of one row an account is soon read.
        before.some(
          (table) => table !== 'account' && new RegExp(`\\bindex\\b[\\s\\S]*\\bon\\s+ringback\\.${table}\\b`, 'i').test(statement),
        ),
    );
    expect(heavy).toEqual([]);
  });
});

/** Names of the tables that a migration creates. */
function made(sql: string): string[] {
  return [...sql.matchAll(/create table (?:if not exists )?ringback\.(\w+)/gi)].map(([, name]) => name ?? '');
}
