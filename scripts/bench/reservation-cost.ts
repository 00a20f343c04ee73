/** What it costs to take one request from the allowance that processes share: CPU time here, and of the database's process. */
import { readFileSync } from 'node:fs';
import { createPool, createPostgresConnection } from '../../src/store/postgres/postgres-connection.ts';
import { createRequestWindows, type RequestsToTake } from '../../src/store/request-windows.ts';

export interface ReservationCost {
  /** Microseconds of CPU time for one request. */
  nodeMicros: number;
  databaseMicros: number;
  /** Microseconds from question to answer, half of the questions below. */
  medianMicros: number;
}

const WARM_UP = 500;
const TURNS = 5_000;
/** What the kernel's table of processes counts in. Source: proc(5), sysconf(_SC_CLK_TCK) on Linux, 100 a second. */
const TICK_MICROS = 10_000;
/** An allowance so large that it never ends, full of requests all the same. */
const REQUEST: RequestsToTake = {
  wanted: 1,
  most: 1_000_000,
  keepsPace: true,
  paceMs: 0.001,
  searchesPerSecond: null,
  unnoted: 0,
  goesByMax: 110,
  heard: null,
  pauseMs: null,
};

/**
 * @param databaseUrl a migrated PostgreSQL database on this machine
 * @throws Error where the kernel does not tell about other processes
 */
export async function measureReservationCost(databaseUrl: string): Promise<ReservationCost> {
  const connection = createPostgresConnection(createPool({ url: databaseUrl, size: 1, lockTimeoutMs: null, onLost: () => undefined }));
  try {
    const windows = createRequestWindows(connection);
    const [backend] = await connection.query<{ pid: number }>('select pg_backend_pid() as pid');
    if (backend === undefined) throw new Error('The database did not tell its process.');
    const take = (): Promise<unknown> => windows.take('bench', REQUEST);
    for (let turn = 0; turn < WARM_UP; turn += 1) await take();
    const cpu = process.cpuUsage();
    const databaseCpu = cpuMicrosOf(backend.pid);
    const tookMs: number[] = [];
    for (let turn = 0; turn < TURNS; turn += 1) {
      const askedMs = performance.now();
      await take();
      tookMs.push(performance.now() - askedMs);
    }
    const { user, system } = process.cpuUsage(cpu);
    return {
      nodeMicros: (user + system) / TURNS,
      databaseMicros: (cpuMicrosOf(backend.pid) - databaseCpu) / TURNS,
      medianMicros: (tookMs.sort((a, b) => a - b)[TURNS / 2] ?? 0) * 1_000,
    };
  } finally {
    await connection.close();
  }
}

function cpuMicrosOf(pid: number): number {
  // The second field is a name in parentheses that may hold spaces; of the rest the twelfth and thirteenth are user and system time.
  const fields =
    readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
      .split(') ')[1]
      ?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * TICK_MICROS;
}
