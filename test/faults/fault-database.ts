/** A database of one run's own, which the app opens by its environment and the test opens while the app is away. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { OpenStore } from '../../src/store/create-store.ts';
import { openPgliteStore } from '../../src/store/open-pglite-store.ts';
import { openPostgresStore } from '../../src/store/open-postgres-store.ts';
import { makeTemporaryDatabase } from '../contract/temporary-database.ts';

export interface FaultDatabase {
  kind: 'pglite' | 'postgres';
  /** How the app is told of it. */
  environment: Readonly<Record<string, string>>;
  /** Queries beside the running app; null on the embedded database, which has one process at a time. */
  beside: ((text: string, values?: readonly unknown[]) => Promise<Record<string, unknown>[]>) | null;
  /** Opens the store from the test's own process; on the embedded database only while no app runs. */
  withStore<Result>(work: (store: OpenStore) => Promise<Result>): Promise<Result>;
  drop(): Promise<void>;
}

export type MakeDatabase = () => Promise<FaultDatabase>;

/** @param parent folder in which the data directory is made */
export function pgliteDatabase(parent: string = tmpdir()): FaultDatabase {
  const directory = mkdtempSync(join(parent, 'ringback-faults-'));
  return {
    kind: 'pglite',
    environment: { DATA_DIRECTORY: directory },
    beside: null,
    async withStore(work) {
      const store = await openPgliteStore({ directory, durable: false });
      try {
        return await work(store);
      } finally {
        await store.close();
      }
    },
    drop: () => Promise.resolve(rmSync(directory, { recursive: true, force: true })),
  };
}

/** @param reach gives the address that the app is told, when that is not the server's own */
export async function postgresDatabase(serverUrl: string, reach: (direct: string) => string = (direct) => direct): Promise<FaultDatabase> {
  const database = await makeTemporaryDatabase(serverUrl);
  // The tests of this suite end connections on purpose.
  database.admin.on('error', () => undefined);
  return databaseAt(database.url, reach(database.url), () => database.drop());
}

/** The one database of a cluster that may be crashed: nothing but a pool, which outlives that, is connected to it. */
export function clusterDatabase(url: string): FaultDatabase {
  return databaseAt(url, url, () => Promise.resolve());
}

function databaseAt(url: string, reachedAt: string, drop: () => Promise<void>): FaultDatabase {
  const pool = new pg.Pool({ connectionString: url, max: 3 });
  pool.on('connect', (client) => client.on('error', () => undefined));
  pool.on('error', () => undefined);
  return {
    kind: 'postgres',
    environment: { DATABASE_URL: reachedAt },
    beside: async (text, values = []) => (await pool.query(text, [...values])).rows as Record<string, unknown>[],
    async withStore(work) {
      const store = await openPostgresStore({ url, poolSize: 2 });
      try {
        return await work(store);
      } finally {
        await store.close();
      }
    },
    async drop() {
      await pool.end();
      await drop();
    },
  };
}
