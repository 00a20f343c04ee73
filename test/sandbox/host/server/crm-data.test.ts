import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { callHubSpotApi, readActivity, readAssociations, searchRecords } from '../../../../src/sandbox/host/server/crm-data.ts';
import { hubSpotClient, type HubSpotClient } from '../../../../src/sandbox/host/server/hubspot-client.ts';
import { CONTACT_ID, PORTAL_ID, tinyHubSpot, type TinyHubSpot } from '../../../fixtures/host/tiny-hubspot.ts';

let tiny: TinyHubSpot;
let hubspot: HubSpotClient;

beforeAll(async () => {
  tiny = await tinyHubSpot();
  hubspot = hubSpotClient({ url: () => tiny.url, portalId: PORTAL_ID });
});
afterAll(() => tiny.close());

const record = { objectId: CONTACT_ID, objectTypeId: '0-1' };

describe('associations', () => {
  it.each([
    { offset: 0, pageLength: 1, names: ['Acme'], hasMore: true, nextOffset: 1 },
    { offset: 1, pageLength: 1, names: ['Globex'], hasMore: false, nextOffset: 2 },
    { offset: 0, pageLength: 10, names: ['Acme', 'Globex'], hasMore: false, nextOffset: 2 },
    // The SDK wants a number even where there is no next page.
    { offset: 2, pageLength: 10, names: [], hasMore: false, nextOffset: 2 },
  ])('from $offset, $pageLength at a time', async ({ offset, pageLength, names, hasMore, nextOffset }) => {
    const request = { toObjectType: '0-2', properties: ['name', 'domain'], offset, pageLength };
    const answer = await readAssociations(hubspot, { ...record, request });
    expect(answer).toMatchObject({ hasMore, nextOffset, results: names.map((name) => ({ properties: { name, domain: null } })) });
  });

  it('have numbers for ids and words for labels', async () => {
    const answer = await readAssociations(hubspot, { ...record, request: { toObjectType: '0-2', pageLength: 1 } });
    expect(answer).toMatchObject({
      results: [{ toObjectId: 1, associationTypes: [{ category: 'HUBSPOT_DEFINED', typeId: 1, label: '' }], properties: {} }],
    });
  });
});

it('a search gives numbers for ids and says whether there is more', async () => {
  const answer = await searchRecords(hubspot, { ...record, request: { objectType: 'contacts', properties: ['firstname', 'city'] } });
  expect(answer).toEqual({
    results: [{ objectId: 101, properties: { firstname: 'Dana', city: null } }],
    total: 2,
    hasMore: true,
    after: '1',
  });
});

it('an error of HubSpot ends a search with its words', async () => {
  await expect(searchRecords(hubspot, { request: { objectType: 'nothings' } })).rejects.toThrow(/nothings/);
});

it('an error of HubSpot is an answer to a direct call', async () => {
  const answer = await callHubSpotApi(hubspot, { request: { path: '/crm/nowhere', method: 'GET' } });
  expect(answer).toMatchObject({ status: 404, body: { message: expect.stringContaining('/crm/nowhere') } });
});

it('an activity comes with every property of its type', async () => {
  expect(await readActivity(hubspot, 'calls', '5')).toMatchObject({ properties: { hs_call_title: 'A call' } });
  expect(tiny.requests.some(({ url }) => url === '/crm/objects/2026-09/calls/5?properties=hs_call_title')).toBe(true);
});
