/**
 * What a contact costs from the workflow's request to the completed execution: CPU besides the engine's own answer, and calls at HubSpot. In the
 * same run the plain design, one contact at a time.
 */
import type { Figure } from '../figure.ts';
import type { HubSpotCounts } from './hubspot-process.ts';
import { FIRST_PORTAL, openBackend } from './open-backend.ts';
import { once } from './once.ts';
import type { ContactKind } from './stocked-contacts.ts';

const ACCOUNTS = 4;
/** Contacts of an account: some to warm up on, the rest to measure. */
const [WARM_UP, MEASURED] = [500, 4_000];
const PLAIN = 500;
const CONNECTIONS = 512;
/** An account goes no faster than its limiter lets it. */
const WITHIN_MS = 120_000;

interface Cost {
  nodeUs: number;
  postgresUs: number;
  engineUs: number;
  calls: number;
}

async function measure(kind: ContactKind, alsoPlain: boolean): Promise<{ batched: Cost; plain: Cost | null }> {
  const contacts = WARM_UP + MEASURED;
  const accounts = Array.from({ length: ACCOUNTS }, (_, index) => ({ portalId: FIRST_PORTAL + index, kind, contacts }));
  const plainPortal = FIRST_PORTAL + ACCOUNTS;
  const open = await openBackend({ role: 'all', accounts, burst: 1_000_000 });
  const { hubspot, backend, load, port } = open;
  try {
    const portalIds = accounts.map(({ portalId }) => portalId);
    await load.ask('prepare', { portalIds, firstTurn: 0, count: ACCOUNTS * (WARM_UP + MEASURED) });
    const send = async (each: number): Promise<void> => {
      await load.ask('send', { port, count: ACCOUNTS * each, connections: CONNECTIONS, perSecond: null });
      await open.settled(WITHIN_MS);
    };
    async function cost(count: number, work: () => Promise<void>): Promise<Cost> {
      await hubspot.ask('count');
      const before = await open.cpuUs();
      await work();
      const after = await open.cpuUs();
      const { calls, completed } = await hubspot.ask<HubSpotCounts>('counts');
      const outcomes = await hubspot.ask<Record<string, number>>('outcomes');
      if (completed !== count || (outcomes['done'] ?? count) !== count)
        throw new Error(`${String(completed)} of ${String(count)} executions were completed, as ${JSON.stringify(outcomes)}.`);
      const engineUs = await backend.ask<number>('engine', { kind, contacts: 2_000 });
      return {
        nodeUs: (after.node - before.node) / count,
        postgresUs: (after.postgres - before.postgres) / count,
        engineUs,
        calls: calls / count,
      };
    }
    await send(WARM_UP);
    const batched = await cost(ACCOUNTS * MEASURED, () => send(MEASURED));
    if (!alsoPlain) return { batched, plain: null };
    const token = await hubspot.ask<object>('add', { portalId: plainPortal, kind, contacts });
    await backend.ask('connect', { portalId: plainPortal, ...token });
    const oneByOne = (from: number, to: number): Promise<void> => backend.ask('oneByOne', { portalId: plainPortal, ...token, from, to });
    await oneByOne(0, PLAIN);
    return { batched, plain: await cost(PLAIN, () => oneByOne(PLAIN, 2 * PLAIN)) };
  } finally {
    await open.close();
  }
}

const linked = once(() => measure('linked', false));
const ownFields = once(() => measure('own-fields', true));
const besidesEngine = ({ nodeUs, postgresUs, engineUs }: Cost): number => nodeUs + postgresUs - engineUs;
const plain = async (): Promise<Cost> => (await ownFields()).plain as Cost;

export const pipelineFigures: Figure[] = [
  {
    name: 'workflow contact: CPU from request to completion, besides the engine',
    unit: 'µs',
    asked: '≤ 120',
    measure: async () => besidesEngine((await ownFields()).batched),
  },
  { name: 'workflow contact: of it PostgreSQL', unit: 'µs', asked: null, measure: async () => (await ownFields()).batched.postgresUs },
  {
    name: 'workflow contact: the engine, in the same process',
    unit: 'µs',
    asked: null,
    measure: async () => (await ownFields()).batched.engineUs,
  },
  {
    name: 'workflow contact: CPU besides the engine, with company, meeting and connection read',
    unit: 'µs',
    asked: null,
    measure: async () => besidesEngine((await linked()).batched),
  },
  {
    name: 'workflow contact: HubSpot calls, with company, meeting and connection read',
    unit: 'calls',
    asked: '≤ 0.055',
    measure: async () => (await linked()).batched.calls,
  },
  {
    name: "workflow contact: HubSpot calls, where the contact's own fields suffice",
    unit: 'calls',
    asked: '≤ 0.031',
    measure: async () => (await ownFields()).batched.calls,
  },
  { name: 'workflow contact, one by one: HubSpot calls', unit: 'calls', asked: null, measure: async () => (await plain()).calls },
  {
    name: 'workflow contact, one by one: CPU besides the engine, without the request',
    unit: 'µs',
    asked: null,
    measure: async () => besidesEngine(await plain()),
  },
];
