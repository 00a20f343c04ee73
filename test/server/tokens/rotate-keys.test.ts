/** Replacing the key that seals tokens, on a real database. */
import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { OpenStore } from '../../../src/store/create-store.ts';
import { openPgliteStore } from '../../../src/store/open-pglite-store.ts';
import { rotateKeys } from '../../../src/server/tokens/rotate-keys.ts';
import { openTokens, sealTokens, type SealingKey } from '../../../src/server/tokens/seal-tokens.ts';

const key = (id: string, byte: number): SealingKey => ({ id, key: new Uint8Array(32).fill(byte) });
const OLD = key('old', 1);
const FRESH = key('fresh', 2);
const tokensOf = (accountId: string) => ({ accessToken: `access ${accountId}`, refreshToken: `refresh ${accountId}`, expiresAtMs: 1 });
const bytes = (count: number): Uint8Array => randomBytes(count);

describe('rotating keys', () => {
  let store: OpenStore;
  beforeEach(async () => {
    store = await openPgliteStore({ directory: null });
  });
  afterEach(() => store.close());

  async function connect(accountId: string, sealing: SealingKey): Promise<void> {
    const sealedTokens = sealTokens([sealing], accountId, tokensOf(accountId), bytes(12));
    await store.saveAccount({ accountId, sealedTokens, keyId: sealing.id, scopes: 'oauth' });
  }
  const rotate = (ring: SealingKey[]) => rotateKeys({ store, sealingKeys: ring, randomBytes: bytes });
  const opened = async (ring: SealingKey[], accountId: string): Promise<unknown> =>
    openTokens(ring, accountId, (await store.findAccount(accountId))?.sealedTokens ?? '');

  it('lets the old key be taken away afterwards, of more accounts than are read at once', async () => {
    const accounts = Array.from({ length: 230 }, (_, index) => `account-${String(index)}`);
    for (const accountId of accounts) await connect(accountId, OLD);
    expect(await store.countSealingKeys()).toEqual(new Map([['old', 230]]));
    expect(await rotate([FRESH, OLD])).toEqual({ resealed: 230, unopened: [], waiting: new Map() });
    expect(await store.countSealingKeys()).toEqual(new Map([['fresh', 230]]));
    for (const accountId of accounts) expect(await opened([FRESH], accountId)).toEqual(tokensOf(accountId));
  });

  it('changes nothing when it is run again', async () => {
    await connect('1', OLD);
    await rotate([FRESH, OLD]);
    const sealed = (await store.findAccount('1'))?.sealedTokens;
    expect(await rotate([FRESH, OLD])).toEqual({ resealed: 0, unopened: [], waiting: new Map() });
    expect((await store.findAccount('1'))?.sealedTokens).toBe(sealed);
  });

  it('says which accounts need a key that is not there, and leaves them as they are', async () => {
    await connect('1', OLD);
    await connect('2', key('lost', 9));
    expect(await rotate([FRESH, OLD])).toEqual({
      resealed: 1,
      unopened: [{ accountId: '2', keyId: 'lost', reason: 'key-missing' }],
      waiting: new Map([['lost', 1]]),
    });
    expect(await opened([key('lost', 9)], '2')).toEqual(tokensOf('2'));
    expect((await rotate([FRESH, key('lost', 9)])).waiting).toEqual(new Map());
  });

  it('passes over a seal that another key of the same name broke', async () => {
    await connect('1', OLD);
    expect((await rotate([FRESH, key('old', 7)])).unopened).toEqual([{ accountId: '1', keyId: 'old', reason: 'seal-broken' }]);
  });

  it('does not put back tokens that were renewed while it looked at the account', async () => {
    await connect('1', OLD);
    const renewed = sealTokens([FRESH], '1', { ...tokensOf('1'), refreshToken: 'renewed' }, bytes(12));
    const renewing: OpenStore = {
      ...store,
      async resealTokens(...given) {
        await store.saveAccount({ accountId: '1', sealedTokens: renewed, keyId: 'fresh', scopes: 'oauth' });
        return store.resealTokens(...given);
      },
    };
    expect(await rotateKeys({ store: renewing, sealingKeys: [FRESH, OLD], randomBytes: bytes })).toMatchObject({
      resealed: 0,
      waiting: new Map(),
    });
    expect(await opened([FRESH], '1')).toMatchObject({ refreshToken: 'renewed' });
  });

  it('seals the tokens of parked accounts as well, and passes over accounts without any', async () => {
    await connect('1', OLD);
    await store.parkAccount('1', 'access-revoked');
    await store.saveAccountSettings('2', { tone: 'formal' });
    expect(await rotate([FRESH, OLD])).toMatchObject({ resealed: 1 });
    expect(await store.findAccount('1')).toMatchObject({ state: 'parked', keyId: 'fresh' });
  });
});
