/** HubSpot's own client talks to the emulator as it talks to HubSpot. */

import { Client } from '@hubspot/api-client';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { DEMO_APP } from '../../../src/sandbox/hubspot/demo-app.ts';
import { emulatorUnderTest, NOW, OBJECTS, PORTAL, typed, type EmulatorUnderTest } from './emulator-under-test.ts';

let under: EmulatorUnderTest;
let client: Client;
beforeEach(async () => {
  under = await emulatorUnderTest({ seed: 'demo' });
  client = new Client({ basePath: under.emulator.url, accessToken: under.token, numberOfApiCallRetries: 0 });
});
afterEach(() => under.emulator.close());

it('reads a contact, logs a call and makes the task', async () => {
  const contact = await client.apiRequest({
    path: `${OBJECTS}/contacts/101`,
    qs: { properties: 'firstname,phone', associations: 'companies,contacts' },
  });
  expect([contact.status, ((await contact.json()) as { properties: unknown }).properties]).toEqual([
    200,
    expect.objectContaining({ firstname: 'JOHN' }),
  ]);
  const call = await client.apiRequest({
    method: 'POST',
    path: `${OBJECTS}/calls`,
    body: {
      properties: { hs_timestamp: String(NOW), hs_call_status: 'COMPLETED' },
      associations: [typed('101', 194), typed('501', 182), typed('601', 206)],
    },
  });
  expect(call.status).toBe(201);
  const { id } = (await call.json()) as { id: string };
  for (const [to, expected] of [
    ['contacts', '101'],
    ['companies', '501'],
    ['deals', '601'],
  ] as const) {
    expect(under.emulator.state.associated(PORTAL, { type: 'calls', id }, to)).toEqual([expected]);
  }
  const task = await client.apiRequest({
    method: 'POST',
    path: `${OBJECTS}/tasks`,
    body: {
      properties: { hs_timestamp: String(NOW + 86_400_000), hs_task_type: 'EMAIL', hubspot_owner_id: '7' },
      associations: [typed('101', 204)],
    },
  });
  expect([task.status, ((await task.json()) as { properties: unknown }).properties]).toEqual([
    201,
    expect.objectContaining({ hs_task_family: 'SALES', hs_task_for_object_type: 'OWNER', hs_task_is_overdue: 'false' }),
  ]);
});

it('refreshes a token with a form', async () => {
  const { refreshToken } = under.emulator.issueToken();
  const response = await client.apiRequest({
    method: 'POST',
    path: '/oauth/2026-09/token',
    authType: 'none',
    defaultJson: false,
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      grant_type: 'refresh_token',
      client_id: DEMO_APP.clientId,
      client_secret: DEMO_APP.clientSecret,
      refresh_token: refreshToken,
    }).toString(),
  });
  expect([response.status, await response.json()]).toEqual([200, expect.objectContaining({ hub_id: PORTAL, expires_in: 1800 })]);
});

it('sees a 429 as an answer, not as an exception', async () => {
  under.emulator.faults.add({ match: {}, kind: 'rate-limit' });
  const response = await client.apiRequest({ path: '/account-info/2026-09/details' });
  expect([response.status, ((await response.json()) as { policyName: string }).policyName]).toEqual([429, 'TEN_SECONDLY_ROLLING']);
});
