/**
 * One account cannot reach another. Every route is asked with one account's signature for ids of the other, and every job is run for the one
 * while the other has work of its own: nothing of the other changes, in the database or in HubSpot, and no answer tells anything of it.
 */
import { readFileSync, globSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO_PORTAL_ID } from '../../src/sandbox/hubspot/demo-app.ts';
import type { OpenStore } from '../../src/store/create-store.ts';
import { createApp } from '../../src/server/app.ts';
import { createLog } from '../../src/server/log.ts';
import { createMetrics } from '../../src/server/metrics.ts';
import { rotateKeys } from '../../src/server/tokens/rotate-keys.ts';
import { deleteOld } from '../../src/use-cases/enrolments/delete-old.ts';
import { resumeVoicemails } from '../../src/use-cases/resume-voicemails.ts';
import { logRequest } from '../workplace/log-request.ts';
import { NOW_MS, openWorkplace, type Reply, type Workplace } from '../workplace/open-workplace.ts';

const OURS = DEMO_PORTAL_ID;
const THEIRS = 4_000_777;
/** Stands in everything the other account has: no answer to us may hold it. */
const MARK = 'Zyxwvutov';

const settings = (company: string): object => ({
  ...{ callbackNumber: '+13035550134', callingNumber: null, firstName: null, company, problem: null, benefit: null, proof: null },
  ...{ strategy: 'call-back', namePosition: 'early', tone: 'neutral', targetSeconds: [20, 30], speakingPace: 1 },
});

let work: Workplace;
let theirContact: string;
let theirVoicemail: string;
let theirCallback: string;

beforeAll(async () => {
  work = await openWorkplace();
  work.hubspot.addAccount({ portalId: THEIRS, seed: 'empty' });
  await connect(THEIRS);
  theirContact = await addContact(THEIRS);
  const logged = await asThem('POST', `/card/contacts/${theirContact}/voicemails`, logRequest({ text: `Hi ${MARK}, 303-555-0134.` }));
  theirVoicemail = String(logged.body.data.voicemailId);
  await asThem('PUT', '/card/settings', { settings: settings(MARK) });
  await work.enrol({ objectId: theirContact, portalId: THEIRS, callbackId: 'ap-theirs-done' });
  await work.drained();
  // The drain that settled it looks once more before it ends, and must not find what waits from here on.
  await untilNobodyDrains();
  // From here on their work waits, and nobody rings for it: whatever is done to it was not done by their own drain.
  await work.server.deps.store.parkAccount(String(THEIRS), 'access-revoked');
  theirCallback = 'ap-theirs-waiting';
  const waiting = { objectType: 'contact' as const, objectId: theirContact, ref: 'their-ref', inputs: { note: MARK } };
  await work.server.deps.store.receiveEnrolments([
    { accountId: String(THEIRS), callbackId: theirCallback, action: 'create-voicemail-follow-up', ...waiting },
  ]);
});

afterAll(() => work.close());

async function untilNobodyDrains(): Promise<void> {
  const { connection } = work.server.deps.store as OpenStore;
  for (let left = 200; left > 0; left -= 1) {
    const drains = await connection.query('select 1 from ringback.drainer where account_id = $1', [String(THEIRS)]);
    if (drains.length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('their drain did not end within ten seconds');
}

async function connect(portalId: number): Promise<void> {
  const install = await fetch(`${work.server.url}/oauth/install`, { redirect: 'manual' });
  const consent = new URL(install.headers.get('location') ?? '');
  const granted = await fetch(`${work.hubspot.url}/oauth/authorize${consent.search}&auto=1&account=${String(portalId)}`, {
    redirect: 'manual',
  });
  const callback = new URL(granted.headers.get('location') ?? '');
  const cookie = (install.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const done = await fetch(`${work.server.url}${callback.pathname}${callback.search}`, { headers: { cookie } });
  expect(await done.text()).toContain(`Account ${String(portalId)} is connected`);
}

async function addContact(portalId: number): Promise<string> {
  const { accessToken } = work.hubspot.issueToken({ portalId });
  const answer = await fetch(`${work.hubspot.url}/crm/objects/2026-09/contacts`, {
    method: 'POST',
    headers: { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ properties: { firstname: MARK, lastname: MARK, email: 'z@example.com' } }),
  });
  return String(((await answer.json()) as { id: string }).id);
}

const asThem = (method: string, path: string, body?: unknown): Promise<Reply> => work.call(method, path, body, { portalId: THEIRS });
const asUs = (method: string, path: string, body?: unknown): Promise<Reply> => work.call(method, path, body);
const get = async (path: string): Promise<string> => (await fetch(work.server.url + path, { redirect: 'manual' })).text();

/** Every row and every record of the other account, one text each. */
async function everythingTheirs(): Promise<string[]> {
  const tables = ['voicemail', 'account', 'rep_settings', 'enrolment', 'webhook_event', 'drainer'];
  const { connection } = work.server.deps.store as OpenStore;
  const rows = await Promise.all(
    tables.map((table) =>
      connection.query<{ row: object }>(`select to_jsonb(t) as row from ringback.${table} t where account_id = $1 order by 1`, [
        String(THEIRS),
      ]),
    ),
  );
  const { objects, links, callbacks } = work.hubspot.state.account(THEIRS);
  return [...rows.flat(), ...Object.values(objects).flatMap((records) => Object.values(records)), links, callbacks].map((kept) =>
    JSON.stringify(kept),
  );
}

const ROUTES: Readonly<Record<string, () => Promise<unknown>>> = {
  'GET /card/contacts/:contactId/voicemail': () => asUs('GET', `/card/contacts/${theirContact}/voicemail`),
  'GET /card/contacts/:contactId/voicemails': () => asUs('GET', `/card/contacts/${theirContact}/voicemails`),
  'POST /card/contacts/:contactId/voicemails': () => asUs('POST', `/card/contacts/${theirContact}/voicemails`, logRequest()),
  'POST /card/voicemails/:voicemailId/undo': () => asUs('POST', `/card/voicemails/${theirVoicemail}/undo`, { contactId: theirContact }),
  'POST /card/wordings': () => asUs('POST', '/card/wordings', { contactId: theirContact, voicemailId: theirVoicemail }),
  'POST /card/checks': () => asUs('POST', '/card/checks', { contactId: theirContact, voicemailId: theirVoicemail }),
  'PUT /card/settings': () => asUs('PUT', '/card/settings', { settings: settings('Ours') }),
  'POST /hubspot/workflows/create-voicemail-follow-up': () => enrolTheirs('create-voicemail-follow-up'),
  'POST /hubspot/workflows/write-voicemail-script': () => enrolTheirs('write-voicemail-script'),
  'POST /hubspot/webhooks': async () => {
    const event = { eventId: 1, portalId: OURS, appId: 1, occurredAt: NOW_MS, attemptNumber: 0, objectId: Number(theirContact) };
    const told = await work.tell([
      { ...event, subscriptionType: 'contact.privacyDeletion' },
      { ...event, subscriptionType: 'contact.merge', mergedObjectIds: [Number(theirContact)], primaryObjectId: 101 },
    ]);
    await settled();
    return told;
  },
  'GET /oauth/install': () => get('/oauth/install'),
  'GET /oauth/callback': () => connect(OURS),
  'GET /livez': () => get('/livez'),
  'GET /readyz': () => get('/readyz'),
  'GET /metrics': () => get('/metrics'),
  'GET /progress': () => get('/progress'),
};

/** Their contact, their callback, in our account. */
async function enrolTheirs(action: 'create-voicemail-follow-up' | 'write-voicemail-script'): Promise<Reply> {
  const reply = await work.enrol({ action, objectId: theirContact, portalId: OURS, callbackId: theirCallback });
  await settled();
  return reply;
}

/** Resolves when nothing of ours waits. */
async function settled(): Promise<void> {
  const { store } = work.server.deps;
  const busy = async (): Promise<boolean> => (await store.hasOpen(String(OURS))) || (await store.listEvents(String(OURS), 1)).length > 0;
  for (let left = 200; left > 0 && (await busy()); left -= 1) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await busy()).toBe(false);
}

const JOBS: Readonly<Record<string, () => Promise<unknown>>> = {
  'start-draining.ts, drain': () => enrolTheirs('create-voicemail-follow-up'),
  'start-draining.ts, retention': async () => {
    const { store } = work.server.deps;
    const aged = `update ringback.enrolment set done_at = done_at - interval '31 days' where account_id = $1 and done_at is not null returning 1`;
    expect((await (store as OpenStore).connection.query(aged, [String(OURS)])).length).toBeGreaterThan(0);
    await deleteOld({ store, now: () => new Date().toISOString() }, { rows: 30, parkedTokens: 30 });
    const left = `select 1 from ringback.enrolment where account_id = $1 and done_at is not null`;
    expect(await (store as OpenStore).connection.query(left, [String(OURS)])).toEqual([]);
  },
  'resuming.ts': async () => {
    const { store, newId, now } = work.server.deps;
    const id = newId();
    const row = {
      id,
      accountId: String(OURS),
      idempotencyKey: `${theirVoicemail}-ours`,
      requestHash: 'x',
      contactId: theirContact,
      userId: '1',
    };
    const left = {
      leftAt: now(),
      scriptId: 'x',
      variant: 'generated',
      strategy: 'call-back' as const,
      payload: (await store.findVoicemail(String(THEIRS), theirVoicemail))?.payload,
    };
    await store.receiveVoicemail({ ...row, ...left });
    await store.moveVoicemail(String(OURS), id, ['received'], 'sending-call');
    await resumeVoicemails(work.server.deps, 0);
  },
  'depth-gauge.ts': () => work.server.deps.store.totalBacklog(),
  'jobs/drain-loop.ts': () => enrolTheirs('write-voicemail-script'),
  'jobs/open-drain-queue.ts': () => work.server.deps.store.accountsWithWork(100),
  'tokens/rotate-keys.ts': () => {
    const { store } = work.server.deps;
    return rotateKeys({
      store,
      sealingKeys: [{ id: 'test', key: new Uint8Array(32).fill(3) }],
      randomBytes: (count) => new Uint8Array(count),
    });
  },
};

describe('a route', () => {
  it('is in the list, and the list has no other', async () => {
    const signature = { publicUrl: '', secrets: [], nowMs: Date.now };
    const { deps } = work.server;
    const app = await createApp({
      health: {
        isReady: () => deps.store.isReady(),
        metrics: createMetrics(),
        progress: () => Promise.reject(new Error('unused')),
        metricsToken: null,
        accepting: () => true,
      },
      doors: {
        card: { deps, signature, appId: null, rewriter: null },
        oauth: { authorizeUrl: () => '', connect: () => Promise.reject(new Error('unused')), newSecret: () => '', secureCookie: true },
        workflows: {
          signature,
          enrolments: { add: () => Promise.resolve(), waiting: 0, settled: () => Promise.resolve() },
          tooDeep: () => false,
          ring: () => undefined,
          count: () => undefined,
        },
        webhooks: { signature, store: deps.store, ring: () => undefined },
      },
      logger: createLog('silent'),
    });
    await app.ready();
    expect(routesOf(app.printRoutes({ commonPrefix: false }))).toEqual(Object.keys(ROUTES).sort());
    await app.close();
  });

  it.each(Object.entries(ROUTES))('%s', async (_route, ask) => {
    const before = await everythingTheirs();
    expect(before.filter((kept) => kept.includes(MARK)).length).toBeGreaterThanOrEqual(4);
    const answer = JSON.stringify((await ask()) ?? null);
    expect(answer).not.toContain(MARK);
    expect(await everythingTheirs()).toEqual(before);
  });

  it('takes no second account from the address', async () => {
    const before = await everythingTheirs();
    const both = await work.call('GET', `/card/contacts/${theirContact}/voicemails`, undefined, { query: `&portalId=${String(THEIRS)}` });
    expect([both.status, JSON.stringify(both.body).includes(MARK)]).toEqual([400, false]);
    expect(await everythingTheirs()).toEqual(before);
  });

  it('would show them to themselves: what was asked for is there', async () => {
    const own = await asThem('GET', `/card/contacts/${theirContact}/voicemails`);
    expect(JSON.stringify([own.body, await everythingTheirs()])).toContain(theirVoicemail);
  });
});

describe('a job', () => {
  it('is in the list, and the list has no other', () => {
    const root = resolve(__dirname, '../../src/server');
    const repeating = globSync('**/*.ts', { cwd: root }).filter((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return /(^|[^'.\w])repeat\(|queue\.work\(/m.test(text.replace('export async function repeat(', ''));
    });
    const listed = new Set(Object.keys(JOBS).map((name) => name.split(',')[0] ?? ''));
    listed.delete('tokens/rotate-keys.ts'); // run by hand
    expect(repeating.sort()).toEqual([...listed].sort());
  });

  it.each(Object.entries(JOBS))('%s', async (_job, run) => {
    const before = await everythingTheirs();
    await run();
    expect(await everythingTheirs()).toEqual(before);
  });
});

/** "METHOD path" of each line of the router's tree, whose branches share their beginnings. */
function routesOf(tree: string): string[] {
  const above: string[] = [];
  return tree
    .split('\n')
    .flatMap((line) => {
      const [, indent = '', segment = '', methods = ''] = /^([│ ]*)[├└]── (.*?)(?: \(([A-Z, ]+)\))?$/.exec(line) ?? [];
      if (segment === '') return [];
      const depth = indent.length / 4;
      above.length = depth;
      const path = above.join('') + segment;
      above[depth] = segment;
      return methods
        .split(', ')
        .filter((method) => method !== '' && method !== 'HEAD')
        .map((method) => `${method} ${path}`);
    })
    .sort();
}
