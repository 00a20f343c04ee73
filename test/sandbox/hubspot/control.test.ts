/** The sandbox's own paths. */

import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { emulatorUnderTest, NOW, OBJECTS, PORTAL, typed, type EmulatorUnderTest } from './emulator-under-test.ts';

let under: EmulatorUnderTest;
beforeEach(async () => {
  under = await emulatorUnderTest({ seed: 'demo' });
});
afterEach(() => under.emulator.close());

it('lists contacts with why they are there', async () => {
  const { body } = await under.call('GET', '/sandbox/contacts', undefined, null);
  expect(body.portalId).toBe(PORTAL);
  expect(body.contacts.length).toBeGreaterThanOrEqual(40);
  expect(body.contacts.every((contact: { note: string; name: string }) => contact.note !== '' && contact.name !== '')).toBe(true);
  expect(body.contacts[0]).toEqual({
    id: '101',
    name: 'JOHN SMITH',
    company: 'Acme Inc.',
    phone: '+14155550134',
    language: 'en',
    note: expect.stringContaining('Shouted'),
    ownerId: '7',
    generated: false,
  });
});

it('shows a record with its associations and labels', async () => {
  const { body } = await under.call('GET', '/sandbox/contacts/101', undefined, null);
  expect(body.associations.contacts).toMatchObject([{ id: '102', labels: ['Former colleague'] }]);
  expect(body.associations.companies.map(({ id }: { id: string }) => id)).toEqual(['501']);
  expect(body.associations.deals.map(({ id }: { id: string }) => id)).toEqual(['601', '602']);
  expect((await under.call('GET', '/sandbox/contacts/9', undefined, null)).status).toBe(404);
});

it('shows the timeline newest first, with a call that was just logged', async () => {
  const call = await under.call('POST', `${OBJECTS}/calls`, {
    properties: { hs_timestamp: String(NOW), hs_call_title: 'Now' },
    associations: [typed('101', 194)],
  });
  const { body } = await under.call('GET', '/sandbox/contacts/101/timeline', undefined, null);
  const dates = body.entries.map(({ at }: { at: string }) => at);
  expect(dates).toEqual([...dates].sort().reverse());
  expect(body.entries.find(({ id }: { id: string }) => id === call.body.id)).toMatchObject({
    type: 'calls',
    at: new Date(NOW).toISOString(),
    properties: { hs_call_title: 'Now', hs_object_source: 'INTEGRATION' },
    associations: { contacts: ['101'], companies: [], deals: [] },
  });
});

it('edits a record as a user would, and refuses what a user could not enter', async () => {
  const edited = await under.call('POST', '/sandbox/contacts/101', { properties: { firstname: 'John' } }, null);
  expect([edited.status, edited.body.properties.firstname]).toEqual([200, 'John']);
  expect((await under.call('GET', `${OBJECTS}/contacts/101`)).body.properties.firstname).toBe('John');
  expect((await under.call('POST', '/sandbox/contacts/101', { properties: { nope: 'x' } }, null)).status).toBe(400);
});

it('adds accounts, issues tokens for them, switches rules, resets', async () => {
  expect((await under.call('POST', '/sandbox/accounts', { portalId: 5, name: 'Five', seed: 'demo' }, null)).status).toBe(201);
  const issued = await under.call('POST', '/sandbox/tokens', { portalId: 5 }, null);
  const details = await under.call('GET', '/account-info/2026-09/details', undefined, issued.body.accessToken as string);
  expect(details.body.portalId).toBe(5);
  const rules = await under.call('PATCH', '/sandbox/rules?account=5', { requiredProperties: { calls: ['hs_call_title'] } }, null);
  expect(rules.body).toMatchObject({ requiredProperties: { calls: ['hs_call_title'] }, leftVoicemailRemoved: false });
  const state = await under.call('GET', '/sandbox/state', undefined, null);
  expect(state.body.accounts.map(({ portalId }: { portalId: number }) => portalId)).toEqual([5, PORTAL]);
  expect((await under.call('POST', '/sandbox/reset', undefined, null)).status).toBe(204);
  expect(Object.keys(under.emulator.state.all.accounts)).toEqual([String(PORTAL)]);
  expect((await under.call('GET', '/account-info/2026-09/details')).status).toBe(401);
});

it('does not count as calls to HubSpot', async () => {
  expect((await under.call('GET', '/sandbox/contacts')).status).toBe(200);
  expect(under.emulator.stats.count()).toBe(0);
});

it('is closed to pages of other sites', async () => {
  const response = await fetch(`${under.emulator.url}/sandbox/reset`, { method: 'POST', headers: { 'sec-fetch-site': 'cross-site' } });
  expect(response.status).toBe(403);
  await response.arrayBuffer();
});
