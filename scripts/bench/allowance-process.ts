/**
 * Child process of the figures about shared allowances: one more process of the product that works on an account for all HubSpot allows, and
 * whose users open a card now and then. Arguments: database, HubSpot's address, account, access token, seconds, milliseconds between cards, on average.
 * Sends what it saw when it is done.
 */
import { setTimeout as sleepMs } from 'node:timers/promises';
import type { Priority } from '../../src/crm/crm.ts';
import { CrmError } from '../../src/crm/crm-error.ts';
import { createHubSpotGateway } from '../../src/crm/hubspot/hubspot-gateway.ts';
import { HUBSPOT_PATHS } from '../../src/crm/hubspot/hubspot-paths.ts';
import { createHubSpotTransport } from '../../src/crm/hubspot/hubspot-transport.ts';
import { createLimiterRegistry } from '../../src/crm/hubspot/limiter-registry.ts';
import { openPostgresStore } from '../../src/store/open-postgres-store.ts';

export interface ProcessSaw {
  /** Requests that people's and jobs' work needed, and how many of HubSpot's answers were 429. */
  requests: number;
  refused: number;
  /** Of each card's four requests together, milliseconds, HubSpot's own time included. */
  cardsTookMs: number[];
}

/** Requests of one card. */
const CARD_REQUESTS = 4;
/** Requests of jobs under way or waiting. */
const JOBS = 12;

const [, , url = '', apiUrl = '', accountId = '', token = '', seconds = '', cardEveryMs = ''] = process.argv;
const monotonicMs = (): number => performance.now();
const sleep = async (ms: number, signal?: AbortSignal): Promise<void> => sleepMs(ms, undefined, { signal });
const store = await openPostgresStore({ url, poolSize: 2 });
const saw: ProcessSaw = { requests: 0, refused: 0, cardsTookMs: [] };
const gateway = createHubSpotGateway({
  transport: createHubSpotTransport({ apiUrl, timeoutMs: 10_000, sleep }),
  limiters: createLimiterRegistry({ monotonicMs, sleep }, store.requestWindows),
  accessToken: () => Promise.resolve(token),
  monotonicMs,
  sleep,
  random: Math.random,
  log: { debug: () => undefined, warn: () => undefined },
  onExchange(status) {
    saw.requests += 1;
    if (status === 429) saw.refused += 1;
  },
});
const untilMs = monotonicMs() + Number(seconds) * 1_000;

async function ask(priority: Priority): Promise<void> {
  try {
    await gateway(accountId, priority)({ label: 'read owners', effect: 'read', method: 'GET', path: HUBSPOT_PATHS.owners });
  } catch (error) {
    if (!(error instanceof CrmError)) throw error;
  }
}

async function work(): Promise<void> {
  while (monotonicMs() < untilMs) await ask('job');
}

async function openCards(): Promise<void> {
  while (Number(cardEveryMs) > 0 && monotonicMs() < untilMs) {
    const askedMs = monotonicMs();
    await Promise.all(Array.from({ length: CARD_REQUESTS }, () => ask('person')));
    saw.cardsTookMs.push(monotonicMs() - askedMs);
    await sleep(Number(cardEveryMs) * (0.5 + Math.random()));
  }
}

await Promise.all([...Array.from({ length: JOBS }, work), openCards()]);
await store.close();
process.send?.(saw, undefined, undefined, () => process.exit(0));
