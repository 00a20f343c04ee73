/** Asked to end, a process keeps what it has promised: real processes under load, on the embedded database and on a server. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { connectAccount } from '../../src/sandbox/connect-account.ts';
import { DEMO_APP, DEMO_PORTAL_ID } from '../../src/sandbox/hubspot/demo-app.ts';
import { startHubSpot, type HubSpotEmulator } from '../../src/sandbox/hubspot/start-hubspot.ts';
import { openStore } from '../../src/store/open-store.ts';
import { makeTemporaryDatabase } from '../contract/temporary-database.ts';
import { bundleServer, enrol, PUBLIC_ORIGIN, startServerProcess, type ServerProcess } from './server-process.ts';

const serverUrl = process.env['TEST_DATABASE_URL'];
/** Requests under way at any moment, and how many are acknowledged before the process is asked to end. */
const SENDERS = 40;
const ACKNOWLEDGED = 200;
/** Each test starts two processes, some with a database of their own. */
const PATIENCE_MS = 90_000;

interface Place {
  settings: Record<string, string>;
  store: Parameters<typeof openStore>[0];
  remove(): Promise<void>;
}

async function embedded(): Promise<Place> {
  const directory = mkdtempSync(join(tmpdir(), 'ringback-shutdown-'));
  return Promise.resolve({
    settings: { DATA_DIRECTORY: directory },
    store: { databaseUrl: null, directory },
    remove: async () => Promise.resolve(rmSync(directory, { recursive: true, force: true })),
  });
}

async function onServer(): Promise<Place> {
  const database = await makeTemporaryDatabase(serverUrl ?? '');
  return { settings: { DATABASE_URL: database.url }, store: { databaseUrl: database.url, directory: null }, remove: () => database.drop() };
}

let hubspot: HubSpotEmulator;
let contacts: string[];
const running: ServerProcess[] = [];
const places: Place[] = [];

async function open(make: () => Promise<Place>): Promise<Place> {
  const place = await make();
  places.push(place);
  return place;
}

async function start(place: Place): Promise<ServerProcess> {
  const server = await startServerProcess(hubspot.url, place.settings);
  running.push(server);
  return server;
}

beforeAll(async () => {
  bundleServer();
  hubspot = await startHubSpot({
    port: 0,
    dataFile: null,
    seed: 'demo',
    apps: [{ ...DEMO_APP, redirectUris: [`${PUBLIC_ORIGIN}/oauth/callback`] }],
  });
  const list = (await (await fetch(`${hubspot.url}/sandbox/contacts`)).json()) as { contacts: { id: string }[] };
  contacts = list.contacts.map(({ id }) => id);
});
afterEach(async () => {
  for (const server of running.splice(0)) {
    server.signal('SIGKILL');
    await server.ended;
  }
  for (const place of places.splice(0)) await place.remove();
});
afterAll(() => hubspot.close());

/** Sends enrolments from many sides until nobody answers. Each that was answered 200 is in `acknowledged`. */
function sendUntilRefused(url: string, run: string): { acknowledged: string[]; enough: Promise<void>; over: Promise<unknown> } {
  const acknowledged: string[] = [];
  let sent = 0;
  let reached: () => void = () => undefined;
  const enough = new Promise<void>((give) => (reached = give));
  async function send(): Promise<void> {
    for (;;) {
      sent += 1;
      const callbackId = `ap-${run}-${String(sent)}`;
      const status = await enrol(url, callbackId, contacts[sent % contacts.length] ?? '');
      if (status === 200) acknowledged.push(callbackId);
      if (acknowledged.length >= ACKNOWLEDGED) reached();
      if (status !== 200) return;
    }
  }
  return { acknowledged, enough, over: Promise.all(Array.from({ length: SENDERS }, send)) };
}

const DATABASES: [string, () => Promise<Place>][] = [['the embedded database', embedded]];
if (serverUrl !== undefined) DATABASES.push(['PostgreSQL', onServer]);

jest.setTimeout(PATIENCE_MS);

describe.each(DATABASES)('on %s, SIGTERM', (name, make) => {
  it('under load loses nothing that was acknowledged and leaves nothing claimed', async () => {
    const place = await open(make);
    const first = await start(place);
    await connectAccount(first.url, hubspot.url);
    const { acknowledged, enough, over } = sendUntilRefused(first.url, name.replaceAll(' ', '-'));
    await enough;
    first.signal('SIGTERM');
    expect(await first.ended).toBe(0);
    await over;

    const store = await openStore(place.store);
    try {
      const rows = await store.connection.query<{ id: string; claimed: boolean }>(
        'select callback_id as id, batch is not null as claimed from ringback.enrolment',
      );
      const kept = new Set(rows.map(({ id }) => id));
      expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
      expect(rows.filter(({ claimed }) => claimed)).toEqual([]);
      expect(await store.connection.query('select account_id from ringback.drainer')).toEqual([]);
    } finally {
      await store.close();
    }

    await start(place);
    const told = (): Set<string> => new Set(hubspot.state.account(DEMO_PORTAL_ID).callbacks.map(({ callbackId }) => callbackId));
    for (let left = 300; left > 0 && acknowledged.some((id) => !told().has(id)); left -= 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(acknowledged.filter((id) => !told().has(id))).toEqual([]);
  });

  it('says first that it takes no more, while it still does', async () => {
    const server = await start(await open(make));
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    server.signal('SIGTERM');
    let readiness = 200;
    while (readiness === 200) readiness = (await fetch(`${server.url}/readyz`)).status;
    expect(readiness).toBe(503);
    expect(await enrol(server.url, 'ap-late-1', contacts[0] ?? '')).toBe(200);
    expect(await server.ended).toBe(0);
  });

  it('and another signal end it at once, as somebody wants who does not wait', async () => {
    const server = await start(await open(make));
    server.signal('SIGTERM');
    // Two of a kind may arrive as one.
    server.signal('SIGINT');
    expect(await server.ended).toBe(1);
  });
});
