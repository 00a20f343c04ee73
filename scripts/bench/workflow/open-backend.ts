/** A backend on a database of its own, with accounts at an emulated HubSpot, each in a process of its own; and the load that asks it. */
import { makeBenchDatabase, type BenchDatabase } from './bench-database.ts';
import { startChild, type Child } from './child.ts';
import type { BackendOptions } from './backend-process.ts';
import { processCpuUs } from './process-cpu.ts';
import type { ContactKind } from './stocked-contacts.ts';

export interface StockedAccount {
  portalId: number;
  kind: ContactKind;
  contacts: number;
}

export interface OpenBackend {
  database: BenchDatabase;
  hubspot: Child;
  backend: Child;
  load: Child;
  port: number;
  /** CPU of the work done so far, microseconds. */
  cpuUs(): Promise<{ node: number; postgres: number }>;
  /** Resolves when no row of the ledger waits. @throws after `withinMs` */
  settled(withinMs: number): Promise<void>;
  close(): Promise<void>;
}

export const FIRST_PORTAL = 5_000_001;
const LOOK_EVERY_MS = 100;

/** Where profiles of the backend are put; unset: none is made. */
const PROFILES = process.env['BENCH_PROFILES'];

/** @param given.burst requests that HubSpot allows an account in ten seconds */
export async function openBackend(given: {
  role: BackendOptions['role'];
  accounts: readonly StockedAccount[];
  burst: number;
  latencyMs?: number;
}): Promise<OpenBackend> {
  const database = await makeBenchDatabase();
  const children: Child[] = [];
  const start = async (program: string, options: object = {}, nodeArgs: string[] = []): Promise<Child> => {
    const child = await startChild(program, options, nodeArgs);
    children.push(child);
    return child;
  };
  async function close(): Promise<void> {
    for (const child of children.reverse()) await child.end();
    await database.drop();
  }
  try {
    const hubspot = await start('bench-hubspot', { burst: given.burst });
    const hubspotUrl = await hubspot.ask<string>('url');
    const options: BackendOptions = { databaseUrl: database.url, hubspotUrl, role: given.role, inserts: 'grouped' };
    const profiled = PROFILES === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${PROFILES}`];
    const backend = await start('bench-backend', options, profiled);
    for (const account of given.accounts) {
      const token = await hubspot.ask<object>('add', account);
      await backend.ask('connect', { portalId: account.portalId, ...token });
    }
    if (given.latencyMs !== undefined) await hubspot.ask('latency', { ms: given.latencyMs });
    return {
      database,
      hubspot,
      backend,
      load: await start('bench-load'),
      port: await backend.ask<number>('port'),
      cpuUs: async () => ({ node: processCpuUs(backend.pid) ?? Number.NaN, postgres: await database.cpuUs() }),
      async settled(withinMs) {
        const untilMs = performance.now() + withinMs;
        while (performance.now() < untilMs) {
          const { rows } = await database.admin.query<{ open: boolean }>(
            'select exists (select 1 from ringback.enrolment where done_at is null) as open',
          );
          if (rows[0]?.open === false) return;
          await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
        }
        throw new Error(`Enrolments still wait after ${String(withinMs / 1_000)} s.`);
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
