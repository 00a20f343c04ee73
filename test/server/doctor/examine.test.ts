/** The doctor on a real database and an emulated HubSpot: what is well, and each fault by itself. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectAccount } from '../../../src/sandbox/connect-account.ts';
import { DEMO_APP, DEMO_PORTAL_ID, DEMO_SCOPES } from '../../../src/sandbox/hubspot/demo-app.ts';
import { startHubSpot, type HubSpotEmulator } from '../../../src/sandbox/hubspot/start-hubspot.ts';
import { readConfig } from '../../../src/server/config.ts';
import { examine, type ExamineOptions } from '../../../src/server/doctor/examine.ts';
import type { Finding } from '../../../src/server/doctor/finding.ts';
import { createLog } from '../../../src/server/log.ts';
import { startServer, type RunningServer } from '../../../src/server/start-server.ts';
import { openPgliteStore } from '../../../src/store/open-pglite-store.ts';
import type { OpenStore } from '../../../src/store/create-store.ts';

const KEY = (byte: number): string => Buffer.alloc(32, byte).toString('base64');
const ACCOUNT = String(DEMO_PORTAL_ID);
/** No process listens there: the port is reserved, and fetch does not refuse it by itself. */
const NOBODY = 'http://127.0.0.1:2';
const PUBLIC_URL = 'https://ringback.example';

let directory: string;
let hubspot: HubSpotEmulator;
let environment: Record<string, string>;
/** A second Ringback, on a database of its own, answers at the public address. */
let answering: RunningServer;

/** The proxy in front of Ringback: the public address leads to it. */
const reach: typeof fetch = (input, init) => fetch(String(input).replace(PUBLIC_URL, answering.url), init);

async function look(changes: Record<string, string> = {}, options: Partial<ExamineOptions> = {}): Promise<Finding[]> {
  const log = createLog('silent');
  return examine({ environment: { ...environment, ...changes }, accountId: null, nowMs: Date.now, reach, log, ...options });
}

const faults = (findings: Finding[]): Finding[] => findings.filter(({ state }) => state !== 'ok');
/** Findings that are not well, as "state check". */
const named = (findings: Finding[]): string[] => faults(findings).map(({ state, check }) => `${state} ${check}`);

/** Changes what an earlier run has left in the database. */
async function inStore(work: (store: OpenStore) => Promise<unknown>): Promise<void> {
  const store = await openPgliteStore({ directory });
  await work(store);
  await store.close();
}

async function install(): Promise<void> {
  const server = await startServer({ ...readConfig(environment), port: 0 }, createLog('silent'));
  await connectAccount(server.url, hubspot.url);
  await server.close();
}

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'ringback-doctor-'));
  hubspot = await startHubSpot({ seed: 'demo', apps: [{ ...DEMO_APP, redirectUris: [`${PUBLIC_URL}/oauth/callback`] }] });
  environment = {
    PUBLIC_URL,
    HUBSPOT_API_URL: hubspot.url,
    HUBSPOT_CLIENT_ID: DEMO_APP.clientId,
    HUBSPOT_CLIENT_SECRET: DEMO_APP.clientSecret,
    TOKEN_KEYS: `main:${KEY(7)}`,
    DATA_DIRECTORY: directory,
  };
  answering = await startServer({ ...readConfig(environment), port: 0, dataDirectory: null }, createLog('silent'));
  await install();
});

afterAll(async () => {
  await answering.close();
  await hubspot.close();
  rmSync(directory, { recursive: true, force: true });
});

beforeEach(() => hubspot.faults.clear());

describe('the doctor', () => {
  it('finds nothing to mend where all is well, and says what it looked at', async () => {
    const findings = await look();
    expect(faults(findings)).toEqual([]);
    expect(findings.map(({ check }) => check)).toEqual([
      'configuration',
      'public address',
      'public reach',
      'hubspot',
      'hubspot clock',
      'app credentials',
      'database',
      'database clock',
      'database tables',
      'database writes',
      'queue',
      'key ring',
      'keys in use',
      'tokens',
      'connection',
      'scopes',
      'properties',
      'tasks once only',
      'owners',
    ]);
    expect(JSON.stringify(findings)).not.toMatch(/CSandboxAccess|na1-sandbox|sandbox-secret|maria/i);
  });

  it('names every setting that is wrong, and stops there', async () => {
    expect((await look({ PORT: 'http', TOKEN_KEYS: '' })).map(({ state, found }) => [state, found.split(':')[0]])).toEqual([
      ['fail', 'PORT'],
      ['fail', 'TOKEN_KEYS'],
    ]);
  });

  it.each<[string, Record<string, string>, string[]]>([
    ['an address that is not https', { PUBLIC_URL: 'http://ringback.example' }, ['fail public address', 'fail public reach']],
    ['a HubSpot that nobody is at', { HUBSPOT_API_URL: NOBODY }, ['fail hubspot', 'fail hubspot account']],
    ['a wrong secret', { HUBSPOT_CLIENT_SECRET: 'wrong' }, ['fail app credentials', 'fail connection']],
    ['a wrong client id', { HUBSPOT_CLIENT_ID: 'wrong' }, ['fail app credentials', 'fail connection']],
    ['a key that is gone', { TOKEN_KEYS: `other:${KEY(8)}` }, ['fail keys in use', 'fail tokens']],
    ['another key of the same name', { TOKEN_KEYS: `main:${KEY(8)}` }, ['fail tokens']],
    ['an id given to two keys', { TOKEN_KEYS: `main:${KEY(7)},main:${KEY(8)}` }, ['fail key ring']],
    [
      'tokens sealed with an old key',
      { TOKEN_KEYS: `other:${KEY(8)},main:${KEY(7)}`, HUBSPOT_API_URL: NOBODY },
      ['fail hubspot', 'warn keys in use', 'fail hubspot account'],
    ],
    ['a database that nobody is at', { DATABASE_URL: 'postgres://u:hidden@127.0.0.1:1/x' }, ['fail database']],
    ['a data directory that was never made', { DATA_DIRECTORY: '/nowhere/at/all' }, ['warn database']],
  ])('finds %s', async (_what, changes, expected) => {
    const findings = await look(changes, changes['PUBLIC_URL'] === undefined ? {} : { reach: fetch });
    expect(named(findings)).toEqual(expected);
    expect(faults(findings).every(({ todo }) => todo !== null)).toBe(true);
    expect(JSON.stringify(findings)).not.toContain('hidden');
  });

  it('finds that something else answers at the public address, or nothing', async () => {
    const elsewhere = await look({}, { reach: (_input, init) => fetch(hubspot.url, init) });
    expect(named(elsewhere)).toEqual(['fail public reach']);
    const refused = await look({}, { reach: (_input, init) => fetch(NOBODY, init) });
    expect(faults(refused)).toMatchObject([{ check: 'public reach', found: 'Nothing answers there (ECONNREFUSED).' }]);
  });

  it.each<[string, number, string[]]>([
    ['a minute', 60_000, ['warn hubspot clock', 'warn database clock']],
    ['five minutes', 300_000, ['fail hubspot clock', 'warn database clock']],
  ])('finds a clock that is %s ahead', async (_what, ms, expected) => {
    expect(named(await look({}, { nowMs: () => Date.now() + ms }))).toEqual(expected);
  });

  it('finds a database that another process uses', async () => {
    await inStore(async () => expect(named(await look())).toEqual(['fail database']));
  });

  it('finds that HubSpot is down', async () => {
    hubspot.faults.add({ match: { path: '/oauth', times: null }, kind: 'status-before', status: 503 });
    expect(named(await look())).toEqual(['fail hubspot', 'fail hubspot account']);
  });
});

describe('an account', () => {
  it('that was never connected is named', async () => {
    expect(named(await look({}, { accountId: '42' }))).toEqual(['fail accounts']);
    expect(faults(await look({}, { accountId: ACCOUNT }))).toEqual([]);
  });

  it('that lost a property, has one of another type, or keeps its owners to itself', async () => {
    const { contacts } = hubspot.state.account(DEMO_PORTAL_ID).properties;
    const kept = { ...contacts };
    delete contacts['vm_pronunciation'];
    Object.assign(contacts, { vm_formality: { ...contacts['vm_formality'], type: 'number' } });
    const [missing, wrong] = faults(await look());
    Object.assign(contacts, kept);
    expect([missing?.found, wrong?.found]).toEqual([
      'Missing: contacts.vm_pronunciation.',
      'Of another type than Ringback needs: contacts.vm_formality.',
    ]);
    expect(faults(await look())).toEqual([]);
  });

  it('that did not grant everything', async () => {
    for (const token of Object.values(hubspot.state.all.refreshTokens))
      token.scopes = DEMO_SCOPES.filter((scope) => scope !== 'crm.objects.owners.read');
    const findings = faults(await look());
    expect(findings).toMatchObject([
      { check: 'scopes', account: ACCOUNT, found: 'Not granted: crm.objects.owners.read.' },
      { check: 'owners', account: ACCOUNT },
    ]);
    for (const token of Object.values(hubspot.state.all.refreshTokens)) token.scopes = [...DEMO_SCOPES];
    expect(faults(await look())).toEqual([]);
  });

  it('that took its access back is parked, says so the next time, and is well once it is connected again', async () => {
    hubspot.state.all.refreshTokens = {};
    expect(named(await look())).toEqual(['fail connection']);
    const [again] = faults(await look());
    expect(again?.found).toMatch(/^Parked since \d{4}-\d\d-\d\dT.*the app was removed, or its access taken back\. Its work waits\.$/);
    await inStore((store) => store.forgetParkedTokens('2099-01-01T00:00:00.000Z', 10));
    expect(faults(await look())).toMatchObject([
      { check: 'connection', found: expect.stringMatching(/^No tokens are kept for it\. It is parked since/) },
    ]);
    await install();
    expect(faults(await look())).toEqual([]);
  });

  it('is looked at only when the tables are those of this version', async () => {
    await inStore((store) => store.connection.query(`update ringback.migration set checksum = 'another' where number = 1`));
    const findings = await look();
    expect(named(findings)).toEqual(['fail database tables']);
    expect(findings.some(({ account }) => account !== null)).toBe(false);
  });
});
