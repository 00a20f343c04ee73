/**
 * One process per data directory. Each claimant listens on a socket of its own in the folder: the operating system
 * closes it with the process, however that ends, so a lock is never stale and no process id has to be trusted.
 */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createConnection, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleepMs } from 'node:timers/promises';
import { StoreError } from '../store-error.ts';

/** Starts in the same instant give way to each other, for twice as long in each round. */
const ROUNDS = 6;
const FIRST_REST_MS = 50;
/** Longest path of a socket that every system takes. Source: sun_path in unix(4) of macOS, 104 bytes with the NUL; 2026-11-24. */
const LONGEST_SOCKET_PATH = 103;
/** What a file system answers that has no sockets, e.g. a Windows folder seen from WSL. */
const NO_SOCKETS = ['ENOTSUP', 'EOPNOTSUPP', 'EPERM', 'EINVAL', 'ENOSYS'];

export interface DirectoryLock {
  release(): Promise<void>;
}

/** Listens on a path; replaceable so that a folder without sockets can be tried. */
export type Listen = (path: string) => Promise<Server>;

/**
 * @param directory exists
 * @throws StoreError 'directory-in-use' when another process holds it, or another store of this one
 */
export async function lockDirectory(directory: string, listenOn: Listen = listen): Promise<DirectoryLock> {
  const real = realpathSync(directory);
  const digest = createHash('sha256').update(real).digest('hex').slice(0, 24);
  if (process.platform === 'win32') return lockPipe(directory, `\\\\.\\pipe\\ringback-${digest}`, listenOn);
  try {
    return await lockFolder(directory, join(real, 'lock'), listenOn);
  } catch (error) {
    if (!NO_SOCKETS.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    return lockFolder(directory, join(tmpdir(), `ringback-lock-${digest}`), listenOn);
  }
}

/** Named pipes of Windows: a second server on the same name is refused by the system. */
async function lockPipe(directory: string, pipe: string, listenOn: Listen): Promise<DirectoryLock> {
  try {
    const server = await listenOn(pipe);
    return { release: () => close(server) };
  } catch (error) {
    if (['EADDRINUSE', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) throw inUse(directory, null);
    throw error;
  }
}

async function lockFolder(directory: string, folder: string, listenOn: Listen): Promise<DirectoryLock> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (let round = 0; ; round += 1) {
    const claim = await announce(folder, listenOn);
    const other = await findOther(folder, claim.name);
    if (other === null) {
      writeFileSync(join(folder, `${claim.name}.held`), '');
      return { release: claim.withdraw };
    }
    await claim.withdraw();
    if (other.held || round === ROUNDS) throw inUse(directory, other.name);
    await sleepMs(Math.random() * FIRST_REST_MS * 2 ** round);
  }
}

/**
 * A claim is seen by others only once it is listening: it begins under another name. So whoever announces and then finds
 * nobody is alone, and a socket that refuses belongs to a process that has ended.
 */
async function announce(folder: string, listenOn: Listen): Promise<{ name: string; withdraw: () => Promise<void> }> {
  const name = `${String(process.pid)}-${randomUUID().slice(0, 8)}`;
  const server = await viaShortPath(folder, `${name}.new`, listenOn);
  renameSync(join(folder, `${name}.new`), join(folder, `${name}.sock`));
  return {
    name,
    async withdraw() {
      remove(folder, name);
      await close(server);
    },
  };
}

/** Another claim that is alive: one that is held, if there is one. Claims of ended processes are cleared away. */
async function findOther(folder: string, mine: string): Promise<{ name: string; held: boolean } | null> {
  let other: { name: string; held: boolean } | null = null;
  for (const file of readdirSync(folder).filter((entry) => entry.endsWith('.sock') && entry !== `${mine}.sock`)) {
    const name = file.slice(0, -'.sock'.length);
    if (!(await viaShortPath(folder, file, isAlive))) remove(folder, name);
    else if (other === null || !other.held) other = { name, held: existsSync(join(folder, `${name}.held`)) };
  }
  return other;
}

function remove(folder: string, name: string): void {
  for (const end of ['held', 'sock']) rmSync(join(folder, `${name}.${end}`), { force: true });
}

/** Uses a socket in `folder`, through a link where its path is too long for a socket's address. */
async function viaShortPath<T>(folder: string, name: string, use: (path: string) => Promise<T>): Promise<T> {
  const path = join(folder, name);
  if (Buffer.byteLength(path) <= LONGEST_SOCKET_PATH) return use(path);
  const link = join(tmpdir(), `ringback-${randomUUID().slice(0, 8)}`);
  symlinkSync(folder, link);
  try {
    return await use(join(link, name));
  } finally {
    rmSync(link);
  }
}

function listen(path: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', reject);
    server.listen(path, () => resolve(server.unref()));
  });
}

/** Only a refusal proves that nobody listens; what cannot be told counts as alive. */
function isAlive(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection(path);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', (error: NodeJS.ErrnoException) => resolve(error.code !== 'ECONNREFUSED' && error.code !== 'ENOENT'));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}

function inUse(directory: string, holder: string | null): StoreError {
  const who = holder === null ? 'another process' : `process ${holder.split('-')[0] ?? '?'}`;
  return new StoreError(
    'directory-in-use',
    `The data directory ${directory} is in use by ${who}. Stop it first, or choose another data directory.`,
  );
}
