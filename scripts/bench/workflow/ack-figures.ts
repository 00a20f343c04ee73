/**
 * What an acknowledgement costs: a signed request of a workflow is verified, understood, committed to PostgreSQL and answered. In the same run,
 * turn by turn: an empty node:http server that is sent the same bytes, and the door with one statement a request.
 */
import type { Figure } from '../figure.ts';
import { startChild, type Child } from './child.ts';
import type { Sent } from './load-process.ts';
import { FIRST_PORTAL, openBackend } from './open-backend.ts';
import { once } from './once.ts';
import { processCpuUs } from './process-cpu.ts';

const ROUNDS = 3;
const REQUESTS = 40_000;
const SINGLE_REQUESTS = 5_000;
const CONNECTIONS = 256;
/** Load at which latency is measured, and for how many requests. */
const PACE = { perSecond: 10_000, count: 50_000, connections: 500 };

interface Door {
  perSecond: number;
  nodeUs: number;
  postgresUs: number;
}

const acks = once(async () => {
  const accounts = Array.from({ length: 20 }, (_, index) => ({ portalId: FIRST_PORTAL + index, kind: 'own-fields' as const, contacts: 0 }));
  const open = await openBackend({ role: 'serve', accounts, burst: 1_000_000 });
  const { database, load } = open;
  const others: Child[] = [];
  try {
    const floor = await startChild('bench-floor');
    others.push(floor);
    const single = await startChild('bench-backend', { databaseUrl: database.url, hubspotUrl: '', role: 'serve', inserts: 'single' });
    others.push(single);
    const portalIds = accounts.map(({ portalId }) => portalId);
    const perRound = 2 * REQUESTS + SINGLE_REQUESTS;
    await load.ask('prepare', { portalIds, firstTurn: 0, count: (ROUNDS + 1) * perRound + PACE.count });

    async function turn(child: Child, count: number): Promise<Door> {
      const port = await child.ask<number>('port');
      const before = { node: processCpuUs(child.pid) ?? 0, postgres: await database.cpuUs() };
      const sent = await load.ask<Sent>('send', { port, count, connections: CONNECTIONS, perSecond: null });
      if (sent.refused > 0) throw new Error(`${String(sent.refused)} of ${String(count)} requests were refused.`);
      const [node, postgres] = [processCpuUs(child.pid) ?? 0, await database.cpuUs()];
      return { perSecond: sent.perSecond, nodeUs: (node - before.node) / count, postgresUs: (postgres - before.postgres) / count };
    }
    const best = (doors: readonly Door[]): Door => ({
      ...doors.reduce((least, door) => (door.nodeUs + door.postgresUs < least.nodeUs + least.postgresUs ? door : least)),
      perSecond: Math.max(...doors.map(({ perSecond }) => perSecond)),
    });
    const [floors, grouped, singles]: Door[][] = [[], [], []];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const doors = [await turn(floor, REQUESTS), await turn(open.backend, REQUESTS), await turn(single, SINGLE_REQUESTS)] as const;
      // The first round warms up.
      if (round === 0) continue;
      floors?.push(doors[0]);
      grouped?.push(doors[1]);
      singles?.push(doors[2]);
    }
    const paced = await load.ask<Sent>('send', { port: open.port, ...PACE });
    return { floor: best(floors ?? []), grouped: best(grouped ?? []), single: best(singles ?? []), paced };
  } finally {
    for (const child of others) await child.end();
    await open.close();
  }
});

export const ackFigures: Figure[] = [
  {
    name: 'workflow ack: rate against an empty node:http server',
    unit: 'ratio',
    asked: '≥ 0.40',
    measure: async () => (await acks()).grouped.perSecond / (await acks()).floor.perSecond,
  },
  {
    name: 'workflow ack: CPU, Node and PostgreSQL',
    unit: 'µs an ack',
    asked: '≤ 60',
    measure: async () => (await acks()).grouped.nodeUs + (await acks()).grouped.postgresUs,
  },
  { name: 'workflow ack: of it PostgreSQL', unit: 'µs an ack', asked: null, measure: async () => (await acks()).grouped.postgresUs },
  { name: 'workflow ack: CPU of the empty server', unit: 'µs a request', asked: null, measure: async () => (await acks()).floor.nodeUs },
  {
    name: 'workflow ack: rate of one process',
    unit: 'acks per second',
    asked: '≥ 20000',
    measure: async () => (await acks()).grouped.perSecond,
  },
  { name: 'workflow ack: rate of the empty server', unit: 'per second', asked: null, measure: async () => (await acks()).floor.perSecond },
  { name: 'workflow ack: p99 at 10,000 a second', unit: 'ms', asked: '≤ 30', measure: async () => (await acks()).paced.p99Ms },
  { name: 'workflow ack: p50 at 10,000 a second', unit: 'ms', asked: null, measure: async () => (await acks()).paced.p50Ms },
  {
    name: 'workflow ack, one statement a request: CPU',
    unit: 'µs an ack',
    asked: null,
    measure: async () => (await acks()).single.nodeUs + (await acks()).single.postgresUs,
  },
  {
    name: 'workflow ack, one statement a request: rate',
    unit: 'acks per second',
    asked: null,
    measure: async () => (await acks()).single.perSecond,
  },
];
