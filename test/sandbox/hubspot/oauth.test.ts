/** The way from the install page to tokens and their end, and what a token may do. */

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DEMO_APP, DEMO_USER_ID } from '../../../src/sandbox/hubspot/demo-app.ts';
import { emulatorUnderTest, NOW, OBJECTS, PORTAL, type EmulatorUnderTest } from './emulator-under-test.ts';

const CALLBACK = 'http://localhost:3000/oauth/callback';
const TOKEN = '/oauth/2026-09/token';
const credentials = { client_id: DEMO_APP.clientId, client_secret: DEMO_APP.clientSecret };

let under: EmulatorUnderTest;
beforeEach(async () => {
  under = await emulatorUnderTest();
});
afterEach(() => under.emulator.close());

function authorizePath(more: Record<string, string> = {}): string {
  const query = new URLSearchParams({
    client_id: DEMO_APP.clientId,
    redirect_uri: CALLBACK,
    scope: 'oauth crm.objects.contacts.read',
    state: 's&1',
    ...more,
  });
  return `/oauth/authorize?${query.toString()}`;
}

async function install(): Promise<string> {
  const { headers } = await under.call('GET', authorizePath({ auto: '1' }), undefined, null);
  return new URL(headers.get('location') ?? '').searchParams.get('code') ?? '';
}

async function tokens(): Promise<{ access_token: string; refresh_token: string }> {
  const { body } = await under.form(TOKEN, {
    ...credentials,
    grant_type: 'authorization_code',
    code: await install(),
    redirect_uri: CALLBACK,
  });
  return body as { access_token: string; refresh_token: string };
}

describe('a code that was asked for with a challenge (RFC 7636)', () => {
  // Source of both values: RFC 7636, appendix B.
  const VERIFIER = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
  const challenge = { code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', code_challenge_method: 'S256' };

  async function redeem(verifier: string | null): Promise<{ status: number; body: { status?: string } }> {
    const { headers } = await under.call('GET', authorizePath({ auto: '1', ...challenge }), undefined, null);
    const code = new URL(headers.get('location') ?? '').searchParams.get('code') ?? '';
    const form = { ...credentials, grant_type: 'authorization_code', code, redirect_uri: CALLBACK };
    const { status, body } = await under.form(TOKEN, verifier === null ? form : { ...form, code_verifier: verifier });
    return { status, body: body as { status?: string } };
  }

  it('is good for whoever has the verifier, and for nobody else', async () => {
    expect((await redeem(VERIFIER)).status).toBe(200);
    for (const wrong of [`${VERIFIER}x`, '', null])
      expect(await redeem(wrong)).toMatchObject({ status: 400, body: { error: 'invalid_grant', status: 'BAD_CODE_VERIFIER' } });
  });

  it('is not given for another method', async () => {
    const { status } = await under.call('GET', authorizePath({ auto: '1', ...challenge, code_challenge_method: 'plain' }), undefined, null);
    expect(status).toBe(400);
  });
});

describe('the install page', () => {
  it('says what it is and offers to install', async () => {
    const { status, body } = await under.call('GET', authorizePath({ state: '"><script>' }), undefined, null);
    expect(status).toBe(200);
    expect(body).toContain('This is a stand-in for HubSpot');
    expect(body).toContain('>Install</button>');
    expect(body).toContain('crm.objects.contacts.read');
    expect(body).not.toContain('<script>');
  });

  it.each([
    ['Install', 'auto', { code: expect.stringMatching(/^na1-code-/), state: 's&1' }],
    ['Cancel', 'deny', { error: 'access_denied', error_description: 'the user denied access', state: 's&1' }],
  ])('%s leads back with the state', async (_name, button, expected) => {
    const { status, headers } = await under.call('GET', authorizePath({ [button]: '1' }), undefined, null);
    expect(status).toBe(302);
    const location = new URL(headers.get('location') ?? '');
    expect(location.origin + location.pathname).toBe(CALLBACK);
    expect(Object.fromEntries(location.searchParams)).toEqual(expected);
  });

  it.each([
    ['an unknown app', { client_id: 'x' }],
    ['an address that is not loopback', { redirect_uri: 'https://evil.example/cb' }],
    ['an account that does not exist', { account: '5' }],
  ])('refuses %s', async (_name, more) => {
    expect((await under.call('GET', authorizePath({ auto: '1', ...more }), undefined, null)).status).toBe(400);
  });

  it('holds an app with settings of its own to them', async () => {
    await under.emulator.close();
    const app = { ...DEMO_APP, redirectUris: [CALLBACK], scopes: ['oauth', 'automation'], requiredScopes: ['automation'] };
    under = await emulatorUnderTest({ apps: [app] });
    const status = async (more: Record<string, string>) =>
      (await under.call('GET', authorizePath({ auto: '1', ...more }), undefined, null)).status;
    expect(await status({ scope: 'oauth automation' })).toBe(302);
    expect(await status({ scope: 'oauth' })).toBe(400);
    expect(await status({ scope: 'oauth automation tickets' })).toBe(400);
    expect(await status({ scope: 'oauth automation', redirect_uri: `${CALLBACK}2` })).toBe(400);
  });
});

describe('the token endpoint', () => {
  it('gives tokens for a code, once', async () => {
    const form = { ...credentials, grant_type: 'authorization_code', code: await install(), redirect_uri: CALLBACK };
    const first = await under.form(TOKEN, form);
    expect(first.status).toBe(200);
    expect(first.body).toEqual({
      access_token: expect.stringMatching(/^CSandboxAccess-/),
      refresh_token: expect.stringMatching(/^na1-sandbox-/),
      expires_in: 1800,
      token_type: 'bearer',
      token_use: 'access_token',
      hub_id: PORTAL,
      user_id: DEMO_USER_ID,
      scopes: ['oauth', 'crm.objects.contacts.read'],
    });
    const second = await under.form(TOKEN, form);
    expect([second.status, second.body.error, second.body.status]).toEqual([400, 'invalid_grant', 'BAD_AUTH_CODE']);
  });

  it('refreshes and keeps the refresh token; the earlier access token lives on', async () => {
    const before = await tokens();
    const { status, body } = await under.form(TOKEN, { ...credentials, grant_type: 'refresh_token', refresh_token: before.refresh_token });
    expect([status, body.refresh_token, body.access_token === before.access_token]).toEqual([200, before.refresh_token, false]);
    expect((await under.call('GET', '/account-info/2026-09/details', undefined, before.access_token)).status).toBe(200);
  });

  it('rotates refresh tokens when told to', async () => {
    await under.emulator.close();
    under = await emulatorUnderTest({ limits: { rotateRefreshTokens: true } });
    const before = await tokens();
    const form = { ...credentials, grant_type: 'refresh_token', refresh_token: before.refresh_token };
    expect((await under.form(TOKEN, form)).body.refresh_token).not.toBe(before.refresh_token);
    expect((await under.form(TOKEN, form)).body.status).toBe('BAD_REFRESH_TOKEN');
  });

  it.each([
    ['BAD_CLIENT_ID', 'invalid_client', { client_id: 'x' }],
    ['BAD_CLIENT_SECRET', 'invalid_client', { client_secret: 'x' }],
    ['BAD_REFRESH_TOKEN', 'invalid_grant', { refresh_token: 'x' }],
    ['BAD_GRANT_TYPE', 'unsupported_grant_type', { grant_type: 'password' }],
    ['BAD_REDIRECT_URI', 'invalid_grant', { grant_type: 'authorization_code', redirect_uri: 'http://localhost:1/' }],
  ])('refuses with %s', async (code, error, wrong) => {
    const form = {
      ...credentials,
      grant_type: 'refresh_token',
      refresh_token: (await tokens()).refresh_token,
      code: await install(),
      ...wrong,
    };
    const { status, body } = await under.form(TOKEN, form);
    expect([status, body.error, body.status, typeof body.error_description]).toEqual([400, error, code, 'string']);
  });

  it('wants a form', async () => {
    expect((await under.call('POST', TOKEN, { ...credentials, grant_type: 'refresh_token' }, null)).status).toBe(415);
  });

  it('introspects and revokes; revoking a refresh token leaves access tokens alone', async () => {
    const { access_token, refresh_token } = await tokens();
    const seen = await under.form(`${TOKEN}/introspect`, { ...credentials, token: access_token });
    expect(seen.body).toMatchObject({
      active: true,
      hub_id: PORTAL,
      user: 'maria@brightline.example',
      app_id: 900001,
      expires_in: 1800,
      token_use: 'access_token',
    });
    expect((await under.form(`${TOKEN}/revoke`, { ...credentials, token: refresh_token })).status).toBe(200);
    expect((await under.form(TOKEN, { ...credentials, grant_type: 'refresh_token', refresh_token })).body.status).toBe('BAD_REFRESH_TOKEN');
    expect((await under.call('GET', '/account-info/2026-09/details', undefined, access_token)).status).toBe(200);
    expect((await under.form(`${TOKEN}/introspect`, { ...credentials, token: refresh_token })).body).toEqual({ active: false });
  });
});

describe('a bearer token', () => {
  const path = `${OBJECTS}/contacts?limit=1`;

  it.each([
    ['missing', null],
    ['unknown', 'nonsense'],
    ['the name of an inherited member', 'constructor'],
  ])('that is %s gives 401', async (_name, token) => {
    const { status, body } = await under.call('GET', path, undefined, token);
    expect([status, body.category]).toEqual([401, 'INVALID_AUTHENTICATION']);
  });

  it('that has expired gives 401 with the time', async () => {
    under.pass(1_800_000);
    const { status, body } = await under.call('GET', path);
    expect([status, body.category, body.context]).toEqual([
      401,
      'EXPIRED_AUTHENTICATION',
      { 'expire time': [new Date(NOW + 1_800_000).toISOString()] },
    ]);
  });

  it.each([
    ['GET', path, undefined, 'crm.objects.contacts.read'],
    ['GET', `${OBJECTS}/companies`, undefined, 'crm.objects.companies.read'],
    ['POST', `${OBJECTS}/calls`, { properties: {} }, 'crm.objects.contacts.write'],
    ['POST', `${OBJECTS}/meetings/search`, {}, 'crm.objects.contacts.read'],
    ['GET', '/crm/owners/2026-09', undefined, 'crm.objects.owners.read'],
    ['POST', '/crm/properties/2026-09/calls', {}, 'crm.schemas.contacts.write'],
    ['POST', '/automation/actions/callbacks/2026-09/x/complete', {}, 'automation'],
  ])('without the scope for %s %s gives 403', async (method, route, body, scope) => {
    const { accessToken } = under.emulator.issueToken({ scopes: ['oauth'] });
    const called = await under.call(method, route, body, accessToken);
    expect([called.status, called.body.category]).toEqual([403, 'MISSING_SCOPES']);
    expect(called.body.errors[0].context.requiredGranularScopes).toContain(scope);
  });

  it('needs the scope of associated objects it asks for', async () => {
    const { accessToken } = under.emulator.issueToken({ scopes: ['crm.objects.contacts.read'] });
    expect((await under.call('GET', `${path}&associations=deals`, undefined, accessToken)).status).toBe(403);
  });

  it('reaches its own account only', async () => {
    under.emulator.addAccount({ portalId: 2, timeZone: 'Europe/Berlin' });
    const { accessToken } = under.emulator.issueToken({ portalId: 2 });
    await under.call('POST', `${OBJECTS}/contacts`, { properties: { firstname: 'Bea' } }, accessToken);
    expect((await under.call('GET', path)).body.results).toEqual([]);
    expect((await under.call('GET', path, undefined, accessToken)).body.results).toHaveLength(1);
  });

  it('ends when the app uninstalls itself', async () => {
    const { access_token, refresh_token } = await tokens();
    expect((await under.call('DELETE', '/appinstalls/2026-09/external-install', undefined, access_token)).status).toBe(204);
    expect((await under.call('GET', path, undefined, access_token)).status).toBe(401);
    expect((await under.form(TOKEN, { ...credentials, grant_type: 'refresh_token', refresh_token })).body.status).toBe('BAD_REFRESH_TOKEN');
  });
});
