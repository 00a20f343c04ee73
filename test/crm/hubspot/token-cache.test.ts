import { describe, expect, it } from '@jest/globals';
import { CrmError } from '../../../src/crm/crm-error.ts';
import type { HubSpotTokens } from '../../../src/crm/hubspot/hubspot-oauth.ts';
import { createTokenCache } from '../../../src/crm/hubspot/token-cache.ts';

function setUp(options: { refreshToken?: string | null; refuse?: 'unauthorized' | 'unavailable' } = {}) {
  const state = {
    nowMs: 0,
    refreshToken: options.refreshToken === undefined ? 'r0' : options.refreshToken,
    refuse: options.refuse ?? null,
    refreshed: [] as string[],
    saved: [] as string[],
    parked: [] as string[],
    rotate: false,
    kept: { accessToken: '', expiresAtMs: 0 },
    alone: 0,
    /** A refresh token that is not good any more. */
    gone: null as string | null,
  };
  const cache = createTokenCache({
    load: () => Promise.resolve(state.refreshToken === null ? null : { ...state.kept, refreshToken: state.refreshToken }),
    alone(_accountId, work) {
      state.alone += 1;
      return work();
    },
    async refresh(refreshToken): Promise<HubSpotTokens> {
      state.refreshed.push(refreshToken);
      await Promise.resolve();
      if (refreshToken === state.gone) throw new CrmError('unauthorized', 'refused');
      if (state.refuse !== null) throw new CrmError(state.refuse, 'refused');
      const count = String(state.refreshed.length);
      return {
        accessToken: `a${count}`,
        refreshToken: state.rotate ? `r${count}` : refreshToken,
        expiresInSeconds: 1_800,
        accountId: '1',
        scopes: [],
      };
    },
    save(accountId, tokens) {
      state.saved.push(`${accountId} ${tokens.refreshToken}`);
      state.refreshToken = tokens.refreshToken;
      return Promise.resolve();
    },
    parked(accountId) {
      state.parked.push(accountId);
      return Promise.resolve();
    },
    now: () => state.nowMs,
  });
  return { cache, state };
}

describe('token cache', () => {
  it('fetches once for everybody who asks at the same time, per account', async () => {
    const { cache, state } = setUp();
    expect(await Promise.all([cache.accessToken('1'), cache.accessToken('1'), cache.accessToken('1')])).toEqual(['a1', 'a1', 'a1']);
    expect(await cache.accessToken('2')).toBe('a2');
    expect(await cache.accessToken('1')).toBe('a1');
    expect(state.refreshed).toHaveLength(2);
  });

  it('replaces a token two minutes before its end', async () => {
    const { cache, state } = setUp();
    await cache.accessToken('1');
    state.nowMs = (1_800 - 121) * 1_000;
    expect(await cache.accessToken('1')).toBe('a1');
    state.nowMs = (1_800 - 120) * 1_000;
    expect(await cache.accessToken('1')).toBe('a2');
  });

  it('replaces a rejected token once, however many had it', async () => {
    const { cache, state } = setUp();
    await cache.accessToken('1');
    expect(await Promise.all([cache.accessToken('1', 'a1'), cache.accessToken('1', 'a1')])).toEqual(['a2', 'a2']);
    expect(await cache.accessToken('1', 'a1')).toBe('a2');
    expect(state.refreshed).toHaveLength(2);
  });

  it('saves what HubSpot gave, for the other processes, before anybody uses it', async () => {
    const { cache, state } = setUp();
    await cache.accessToken('1');
    state.rotate = true;
    await cache.accessToken('1', 'a1');
    await cache.accessToken('1', 'a2');
    expect(state.saved).toEqual(['1 r0', '1 r2', '1 r3']);
    expect(state.refreshed).toEqual(['r0', 'r0', 'r2']);
  });

  it('takes the token that another process has fetched, unless it is the rejected one or near its end', async () => {
    const { cache, state } = setUp();
    state.kept = { accessToken: 'theirs', expiresAtMs: 1_800_000 };
    expect(await cache.accessToken('1')).toBe('theirs');
    expect(await cache.accessToken('1', 'theirs')).toBe('a1');
    state.nowMs = 1_800_000 - 120_000;
    expect(await cache.accessToken('1')).toBe('a2');
    expect(state.alone).toBe(3);
  });

  it('parks an account that took its access back', async () => {
    const { cache, state } = setUp({ refuse: 'unauthorized' });
    await expect(cache.accessToken('1')).rejects.toMatchObject({ code: 'unauthorized' });
    expect(state.parked).toEqual(['1']);
  });

  it('parks an account whose fresh token is refused as well, unless it has another one by now', async () => {
    const { cache, state } = setUp();
    state.kept = { accessToken: 'fresh', expiresAtMs: 1_800_000 };
    await cache.refused('1', 'other');
    expect(state.parked).toEqual([]);
    await cache.refused('1', 'fresh');
    expect([state.parked, state.alone]).toEqual([['1'], 2]);
  });

  it('takes the refresh token of a connection made meanwhile instead of parking', async () => {
    const { cache, state } = setUp();
    state.gone = 'r0';
    const asked = cache.accessToken('1');
    state.refreshToken = 'r-new';
    expect(await asked).toBe('a2');
    expect(state.refreshed).toEqual(['r0', 'r-new']);
    expect(state.parked).toEqual([]);
  });

  it('does not park an account because HubSpot was away, and tries again', async () => {
    const { cache, state } = setUp({ refuse: 'unavailable' });
    await expect(cache.accessToken('1')).rejects.toMatchObject({ code: 'unavailable' });
    state.refuse = null;
    expect(await cache.accessToken('1')).toBe('a2');
    expect(state.parked).toEqual([]);
  });

  it('knows accounts that are not connected, and tokens that were just granted', async () => {
    const { cache, state } = setUp({ refreshToken: null });
    await expect(cache.accessToken('1')).rejects.toMatchObject({ code: 'unauthorized' });
    expect(state.parked).toEqual([]);
    cache.remember('1', { accessToken: 'granted', refreshToken: 'r', expiresInSeconds: 1_800, accountId: '1', scopes: [] });
    expect(await cache.accessToken('1')).toBe('granted');
    cache.forget('1');
    await expect(cache.accessToken('1')).rejects.toMatchObject({ code: 'unauthorized' });
  });
});
