/** Associations in both directions, their labels and the 207 for records without any. */

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { create, emulatorUnderTest, NOW, OBJECTS, PORTAL, type EmulatorUnderTest } from './emulator-under-test.ts';

const ASSOCIATIONS = '/crm/associations/2026-09';
let under: EmulatorUnderTest;
let contact: string;
beforeEach(async () => {
  under = await emulatorUnderTest();
  contact = await create(under, 'contacts', { firstname: 'Ada' });
});
afterEach(() => under.emulator.close());

describe('default association', () => {
  it.each([
    ['calls', 194, 193],
    ['tasks', 204, 203],
    ['meetings', 200, 199],
  ])('of %s: repeating it changes nothing', async (type, there, back) => {
    const id = await create(under, type, { hs_timestamp: String(NOW) });
    const path = `${OBJECTS}/${type}/${id}/associations/default/contacts/${contact}`;
    const first = await under.call('PUT', path);
    expect(first.status).toBe(200);
    expect(first.body).toMatchObject({
      status: 'COMPLETE',
      results: [
        { from: { id }, to: { id: contact }, associationSpec: { associationCategory: 'HUBSPOT_DEFINED', associationTypeId: there } },
        { from: { id: contact }, to: { id }, associationSpec: { associationTypeId: back } },
      ],
    });
    expect((await under.call('PUT', path)).status).toBe(200);
    const read = await under.call('GET', `${OBJECTS}/contacts/${contact}/associations/${type}`);
    expect(read.body).toEqual({
      results: [{ toObjectId: id, associationTypes: [{ category: 'HUBSPOT_DEFINED', typeId: back, label: null }] }],
    });
  });

  it('makes the first company primary and writes it on the contact', async () => {
    const [first, second] = [await create(under, 'companies', { name: 'A' }), await create(under, 'companies', { name: 'B' })];
    const inputs = [first, second].map((id) => ({ from: { id: contact }, to: { id } }));
    expect((await under.call('POST', `${ASSOCIATIONS}/contacts/companies/batch/associate/default`, { inputs })).status).toBe(200);
    const read = await under.call('GET', `${OBJECTS}/contacts/${contact}/associations/companies`);
    const labels = read.body.results.map((link: { toObjectId: string; associationTypes: { label: string | null }[] }) => [
      link.toObjectId,
      link.associationTypes.map(({ label }) => label),
    ]);
    expect(labels).toEqual([
      [first, [null, 'Primary']],
      [second, [null]],
    ]);
    expect(under.emulator.state.record(PORTAL, 'contacts', contact)?.properties['associatedcompanyid']).toBe(first);
  });

  it('is refused for a record that is gone', async () => {
    expect((await under.call('PUT', `${OBJECTS}/calls/5/associations/default/contacts/${contact}`)).status).toBe(400);
  });
});

describe('labels between contacts', () => {
  it('are told apart by direction', async () => {
    const other = await create(under, 'contacts', { firstname: 'Dana' });
    const made = await under.call('POST', `${ASSOCIATIONS}/contacts/contacts/labels`, {
      name: 'referred_by',
      label: 'Referred by',
      inverseLabel: 'Referred',
    });
    expect(made.status).toBe(200);
    expect(made.body.results).toEqual([
      { category: 'USER_DEFINED', typeId: 1, label: 'Referred by' },
      { category: 'USER_DEFINED', typeId: 2, label: 'Referred' },
    ]);
    const types = [{ associationCategory: 'USER_DEFINED', associationTypeId: 1 }];
    const put = await under.call('PUT', `${OBJECTS}/contacts/${contact}/associations/contacts/${other}`, types);
    expect([put.status, put.body]).toEqual([
      201,
      { fromObjectTypeId: '0-1', fromObjectId: contact, toObjectTypeId: '0-1', toObjectId: other, labels: ['Referred by'] },
    ]);
    const read = await under.call('POST', `${ASSOCIATIONS}/contacts/contacts/batch/read`, { inputs: [{ id: contact }, { id: other }] });
    expect(read.status).toBe(200);
    expect(read.body.results).toEqual([
      {
        from: { id: contact },
        to: [{ toObjectId: other, associationTypes: [{ category: 'USER_DEFINED', typeId: 1, label: 'Referred by' }] }],
      },
      {
        from: { id: other },
        to: [{ toObjectId: contact, associationTypes: [{ category: 'USER_DEFINED', typeId: 2, label: 'Referred' }] }],
      },
    ]);
    expect((await under.call('POST', `${ASSOCIATIONS}/contacts/contacts/labels`, { name: 'referred_by', label: 'X' })).status).toBe(409);
  });

  it("are listed after HubSpot's own types, at most ten of them", async () => {
    for (let index = 0; index < 10; index += 1) {
      expect(
        (await under.call('POST', `${ASSOCIATIONS}/contacts/contacts/labels`, { name: `l${index}`, label: `L ${index}` })).status,
      ).toBe(200);
    }
    expect((await under.call('POST', `${ASSOCIATIONS}/contacts/contacts/labels`, { name: 'l10', label: 'L 10' })).status).toBe(400);
    const { body } = await under.call('GET', `${ASSOCIATIONS}/contacts/contacts/labels`);
    expect(body.results).toHaveLength(11);
    expect(body.results[0]).toEqual({ category: 'HUBSPOT_DEFINED', typeId: 449, label: null });
  });
});

describe('batch read', () => {
  it('answers 207 with an entry for a record without associations', async () => {
    const call = await create(under, 'calls', { hs_timestamp: String(NOW) });
    await under.call('PUT', `${OBJECTS}/calls/${call}/associations/default/contacts/${contact}`);
    const { status, body } = await under.call('POST', `${ASSOCIATIONS}/contacts/calls/batch/read`, {
      inputs: [{ id: contact }, { id: '5' }],
    });
    expect(status).toBe(207);
    expect(body).toMatchObject({ status: 'COMPLETE', numErrors: 1, results: [{ from: { id: contact }, to: [{ toObjectId: call }] }] });
    expect(body.errors).toEqual([
      {
        status: 'error',
        category: 'OBJECT_NOT_FOUND',
        subCategory: 'crm.associations.NO_ASSOCIATIONS_FOUND',
        message: 'No call is associated with contact 5.',
        context: { fromObjectId: ['5'], fromObjectType: ['contact'], toObjectType: ['call'] },
      },
    ]);
  });

  it('pages per record', async () => {
    const inputs = Array.from({ length: 100 }, () => ({
      properties: { hs_timestamp: String(NOW) },
      associations: [{ to: { id: contact }, types: [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 194 }] }],
    }));
    for (let batch = 0; batch < 6; batch += 1) await under.call('POST', `${OBJECTS}/calls/batch/create`, { inputs });
    const first = await under.call('POST', `${ASSOCIATIONS}/contacts/calls/batch/read`, { inputs: [{ id: contact }] });
    const [result] = first.body.results;
    expect(result.to).toHaveLength(500);
    const rest = await under.call('POST', `${ASSOCIATIONS}/contacts/calls/batch/read`, {
      inputs: [{ id: contact, after: result.paging.next.after }],
    });
    expect(rest.body.results[0].to).toHaveLength(100);
    expect(rest.body.results[0]).not.toHaveProperty('paging');
  });
});

it('creates typed ones in a batch, refuses wrong ones, removes both directions', async () => {
  const call = await create(under, 'calls', { hs_timestamp: String(NOW) });
  const input = (associationTypeId: number) => ({
    from: { id: call },
    to: { id: contact },
    types: [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId }],
  });
  expect((await under.call('POST', `${ASSOCIATIONS}/calls/contacts/batch/create`, { inputs: [input(194), input(204)] })).status).toBe(400);
  expect(under.emulator.state.associated(PORTAL, { type: 'calls', id: call }, 'contacts')).toEqual([]);
  expect((await under.call('POST', `${ASSOCIATIONS}/calls/contacts/batch/create`, { inputs: [input(194)] })).status).toBe(201);
  expect(under.emulator.state.associated(PORTAL, { type: 'contacts', id: contact }, 'calls')).toEqual([call]);
  expect((await under.call('DELETE', `${OBJECTS}/contacts/${contact}/associations/calls/${call}`)).status).toBe(204);
  expect(under.emulator.state.associated(PORTAL, { type: 'calls', id: call }, 'contacts')).toEqual([]);
});

it('does not show associations to archived records', async () => {
  const call = await create(under, 'calls', { hs_timestamp: String(NOW) });
  await under.call('PUT', `${OBJECTS}/calls/${call}/associations/default/contacts/${contact}`);
  await under.call('DELETE', `${OBJECTS}/calls/${call}`);
  const { status, body } = await under.call('GET', `${OBJECTS}/contacts/${contact}/associations/calls`);
  expect([status, body]).toEqual([200, { results: [] }]);
});
