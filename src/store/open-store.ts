/** Opens the store that the configuration asks for. */
import type { OpenStore } from './create-store.ts';
import { openPgliteStore } from './open-pglite-store.ts';
import { openPostgresStore, type PostgresStoreOptions } from './open-postgres-store.ts';

export interface StoreOptions {
  /** postgres://…; null: the embedded database in `directory`. */
  databaseUrl: string | null;
  /** Null keeps everything in memory. */
  directory: string | null;
  /** False leaves the tables as they are, for somebody who only looks; default true. */
  migrates?: boolean;
  log?: PostgresStoreOptions['log'];
}

/** @throws StoreError */
export function openStore({ databaseUrl, directory, migrates = true, log }: StoreOptions): Promise<OpenStore> {
  return databaseUrl === null ? openPgliteStore({ directory, migrates }) : openPostgresStore({ url: databaseUrl, migrates, log });
}
