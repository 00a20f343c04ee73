import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BulkWants } from '../../../../src/crm/crm-bulk.ts';
import { startHubSpot, type HubSpotEmulator } from '../../../../src/sandbox/hubspot/start-hubspot.ts';
import { stockedAccount, type StockedAccount } from './stocked-account.ts';

let hubspot: HubSpotEmulator;
beforeAll(async () => {
  hubspot = await startHubSpot({ seed: 'empty', limits: { burst: 1_000_000 } });
});
afterAll(() => hubspot.close());

const NOW = '2026-11-24T15:00:00.000Z';
const EVERYTHING: BulkWants = {
  company: true,
  lastMeeting: true,
  connections: true,
  voicemailsSince: '2026-08-24T00:00:00.000Z',
  now: NOW,
};
const NOTHING: BulkWants = { company: false, lastMeeting: false, connections: false, voicemailsSince: null, now: NOW };
const LEFT_VOICEMAIL = 'b2cf5968-551e-4856-9783-52b3da59a7d0';

const meetingAt = (start: string, title: string, outcome = 'COMPLETED'): Record<string, string> => ({
  hs_timestamp: start,
  hs_meeting_start_time: start,
  hs_meeting_end_time: new Date(Date.parse(start) + 1_800_000).toISOString(),
  hs_meeting_title: title,
  hs_meeting_outcome: outcome,
});
const callAt = (at: string, disposition = LEFT_VOICEMAIL): Record<string, string> => ({
  hs_timestamp: at,
  hs_call_disposition: disposition,
});
const sum = (calls: Record<string, number>): number => Object.values(calls).reduce((total, count) => total + count, 0);

/** What a task made and an enrolment completed for each add, at full batches. */
const WRITES = (contacts: number): number => 2 * Math.ceil(contacts / 100);

describe('what reading costs, exactly', () => {
  it.each([100, 500])('%i contacts whose own fields suffice: one call a hundred', async (count) => {
    const account = await stockedAccount(hubspot);
    const ids = await account.addContacts(count, () => ({ company: 'Globex', vm_mutual_connection: 'Dana Kim' }));
    const calls = await account.callsOf(() => account.bulk.readContacts(ids, EVERYTHING));
    expect(calls).toEqual({ 'contacts read': count / 100 });
    expect((sum(calls) + WRITES(count)) / count).toBeLessThanOrEqual(0.031);
  });

  it.each([100, 500])(
    '%i contacts with company, last meeting and connection to be read',
    async (count) => {
      const account = await stockedAccount(hubspot);
      const { ownerId } = account.rep;
      const ids = await account.addContacts(count, () => ({ hubspot_owner_id: ownerId }));
      // Five to a company, and one connection to five contacts.
      await account.add(
        'companies',
        groupsOf(ids, 5).map((group, index) => ({
          properties: { name: `Company ${String(index)}` },
          linkedTo: group.map((id) => [id, 280] as const),
        })),
      );
      await account.add(
        'meetings',
        ids.map((id, index) => ({ properties: meetingAt('2026-11-10T16:00:00.000Z', `Review ${String(index)}`), linkedTo: [[id, 200]] })),
      );
      const people = await account.add(
        'contacts',
        groupsOf(ids, 5).map((_, index) => ({ properties: { firstname: `p${String(index)}` } })),
      );
      for (const [index, id] of ids.entries()) await account.connect(id, people[Math.floor(index / 5)] ?? '', 'Former colleague');
      const first = await account.callsOf(() => account.bulk.readContacts(ids.slice(0, 1), EVERYTHING));
      expect(first['owners']).toBe(1);

      let read = new Map<string, unknown>() as ReadonlyMap<string, unknown>;
      const calls = await account.callsOf(async () => {
        read = await account.bulk.readContacts(ids, { ...EVERYTHING, voicemailsSince: null });
      });
      const hundreds = count / 100;
      expect(calls).toEqual({
        'contacts read': hundreds + Math.ceil(hundreds / 5),
        'companies read': Math.ceil(hundreds / 5),
        'contacts→meetings read': 1,
        'meetings read': hundreds,
        'contacts→contacts read': 1,
      });
      expect([...read.values()][count - 1]).toMatchObject({
        contact: {
          firstName: { value: `c${String(count - 1)}` },
          company: { value: `Company ${String(count / 5 - 1)}`, object: 'company' },
        },
        lastMeeting: { title: `Review ${String(count - 1)}`, outcome: 'COMPLETED' },
        connections: [{ firstName: `p${String(count / 5 - 1)}`, label: 'Former colleague' }],
        rep: { id: ownerId },
        unread: [],
      });
      if (count === 500) expect((sum(calls) + WRITES(count)) / count).toBeLessThanOrEqual(0.055);
    },
    60_000,
  );

  it('nothing but the contacts where nothing else is wanted', async () => {
    const account = await stockedAccount(hubspot);
    const ids = await account.addContacts(3);
    await account.addCompany('Globex', ids[0] ?? '');
    const calls = await account.callsOf(() => account.bulk.readContacts([...ids, ...ids], NOTHING));
    expect(calls).toEqual({ 'contacts read': 1 });
    expect(await account.callsOf(() => account.bulk.readContacts([], EVERYTHING))).toEqual({});
  });
});

describe('the last meeting', () => {
  async function lastOf(account: StockedAccount, meetings: readonly Record<string, string>[]) {
    const [id = ''] = await account.addContacts(1);
    for (const properties of meetings) await account.add('meetings', [{ properties, linkedTo: [[id, 200]] }]);
    const calls = await account.callsOf(async () => {
      found = (await account.bulk.readContacts([id], { ...NOTHING, lastMeeting: true })).get(id)?.lastMeeting?.title ?? null;
    });
    return { title: found, meetingReads: calls['meetings read'] ?? 0 };
  }
  let found: string | null = null;

  it('is known from the newest where the contact says that it is the latest', async () => {
    const account = await stockedAccount(hubspot);
    const meetings = [meetingAt('2026-10-01T10:00:00.000Z', 'Old'), meetingAt('2026-11-01T10:00:00.000Z', 'Last')];
    expect(await lastOf(account, meetings)).toEqual({ title: 'Last', meetingReads: 1 });
  });

  it('is looked for further where the newest was cancelled, is to come, or was logged late', async () => {
    const account = await stockedAccount(hubspot);
    const held = meetingAt('2026-10-01T10:00:00.000Z', 'Held');
    expect(await lastOf(account, [held, meetingAt('2026-11-01T10:00:00.000Z', 'Off', 'CANCELED')])).toEqual({
      title: 'Held',
      meetingReads: 2,
    });
    expect(await lastOf(account, [held, meetingAt('2026-12-01T10:00:00.000Z', 'To come', 'SCHEDULED')])).toEqual({
      title: 'Held',
      meetingReads: 2,
    });
    expect(await lastOf(account, [held, meetingAt('2026-09-01T10:00:00.000Z', 'Logged late')])).toEqual({ title: 'Held', meetingReads: 2 });
    expect(await lastOf(account, [meetingAt('2026-12-01T10:00:00.000Z', 'To come', 'SCHEDULED')])).toEqual({
      title: null,
      meetingReads: 1,
    });
  });
});

describe('voicemails', () => {
  it('are read where the contact was contacted since, and only those that count', async () => {
    const account = await stockedAccount(hubspot);
    const [lately = '', longAgo = '', never = ''] = await account.addContacts(3);
    await account.add('calls', [
      { properties: callAt('2026-11-20T10:00:00.000Z'), linkedTo: [[lately, 194]] },
      { properties: callAt('2026-11-21T10:00:00.000Z', 'f240bbac-87c9-4f6e-bf70-924b57d47db7'), linkedTo: [[lately, 194]] },
      { properties: callAt('2026-01-02T10:00:00.000Z'), linkedTo: [[lately, 194]] },
      { properties: callAt('2026-01-01T10:00:00.000Z'), linkedTo: [[longAgo, 194]] },
    ]);
    const calls = await account.callsOf(async () => {
      const read = await account.bulk.readContacts([lately, longAgo, never], { ...NOTHING, voicemailsSince: '2026-11-01T00:00:00.000Z' });
      expect([...read.values()].map((record) => record.voicemails.map((voicemail) => voicemail.leftAt))).toEqual([
        ['2026-11-20T10:00:00.000Z'],
        [],
        [],
      ]);
    });
    // The account's own word for the outcome is asked for once in a quarter of an hour.
    expect(calls).toEqual({ 'contacts read': 1, 'contacts→calls read': 1, 'calls read': 1, property: 1 });
    const allOld = await account.callsOf(() =>
      account.bulk.readContacts([longAgo, never], { ...NOTHING, voicemailsSince: '2026-11-01T00:00:00.000Z' }),
    );
    expect(allOld).toEqual({ 'contacts read': 1 });
  });
});

describe('connections', () => {
  it('are the labelled ones, and those among the contacts asked for cost nothing', async () => {
    const account = await stockedAccount(hubspot);
    const [one = '', two = '', three = ''] = await account.addContacts(3);
    await account.connect(one, two, 'Former colleague');
    await account.connect(one, three, null);
    const calls = await account.callsOf(async () => {
      const read = await account.bulk.readContacts([one, two], { ...NOTHING, connections: true });
      expect(read.get(one)?.connections).toEqual([
        { contactId: two, firstName: 'c1', lastName: null, company: null, label: 'Former colleague' },
      ]);
    });
    expect(calls).toEqual({ 'contacts read': 1, 'contacts→contacts read': 1 });
  });

  it('are followed page after page', async () => {
    const account = await stockedAccount(hubspot);
    const [centre = ''] = await account.addContacts(1);
    await account.add(
      'contacts',
      Array.from({ length: 600 }, (_, index) => ({ properties: { firstname: `p${String(index)}` }, linkedTo: [[centre, 449] as const] })),
    );
    const labelled = hubspot.state.associated(account.portalId, { type: 'contacts', id: centre }, 'contacts').at(-1) ?? '';
    await account.connect(centre, labelled, 'Mentor');
    const calls = await account.callsOf(async () => {
      const read = await account.bulk.readContacts([centre], { ...NOTHING, connections: true });
      expect(read.get(centre)?.connections).toMatchObject([{ contactId: labelled, label: 'Mentor' }]);
    });
    expect(calls).toEqual({ 'contacts read': 2, 'contacts→contacts read': 2 });
  });
});

describe('contacts that are not what they were', () => {
  it('deleted ones are missing, merged ones answer under the id asked for', async () => {
    const account = await stockedAccount(hubspot);
    const [kept = '', merged = '', deleted = '', other = ''] = await account.addContacts(4);
    const survivor = await account.mergeContacts(kept, merged);
    await account.deleteContact(deleted);
    const read = await account.bulk.readContacts([kept, merged, deleted, other, '999'], NOTHING);
    expect([...read].map(([id, record]) => [id, record.contact.id])).toEqual([
      [kept, survivor],
      [merged, survivor],
      [other, other],
    ]);
  });

  it('merged ones are missing where HubSpot does not follow them', async () => {
    const account = await stockedAccount(hubspot, { mergedIdsResolve: false });
    const [kept = '', merged = ''] = await account.addContacts(2);
    const survivor = await account.mergeContacts(kept, merged);
    expect([...(await account.bulk.readContacts([kept, merged], NOTHING)).keys()]).toEqual([]);
    expect([...(await account.bulk.readContacts([survivor], NOTHING)).keys()]).toEqual([survivor]);
  });
});

describe('what cannot be read', () => {
  it('is named on the contacts concerned, and the rest is good', async () => {
    const account = await stockedAccount(hubspot);
    const [with_ = '', without = ''] = await account.addContacts(2, (index) => ({
      hubspot_owner_id: account.rep.ownerId,
      ...(index === 1 ? { company: 'Initech' } : {}),
    }));
    await account.addCompany('Globex', with_);
    await account.addMeeting(with_, {
      title: 'Review',
      start: '2026-11-10T16:00:00.000Z',
      end: '2026-11-10T16:30:00.000Z',
      outcome: 'completed',
    });
    for (const path of ['/crm/objects/2026-09/companies', '/crm/associations/2026-09/contacts/meetings', '/crm/owners'])
      hubspot.faults.add({ match: { path, account: account.portalId, times: null }, kind: 'status-before', status: 403 });
    const read = await account.bulk.readContacts([with_, without], EVERYTHING);
    hubspot.faults.clear();
    expect(read.get(with_)).toMatchObject({ lastMeeting: null, rep: null, unread: ['company', 'meetings', 'owner'] });
    expect(read.get(without)).toMatchObject({ contact: { company: { value: 'Initech' } }, unread: ['owner'] });
  });

  it('is an error where it is the contacts themselves', async () => {
    const account = await stockedAccount(hubspot);
    const [id = ''] = await account.addContacts(1);
    hubspot.faults.add({
      match: { path: '/crm/objects/2026-09/contacts/batch/read', account: account.portalId, times: null },
      kind: 'malformed',
    });
    await expect(account.bulk.readContacts([id], NOTHING)).rejects.toMatchObject({ code: 'malformed' });
    hubspot.faults.clear();
  });
});

function groupsOf<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}
