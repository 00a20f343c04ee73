import { describe, expect, it } from '@jest/globals';
import type { HubSpotRequest } from '../../../src/crm/hubspot/hubspot-gateway.ts';
import { linkedIds, newestIds, readAll, readBatch, readLinks, readRecord } from '../../../src/crm/hubspot/hubspot-reads.ts';
import { fakeSend } from './fake-send.ts';

describe('reading', () => {
  it.each([
    [['9', '10', '100'], 2, ['100', '10']],
    [['2', '2', '1'], 5, ['2', '1']],
    [['90071992547409931', '90071992547409929'], 1, ['90071992547409931']],
    [[], 3, []],
  ])('newest of %j', (ids, limit, newest) => {
    expect(newestIds(ids, limit)).toEqual(newest);
  });

  it('asks for one record with properties and links', async () => {
    const { send, asked } = fakeSend({
      'read contacts': {
        id: '1',
        properties: { firstname: '', lastname: null },
        associations: { calls: { results: [{ id: '4' }, { id: '4' }, { toObjectId: 5 }] } },
      },
    });
    const record = await readRecord(send, 'contacts', '1', ['firstname', 'lastname'], ['calls', 'deals']);
    expect(asked[0]).toMatchObject({
      path: '/crm/objects/2026-09/contacts/1',
      query: { properties: 'firstname,lastname', associations: 'calls,deals' },
    });
    expect(record.properties).toEqual({ firstname: null, lastname: null });
    expect(linkedIds(record, 'calls')).toEqual({ ids: ['4', '5'], complete: true });
    expect(linkedIds(record, 'deals')).toEqual({ ids: [], complete: true });
  });

  it('asks nothing for no ids, and in hundreds for many', async () => {
    const { send, asked } = fakeSend({
      'read batch of calls': (request: HubSpotRequest) => ({
        results: (request.json as { inputs: { id: string }[] }).inputs.map(({ id }) => ({ id, properties: {} })),
      }),
    });
    expect(await readBatch(send, 'calls', [], ['vm_ref'])).toEqual([]);
    const ids = Array.from({ length: 230 }, (_, n) => String(n + 1));
    expect(await readAll(send, 'calls', ids, ['vm_ref'])).toHaveLength(230);
    expect(asked.map((request) => (request.json as { inputs: unknown[] }).inputs.length)).toEqual([100, 100, 30]);
  });

  it('follows links page by page and reads none from a 207', async () => {
    const { send } = fakeSend({
      'read calls of contacts': (request: HubSpotRequest) => {
        const [{ after }] = (request.json as { inputs: [{ after?: string }] }).inputs;
        const to = [
          {
            toObjectId: after === undefined ? 1 : 2,
            associationTypes: [{ label: null }, { label: ' Boss ' }, { label: 'Boss' }, { label: '' }],
          },
        ];
        return { results: [{ from: { id: '1' }, to, ...(after === undefined ? { paging: { next: { after: 'x' } } } : {}) }] };
      },
      'read tasks of contacts': {
        status: 'COMPLETE',
        results: [],
        numErrors: 1,
        errors: [{ subCategory: 'crm.associations.NO_ASSOCIATIONS_FOUND' }],
      },
    });
    expect(await readLinks(send, 'contacts', '1', 'calls')).toEqual([
      { id: '1', labels: ['Boss'] },
      { id: '2', labels: ['Boss'] },
    ]);
    expect(await readLinks(send, 'contacts', '1', 'calls', 1)).toHaveLength(1);
    expect(await readLinks(send, 'contacts', '1', 'tasks')).toEqual([]);
  });

  it.each([[null], [[]], [{ results: 'none' }], [{ results: [{ id: '', properties: {} }] }], [{ results: [{ properties: {} }] }]])(
    'refuses %j',
    async (body) => {
      const { send } = fakeSend({ 'read batch of calls': body });
      await expect(readBatch(send, 'calls', ['1'], [])).rejects.toMatchObject({ code: 'malformed' });
    },
  );
});
