/** The empty database that a first start begins with: initdb's work, done once when the product was built. */
import { closeSync, existsSync, fdatasyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { StoreError } from '../store-error.ts';
import archive from './data-directory.json' with { type: 'json' };

/** Versions that the archive was made with. */
export const { pglite: PGLITE_VERSION, postgres: POSTGRES_VERSION } = archive;

export interface DataDirectory {
  /** Paths relative to the data directory; parents come before their children. */
  directories: string[];
  files: { path: string; content: Uint8Array }[];
}

/** Unpacks the archive: an index as JSON behind its length in 4 bytes, then the contents of the files. */
export function readDataDirectory(): DataDirectory {
  const packed = brotliDecompressSync(Buffer.from(archive.brotli, 'base64'));
  let offset = 4 + packed.readUInt32LE(0);
  const index = JSON.parse(packed.toString('utf8', 4, offset)) as { directories: string[]; files: [path: string, size: number][] };
  const files = index.files.map(([path, size]) => {
    const content = packed.subarray(offset, offset + size);
    offset += size;
    return { path, content };
  });
  return { directories: index.directories, files };
}

/**
 * Makes the data directory where there is none. It appears whole or not at all: a start that is killed half-way leaves
 * only a folder that the next one clears. To be called under the directory's lock.
 * @throws StoreError 'directory-unusable' when a database of another PostgreSQL version is there, or nothing can be written
 */
export function ensureDataDirectory(target: string): void {
  try {
    const versionFile = join(target, 'PG_VERSION');
    if (existsSync(versionFile)) refuseOtherVersion(target, readFileSync(versionFile, 'utf8').trim());
    else makeDataDirectory(target);
  } catch (error) {
    if (error instanceof StoreError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new StoreError('directory-unusable', `The data directory ${target} cannot be written (${code}).`);
  }
}

function refuseOtherVersion(target: string, version: string): void {
  if (version === POSTGRES_VERSION) return;
  throw new StoreError(
    'directory-unusable',
    `The data directory ${target} is of PostgreSQL ${version}; this version of Ringback reads ${POSTGRES_VERSION}. Choose another data directory, or start the version that made this one.`,
  );
}

function makeDataDirectory(target: string): void {
  const unfinished = `${target}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  const { directories, files } = readDataDirectory();
  for (const path of directories) mkdirSync(join(unfinished, path), { mode: 0o700 });
  for (const { path, content } of files) writeThrough(join(unfinished, path), content);
  for (const path of directories) syncDirectory(join(unfinished, path));
  syncDirectory(unfinished);
  renameSync(unfinished, target);
  syncDirectory(dirname(target));
}

function writeThrough(file: string, content: Uint8Array): void {
  const fd = openSync(file, 'wx', 0o600);
  try {
    writeSync(fd, content);
    fdatasyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

/** Makes the names in a directory last. Windows cannot open directories, and keeps their names by itself. */
function syncDirectory(path: string): void {
  if (process.platform === 'win32') return;
  const fd = openSync(path, 'r');
  try {
    fdatasyncSync(fd);
  } finally {
    closeSync(fd);
  }
}
