import { describe, expect, it } from '@jest/globals';
import { authorizeUrl, codeChallengeOf, exchangeCode, refreshTokens } from '../../../src/crm/hubspot/hubspot-oauth.ts';
import type { HubSpotTransport, WireOutcome, WireRequest } from '../../../src/crm/hubspot/hubspot-transport.ts';

const app = { clientId: 'client', clientSecret: 'app-secret', redirectUri: 'https://ringback.example/oauth/callback' };
const granted = {
  access_token: 'acc',
  refresh_token: 'ref',
  expires_in: 1800,
  token_type: 'bearer',
  hub_id: 4000001,
  user_id: 7,
  scopes: ['oauth'],
};

function answering(
  status: number,
  body: unknown,
  redirected = false,
): { transport: HubSpotTransport; sent: (WireRequest & { token: string | null })[] } {
  const sent: (WireRequest & { token: string | null })[] = [];
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return {
    sent,
    transport: {
      send(token, request) {
        sent.push({ ...request, token });
        return Promise.resolve({ kind: 'answered', status, headers: new Headers(), text, redirected });
      },
    },
  };
}

describe('authorize address', () => {
  it('separates scopes with %20 and carries the state', () => {
    const url = authorizeUrl(app, {
      appUrl: 'https://app.hubspot.com/',
      scopes: ['oauth', 'crm.objects.contacts.read'],
      optionalScopes: ['automation'],
      state: 'a/b c',
      codeChallenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    });
    expect(url).toBe(
      'https://app.hubspot.com/oauth/authorize?client_id=client&redirect_uri=https%3A%2F%2Fringback.example%2Foauth%2Fcallback&scope=oauth%20crm.objects.contacts.read&state=a%2Fb%20c&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256&optional_scope=automation',
    );
  });
});

describe('code challenge', () => {
  // Source: RFC 7636, appendix B.
  it('is that of the standard', () => {
    expect(codeChallengeOf('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk')).toBe('E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM');
  });
});

describe('tokens', () => {
  it('exchanges a code by form, without authorization', async () => {
    const { transport, sent } = answering(200, granted);
    expect(await exchangeCode(transport, app, 'the-code', 'the-verifier')).toEqual({
      accessToken: 'acc',
      refreshToken: 'ref',
      expiresInSeconds: 1800,
      accountId: '4000001',
      scopes: ['oauth'],
    });
    expect(sent).toEqual([
      {
        token: null,
        method: 'POST',
        path: '/oauth/2026-09/token',
        form: {
          grant_type: 'authorization_code',
          client_id: 'client',
          client_secret: 'app-secret',
          redirect_uri: app.redirectUri,
          code: 'the-code',
          code_verifier: 'the-verifier',
        },
      },
    ]);
  });

  it('keeps the refresh token when HubSpot sends none, and says nothing it was not told', async () => {
    const { transport } = answering(200, { access_token: 'acc', expires_in: 1800 });
    expect(await refreshTokens(transport, app, 'kept')).toMatchObject({ refreshToken: 'kept', accountId: null, scopes: [] });
  });

  it.each<[string, number, unknown, string]>([
    ['a refresh token that is gone', 400, { error: 'invalid_grant', status: 'BAD_REFRESH_TOKEN', error_description: 'x' }, 'unauthorized'],
    ['a used code', 400, { error: 'invalid_grant', status: 'BAD_AUTH_CODE' }, 'unauthorized'],
    ['an account that is gone', 403, { error: 'access_denied', status: 'BAD_HUB' }, 'unauthorized'],
    ['our wrong secret', 400, { error: 'invalid_client', status: 'BAD_CLIENT_SECRET' }, 'invalid'],
    ['our wrong secret, as 401', 401, { error: 'invalid_client' }, 'invalid'],
    ['our wrong address', 400, { error: 'invalid_grant', status: 'BAD_REDIRECT_URI' }, 'invalid'],
    ['anything else refused', 400, { status: 'BAD_REQUEST' }, 'invalid'],
    ['too many requests', 429, { policyName: 'TEN_SECONDLY_ROLLING' }, 'rate-limited'],
    ['a server error', 502, '<html>', 'unavailable'],
    ['an answer that is not JSON', 200, 'hello', 'malformed'],
    ['an answer without a token', 200, { expires_in: 1800 }, 'malformed'],
    ['an answer without a refresh token, for a code', 200, { access_token: 'acc', expires_in: 1800 }, 'malformed'],
  ])('%s', async (_what, status, body, code) => {
    const error: unknown = await exchangeCode(answering(status, body).transport, app, 'the-code', 'the-verifier').catch(
      (caught: unknown) => caught,
    );
    expect(error).toMatchObject({ code });
    expect(JSON.stringify(error) + String(error)).not.toMatch(/app-secret|the-code/);
  });

  it.each<[WireOutcome, string]>([
    [{ kind: 'timed-out' }, 'unavailable'],
    [{ kind: 'lost', reason: 'UND_ERR_SOCKET' }, 'unavailable'],
    [{ kind: 'not-sent', reason: 'ECONNREFUSED' }, 'unavailable'],
    [{ kind: 'answered', status: 200, headers: new Headers(), text: JSON.stringify(granted), redirected: true }, 'malformed'],
  ])('%j is %s', async (outcome, code) => {
    await expect(refreshTokens({ send: () => Promise.resolve(outcome) }, app, 'kept')).rejects.toMatchObject({ code });
  });
});
