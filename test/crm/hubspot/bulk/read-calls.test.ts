import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startHubSpot, type HubSpotEmulator } from '../../../../src/sandbox/hubspot/start-hubspot.ts';
import { stockedAccount } from './stocked-account.ts';

let hubspot: HubSpotEmulator;
beforeAll(async () => {
  hubspot = await startHubSpot({ seed: 'empty', limits: { burst: 1_000_000 } });
});
afterAll(() => hubspot.close());

const AT = '2026-11-20T10:00:00.000Z';
const LEFT_VOICEMAIL = 'b2cf5968-551e-4856-9783-52b3da59a7d0';
const CONNECTED = 'f240bbac-87c9-4f6e-bf70-924b57d47db7';

describe('calls', () => {
  it('come with their contact, and with the voicemail where they were logged as one', async () => {
    const account = await stockedAccount(hubspot);
    const [contactId = ''] = await account.addContacts(1);
    const [left = '', talked = '', nobody = ''] = await account.add('calls', [
      { properties: { hs_timestamp: AT, hs_call_disposition: LEFT_VOICEMAIL, hs_call_title: 'Voicemail' }, linkedTo: [[contactId, 194]] },
      { properties: { hs_timestamp: AT, hs_call_disposition: CONNECTED }, linkedTo: [[contactId, 194]] },
      { properties: { hs_timestamp: AT, hs_call_disposition: LEFT_VOICEMAIL } },
    ]);
    const read = await account.bulk.readCalls([left, talked, nobody, '999']);
    expect(Object.fromEntries(read)).toEqual({
      [left]: { contactId, voicemail: { callId: left, leftAt: AT, ref: null, scriptId: null, variant: null, title: 'Voicemail' } },
      [talked]: { contactId, voicemail: null },
      [nobody]: { contactId: null, voicemail: expect.objectContaining({ callId: nobody }) },
    });
  });

  it('cost a call a hundred and a call a thousand', async () => {
    const account = await stockedAccount(hubspot);
    const ids = await account.add(
      'calls',
      Array.from({ length: 250 }, () => ({ properties: { hs_timestamp: AT, hs_call_disposition: LEFT_VOICEMAIL } })),
    );
    await account.bulk.readCalls(ids.slice(0, 1));
    expect(await account.callsOf(() => account.bulk.readCalls(ids))).toEqual({ 'calls read': 3, 'calls→contacts read': 1 });
    expect(await account.callsOf(() => account.bulk.readCalls([]))).toEqual({});
  });

  it('are an error where their contacts cannot be read: they would look like calls to nobody', async () => {
    const account = await stockedAccount(hubspot);
    const [id = ''] = await account.add('calls', [{ properties: { hs_timestamp: AT } }]);
    hubspot.faults.add({ kind: 'status-before', status: 403, match: { path: '/crm/associations', account: account.portalId } });
    await expect(account.bulk.readCalls([id])).rejects.toMatchObject({ code: 'missing-scope' });
    hubspot.faults.clear();
  });
});

describe('the account', () => {
  it('knows its owners by id after one call', async () => {
    const account = await stockedAccount(hubspot);
    const calls = await account.callsOf(async () => {
      const [owner, again] = await Promise.all([
        account.bulk.findOwnerById(account.rep.ownerId),
        account.bulk.findOwnerById(account.rep.ownerId),
      ]);
      expect(owner).toMatchObject({ id: account.rep.ownerId, email: account.rep.email });
      expect(again).toEqual(owner);
      expect(await account.bulk.findOwnerById('404')).toBeNull();
    });
    expect(calls).toEqual({ owners: 1 });
  });

  it('tells how much of its allowance is in use', async () => {
    // An allowance that has an end, of which setting up the account took some.
    const usual = await startHubSpot({ seed: 'empty' });
    const account = await stockedAccount(usual);
    const quiet = account.bulk.pressure();
    const ids = await account.addContacts(2);
    const wants = { company: false, lastMeeting: false, connections: false, voicemailsSince: null, now: AT };
    const busy = Array.from({ length: 40 }, () => account.bulk.readContacts(ids, wants));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(account.bulk.pressure()).toBe(1);
    await Promise.all(busy);
    await usual.close();
    expect(quiet).toBeLessThan(0.5);
  });
});
