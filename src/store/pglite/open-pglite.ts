/** Starts the embedded PostgreSQL, in memory or on a directory that this process has locked. */
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { StoreError } from '../store-error.ts';
import { ensureDataDirectory } from './data-directory.ts';
import { DurableNodeFS } from './durable-node-fs.ts';
import { GuardedPGlite } from './guarded-pglite.ts';
import { MemoryFS } from './memory-fs.ts';

/** Memory for pages: PGlite's own 128 MB are more than this ledger ever has in use. */
const SETTINGS = ['-c', 'shared_buffers=16MB', '-c', 'max_wal_size=32MB'];

export interface OpenPgliteOptions {
  /** PostgreSQL's own data directory; null for memory. */
  directory: string | null;
  /** Null: the operating system writes when it likes. */
  fdatasync: ((fd: number) => void) | null;
}

/** @throws StoreError 'directory-unusable' */
export async function openPglite({ directory, fdatasync }: OpenPgliteOptions): Promise<GuardedPGlite> {
  if (directory === null) return start(new MemoryFS(), PGlite.defaultStartParams);
  ensureDataDirectory(directory);
  try {
    if (fdatasync === null) return await start(new NodeFS(directory), PGlite.defaultStartParams);
    let database: GuardedPGlite | null = null;
    const onFailure = (error: unknown): void => {
      const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
      database?.fail(`the disk did not take what was written (${code})`);
    };
    const params = PGlite.defaultStartParams.filter((param) => param !== '-F');
    const fs = new DurableNodeFS({ directory, fdatasync, onFailure });
    database = await start(fs, [...params, '-c', 'wal_sync_method=fsync']);
    return database;
  } catch (error) {
    // What PGlite throws when a start fails is the text of whatever came first; only its kind is of use.
    const reason = error instanceof Error ? error.name : typeof error;
    throw new StoreError(
      'directory-unusable',
      `The database in ${directory} does not start (${reason}). Restore a backup of it, or choose another data directory.`,
    );
  }
}

async function start(fs: NodeFS | MemoryFS, startParams: string[]): Promise<GuardedPGlite> {
  const database = new GuardedPGlite({ fs, startParams: [...startParams, ...SETTINGS] });
  await database.waitReady;
  return database;
}
