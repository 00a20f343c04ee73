/** Issues and looks up codes and tokens. */

import type { EmulatorContext } from '../emulator-context.ts';
import type { AccountState, StoredToken } from '../state/emulator-state.ts';

export interface IssuedToken {
  accessToken: string;
  refreshToken: string;
  expiresInSeconds: number;
}

export interface TokenRequest {
  clientId: string;
  portalId: number;
  userId: number;
  scopes: readonly string[];
  /** Life of the access token; the emulator's limit when absent. Negative makes one that has expired. */
  expiresInSeconds?: number;
}

const DAY_MS = 86_400_000;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Random text of the given length with a readable beginning. */
export function randomToken(random: () => number, prefix: string, length: number): string {
  return prefix + Array.from({ length }, () => ALPHABET[Math.floor(random() * ALPHABET.length)]).join('');
}

/** Issues an access token, and a refresh token unless one is kept. */
export function issueTokens(context: EmulatorContext, request: TokenRequest, keptRefreshToken: string | null = null): IssuedToken {
  const { clientId, portalId, userId } = request;
  const scopes = [...request.scopes];
  const expiresInSeconds = request.expiresInSeconds ?? context.options.limits.accessTokenSeconds;
  const accessToken = randomToken(context.random, 'CSandboxAccess-', 120);
  const refreshToken = keptRefreshToken ?? randomToken(context.random, 'na1-sandbox-', 36);
  forgetOldTokens(context);
  context.state.accessTokens[accessToken] = { clientId, portalId, userId, scopes, expiresAtMs: context.now() + expiresInSeconds * 1000 };
  context.state.refreshTokens[refreshToken] = { clientId, portalId, userId, scopes, expiresAtMs: null };
  context.changed();
  return { accessToken, refreshToken, expiresInSeconds };
}

/** Expired tokens are remembered for a day, so that their bearers are told what is wrong. */
function forgetOldTokens(context: EmulatorContext): void {
  const { accessTokens } = context.state;
  for (const [text, token] of Object.entries(accessTokens)) {
    if (token.expiresAtMs !== null && token.expiresAtMs < context.now() - DAY_MS) delete accessTokens[text];
  }
}

export type TokenLookup = { token: StoredToken; account: AccountState } | { expiredAtMs: number } | null;

/** Null for an unknown token. */
export function lookUpToken(context: EmulatorContext, accessToken: string): TokenLookup {
  const { accessTokens, accounts } = context.state;
  const token = Object.hasOwn(accessTokens, accessToken) ? accessTokens[accessToken] : undefined;
  if (token === undefined) return null;
  if (token.expiresAtMs !== null && token.expiresAtMs <= context.now()) return { expiredAtMs: token.expiresAtMs };
  const account = accounts[String(token.portalId)];
  return account === undefined ? null : { token, account };
}

/** Ends every token of an app in an account, as an uninstall does. */
export function uninstallApp(context: EmulatorContext, clientId: string, portalId: number): void {
  for (const tokens of [context.state.accessTokens, context.state.refreshTokens, context.state.codes]) {
    for (const [text, token] of Object.entries(tokens)) {
      if (token.clientId === clientId && token.portalId === portalId) delete tokens[text];
    }
  }
  context.changed();
}
