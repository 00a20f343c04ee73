/**
 * Bearer tokens of requests.
 * Documented: 401 INVALID_AUTHENTICATION and EXPIRED_AUTHENTICATION, 403 MISSING_SCOPES. Assumed: an unknown token reads like a
 * missing one.
 */

import type { EmulatorContext } from '../emulator-context.ts';
import { HubSpotError, missingScopes } from '../hubspot-error.ts';
import { lookUpToken, type TokenLookup } from '../oauth/tokens.ts';
import type { Exchange } from './exchange.ts';

const MISSING =
  'Authentication credentials not found. This API supports OAuth 2.0 authentication and you can find more details at https://developers.hubspot.com/docs/methods/auth/oauth-overview';

/** Null when no known token was sent; says nothing about whether it may be used. */
export function tokenOf(context: EmulatorContext, headers: Exchange['headers']): TokenLookup {
  const [scheme = '', text = ''] = String(headers['authorization'] ?? '').split(' ');
  return scheme.toLowerCase() === 'bearer' ? lookUpToken(context, text) : null;
}

/** @throws HubSpotError 401 */
export function requireToken(lookup: TokenLookup, nowMs: number): NonNullable<Exchange['grant']> {
  if (lookup === null) throw new HubSpotError(401, MISSING, { category: 'INVALID_AUTHENTICATION' });
  if ('expiredAtMs' in lookup) {
    const seconds = Math.floor((nowMs - lookup.expiredAtMs) / 1000);
    throw new HubSpotError(401, `The OAuth token used to make this call expired ${seconds} second(s) ago.`, {
      category: 'EXPIRED_AUTHENTICATION',
      context: { 'expire time': [new Date(lookup.expiredAtMs).toISOString()] },
    });
  }
  return lookup;
}

/** @throws HubSpotError 403 naming the scopes of the first list of which none was granted */
export function requireScopes(granted: readonly string[], needed: readonly (readonly string[])[]): void {
  const missing = needed.find((anyOf) => !anyOf.some((scope) => granted.includes(scope)));
  if (missing !== undefined) throw missingScopes(missing);
}
