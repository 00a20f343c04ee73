/** Keeps one access token per account, fetched ahead of its end, by one request at a time however many ask. */
import { CrmError } from '../crm-error.ts';
import type { HubSpotTokens } from './hubspot-oauth.ts';

export interface TokenCacheOptions {
  /** The account's refresh token; null when the account is not connected. */
  load: (accountId: string) => Promise<string | null>;
  /** @throws CrmError 'unauthorized' when the refresh token is not good any more */
  refresh: (refreshToken: string) => Promise<HubSpotTokens>;
  /** Keeps the refresh token for next time. Called before anybody uses the access token, and only when it changed. */
  save: (accountId: string, tokens: HubSpotTokens) => Promise<void>;
  /** The account took its access back: work for it waits until it is connected again. */
  parked: (accountId: string) => Promise<void>;
  /** Milliseconds; wall clock or monotonic. */
  now: () => number;
}

export interface TokenCache {
  /**
   * @param rejected a token HubSpot did not take: another one is fetched, unless that has happened already
   * @throws CrmError 'unauthorized' when the account is not connected or took its access back
   */
  accessToken(accountId: string, rejected?: string): Promise<string>;
  /** Takes over tokens that were just granted. */
  remember(accountId: string, tokens: HubSpotTokens): void;
  /** The account was disconnected. */
  forget(accountId: string): void;
}

/** A token is replaced this long before its end, so that none runs out on its way. */
const AHEAD_MS = 120_000;

export function createTokenCache(options: TokenCacheOptions): TokenCache {
  const held = new Map<string, { accessToken: string; untilMs: number }>();
  const fetching = new Map<string, Promise<string>>();

  function remember(accountId: string, tokens: HubSpotTokens): void {
    held.set(accountId, { accessToken: tokens.accessToken, untilMs: options.now() + tokens.expiresInSeconds * 1_000 - AHEAD_MS });
  }

  async function fetchToken(accountId: string, given: string | null = null): Promise<string> {
    const refreshToken = given ?? (await options.load(accountId));
    if (refreshToken === null) throw new CrmError('unauthorized', 'The account is not connected.');
    try {
      const tokens = await options.refresh(refreshToken);
      if (tokens.refreshToken !== refreshToken) await options.save(accountId, tokens);
      remember(accountId, tokens);
      return tokens.accessToken;
    } catch (error) {
      if (!(error instanceof CrmError) || error.code !== 'unauthorized') throw error;
      // Meanwhile the account may have been connected again, or another process got a fresh refresh token.
      const current = given === null ? await options.load(accountId) : null;
      if (current !== null && current !== refreshToken) return fetchToken(accountId, current);
      held.delete(accountId);
      await options.parked(accountId);
      throw error;
    }
  }

  return {
    async accessToken(accountId, rejected) {
      const token = held.get(accountId);
      if (token !== undefined && token.accessToken !== rejected && token.untilMs > options.now()) return token.accessToken;
      const underWay = fetching.get(accountId);
      if (underWay !== undefined) return underWay;
      const fetched = fetchToken(accountId).finally(() => fetching.delete(accountId));
      fetching.set(accountId, fetched);
      return fetched;
    },
    remember,
    forget(accountId) {
      held.delete(accountId);
    },
  };
}
