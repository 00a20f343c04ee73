/** HubSpot's OAuth: where an admin grants access, and the exchange of codes and refresh tokens for access tokens. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { CrmError } from '../crm-error.ts';
import { HUBSPOT_PATHS } from './hubspot-paths.ts';
import { refusalOf } from './hubspot-refusal.ts';
import type { HubSpotTransport } from './hubspot-transport.ts';

export interface OAuthApp {
  clientId: string;
  clientSecret: string;
  /** Exactly as configured with the app. */
  redirectUri: string;
}

export interface HubSpotTokens {
  accessToken: string;
  /** Store this one: HubSpot may replace it. */
  refreshToken: string;
  expiresInSeconds: number;
  /** Portal id; null when HubSpot did not say. */
  accountId: string | null;
  /** Scopes granted; empty when HubSpot did not say. */
  scopes: readonly string[];
}

/**
 * @param options.appUrl the app host, for example https://app.hubspot.com
 * @param options.state comes back unchanged; unguessable
 * @param options.codeChallenge of the verifier that the exchange will show, by S256 (RFC 7636)
 */
export function authorizeUrl(
  app: Pick<OAuthApp, 'clientId' | 'redirectUri'>,
  options: { appUrl: string; scopes: readonly string[]; optionalScopes?: readonly string[]; state: string; codeChallenge: string },
): string {
  const query: [string, string][] = [
    ['client_id', app.clientId],
    ['redirect_uri', app.redirectUri],
    ['scope', options.scopes.join(' ')],
    ['state', options.state],
    ['code_challenge', options.codeChallenge],
    ['code_challenge_method', 'S256'],
  ];
  if (options.optionalScopes !== undefined && options.optionalScopes.length > 0)
    query.push(['optional_scope', options.optionalScopes.join(' ')]);
  // HubSpot wants blanks as %20; URLSearchParams would write a plus sign.
  const text = query.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  return `${options.appUrl.replace(/\/+$/, '')}${HUBSPOT_PATHS.authorize}?${text}`;
}

/** S256 of RFC 7636. @param verifier 43 to 128 characters of A-Z a-z 0-9 - . _ ~ */
export function codeChallengeOf(verifier: string): string {
  return createHash('sha256').update(verifier, 'ascii').digest('base64url');
}

/** @throws CrmError 'unauthorized' when the code is not (or no longer) good, or was not asked for with this verifier */
export function exchangeCode(transport: HubSpotTransport, app: OAuthApp, code: string, codeVerifier: string): Promise<HubSpotTokens> {
  const { clientId, clientSecret, redirectUri } = app;
  const form = {
    grant_type: 'authorization_code',
    client_id: clientId,
    client_secret: clientSecret,
    redirect_uri: redirectUri,
    code,
    code_verifier: codeVerifier,
  };
  return requestTokens(transport, 'exchange code', form, null);
}

/** @throws CrmError 'unauthorized' when the account took access back, 'unavailable' when it is worth trying again */
export function refreshTokens(transport: HubSpotTransport, app: OAuthApp, refreshToken: string): Promise<HubSpotTokens> {
  const { clientId, clientSecret } = app;
  const form = { grant_type: 'refresh_token', client_id: clientId, client_secret: clientSecret, refresh_token: refreshToken };
  return requestTokens(transport, 'refresh token', form, refreshToken);
}

/** Source: developers.hubspot.com/docs, OAuth guide, read 2026-11-23. */
const TokenAnswer = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1).nullish(),
  expires_in: z.number().positive(),
  hub_id: z.union([z.number(), z.string()]).nullish(),
  scopes: z.array(z.string()).nullish(),
});

async function requestTokens(
  transport: HubSpotTransport,
  label: string,
  form: Readonly<Record<string, string>>,
  keptRefreshToken: string | null,
): Promise<HubSpotTokens> {
  const outcome = await transport.send(null, { method: 'POST', path: HUBSPOT_PATHS.token, form }, () => undefined);
  if (outcome.kind !== 'answered') throw new CrmError('unavailable', `HubSpot did not answer "${label}".`);
  if (outcome.redirected) throw new CrmError('malformed', `HubSpot's answer to "${label}" came from another address.`);
  if (outcome.status < 200 || outcome.status > 299) throw oauthError(label, outcome);
  const parsed = TokenAnswer.safeParse(parseJson(outcome.text));
  const refreshToken = parsed.data?.refresh_token ?? keptRefreshToken;
  if (!parsed.success || refreshToken === null) throw new CrmError('malformed', `HubSpot's answer to "${label}" is not as documented.`);
  const { data } = parsed;
  return {
    accessToken: data.access_token,
    refreshToken,
    expiresInSeconds: data.expires_in,
    accountId: data.hub_id == null ? null : String(data.hub_id),
    scopes: data.scopes ?? [],
  };
}

/** Refusals that only a new connection mends. The app's own credentials being wrong is `invalid`: no account can mend that. */
const ACCESS_GONE = /^(invalid_grant|access_denied)$|^BAD_(REFRESH_TOKEN|AUTH_CODE|HUB|CODE_VERIFIER)$/;

function oauthError(label: string, answer: { status: number; headers: Headers; text: string }): CrmError {
  const body = z.object({ error: z.string().nullish(), status: z.string().nullish() }).safeParse(parseJson(answer.text)).data;
  const code = [body?.status, body?.error].find((name): name is string => name != null && /^\w{1,40}$/.test(name)) ?? null;
  const gone = [body?.error, body?.status].some((name) => name != null && ACCESS_GONE.test(name));
  const ownFault = /^(invalid_client|BAD_CLIENT_ID|BAD_CLIENT_SECRET|BAD_REDIRECT_URI|BAD_SCOPES)$/.test(code ?? '');
  const plain = refusalOf(label, answer, false);
  const named = `HubSpot answered ${String(answer.status)}${code === null ? '' : ` ${code}`} to "${label}".`;
  if (gone && !ownFault) return new CrmError('unauthorized', named, { correlationId: plain.correlationId });
  if (ownFault || plain.code === 'unauthorized') return new CrmError('invalid', named, { correlationId: plain.correlationId });
  return plain;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
