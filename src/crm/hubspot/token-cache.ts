/** Keeps one access token per account, fetched ahead of its end, by one request at a time however many ask, in one process or many. */
import { CrmError } from '../crm-error.ts';
import type { HubSpotTokens } from './hubspot-oauth.ts';

/** An account's tokens as they are kept. */
export interface KeptTokens {
  accessToken: string;
  refreshToken: string;
  /** End of the access token, on the clock of `now`. */
  expiresAtMs: number;
}

export interface TokenCacheOptions {
  /** Null when the account is not connected. */
  load: (accountId: string) => Promise<KeptTokens | null>;
  /** Lets one caller in at a time for an account, of all processes. */
  alone: <T>(accountId: string, work: () => Promise<T>) => Promise<T>;
  /** @throws CrmError 'unauthorized' when the refresh token is not good any more */
  refresh: (refreshToken: string) => Promise<HubSpotTokens>;
  /** Keeps the tokens for everybody. Called before anybody uses the access token. */
  save: (accountId: string, tokens: HubSpotTokens) => Promise<void>;
  /** The account took its access back, or its fresh tokens are refused: work for it waits until it is connected again. */
  parked: (accountId: string, reason: 'access-revoked' | 'token-refused') => Promise<void>;
  /** Milliseconds; wall clock or monotonic. */
  now: () => number;
}

export interface TokenCache {
  /**
   * @param rejected a token HubSpot did not take: another one is fetched, unless that has happened already
   * @throws CrmError 'unauthorized' when the account is not connected or took its access back
   */
  accessToken(accountId: string, rejected?: string): Promise<string>;
  /** A token fetched in place of a rejected one was rejected as well: the account is parked, unless it has another token by now. */
  refused(accountId: string, accessToken: string): Promise<void>;
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
    hold(accountId, tokens.accessToken, options.now() + tokens.expiresInSeconds * 1_000);
  }

  function hold(accountId: string, accessToken: string, expiresAtMs: number): void {
    held.set(accountId, { accessToken, untilMs: expiresAtMs - AHEAD_MS });
  }

  /** The kept token where another process has just fetched it, else a fresh one. */
  async function fetchToken(accountId: string, rejected: string | undefined): Promise<string> {
    const kept = await options.load(accountId);
    if (kept === null) throw new CrmError('unauthorized', 'The account is not connected.');
    if (kept.accessToken !== rejected && kept.expiresAtMs - AHEAD_MS > options.now()) {
      hold(accountId, kept.accessToken, kept.expiresAtMs);
      return kept.accessToken;
    }
    try {
      const tokens = await options.refresh(kept.refreshToken);
      await options.save(accountId, tokens);
      remember(accountId, tokens);
      return tokens.accessToken;
    } catch (error) {
      if (!(error instanceof CrmError) || error.code !== 'unauthorized') throw error;
      // Meanwhile an admin may have connected the account again, which waits for nobody.
      const current = await options.load(accountId);
      if (current !== null && current.refreshToken !== kept.refreshToken) return fetchToken(accountId, rejected);
      held.delete(accountId);
      await options.parked(accountId, 'access-revoked');
      throw error;
    }
  }

  return {
    async accessToken(accountId, rejected) {
      const token = held.get(accountId);
      if (token !== undefined && token.accessToken !== rejected && token.untilMs > options.now()) return token.accessToken;
      const underWay = fetching.get(accountId);
      if (underWay !== undefined) return underWay;
      const fetched = options.alone(accountId, () => fetchToken(accountId, rejected)).finally(() => fetching.delete(accountId));
      fetching.set(accountId, fetched);
      return fetched;
    },
    async refused(accountId, accessToken) {
      await options.alone(accountId, async () => {
        held.delete(accountId);
        const kept = await options.load(accountId);
        if (kept?.accessToken === accessToken) await options.parked(accountId, 'token-refused');
      });
    },
    remember,
    forget(accountId) {
      held.delete(accountId);
    },
  };
}
