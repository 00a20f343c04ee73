import { describe, expect, it } from '@jest/globals';
import type { HubSpotRequest } from '../../../src/crm/hubspot/hubspot-gateway.ts';
import { createOwners } from '../../../src/crm/hubspot/owners.ts';
import { fakeSend } from './fake-send.ts';

const maria = { id: '7', userId: 70, email: 'Maria@Brightline.example', firstName: 'Maria', lastName: '', type: 'PERSON' };
const queue = { id: '8', email: 'maria@brightline.example', type: 'QUEUE' };

describe('owners', () => {
  it('reads every page, then knows without asking', async () => {
    const { send, asked } = fakeSend({
      'read owners': (request: HubSpotRequest) =>
        request.query?.['after'] === undefined
          ? { results: [{ ...maria, id: '1', email: 'a@x.example' }], paging: { next: { after: 'p2' } } }
          : { results: [maria] },
    });
    const owners = createOwners(() => 0);
    await owners.warm(send, '1');
    expect(asked).toHaveLength(2);
    expect(owners.known('1', ' MARIA@brightline.example ')).toEqual({
      id: '7',
      userId: '70',
      email: 'Maria@Brightline.example',
      firstName: 'Maria',
      lastName: null,
    });
    expect(owners.known('2', 'maria@brightline.example')).toBeUndefined();
    expect((await owners.find(send, '1', 'maria@brightline.example'))?.id).toBe('7');
    expect(asked).toHaveLength(2);
  });

  it('finds one by address with one call, and never a queue', async () => {
    const { send, asked } = fakeSend({ 'read owners': { results: [queue, maria] } });
    const owners = createOwners(() => 0);
    expect((await owners.find(send, '1', 'maria@brightline.example'))?.id).toBe('7');
    expect((await owners.find(send, '1', 'Maria@Brightline.example'))?.id).toBe('7');
    expect(asked.map((request) => request.query?.['email'])).toEqual(['maria@brightline.example']);
  });

  it('does not take an owner with another address', async () => {
    const { send } = fakeSend({ 'read owners': { results: [maria] } });
    expect(await createOwners(() => 0).find(send, '1', 'somebody@else.example')).toBeNull();
  });

  it('asks again for an unknown address after a minute, for a known one after a quarter of an hour', async () => {
    let nowMs = 0;
    const { send, asked } = fakeSend({
      'read owners': (request: HubSpotRequest) => ({ results: request.query?.['email'] === 'maria@brightline.example' ? [maria] : [] }),
    });
    const owners = createOwners(() => nowMs);
    for (const atMs of [0, 59_999, 60_000, 899_999, 900_000]) {
      nowMs = atMs;
      await owners.find(send, '1', 'maria@brightline.example');
      await owners.find(send, '1', 'new@brightline.example');
    }
    const addresses = asked.map((request) => request.query?.['email']);
    expect(addresses.filter((address) => address === 'maria@brightline.example')).toHaveLength(2);
    expect(addresses.filter((address) => address === 'new@brightline.example')).toHaveLength(3);
  });
});
