import { describe, expect, it } from '@jest/globals';
import { connectionsOf } from '../../../src/crm/hubspot/connections.ts';
import { record } from './record.ts';

const dana = record('2', { firstname: 'Dana', lastname: 'Kim', company: 'Acme' });
const lee = record('3', { firstname: null, lastname: 'Lee', company: null });
const nameless = record('4', { firstname: null, lastname: null });

describe('connections', () => {
  it('gives one entry a label, labelled ones first', () => {
    const links = [
      { id: '3', labels: [] },
      { id: '2', labels: ['Former colleague', 'Referred by'] },
    ];
    expect(connectionsOf('1', links, [dana, lee])).toEqual([
      { contactId: '2', firstName: 'Dana', lastName: 'Kim', company: 'Acme', label: 'Former colleague' },
      { contactId: '2', firstName: 'Dana', lastName: 'Kim', company: 'Acme', label: 'Referred by' },
      { contactId: '3', firstName: null, lastName: 'Lee', company: null, label: null },
    ]);
  });

  it.each([
    ['a record that is gone', [{ id: '9', labels: ['Friend'] }]],
    ['a person without a name', [{ id: '4', labels: ['Friend'] }]],
    ['the contact itself', [{ id: '2', labels: [] }]],
    ['nobody', []],
  ])('leaves out %s', (_what, links) => {
    expect(connectionsOf('2', links, [dana, nameless])).toEqual([]);
  });
});
