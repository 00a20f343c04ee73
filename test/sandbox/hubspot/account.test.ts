/** Owners, account details, workflow callbacks, subscription status, and what the server does with odd requests. */

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { emulatorUnderTest, OBJECTS, PORTAL, type EmulatorUnderTest } from './emulator-under-test.ts';

let under: EmulatorUnderTest;
beforeEach(async () => {
  under = await emulatorUnderTest();
});
afterEach(() => under.emulator.close());

describe('owners', () => {
  it.each([
    ['by e-mail, whatever its case', '?email=MARIA@brightline.example', ['7']],
    ['by an e-mail nobody has', '?email=x@brightline.example', []],
    ['all', '', ['7', '8']],
    ['archived ones', '?archived=true', []],
  ])('%s', async (_name, query, ids) => {
    const { status, body } = await under.call('GET', `/crm/owners/2026-09${query}`);
    expect([status, body.results.map(({ id }: { id: string }) => id)]).toEqual([200, ids]);
  });

  it('come in pages', async () => {
    const first = await under.call('GET', '/crm/owners/2026-09?limit=1');
    const rest = await under.call('GET', `/crm/owners/2026-09?limit=1&after=${first.body.paging.next.after}`);
    expect(rest.body.results[0].id).toBe('8');
  });

  it.each([
    ['7', 200],
    ['70000001?idProperty=userId', 200],
    ['70000001', 404],
  ])('one: %s', async (path, status) => {
    const called = await under.call('GET', `/crm/owners/2026-09/${path}`);
    expect(called.status).toBe(status);
    if (status === 200)
      expect(called.body).toMatchObject({ id: '7', userId: 70000001, email: 'maria@brightline.example', type: 'PERSON', archived: false });
  });
});

it("tells the account's details", async () => {
  const { status, body } = await under.call('GET', '/account-info/2026-09/details');
  expect(status).toBe(200);
  expect(body).toEqual({
    portalId: PORTAL,
    accountType: 'STANDARD',
    timeZone: 'US/Mountain',
    companyCurrency: 'USD',
    additionalCurrencies: [],
    utcOffset: '-07:00',
    utcOffsetMilliseconds: -25_200_000,
    uiDomain: 'app.hubspot.com',
    dataHostingLocation: 'na1',
  });
});

it.each([404, 410, 400] as const)('refuses callbacks that are gone with %i, and with them their batch', async (goneCallbackStatus) => {
  under.emulator.state.setRules(PORTAL, { goneCallbacks: ['ap-2'], goneCallbackStatus });
  const body = { outputFields: { hs_execution_state: 'SUCCESS' }, typedOutputs: {} };
  const base = '/automation/actions/callbacks/2026-09';
  const inputs = [
    { callbackId: 'ap-1', ...body },
    { callbackId: 'ap-2', ...body },
  ];
  expect((await under.call('POST', `${base}/complete`, { inputs })).status).toBe(goneCallbackStatus);
  expect((await under.call('POST', `${base}/ap-2/complete`, body)).status).toBe(goneCallbackStatus);
  expect(under.emulator.state.account(PORTAL).callbacks).toEqual([]);
  expect((await under.call('POST', `${base}/complete`, { inputs: inputs.slice(0, 1) })).status).toBe(204);
});

it('completes workflow callbacks with 204 and keeps them', async () => {
  const completion = { outputFields: { hs_execution_state: 'SUCCESS' }, typedOutputs: {} };
  const base = '/automation/actions/callbacks/2026-09';
  expect((await under.call('POST', `${base}/ap-1-2-1-0/complete`, completion)).status).toBe(204);
  expect((await under.call('POST', `${base}/complete`, { inputs: [{ callbackId: 'ap-2', ...completion }] })).status).toBe(204);
  expect((await under.call('POST', `${base}/ap-3/complete`, { outputFields: {} })).status).toBe(400);
  expect((await under.call('POST', `${base}/ap-3/complete`, { outputFields: { tries: 3 }, typedOutputs: {} })).status).toBe(400);
  expect(under.emulator.state.account(PORTAL).callbacks.map(({ callbackId }) => callbackId)).toEqual(['ap-1-2-1-0', 'ap-2']);
});

it('knows who unsubscribed', async () => {
  under.emulator.addAccount({ portalId: PORTAL, seed: 'demo' });
  const status = async (email: string) =>
    (await under.call('GET', `/communication-preferences/2026-09/statuses/${email}?channel=EMAIL`)).body.results[0].status;
  expect(await status('walter@bluemesa.example')).toBe('UNSUBSCRIBED');
  expect(await status('dana.kim@harborview.example')).toBe('NOT_SPECIFIED');
  expect((await under.call('GET', '/communication-preferences/2026-09/statuses/x@y.example?channel=PHONE')).status).toBe(400);
});

describe('odd requests', () => {
  async function raw(method: string, path: string, contentType: string | null, body?: string) {
    const headers = { authorization: `Bearer ${under.token}`, ...(contentType === null ? {} : { 'content-type': contentType }) };
    const response = await fetch(under.emulator.url + path, { method, headers, ...(body === undefined ? {} : { body }) });
    return {
      status: response.status,
      body: (await response.json()) as { message: string; correlationId: string },
      correlation: response.headers.get('x-hubspot-correlation-id'),
    };
  }

  it.each([
    ['broken JSON', 'POST', `${OBJECTS}/calls`, 'application/json', '{"properties":', 400],
    ['an empty body', 'POST', `${OBJECTS}/calls`, 'application/json', '', 400],
    ['another content type', 'POST', `${OBJECTS}/calls`, 'text/plain', '{"properties":{}}', 415],
    ['a path nobody knows', 'GET', '/crm/v3/objects/calls', null, undefined, 404],
    ['a method the path does not take', 'PUT', `${OBJECTS}/calls/1`, 'application/json', '{}', 405],
    ['a limit that is none', 'GET', `${OBJECTS}/calls?limit=many`, null, undefined, 400],
  ])('%s', async (_name, method, path, contentType, body, status) => {
    const called = await raw(method, path, contentType, body);
    expect(called.status).toBe(status);
    expect(called.body.correlationId).toBe(called.correlation);
    expect(called.correlation).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
