/** Tokens across processes whose key rings differ, on a real database and an emulated HubSpot. */
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createHubSpotTransport } from '../../../src/crm/hubspot/hubspot-transport.ts';
import { DEMO_APP, DEMO_PORTAL_ID } from '../../../src/sandbox/hubspot/demo-app.ts';
import { startHubSpot, type HubSpotEmulator } from '../../../src/sandbox/hubspot/start-hubspot.ts';
import { createAccountTokens, type AccountTokens } from '../../../src/server/tokens/account-tokens.ts';
import { sealTokens, type SealingKey } from '../../../src/server/tokens/seal-tokens.ts';
import type { OpenStore } from '../../../src/store/create-store.ts';
import { openPgliteStore } from '../../../src/store/open-pglite-store.ts';
import { deleteOld } from '../../../src/use-cases/enrolments/delete-old.ts';

const ACCOUNT = String(DEMO_PORTAL_ID);
const key = (id: string, byte: number): SealingKey => ({ id, key: new Uint8Array(32).fill(byte) });
const OLD = key('old', 1);
const FRESH = key('fresh', 2);

let hubspot: HubSpotEmulator;
let store: OpenStore;

beforeAll(async () => {
  hubspot = await startHubSpot({ seed: 'demo' });
  store = await openPgliteStore({ directory: null });
});

afterAll(async () => {
  await store.close();
  await hubspot.close();
});

/** A process with this ring. */
function processWith(...sealingKeys: SealingKey[]): AccountTokens {
  const transport = createHubSpotTransport({
    apiUrl: hubspot.url,
    timeoutMs: 5_000,
    sleep: async (ms, signal) => sleep(ms, undefined, { signal }),
  });
  const app = { ...DEMO_APP, redirectUri: 'http://127.0.0.1/callback' };
  return createAccountTokens({
    store,
    transport,
    app,
    sealingKeys,
    scopes: ['oauth'],
    nowMs: Date.now,
    randomBytes: (count) => randomBytes(count),
  });
}

const parked = async (): Promise<unknown> => (await store.findAccount(ACCOUNT))?.parkedReason;

beforeEach(async () => {
  const { accessToken, refreshToken } = hubspot.issueToken();
  const tokens = { accessToken, refreshToken, expiresAtMs: Date.now() + 1_800_000 };
  await store.saveAccount({
    accountId: ACCOUNT,
    sealedTokens: sealTokens([OLD], ACCOUNT, tokens, randomBytes(12)),
    keyId: 'old',
    scopes: 'oauth',
  });
});

describe('tokens whose key is gone', () => {
  it('park the account with that reason, and let it go on where the key is', async () => {
    await expect(processWith(FRESH).cache.accessToken(ACCOUNT)).rejects.toMatchObject({ code: 'unauthorized' });
    expect(await parked()).toBe('key-missing');
    expect(await processWith(FRESH, OLD).cache.accessToken(ACCOUNT)).toMatch(/^CSandboxAccess-/);
    expect(await parked()).toBeNull();
  });

  it('are told apart from tokens that another key of the same name sealed', async () => {
    await expect(processWith(key('old', 9)).cache.accessToken(ACCOUNT)).rejects.toMatchObject({ code: 'unauthorized' });
    expect(await parked()).toBe('seal-broken');
  });

  it('stay on the list of those to ring, because another process may open them', async () => {
    const row = { accountId: ACCOUNT, callbackId: 'ap-1', action: 'create-voicemail-follow-up' as const, objectType: 'contact' as const };
    await store.receiveEnrolments([{ ...row, objectId: '1', ref: 'ref', inputs: {} }]);
    await store.parkAccount(ACCOUNT, 'key-missing');
    expect(await store.accountsWithWork(10)).toEqual([ACCOUNT]);
    await store.parkAccount(ACCOUNT, 'access-revoked');
    expect(await store.accountsWithWork(10)).toEqual([]);
  });
});

describe('a parked account', () => {
  it('is not revived by tokens that open, where its access was taken back', async () => {
    await store.parkAccount(ACCOUNT, 'access-revoked');
    await expect(processWith(OLD).cache.accessToken(ACCOUNT)).rejects.toMatchObject({ code: 'unauthorized' });
    expect(await parked()).toBe('access-revoked');
  });

  it('loses its tokens after the days that were set, and not before; a connected one keeps them', async () => {
    const day = 86_400_000;
    const inDays = (days: number) =>
      deleteOld({ store, now: () => new Date(Date.now() + days * day).toISOString() }, { rows: 3_650, parkedTokens: 30 });
    await inDays(3_000);
    expect((await store.findAccount(ACCOUNT))?.sealedTokens).not.toBe('');
    await store.parkAccount(ACCOUNT, 'access-revoked');
    await inDays(29);
    expect((await store.findAccount(ACCOUNT))?.sealedTokens).not.toBe('');
    await inDays(31);
    expect(await store.findAccount(ACCOUNT)).toMatchObject({
      sealedTokens: '',
      keyId: '',
      state: 'parked',
      parkedReason: 'access-revoked',
    });
  });
});

describe('renewed tokens', () => {
  it('are sealed with the first key of the ring', async () => {
    const { cache } = processWith(FRESH, OLD);
    const first = await cache.accessToken(ACCOUNT);
    expect((await store.findAccount(ACCOUNT))?.keyId).toBe('old');
    await cache.accessToken(ACCOUNT, first);
    expect((await store.findAccount(ACCOUNT))?.keyId).toBe('fresh');
    expect(await processWith(FRESH).cache.accessToken(ACCOUNT)).toMatch(/^CSandboxAccess-/);
  });
});
