/** Property definitions and groups. */

import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { create, emulatorUnderTest, PORTAL, type EmulatorUnderTest } from './emulator-under-test.ts';

const BASE = '/crm/properties/2026-09';
const definition = { groupName: 'ringback', name: 'vm_pronunciation', label: 'Name pronunciation', type: 'string', fieldType: 'text' };

let under: EmulatorUnderTest;
beforeEach(async () => {
  under = await emulatorUnderTest();
  await under.call('POST', `${BASE}/contacts/groups`, { name: 'ringback', label: 'Ringback', displayOrder: -1 });
});
afterEach(() => under.emulator.close());

it('is created with 201, read, and refused with 409 the second time', async () => {
  const made = await under.call('POST', `${BASE}/contacts`, definition);
  expect(made.status).toBe(201);
  expect(made.body).toEqual({
    ...definition,
    description: '',
    options: [],
    displayOrder: -1,
    hasUniqueValue: false,
    hidden: false,
    formField: false,
    calculated: false,
    externalOptions: false,
    createdAt: '2026-11-24T16:00:00.000Z',
    updatedAt: '2026-11-24T16:00:00.000Z',
    archived: false,
    modificationMetadata: { archivable: true, readOnlyDefinition: false, readOnlyValue: false },
    dataSensitivity: 'non_sensitive',
  });
  expect((await under.call('GET', `${BASE}/contacts/vm_pronunciation`)).body).toEqual(made.body);
  const again = await under.call('POST', `${BASE}/contacts`, definition);
  expect([again.status, again.body.category]).toEqual([409, 'OBJECT_ALREADY_EXISTS']);
  await create(under, 'contacts', { vm_pronunciation: 'SHIV-awn' });
});

it("answers 404 for one that does not exist, and shows HubSpot's own", async () => {
  expect((await under.call('GET', `${BASE}/contacts/constructor`)).body).toMatchObject({
    category: 'OBJECT_NOT_FOUND',
    subCategory: 'Properties.PROPERTY_NOT_FOUND',
  });
  const { body } = await under.call('GET', `${BASE}/calls/hs_call_disposition`);
  expect(body).toMatchObject({ type: 'enumeration', hubspotDefined: true, modificationMetadata: { readOnlyDefinition: true } });
  const all = await under.call('GET', `${BASE}/contacts`);
  expect(all.body.results.map(({ name }: { name: string }) => name)).toEqual(expect.arrayContaining(['firstname', 'hs_language']));
});

it.each([
  ['capitals in the name', { name: 'VM_Ref' }],
  ['the prefix of HubSpot', { name: 'hs_ref' }],
  ['a group that does not exist', { groupName: 'nowhere' }],
  ['no label', { label: '' }],
  ['an unknown type', { type: 'money' }],
  ['an enumeration without options', { type: 'enumeration', fieldType: 'select' }],
  ['an option without displayOrder', { type: 'enumeration', fieldType: 'select', options: [{ label: 'A', value: 'a' }] }],
  ['a boolean without its two options', { type: 'bool', fieldType: 'booleancheckbox' }],
])('refuses %s', async (_name, wrong) => {
  expect((await under.call('POST', `${BASE}/contacts`, { ...definition, ...wrong })).status).toBe(400);
});

it.each([
  ['accept', 201],
  ['refuse', 400],
  ['upsert-only', 201],
] as const)('unique properties on calls: %s', async (uniqueOnActivities, status) => {
  under.emulator.state.setRules(PORTAL, { uniqueOnActivities });
  const unique = { ...definition, groupName: 'call', name: 'vm_ref', hasUniqueValue: true };
  expect((await under.call('POST', `${BASE}/calls`, unique)).status).toBe(status);
});

it('takes at most ten unique properties', async () => {
  const make = (index: number) => under.call('POST', `${BASE}/contacts`, { ...definition, name: `u${index}`, hasUniqueValue: true });
  for (let index = 0; index < 10; index += 1) expect((await make(index)).status).toBe(201);
  expect((await make(10)).status).toBe(400);
});

it('creates in a batch, with 207 when some exist', async () => {
  const inputs = [definition, { ...definition, name: 'vm_ref' }];
  await under.call('POST', `${BASE}/contacts`, definition);
  const { status, body } = await under.call('POST', `${BASE}/contacts/batch/create`, { inputs });
  expect([status, body.results.map(({ name }: { name: string }) => name), body.errors[0].context]).toEqual([
    207,
    ['vm_ref'],
    { name: ['vm_pronunciation'] },
  ]);
});

it('has groups', async () => {
  const list = await under.call('GET', `${BASE}/contacts/groups`);
  expect(list.body.results.map(({ name }: { name: string }) => name)).toEqual(['contactinformation', 'ringback']);
  expect((await under.call('GET', `${BASE}/contacts/groups/ringback`)).body).toEqual({
    name: 'ringback',
    label: 'Ringback',
    displayOrder: -1,
    archived: false,
  });
  expect((await under.call('GET', `${BASE}/contacts/groups/nowhere`)).status).toBe(404);
  expect((await under.call('POST', `${BASE}/contacts/groups`, { name: 'ringback', label: 'x' })).status).toBe(409);
});
