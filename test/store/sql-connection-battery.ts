/** What every connection must do, whatever driver is below it. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { SqlConnection } from '../../src/store/sql-connection.ts';

/** @param open a connection to a database in which a table "note" may be made; the battery closes it */
export function sqlConnectionBattery(open: () => Promise<SqlConnection>): void {
  let connection: SqlConnection;
  beforeAll(async () => {
    connection = await open();
    await connection.query('create table note (id int primary key, text text)');
  });
  afterAll(async () => {
    await connection.close();
  });
  const ids = async (): Promise<number[]> =>
    (await connection.query<{ id: number }>('select id from note order by id')).map(({ id }) => id);

  it('gives values back as the types its port names', async () => {
    const [row] = await connection.query(
      `select $1::text as text, $2::int as int, $3::boolean as boolean, $4::jsonb as json, $5::timestamptz as moment,
              $6::uuid as uuid, $7::text[] as list, $8::text as nothing,
              $9::text[] as gaps`,
      [
        'a',
        7,
        true,
        '{"b":[1]}',
        '2026-11-24T15:00:00.123Z',
        '0b8c6a52-6f0e-4a8e-9d53-0d1f3f9f8a11',
        ['x', 'y "z", \\'],
        null,
        [null, 'null', ''],
      ],
    );
    expect(row).toEqual({
      text: 'a',
      int: 7,
      boolean: true,
      json: { b: [1] },
      moment: new Date('2026-11-24T15:00:00.123Z'),
      uuid: '0b8c6a52-6f0e-4a8e-9d53-0d1f3f9f8a11',
      list: ['x', 'y "z", \\'],
      nothing: null,
      gaps: [null, 'null', ''],
    });
  });

  it('keeps all of a transaction that resolves, and hands its result on', async () => {
    const result = await connection.transaction(async (transaction) => {
      await transaction.script(`insert into note values (1, 'a'); insert into note values (2, 'b')`);
      return transaction.query('select text from note where id = $1::int', [2]);
    });
    expect(result).toEqual([{ text: 'b' }]);
    expect(await ids()).toEqual([1, 2]);
  });

  it('keeps nothing of a transaction that rejects, and hands its error on as it is', async () => {
    const before = await ids();
    const error = new Error('changed my mind');
    const failing = connection.transaction(async (transaction) => {
      await transaction.query('insert into note values ($1::int, null)', [10]);
      throw error;
    });
    await expect(failing).rejects.toBe(error);
    expect(await ids()).toEqual(before);
  });

  it('fails a transaction that went on after a failed statement', async () => {
    const before = await ids();
    const swallowing = connection.transaction(async (transaction) => {
      await transaction.query('insert into note values ($1::int, null)', [11]);
      await transaction.query('select no_such_column from note').catch(() => undefined);
      return 'looks well';
    });
    await expect(swallowing).rejects.toMatchObject({ name: 'StoreError', code: 'unexpected', sqlState: '42703' });
    expect(await ids()).toEqual(before);
  });

  it('runs several statements with a transaction of their own, and gives the rows of all', async () => {
    const rows = await connection.script(
      `begin; insert into note values (20, 'c') returning id; select text from note where id = 20; commit; select 'after' as text`,
    );
    expect(rows).toEqual([{ id: 20 }, { text: 'c' }, { text: 'after' }]);
  });

  it('keeps nothing of several statements of which one failed, and leaves no transaction open', async () => {
    const before = await ids();
    for (const [begin, commit] of [
      ['begin;', 'commit;'],
      ['', ''],
    ] as const) {
      const failing = connection.script(`${begin} insert into note values (21, 'd'); select no_such_column from note; ${commit}`);
      await expect(failing).rejects.toMatchObject({ name: 'StoreError', code: 'unexpected', sqlState: '42703' });
      expect(await ids()).toEqual(before);
    }
    // As many as there are connections, so that each one shows that it is clean.
    await Promise.all([1, 2].map(() => connection.script('begin; commit')));
  });

  it('works on after a statement that failed', async () => {
    await expect(connection.query('select nothing at all')).rejects.toMatchObject({ name: 'StoreError', code: 'unexpected' });
    expect(await connection.query('select 1 as one')).toEqual([{ one: 1 }]);
  });
}
