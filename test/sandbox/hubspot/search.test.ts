/** Search: filters, sorting, paging, the lagging index and its own rate limit. */

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { create, emulatorUnderTest, NOW, OBJECTS, typed, type EmulatorUnderTest } from './emulator-under-test.ts';

let under: EmulatorUnderTest;
beforeEach(async () => {
  under = await emulatorUnderTest({ limits: { searchPerSecond: 1000, searchLagMs: 3000 } });
});
afterEach(() => under.emulator.close());

async function names(filters: unknown[], more: Record<string, unknown> = {}): Promise<string[]> {
  const { status, body } = await under.call('POST', `${OBJECTS}/contacts/search`, {
    filterGroups: filters.length === 0 ? [] : [{ filters }],
    sorts: [{ propertyName: 'firstname', direction: 'ASCENDING' }],
    properties: ['firstname'],
    limit: 100,
    ...more,
  });
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  return (body.results as { properties: { firstname: string } }[]).map(({ properties }) => properties.firstname);
}

describe('filters', () => {
  beforeEach(async () => {
    await create(under, 'contacts', { firstname: 'Ada', lastname: 'Lovelace-Byron', hubspot_owner_id: '7', email: 'ada@acme.example' });
    await create(under, 'contacts', { firstname: 'Bea', lastname: 'Smith', hubspot_owner_id: '8' });
    await create(under, 'contacts', { firstname: 'Cy' });
    under.pass(5000);
  });

  it.each([
    ['EQ', { propertyName: 'hubspot_owner_id', operator: 'EQ', value: '7' }, ['Ada']],
    ['EQ without case', { propertyName: 'lastname', operator: 'EQ', value: 'SMITH' }, ['Bea']],
    ['NEQ', { propertyName: 'hubspot_owner_id', operator: 'NEQ', value: '7' }, ['Bea', 'Cy']],
    ['IN', { propertyName: 'lastname', operator: 'IN', values: ['smith', 'jones'] }, ['Bea']],
    ['NOT_IN', { propertyName: 'lastname', operator: 'NOT_IN', values: ['smith'] }, ['Ada']],
    ['HAS_PROPERTY', { propertyName: 'email', operator: 'HAS_PROPERTY' }, ['Ada']],
    ['NOT_HAS_PROPERTY', { propertyName: 'lastname', operator: 'NOT_HAS_PROPERTY' }, ['Cy']],
    ['CONTAINS_TOKEN', { propertyName: 'lastname', operator: 'CONTAINS_TOKEN', value: 'byron' }, ['Ada']],
    ['CONTAINS_TOKEN with wildcard', { propertyName: 'lastname', operator: 'CONTAINS_TOKEN', value: 'smi*' }, ['Bea']],
    ['a date', { propertyName: 'createdate', operator: 'LTE', value: String(NOW) }, ['Ada', 'Bea', 'Cy']],
    ['a date that nothing is before', { propertyName: 'createdate', operator: 'LT', value: String(NOW) }, []],
    [
      'BETWEEN',
      { propertyName: 'createdate', operator: 'BETWEEN', value: String(NOW - 1), highValue: String(NOW + 1) },
      ['Ada', 'Bea', 'Cy'],
    ],
  ])('%s', async (_name, filter, expected) => {
    expect(await names([filter])).toEqual(expected);
  });

  it('combines filters with and, groups with or', async () => {
    const smith = { propertyName: 'lastname', operator: 'EQ', value: 'smith' };
    const sevens = { propertyName: 'hubspot_owner_id', operator: 'EQ', value: '7' };
    expect(await names([smith, sevens])).toEqual([]);
    expect(await names([], { filterGroups: [{ filters: [smith] }, { filters: [sevens] }] })).toEqual(['Ada', 'Bea']);
  });

  it('searches text, sorts downwards, pages', async () => {
    expect(await names([], { query: 'lovelace' })).toEqual(['Ada']);
    const sorts = [{ propertyName: 'firstname', direction: 'DESCENDING' }];
    const { body } = await under.call('POST', `${OBJECTS}/contacts/search`, { sorts, limit: 2 });
    expect([body.total, body.results.length, body.paging.next.after]).toEqual([3, 2, '2']);
    expect(await names([], { sorts, after: '2' })).toEqual(['Ada']);
  });

  it.each([
    ['an unknown property', { filterGroups: [{ filters: [{ propertyName: 'nope', operator: 'EQ', value: '1' }] }] }],
    ['an unknown operator', { filterGroups: [{ filters: [{ propertyName: 'email', operator: 'LIKE', value: '1' }] }] }],
    ['a filter without value', { filterGroups: [{ filters: [{ propertyName: 'email', operator: 'EQ' }] }] }],
    [
      'seven filters in a group',
      { filterGroups: [{ filters: Array.from({ length: 7 }, () => ({ propertyName: 'email', operator: 'HAS_PROPERTY' })) }] },
    ],
    ['six groups', { filterGroups: Array.from({ length: 6 }, () => ({ filters: [] })) }],
    ['two sorts', { sorts: [{ propertyName: 'email' }, { propertyName: 'firstname' }] }],
    ['201 results', { limit: 201 }],
    ['a page past 10,000', { after: '9999', limit: 10 }],
    ['a body over 3,000 characters', { query: 'x'.repeat(3000) }],
  ])('refuses %s', async (_name, body) => {
    expect((await under.call('POST', `${OBJECTS}/contacts/search`, body)).status).toBe(400);
  });
});

it('finds meetings of a contact before a moment, newest first', async () => {
  const contact = await create(under, 'contacts', { firstname: 'Ada' });
  const other = await create(under, 'contacts', { firstname: 'Bea' });
  const meeting = (startsInHours: number, whom: string) => {
    const at = String(NOW + startsInHours * 3_600_000);
    return create(under, 'meetings', { hs_timestamp: at, hs_meeting_start_time: at }, [typed(whom, 200)]);
  };
  const old = await meeting(-48, contact);
  const recent = await meeting(-2, contact);
  await meeting(5, contact);
  await meeting(-1, other);
  under.pass(5000);
  const { body } = await under.call('POST', `${OBJECTS}/meetings/search`, {
    filterGroups: [
      {
        filters: [
          { propertyName: 'associations.contact', operator: 'EQ', value: contact },
          { propertyName: 'hs_meeting_start_time', operator: 'LT', value: String(NOW) },
        ],
      },
    ],
    sorts: [{ propertyName: 'hs_meeting_start_time', direction: 'DESCENDING' }],
    limit: 5,
  });
  expect(body.results.map((record: { id: string }) => record.id)).toEqual([recent, old]);
});

it('shows creates, changes and deletions only after the index caught up', async () => {
  const id = await create(under, 'contacts', { firstname: 'Ada' });
  expect(await names([])).toEqual([]);
  under.pass(3000);
  expect(await names([])).toEqual(['Ada']);
  await under.call('PATCH', `${OBJECTS}/contacts/${id}`, { properties: { firstname: 'Bea' } });
  expect(await names([])).toEqual(['Ada']);
  under.pass(3000);
  expect(await names([])).toEqual(['Bea']);
  await under.call('DELETE', `${OBJECTS}/contacts/${id}`);
  expect(await names([])).toEqual(['Bea']);
  under.pass(3000);
  expect(await names([])).toEqual([]);
});
