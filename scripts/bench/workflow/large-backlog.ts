/** What a long queue changes: memory of the process that drains it, and the CPU that a row costs the ledger. */
import { randomUUID } from 'node:crypto';
import type { Figure } from '../figure.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { makeBenchDatabase } from './bench-database.ts';
import { FIRST_PORTAL, openBackend } from './open-backend.ts';
import { processMemoryMb } from './process-cpu.ts';
import { queueRows } from './queue-rows.ts';

const CONTACTS = 20_000;
const MILLION = 1_000_000;
/** Drained for so long at what HubSpot allows, with requests coming in besides. */
const DRAINED_MS = 30_000;
const BACKLOGS = [1_000, 10_000, 100_000, MILLION];
/** Rows that go through the ledger at each length of the queue, in waves. */
const [ROUNDS, WAVE] = [20, 500];

const memory: Figure = {
  name: 'workflow memory with a million queued',
  unit: 'MB resident, at most',
  asked: '≤ 250',
  large: true,
  async measure() {
    const accounts = [{ portalId: FIRST_PORTAL, kind: 'linked' as const, contacts: CONTACTS }];
    const { database, load, backend, port, close } = await openBackend({ role: 'all', accounts, burst: 190, latencyMs: 150 });
    try {
      await queueRows(database.admin, { accountId: String(FIRST_PORTAL), first: 0, rows: MILLION, contacts: CONTACTS });
      await load.ask('prepare', { portalIds: [FIRST_PORTAL], firstTurn: 0, count: 30_000 });
      await load.ask('send', { port, count: 30_000, connections: 256, perSecond: (30_000 * 1_000) / DRAINED_MS });
      return processMemoryMb(backend.pid).most;
    } finally {
      await close();
    }
  },
};

const flat: Figure = {
  name: 'workflow ledger with a million rows against a thousand',
  unit: 'rate by CPU, a thousand rows 1',
  asked: 'flat',
  large: true,
  async measure() {
    const database = await makeBenchDatabase();
    const store = await openStore({ databaseUrl: database.url, directory: null });
    const accountId = String(FIRST_PORTAL);
    const costs: number[] = [];
    let queued = 0;
    try {
      for (const backlog of BACKLOGS) {
        await queueRows(database.admin, { accountId, first: queued, rows: backlog - queued, contacts: CONTACTS });
        queued = backlog;
        for (const isMeasured of [false, true]) {
          const before = { node: process.cpuUsage(), postgres: await database.cpuUs() };
          for (let round = 0; round < ROUNDS; round += 1) {
            await settle();
            const row = { accountId, action: 'create-voicemail-follow-up', objectType: 'contact', objectId: '1' } as const;
            await store.receiveEnrolments(
              Array.from({ length: WAVE }, () => ({ ...row, callbackId: randomUUID(), inputs: {}, ref: randomUUID() })),
            );
          }
          const { user, system } = process.cpuUsage(before.node);
          if (isMeasured) costs.push((user + system + (await database.cpuUs()) - before.postgres) / (ROUNDS * WAVE));
        }
      }
      console.error(`CPU of a row at ${BACKLOGS.join(', ')} queued: ${costs.map((cost) => cost.toFixed(1)).join(', ')} µs`);
      return (costs[0] ?? Number.NaN) / (costs.at(-1) ?? Number.NaN);
    } finally {
      await store.close();
      await database.drop();
    }

    async function settle(): Promise<void> {
      const claim = { accountId, batch: randomUUID() };
      const rows = await store.claimEnrolments(claim, { limit: WAVE, leaseSeconds: 60, worker: 'bench' });
      const ids = rows.map(({ callbackId }) => callbackId);
      await store.recordMade(
        claim,
        ids.map((callbackId) => ({ callbackId, taskId: callbackId, contactId: null, outputs: { outcomeCode: 'done' } })),
      );
      const done = await store.recordDone(claim, ids);
      if (done.length !== WAVE) throw new Error(`${String(done.length)} of ${String(WAVE)} rows were settled.`);
    }
  },
};

export const largeBacklog: Figure[] = [memory, flat];
