/** The SQL port on PGlite: one connection, used by one statement or transaction after the other. */
import type { PGliteInterface, Transaction } from '@electric-sql/pglite';
import type { SqlConnection, SqlValue } from '../sql-connection.ts';
import { StoreError } from '../store-error.ts';
import { toStoreError } from '../to-store-error.ts';
import { watchedTransaction } from '../watched-transaction.ts';
import type { GuardedPGlite } from './guarded-pglite.ts';

/** How many statements pass between two looks at the length of the log. */
const LOOK_EVERY = 256;

export interface PgliteConnectionOptions {
  /** Bytes of write-ahead log after which the log is emptied and dead rows are cleared. */
  upkeepAfterBytes: number;
  /** Called once, after the database has let go of its files. */
  onClosed: () => Promise<void>;
}

export function createPgliteConnection(database: GuardedPGlite, { upkeepAfterBytes, onClosed }: PgliteConnectionOptions): SqlConnection {
  let closing: Promise<void> | null = null;
  let statements = 0;
  let keptUpTo = '0/0';

  /**
   * In an embedded PostgreSQL nobody makes checkpoints and nobody vacuums: its log would grow for as long as the process
   * runs, and the next start would have to read all of it.
   */
  async function upkeep(): Promise<void> {
    statements = 0;
    const log = await database.query<{ grown: string; position: string }>(
      'select pg_wal_lsn_diff(pg_current_wal_lsn(), $1::pg_lsn)::text as grown, pg_current_wal_lsn()::text as position',
      [keptUpTo],
    );
    const { grown, position } = log.rows[0] ?? { grown: '0', position: keptUpTo };
    if (keptUpTo !== '0/0' && Number(grown) < upkeepAfterBytes) return;
    keptUpTo = position;
    await database.exec('vacuum (analyze)');
    await database.exec('checkpoint');
  }

  async function after<T>(result: Promise<T>): Promise<T> {
    const settled = await result;
    statements += 1;
    // The statement's own answer stands whatever becomes of the upkeep, which is tried again.
    if (statements >= LOOK_EVERY) await upkeep().catch(() => undefined);
    return settled;
  }

  function refuseClosed(): void {
    if (closing !== null) throw new StoreError('closed', 'The store was closed.');
  }

  return {
    async query<Row>(text: string, values: readonly SqlValue[] = []) {
      refuseClosed();
      return after(run<Row>(database, text, values));
    },
    async transaction(work) {
      refuseClosed();
      const done = database
        .transaction(async (open) => {
          const { transaction, refuseAfterFailure } = watchedTransaction((text, values) => run(open, text, values));
          const result = await work(transaction);
          refuseAfterFailure();
          return result;
        })
        .catch((error: unknown) => {
          // What `work` threw on its own account is the caller's, as it is.
          throw database.failure ?? (isDatabaseError(error) ? toStoreError(error) : error);
        });
      return after(done);
    },
    async script<Row>(text: string) {
      refuseClosed();
      return after(runScript<Row>(database, text));
    },
    close() {
      closing ??= end(database).finally(onClosed);
      return closing;
    },
  };
}

async function run<Row>(target: PGliteInterface | Transaction, text: string, values: readonly SqlValue[]): Promise<Row[]> {
  try {
    if (values.length > 0) return (await target.query<Row>(text, [...values])).rows;
    const results = await target.exec(text);
    return (results.at(-1)?.rows ?? []) as Row[];
  } catch (error) {
    throw toStoreError(error);
  }
}

/** A text that begins a transaction has the one connection to itself until it is over, however it ends. */
async function runScript<Row>(database: GuardedPGlite, text: string): Promise<Row[]> {
  const all = async (target: PGliteInterface | Transaction): Promise<Row[]> =>
    (await target.exec(text)).flatMap((result) => result.rows as Row[]);
  try {
    return await (/^\s*begin\b/i.test(text) ? database.transaction(all) : all(database));
  } catch (error) {
    throw database.failure ?? toStoreError(error);
  }
}

/** A database that has stopped must not be called again, not even to close it. */
async function end(database: GuardedPGlite): Promise<void> {
  if (database.failure === null) await database.close();
}

function isDatabaseError(error: unknown): boolean {
  return error instanceof Error && 'severity' in error;
}
