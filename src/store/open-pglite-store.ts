/** Opens the store on the embedded database: nothing to install, one process at a time. */
import { fdatasyncSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createStore, type OpenStore } from './create-store.ts';
import { createKeyedQueue } from './keyed-queue.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations.ts';
import { lockDirectory, type DirectoryLock } from './pglite/directory-lock.ts';
import { openPglite } from './pglite/open-pglite.ts';
import { createPgliteConnection } from './pglite/pglite-connection.ts';
import { StoreError } from './store-error.ts';

/** With this much log a start after a crash stays below about a second. */
const UPKEEP_AFTER_BYTES = 32 * 1024 * 1024;

export interface PgliteStoreOptions {
  /** Folder that holds the database, made when it is missing; null keeps everything in memory, for tests. */
  directory: string | null;
  /**
   * What is confirmed survives a power cut; default true. False is for throw-away data: it survives the process being
   * killed, but not the machine. Without meaning in memory.
   */
  durable?: boolean;
  /** Waits until a file's contents are on the disk, and throws when they are not; the operating system's by default. */
  fdatasync?: (fd: number) => void;
  /** False leaves the tables as they are; default true. */
  migrates?: boolean;
  /** Bytes of log after which old log and dead rows are cleared; default 32 MB. */
  upkeepAfterBytes?: number;
}

/** @throws StoreError 'directory-in-use', 'directory-unusable', 'newer-schema', 'corrupt-migration' */
export async function openPgliteStore(options: PgliteStoreOptions): Promise<OpenStore> {
  const { directory, durable = true, fdatasync = fdatasyncSync, upkeepAfterBytes = UPKEEP_AFTER_BYTES, migrates = true } = options;
  const lock = directory === null ? null : await holdDirectory(directory);
  try {
    const database = await openPglite({
      directory: directory === null ? null : join(directory, 'postgres'),
      fdatasync: durable ? fdatasync : null,
    });
    const connection = createPgliteConnection(database, { upkeepAfterBytes, onClosed: async () => lock?.release() });
    try {
      if (migrates) await migrate(connection, MIGRATIONS);
    } catch (error) {
      await connection.close();
      throw error;
    }
    const inTurn = createKeyedQueue();
    const accountInTurn = createKeyedQueue();
    return createStore(connection, {
      withAccountLock: accountInTurn,
      withLock: (accountId, key, work) => inTurn(`${accountId}\u0000${key}`, work),
      openSession: null,
      requestWindows: null,
    });
  } catch (error) {
    await lock?.release();
    throw error;
  }
}

/** Takes the folder for this process, and leaves a note of it for people and scripts. */
async function holdDirectory(directory: string): Promise<DirectoryLock> {
  const pidFile = join(directory, 'ringback.pid');
  let lock: DirectoryLock | null = null;
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    lock = await lockDirectory(directory);
    writeFileSync(pidFile, `${String(process.pid)}\n`);
    const { release } = lock;
    return {
      release: async () => {
        rmSync(pidFile, { force: true });
        await release();
      },
    };
  } catch (error) {
    await lock?.release();
    if (error instanceof StoreError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new StoreError('directory-unusable', `The data directory ${directory} cannot be used (${code}).`);
  }
}
