/** A PostgreSQL database of a figure's own, and the CPU time that the server spends on it. */
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { FigureLeftOut } from '../figure.ts';
import { processCpuUs } from './process-cpu.ts';

const SERVER = process.env['TEST_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';

/** Processes of the server that work for all databases; what they do for others counts here too. */
const PROCESSES = `select pid from pg_stat_activity
  where (datname = current_database() and pid <> pg_backend_pid()) or backend_type in ('walwriter', 'checkpointer', 'background writer')`;

/** How often processes are looked for, so that those that end are counted nearly to their end. */
const LOOK_EVERY_MS = 250;

export interface BenchDatabase {
  url: string;
  /** A connection that counts for nothing. */
  admin: pg.Client;
  /** Microseconds that the server's processes have spent on this database. */
  cpuUs(): Promise<number>;
  drop(): Promise<void>;
}

/** @throws FigureLeftOut when no server answers */
export async function makeBenchDatabase(): Promise<BenchDatabase> {
  const name = `ringback_bench_${randomBytes(6).toString('hex')}`;
  const server = new pg.Client({ connectionString: SERVER, connectionTimeoutMillis: 3_000 });
  await server.connect().catch((cause: unknown) => {
    throw new FigureLeftOut('needs PostgreSQL', { cause });
  });
  await server.query(`create database ${name}`);
  const url = new URL(SERVER);
  url.pathname = name;
  const admin = new pg.Client({ connectionString: url.href });
  await admin.connect();
  const first = new Map<number, number>();
  const last = new Map<number, number>();

  let looked: Promise<unknown> = Promise.resolve();
  const cpuUs = (): Promise<number> => {
    const now = looked.then(look);
    looked = now.catch(() => undefined);
    return now;
  };

  async function look(): Promise<number> {
    const { rows } = await admin.query<{ pid: number }>(PROCESSES);
    const isFirstLook = first.size === 0;
    for (const { pid } of rows) {
      const spent = processCpuUs(pid);
      if (spent === null) continue;
      // One that came later began at nothing.
      if (!first.has(pid)) first.set(pid, isFirstLook ? spent : 0);
      last.set(pid, spent);
    }
    return [...last].reduce((sum, [pid, spent]) => sum + spent - (first.get(pid) ?? 0), 0);
  }

  await cpuUs();
  const looking = setInterval(() => void cpuUs().catch(() => undefined), LOOK_EVERY_MS);
  return {
    url: url.href,
    admin,
    cpuUs,
    async drop() {
      clearInterval(looking);
      await admin.end();
      await server.query(`drop database ${name} with (force)`);
      await server.end();
    },
  };
}
