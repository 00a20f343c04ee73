/** The SQL port on a PostgreSQL server, over a pool that outlives the server's restarts. */
import pg from 'pg';
import type { SqlConnection, SqlValue } from '../sql-connection.ts';
import { StoreError } from '../store-error.ts';
import { toStoreError } from '../to-store-error.ts';
import { watchedTransaction } from '../watched-transaction.ts';

/** Longest wait for a connection: to the server, and in the queue for a free one. */
const CONNECT_TIMEOUT_MS = 5000;
/** The server gives a statement up after this. */
const STATEMENT_TIMEOUT_MS = 15_000;
/** We give a statement up after this, when not even the server's refusal arrives. */
const ANSWER_TIMEOUT_MS = 20_000;
/** A transaction of ours never waits for anything but the database. */
const IDLE_TRANSACTION_TIMEOUT_MS = 30_000;

export interface PoolOptions {
  /** postgres://user:password@host:port/database?sslmode=… */
  url: string;
  /** Most connections at a time. */
  size: number;
  /** Longest wait for a lock; null: as long as a statement may take. */
  lockTimeoutMs: number | null;
  /** Told once about each connection that broke while nothing ran on it, with a coded error and never with a value. */
  onLost: (error: StoreError) => void;
}

export function createPool({ url, size, lockTimeoutMs, onLost }: PoolOptions): pg.Pool {
  const statementTimeoutMs = lockTimeoutMs === null ? STATEMENT_TIMEOUT_MS : 0;
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    application_name: 'ringback',
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    query_timeout: (lockTimeoutMs ?? STATEMENT_TIMEOUT_MS) + (ANSWER_TIMEOUT_MS - STATEMENT_TIMEOUT_MS),
    async onConnect(client) {
      // A client that breaks while it is checked out has no listener of the pool's, and would end the process.
      let told = false;
      client.on('error', (error) => {
        if (!told) onLost(toStoreError(error));
        told = true;
      });
      await client.query(
        `set statement_timeout = ${String(statementTimeoutMs)};
         set lock_timeout = ${String(lockTimeoutMs ?? 0)};
         set idle_in_transaction_session_timeout = ${String(IDLE_TRANSACTION_TIMEOUT_MS)};
         select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') in ('off', 'local')`,
      );
    },
  });
  // The pool tells about an idle client once more; without a listener that would end the process.
  pool.on('error', () => undefined);
  return pool;
}

/** @throws StoreError when no connection is to be had */
export async function checkOut(pool: pg.Pool): Promise<pg.PoolClient> {
  if (pool.ending) throw new StoreError('closed', 'The store was closed.');
  try {
    return await pool.connect();
  } catch (error) {
    throw toStoreError(error);
  }
}

/** Runs one statement; the error is coded. */
async function run<Row>(client: pg.PoolClient, text: string, values: readonly SqlValue[]): Promise<Row[]> {
  try {
    const result = await client.query(text, [...values]);
    return result.rows as Row[];
  } catch (error) {
    throw toStoreError(error);
  }
}

/** The last statement got no answer, or a deadly one: the connection is not to be used again. */
function isLost(error: unknown): boolean {
  return error instanceof StoreError && error.code === 'unavailable';
}

export function createPostgresConnection(pool: pg.Pool): SqlConnection {
  async function withClient<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const client = await checkOut(pool);
    let lost = false;
    try {
      return await work(client);
    } catch (error) {
      lost = isLost(error);
      throw error;
    } finally {
      client.release(lost);
    }
  }

  return {
    query: (text, values = []) => withClient((client) => run(client, text, values)),
    transaction: (work) =>
      withClient(async (client) => {
        const { transaction, refuseAfterFailure } = watchedTransaction((text, values) => run(client, text, values));
        await run(client, 'begin', []);
        try {
          const result = await work(transaction);
          refuseAfterFailure();
          await run(client, 'commit', []);
          return result;
        } catch (error) {
          // A connection that gave no answer is thrown away, and with it the transaction.
          if (!isLost(error)) await run(client, 'rollback', []);
          throw error;
        }
      }),
    script: <Row>(text: string) =>
      withClient(async (client) => {
        try {
          const results: unknown = await client.query(text);
          return (Array.isArray(results) ? results : [results]).flatMap((result: pg.QueryResult) => result.rows as Row[]);
        } catch (error) {
          const coded = toStoreError(error);
          // The text may have begun a transaction, which would stay open for whoever has the connection next.
          if (!isLost(coded)) await run(client, 'rollback', []);
          throw coded;
        }
      }),
    async close() {
      if (!pool.ending) await pool.end();
    },
  };
}
