/**
 * How the databases carry out the ledger's statements when an account has many rows: by an index, whatever the planner knows. Statistics
 * are always older than a burst, so they are tried missing, from before the burst, and fresh.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createEnrolmentLedger } from '../../src/store/enrolment-ledger.ts';
import type { EnrolmentStore } from '../../src/store/enrolment-store.ts';
import { migrate } from '../../src/store/migrate.ts';
import { MIGRATIONS } from '../../src/store/migrations.ts';
import { openPglite } from '../../src/store/pglite/open-pglite.ts';
import { createPgliteConnection } from '../../src/store/pglite/pglite-connection.ts';
import { createPool, createPostgresConnection } from '../../src/store/postgres/postgres-connection.ts';
import type { SqlConnection, SqlTransaction } from '../../src/store/sql-connection.ts';
import { LONG, made, newClaim } from '../contract/store-battery/enrolment-rows.ts';
import { makeTemporaryDatabase } from '../contract/temporary-database.ts';

const ROWS = 100_000;
/** One account with nearly all rows among many small ones. */
const BIG = 'account-big';

/** The same connection, but every query answers with nothing and leaves its plan here. */
function explaining(connection: SqlConnection): { connection: SqlConnection; plans: string[] } {
  const plans: string[] = [];
  const explain =
    (target: Pick<SqlTransaction, 'query'>): SqlTransaction['query'] =>
    async (text, values) => {
      const lines = await target.query<{ 'QUERY PLAN': string }>(`explain ${text}`, values);
      plans.push(lines.map((line) => line['QUERY PLAN']).join('\n'));
      return [];
    };
  return {
    plans,
    connection: {
      query: explain(connection),
      transaction: (work) => connection.transaction((open) => work({ query: explain(open), script: (text) => open.script(text) })),
      script: (text) => connection.script(text),
      close: () => Promise.resolve(),
    },
  };
}

function plansBattery(open: () => Promise<SqlConnection>): void {
  let connection: SqlConnection;
  beforeAll(async () => {
    connection = await open();
    await migrate(connection, MIGRATIONS);
    await connection.query('alter table ringback.enrolment set (autovacuum_enabled = false)');
  });
  afterAll(async () => {
    await connection.close();
  });

  /** Rows as they arrive, each with its task: of a thousand one after the other `big` are the big account's, the others those of fifty. */
  async function fill(rows: number, big: number): Promise<void> {
    await connection.query(
      `insert into ringback.enrolment (account_id, callback_id, action, object_type, object_id, ref, inputs, task_id)
       select case when i % 1000 < $3::int then $1 else 'account-' || i % 50 end, $3::text || '-' || md5(i::text),
              'create-voicemail-follow-up', 'contact', i::text, md5(i::text), '{}', i::text
       from generate_series(1, $2::int) i`,
      [BIG, rows, big],
    );
  }

  const ids = Array.from({ length: 100 }, (_, i) => `ap-${String(i)}`);
  const statements: [string, (store: EnrolmentStore) => Promise<unknown>, RegExp][] = [
    [
      'claiming',
      (store) => store.claimEnrolments(newClaim(BIG), { limit: 100, leaseSeconds: LONG, worker: 'w' }),
      /Index Scan using enrolment_open/,
    ],
    ['announcing', (store) => store.announceSending(newClaim(BIG), ids), /Index Scan using enrolment_pkey.*\n.*account_id.*callback_id/],
    [
      'recording made',
      (store) =>
        store.recordMade(
          newClaim(BIG),
          ids.map((id) => made(id)),
        ),
      /Index Scan using enrolment_pkey.*\n.*account_id.*callback_id/,
    ],
    ['recording done', (store) => store.recordDone(newClaim(BIG), ids), /Index Scan using enrolment_pkey.*\n.*account_id.*callback_id/],
    ['finding made tasks', (store) => store.findMadeTasks(BIG, ids), /(using|on) enrolment_made.*\n +Index Cond:.*account_id.*ref/],
    ['looking for accounts', (store) => store.accountsWithWork(10), /Index Scan using enrolment_open/],
    ['deleting', (store) => store.deleteDoneEnrolments('2026-11-24T00:00:00.000Z', 100), /Index Scan using enrolment_done/],
  ];

  describe.each<[string, () => Promise<void>]>([
    ['without statistics', () => fill(ROWS, 900)],
    [
      'with statistics from before the burst',
      async () => {
        await connection.query('truncate ringback.enrolment');
        // One row in a thousand: the planner goes on taking the big account for a small one.
        await fill(1000, 1);
        await connection.query('analyze ringback.enrolment');
        await fill(ROWS, 900);
      },
    ],
    ['with fresh statistics', async () => void (await connection.query('analyze ringback.enrolment'))],
  ])('%s', (_, prepare) => {
    beforeAll(prepare, 120_000);

    it.each(statements)('%s goes by an index', async (__, run, expected) => {
      const { connection: explained, plans } = explaining(connection);
      await run(createEnrolmentLedger(explained)).catch(() => undefined);
      expect(plans).toHaveLength(1);
      expect(plans[0]).toMatch(expected);
      expect(plans[0]).not.toMatch(/Seq Scan on enrolment/);
    });

    it('claiming neither sorts nor reads more than it takes', async () => {
      const { connection: explained, plans } = explaining(connection);
      await createEnrolmentLedger(explained).claimEnrolments(newClaim(BIG), { limit: 100, leaseSeconds: LONG, worker: 'w' });
      expect(plans.join('\n')).not.toMatch(/Sort|Bitmap|Hash/);
    });
  });

  it('the whole backlog is estimated from a part of the table, within a tenth', async () => {
    const { connection: explained, plans } = explaining(connection);
    await createEnrolmentLedger(explained).totalBacklog();
    expect(plans[0]).toMatch(/Sample Scan on enrolment/);
    const [count] = await connection.query<{ rows: number }>('select count(*)::int as rows from ringback.enrolment');
    const { waiting, claimed } = await createEnrolmentLedger(connection).totalBacklog();
    expect(waiting / (count?.rows ?? 0)).toBeGreaterThan(0.9);
    expect(waiting / (count?.rows ?? 0)).toBeLessThan(1.1);
    expect(claimed).toBe(0);
  });
}

describe('the plans of the embedded database', () => {
  plansBattery(async () =>
    createPgliteConnection(await openPglite({ directory: null, fdatasync: null }), {
      upkeepAfterBytes: Number.MAX_SAFE_INTEGER,
      onClosed: () => Promise.resolve(),
    }),
  );
});

const serverUrl = process.env['TEST_DATABASE_URL'];
if (serverUrl !== undefined) {
  describe('the plans of PostgreSQL', () => {
    plansBattery(async () => {
      const database = await makeTemporaryDatabase(serverUrl);
      const pool = createPool({ url: database.url, size: 1, lockTimeoutMs: null, onLost: () => undefined });
      const connection = createPostgresConnection(pool);
      return {
        ...connection,
        async close() {
          await connection.close();
          await database.drop();
        },
      };
    });
  });
}
