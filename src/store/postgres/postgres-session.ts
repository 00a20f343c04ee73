/** One connection to a PostgreSQL server outside the pool, whose end is noticed on both sides within seconds. */
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { SqlSession, SqlValue } from '../sql-connection.ts';
import { StoreError } from '../store-error.ts';
import { toStoreError } from '../to-store-error.ts';

/** Longest wait for the server to let us in. */
const CONNECT_TIMEOUT_MS = 5000;
/** Longest wait for an answer: a session that does not answer is as good as gone. */
const ANSWER_TIMEOUT_MS = 5000;
/** Longest wait for a goodbye. */
const CLOSE_TIMEOUT_MS = 1000;
/**
 * Silence after which the server asks whether we are still there, and how it asks: with 5 + 3 × 2 s it lets go of the locks of a
 * machine that has vanished.
 */
const KEEPALIVE = { idleSeconds: 5, intervalSeconds: 2, count: 3 };

export interface SessionOptions {
  /** postgres://user:password@host:port/database?sslmode=… */
  url: string;
  onNotification: (payload: string) => void;
}

/** @throws StoreError */
export async function openPostgresSession({ url, onNotification }: SessionOptions): Promise<SqlSession> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'ringback worker',
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    query_timeout: ANSWER_TIMEOUT_MS,
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEPALIVE.idleSeconds * 1000,
  });
  let alive = true;
  const ended = new Promise<void>((resolve) => {
    const end = (): void => {
      alive = false;
      resolve();
    };
    client.on('error', end);
    client.on('end', end);
  });
  client.on('notification', (notification) => onNotification(notification.payload ?? ''));

  async function close(): Promise<void> {
    if (!alive) return;
    // A connection that does not answer does not say goodbye either.
    await Promise.race([client.end().catch(() => undefined), sleep(CLOSE_TIMEOUT_MS, undefined, { ref: false })]);
    client.connection.stream.destroy();
    await ended;
  }

  async function query<Row>(text: string, values: readonly SqlValue[] = []): Promise<Row[]> {
    if (!alive) throw new StoreError('unavailable', 'The connection to the database is lost.');
    try {
      return (await client.query(text, [...values])).rows as Row[];
    } catch (error) {
      throw toStoreError(error);
    }
  }

  try {
    await client.connect();
    await client.query(
      `set statement_timeout = ${String(ANSWER_TIMEOUT_MS)};
       set idle_session_timeout = 0;
       set tcp_keepalives_idle = ${String(KEEPALIVE.idleSeconds)};
       set tcp_keepalives_interval = ${String(KEEPALIVE.intervalSeconds)};
       set tcp_keepalives_count = ${String(KEEPALIVE.count)}`,
    );
  } catch (error) {
    await close();
    throw toStoreError(error);
  }
  return { query, ended, close };
}
