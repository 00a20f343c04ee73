/** Opens the store on a PostgreSQL server, for any number of processes. */
import { createStore, type OpenStore } from './create-store.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations.ts';
import { createAdvisoryLock } from './postgres/advisory-lock.ts';
import { createPool, createPostgresConnection } from './postgres/postgres-connection.ts';
import { openPostgresSession } from './postgres/postgres-session.ts';
import { createRequestWindows } from './request-windows.ts';
import type { SqlConnection } from './sql-connection.ts';
import { StoreError } from './store-error.ts';

/** Oldest server the SQL is written for, as server_version_num. */
const OLDEST_SERVER = 140_000;
/** Longest wait for a row that another process works on: longer than its calls to a CRM may take. */
const LOCK_TIMEOUT_MS = 60_000;
/** Connections for the allowance that processes share: apart, because a request to a CRM does not wait for rows to be written. */
const ALLOWANCE_CONNECTIONS = 2;
/** Whoever asks for a share of the allowance has long stopped waiting by then. */
const ALLOWANCE_LOCK_TIMEOUT_MS = 1_000;

/** Accounts whose tokens are renewed at once by this process; others wait their turn. */
const ACCOUNT_LOCKS = 4;
/** No idempotency key of a card looks like this. */
const ACCOUNT_KEY = 'the account itself';

export interface PostgresStoreOptions {
  /**
   * postgres://user:password@host:port/database?sslmode=…
   * The user owns the schema "ringback" or may create it. A pooler in front must pool sessions, not transactions.
   */
  url: string;
  /** Most connections for statements, and as many again for locks; default 10. Six more are for accounts' locks and the shared allowance. */
  poolSize?: number;
  /** False leaves the tables as they are; default true. */
  migrates?: boolean;
  /** Told about connections that broke; the pool replaces them. */
  log?: (error: StoreError) => void;
}

/** @throws StoreError 'unavailable', 'refused', 'unsupported-server', 'newer-schema', 'corrupt-migration' */
export async function openPostgresStore(options: PostgresStoreOptions): Promise<OpenStore> {
  const { url, poolSize = 10, migrates = true, log = () => undefined } = options;
  const pool = createPool({ url, size: poolSize, lockTimeoutMs: null, onLost: log });
  const locks = createPool({ url, size: poolSize, lockTimeoutMs: LOCK_TIMEOUT_MS, onLost: log });
  // A pool of its own, because an account's lock is taken while a voicemail's is held: in one pool the holders of ten voicemails would wait
  // for each other's connections.
  const accountLocks = createPool({ url, size: ACCOUNT_LOCKS, lockTimeoutMs: LOCK_TIMEOUT_MS, onLost: log });
  const allowancePool = createPool({ url, size: ALLOWANCE_CONNECTIONS, lockTimeoutMs: ALLOWANCE_LOCK_TIMEOUT_MS, onLost: log });
  const statements = createPostgresConnection(pool);
  const allowance = createPostgresConnection(allowancePool);
  const connection: SqlConnection = {
    ...statements,
    async close() {
      for (const held of [locks, accountLocks]) if (!held.ending) await held.end();
      await allowance.close();
      await statements.close();
    },
  };
  try {
    await refuseOldServer(connection);
    if (migrates) await migrate(connection, MIGRATIONS);
  } catch (error) {
    await connection.close();
    throw error;
  }
  const accountLock = createAdvisoryLock(accountLocks);
  return createStore(connection, {
    withLock: createAdvisoryLock(locks),
    withAccountLock: (accountId, work) => accountLock(accountId, ACCOUNT_KEY, work),
    requestWindows: createRequestWindows(allowance),
    openSession: (onNotification) => openPostgresSession({ url, onNotification }),
  });
}

async function refuseOldServer(connection: SqlConnection): Promise<void> {
  const [server] = await connection.query<{ version: number; name: string }>(
    `select current_setting('server_version_num')::int as version, current_setting('server_version') as name`,
  );
  if (server !== undefined && server.version < OLDEST_SERVER) {
    throw new StoreError('unsupported-server', `The database server is PostgreSQL ${server.name}; Ringback needs 14 or later.`);
  }
}
