/** Tokens of connected accounts: sealed in the store, opened for the adapter, exchanged when an account is connected. */
import type { OpenCrm } from '../../crm/crm.ts';
import { exchangeCode, refreshTokens, type HubSpotTokens, type OAuthApp } from '../../crm/hubspot/hubspot-oauth.ts';
import type { HubSpotTransport } from '../../crm/hubspot/hubspot-transport.ts';
import { createTokenCache, type TokenCache } from '../../crm/hubspot/token-cache.ts';
import { CrmError } from '../../crm/crm-error.ts';
import type { Store, WithAccountLock } from '../../store/store.ts';
import { openTokens, sealTokens, TokenSealError, type SealingKey } from './seal-tokens.ts';

export interface AccountTokensOptions {
  store: Store & { withAccountLock: WithAccountLock };
  transport: HubSpotTransport;
  app: OAuthApp;
  sealingKeys: readonly SealingKey[];
  nowMs: () => number;
  randomBytes: (count: number) => Uint8Array;
}

export interface AccountTokens {
  cache: TokenCache;
  /** Exchanges the code of an installation and keeps its tokens. @returns the account that was connected @throws CrmError */
  connect(code: string): Promise<string>;
}

/** Bytes of an AES-GCM nonce. */
const NONCE_BYTES = 12;

export function createAccountTokens(options: AccountTokensOptions): AccountTokens {
  const { store, transport, app, sealingKeys, nowMs } = options;

  async function keep(accountId: string, tokens: HubSpotTokens, scopes: string): Promise<void> {
    const sealed = {
      accessToken: tokens.accessToken,
      refreshToken: tokens.refreshToken,
      expiresAtMs: nowMs() + tokens.expiresInSeconds * 1000,
    };
    const sealedTokens = sealTokens(sealingKeys, accountId, sealed, options.randomBytes(NONCE_BYTES));
    await store.saveAccount({ accountId, sealedTokens, scopes });
  }

  const cache = createTokenCache({
    async load(accountId) {
      const account = await store.findAccount(accountId);
      if (account === null || account.state === 'parked') return null;
      try {
        return openTokens(sealingKeys, accountId, account.sealedTokens);
      } catch (error) {
        // Tokens that cannot be opened are as good as none: the account is connected again, and the admin sees that.
        if (error instanceof TokenSealError) return null;
        throw error;
      }
    },
    alone: (accountId, work) => store.withAccountLock(accountId, work),
    refresh: (refreshToken) => refreshTokens(transport, app, refreshToken),
    save: async (accountId, tokens) => keep(accountId, tokens, (await store.findAccount(accountId))?.scopes ?? ''),
    parked: (accountId) => store.setAccountState(accountId, 'parked'),
    now: nowMs,
  });

  return {
    cache,
    async connect(code) {
      const tokens = await exchangeCode(transport, app, code);
      if (tokens.accountId === null) throw new CrmError('malformed', 'HubSpot did not say which account was connected.');
      await keep(tokens.accountId, tokens, tokens.scopes.join(' '));
      cache.remember(tokens.accountId, tokens);
      return tokens.accountId;
    },
  };
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
