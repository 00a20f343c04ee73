/** Tokens of connected accounts: sealed in the store, opened for the adapter, exchanged when an account is connected. */
import type { OpenCrm } from '../../crm/crm.ts';
import { exchangeCode, refreshTokens, type HubSpotTokens, type OAuthApp } from '../../crm/hubspot/hubspot-oauth.ts';
import type { HubSpotTransport } from '../../crm/hubspot/hubspot-transport.ts';
import { createTokenCache, type TokenCache } from '../../crm/hubspot/token-cache.ts';
import { CrmError } from '../../crm/crm-error.ts';
import type { ParkedReason } from '../../store/account-store.ts';
import type { Store, WithAccountLock } from '../../store/store.ts';
import { openTokens, sealTokens, TokenSealError, type SealingKey } from './seal-tokens.ts';

export interface AccountTokensOptions {
  store: Store & { withAccountLock: WithAccountLock };
  transport: HubSpotTransport;
  app: OAuthApp;
  sealingKeys: readonly SealingKey[];
  /** What the app asks for: what an account did not grant of it is noted. */
  scopes: readonly string[];
  nowMs: () => number;
  randomBytes: (count: number) => Uint8Array;
}

export interface AccountTokens {
  cache: TokenCache;
  /** Exchanges the code of an installation and keeps its tokens. @returns the account, and what it did not grant @throws CrmError */
  connect(code: string, codeVerifier: string): Promise<{ accountId: string; missingScopes: string[] }>;
}

/** Bytes of an AES-GCM nonce. */
const NONCE_BYTES = 12;

export function createAccountTokens(options: AccountTokensOptions): AccountTokens {
  const { store, transport, app, sealingKeys, nowMs } = options;

  async function keep(accountId: string, tokens: HubSpotTokens, scopes: readonly string[]): Promise<void> {
    const sealed = {
      accessToken: tokens.accessToken,
      refreshToken: tokens.refreshToken,
      expiresAtMs: nowMs() + tokens.expiresInSeconds * 1000,
    };
    const sealedTokens = sealTokens(sealingKeys, accountId, sealed, options.randomBytes(NONCE_BYTES));
    const keyId = sealingKeys[0]?.id ?? '';
    await store.saveAccount({ accountId, sealedTokens, keyId, scopes: scopes.join(' '), missingScopes: missingOf(scopes).join(' ') });
  }

  /** Nothing is missing where HubSpot did not say what it granted. */
  function missingOf(granted: readonly string[]): string[] {
    return granted.length === 0 ? [] : options.scopes.filter((scope) => !granted.includes(scope));
  }

  const cache = createTokenCache({
    async load(accountId) {
      const account = await store.findAccount(accountId);
      if (account === null || account.sealedTokens === '') return null;
      const { parkedReason } = account;
      if (parkedReason !== null && !isSealReason(parkedReason)) return null;
      try {
        const opened = openTokens(sealingKeys, accountId, account.sealedTokens);
        // Parked by a process without the key, for example while a new key was being handed out.
        if (parkedReason !== null) await store.unparkAccount(accountId, parkedReason);
        return opened;
      } catch (error) {
        if (!(error instanceof TokenSealError)) throw error;
        await store.parkAccount(accountId, error.reason);
        return null;
      }
    },
    alone: (accountId, work) => store.withAccountLock(accountId, work),
    refresh: (refreshToken) => refreshTokens(transport, app, refreshToken),
    async save(accountId, tokens) {
      const known = tokens.scopes.length > 0 ? tokens.scopes : words((await store.findAccount(accountId))?.scopes ?? '');
      await keep(accountId, tokens, known);
    },
    parked: (accountId, reason) => store.parkAccount(accountId, reason),
    now: nowMs,
  });

  return {
    cache,
    async connect(code, codeVerifier) {
      const tokens = await exchangeCode(transport, app, code, codeVerifier);
      if (tokens.accountId === null) throw new CrmError('malformed', 'HubSpot did not say which account was connected.');
      await keep(tokens.accountId, tokens, tokens.scopes);
      cache.remember(tokens.accountId, tokens);
      return { accountId: tokens.accountId, missingScopes: missingOf(tokens.scopes) };
    },
  };
}

function isSealReason(reason: ParkedReason): boolean {
  return reason === 'key-missing' || reason === 'seal-broken';
}

function words(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}

/** Creates what Ringback needs in a fresh account. Problems are told to the admin; the connection stands without. */
export async function provisionAccount(openCrm: OpenCrm, accountId: string): Promise<string[]> {
  try {
    return (await (await openCrm(accountId, 'person')).provision()).problems;
  } catch (error) {
    if (error instanceof CrmError) return [`Ringback's properties could not be created (${error.code}); open a card to try again.`];
    throw error;
  }
}
