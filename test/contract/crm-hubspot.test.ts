import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CrmError } from '../../src/crm/crm-error.ts';
import { startHubSpot, type HubSpotEmulator } from '../../src/sandbox/hubspot/start-hubspot.ts';
import type { Crm } from '../../src/crm/crm.ts';
import { emulatedAccount, type EmulatedAccount } from '../crm/hubspot/emulated-account.ts';
import { fakeClock } from '../crm/hubspot/fake-clock.ts';
import { crmBattery } from './crm-battery.ts';

let hubspot: HubSpotEmulator;

beforeAll(async () => {
  // The adapter's clock runs fast, so HubSpot's own limit must not be in its way.
  hubspot = await startHubSpot({ seed: 'empty', limits: { burst: 1_000_000 } });
});
afterAll(async () => {
  await hubspot.close();
});

crmBattery('HubSpot', (options) => emulatedAccount(hubspot, options));

describe('what HubSpot holds afterwards', () => {
  let account: EmulatedAccount;
  let contactId: string;

  beforeEach(async () => {
    account = await emulatedAccount(hubspot, { provisioned: true });
    contactId = await account.addContact({ firstName: 'Ann' });
  });

  const held = (type: 'calls' | 'tasks', id: string): Record<string, string | null> =>
    hubspot.state.record(account.portalId, type, id)?.properties ?? {};

  it('a call: outbound, completed, with the outcome, numbers, duration, body and our properties', async () => {
    const { id, url } = await account.crm.logCall({
      contactId,
      companyId: null,
      ownerId: account.rep.ownerId,
      leftAt: '2026-11-24T16:00:00+01:00',
      title: 'Voicemail left',
      bodyHtml: '<p>Hi Ann &amp; Co</p>',
      durationMs: 30_499.6,
      fromNumber: '+13035550134',
      toNumber: '+14155550134',
      scriptId: 'en-1',
      variant: 'edited',
      ref: 'r-1',
    });
    expect(url).toBe(`https://app.hubspot.com/contacts/${String(account.portalId)}/record/0-48/${id}`);
    expect(held('calls', id)).toMatchObject({
      hs_timestamp: '2026-11-24T15:00:00.000Z',
      hs_call_title: 'Voicemail left',
      hs_call_body: '<p>Hi Ann &amp; Co</p>',
      hs_call_direction: 'OUTBOUND',
      hs_call_status: 'COMPLETED',
      hs_call_disposition: 'b2cf5968-551e-4856-9783-52b3da59a7d0',
      hs_call_duration: '30500',
      hs_call_from_number: '+13035550134',
      hs_call_to_number: '+14155550134',
      hubspot_owner_id: account.rep.ownerId,
      vm_ref: 'r-1',
      vm_script_id: 'en-1',
      vm_script_variant: 'edited',
    });
  });

  it('a task: an e-mail to be sent, due, with reminder, owner and our properties', async () => {
    const { id, url } = await account.crm.createTask({
      contactId,
      companyId: null,
      ownerId: account.rep.ownerId,
      dueAt: '2026-11-25T16:00:00.000Z',
      remindAt: '2026-11-25T15:30:00.000Z',
      priority: 'HIGH',
      subject: 'Send e-mail: about Tuesday',
      bodyHtml: '<p>Hello</p>',
      scriptId: 'en-1',
      ref: 'r-2',
    });
    expect(url).toBe(`https://app.hubspot.com/contacts/${String(account.portalId)}/record/0-27/${id}`);
    expect(held('tasks', id)).toMatchObject({
      hs_timestamp: '2026-11-25T16:00:00.000Z',
      hs_task_subject: 'Send e-mail: about Tuesday',
      hs_task_body: '<p>Hello</p>',
      hs_task_status: 'NOT_STARTED',
      hs_task_priority: 'HIGH',
      hs_task_type: 'EMAIL',
      hs_task_reminders: String(Date.parse('2026-11-25T15:30:00.000Z')),
      hubspot_owner_id: account.rep.ownerId,
      vm_ref: 'r-2',
      vm_script_id: 'en-1',
    });
  });

  it('an outcome of the account\u2019s own with the name, where the default is gone', async () => {
    account.removeLeftVoicemail();
    const own = '11111111-2222-4333-8444-555555555555';
    hubspot.state
      .account(account.portalId)
      .properties.calls['hs_call_disposition']?.options.push({ label: 'left voicemail', value: own, displayOrder: 9, hidden: false });
    const { id } = await account.crm.logCall({
      contactId,
      companyId: null,
      ownerId: null,
      leftAt: '2026-11-24T15:00:00.000Z',
      title: 'Voicemail left',
      bodyHtml: '',
      durationMs: 0,
      fromNumber: null,
      toNumber: null,
      scriptId: 'en-1',
      variant: 'generated',
      ref: 'r-3',
    });
    expect(held('calls', id)['hs_call_disposition']).toBe(own);
    expect(await account.crm.readVoicemails(contactId, 5)).toMatchObject([{ callId: id, ref: 'r-3' }]);
  });

  it('the same properties however often the account is prepared at once', async () => {
    const fresh = await emulatedAccount(hubspot, { provisioned: false });
    const results = await Promise.all([fresh.crm.provision(), fresh.crm.provision(), fresh.crm.provision()]);
    expect(results.flatMap((result) => result.created).sort()).toEqual([
      'calls.vm_ref',
      'calls.vm_script_id',
      'calls.vm_script_variant',
      'contacts.vm_do_not_voicemail',
      'contacts.vm_formality',
      'contacts.vm_mutual_connection',
      'contacts.vm_mutual_connection_relation',
      'contacts.vm_pronunciation',
      'tasks.vm_ref',
      'tasks.vm_script_id',
      'tasks.vm_unique_ref',
    ]);
    expect(results.flatMap((result) => result.problems)).toEqual([]);
  });
});

describe('accounts', () => {
  it('opens none that is not connected', async () => {
    const account = await emulatedAccount(hubspot, { provisioned: false });
    await expect(account.openCrm('123', 'person')).rejects.toMatchObject({ code: 'unauthorized' });
  });

  it('parks one that took its access back', async () => {
    const account = await emulatedAccount(hubspot, { provisioned: false });
    account.disconnect();
    await expect(account.crm.findOwner(account.rep.email)).rejects.toMatchObject({ code: 'unauthorized' });
    expect(account.parked).toEqual([String(account.portalId)]);
  });

  it('keeps two apart', async () => {
    const one = await emulatedAccount(hubspot, { provisioned: false });
    const two = await emulatedAccount(hubspot, { provisioned: false });
    const id = await one.addContact({ firstName: 'Ann' });
    await expect(two.crm.readContact({ contactId: id, repEmail: null, now: two.now })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('says not found for an id that was merged away where HubSpot does not follow it', async () => {
    const account = await emulatedAccount(hubspot, { provisioned: false });
    const kept = await account.addContact({ firstName: 'Kept' });
    const merged = await account.addContact({ firstName: 'Merged' });
    const survivor = await account.mergeContacts(kept, merged);
    const open = (contactId: string) => account.crm.readContact({ contactId, repEmail: null, now: account.now });
    expect((await open(merged)).contact.id).toBe(survivor);
    hubspot.state.setRules(account.portalId, { mergedIdsResolve: false });
    await expect(open(merged)).rejects.toMatchObject({ code: 'not-found' });
  });
});

it('answers and failures leave no names, numbers, words or tokens in the log', async () => {
  const account = await emulatedAccount(hubspot, { provisioned: true });
  const id = await account.addContact({ firstName: 'Wilhelmina' });
  hubspot.state.setRules(account.portalId, { requiredProperties: { calls: ['region'] } });
  const call = {
    contactId: id,
    companyId: null,
    ownerId: null,
    leftAt: account.now,
    title: 'Voicemail left',
    bodyHtml: 'confidential words',
    durationMs: 1,
    fromNumber: '+13035550134',
    toNumber: '+14155550134',
    scriptId: 's',
    variant: 'v',
    ref: 'r',
  };
  const error: unknown = await account.crm.logCall(call).catch((caught: unknown) => caught);
  account.expireToken();
  await account.crm.readContact({ contactId: id, repEmail: account.rep.email, now: account.now });
  expect(error).toBeInstanceOf(CrmError);
  expect(account.logged.length).toBeGreaterThan(3);
  expect([...account.logged, String(error), JSON.stringify(error)].join('\n')).not.toMatch(
    /Wilhelmina|confidential|\+1\d{10}|CSandbox|na1-sandbox|brightline\.example/,
  );
});

describe('what opening a card costs, exactly', () => {
  it.each([
    { what: 'owners known', mutualConnection: undefined, unread: ['company', 'voicemails'] },
    { what: 'owners not known', mutualConnection: undefined, unread: ['connections', 'voicemails'] },
    { what: 'owners known, connection named on the contact', mutualConnection: 'Dana Kim', unread: [] },
  ])('4 calls in 2 rounds for a contact with everything, $what', async ({ what, mutualConnection, unread }) => {
    const account = await emulatedAccount(hubspot, { provisioned: true });
    const id = await account.addContact({ firstName: 'Ann', ...(mutualConnection === undefined ? {} : { mutualConnection }) });
    await account.addCompany('Globex', id);
    await account.addMeeting(id, {
      title: 'Review',
      start: '2026-11-10T16:00:00.000Z',
      end: '2026-11-10T16:30:00.000Z',
      outcome: 'completed',
    });
    await account.connect(id, await account.addContact({ firstName: 'Dana' }), 'Former colleague');
    await account.addCall(id, { at: '2026-10-01T10:00:00.000Z', leftVoicemail: true });
    if (what !== 'owners not known') await account.crm.findOwner(account.rep.email);
    const read: string[][] = [];
    const cost = await account.count(async () => {
      read.push((await account.crm.readContact({ contactId: id, repEmail: account.rep.email, now: account.now })).unread);
    });
    expect(cost).toEqual({ calls: 4, rounds: 2 });
    expect(read).toEqual([unread]);
  });

  it('no more for any contact of the demo account, and every one can be read', async () => {
    const account = await emulatedAccount(hubspot, { provisioned: true, seed: 'demo' });
    await account.crm.findOwner(account.rep.email);
    const contacts = hubspot.state.records(account.portalId, 'contacts');
    expect(contacts.length).toBeGreaterThan(30);
    for (const { id } of contacts) {
      const before = hubspot.stats.count(account.portalId);
      const record = await account.crm.readContact({ contactId: id, repEmail: account.rep.email, now: new Date().toISOString() });
      expect(record.contact.id).toBe(id);
      expect(hubspot.stats.count(account.portalId) - before).toBeLessThanOrEqual(4);
    }
  });
});

describe('how fast HubSpot is asked', () => {
  const realFetch = globalThis.fetch;
  afterEach(() => {
    globalThis.fetch = realFetch;
  });

  it('never so fast that it refuses, by people and jobs together', async () => {
    // Emulator and adapter share a clock that moves only while no request is on its way.
    const clock = fakeClock(Date.parse('2026-11-24T15:00:00Z'));
    const limited = await startHubSpot({ seed: 'empty', now: clock.monotonicMs });
    try {
      const account = await emulatedAccount(limited, { provisioned: false, clock });
      const id = await account.addContact({ firstName: 'Ann' });
      const job = await account.openCrm(String(account.portalId), 'job');
      let underWay = 0;
      globalThis.fetch = async (...request) => {
        underWay += 1;
        try {
          return await realFetch(...request);
        } finally {
          underWay -= 1;
        }
      };
      const open = (crm: Crm): Promise<unknown> => crm.readContact({ contactId: id, repEmail: null, now: account.now });
      const asked = [...Array.from({ length: 120 }, () => open(job)), ...Array.from({ length: 25 }, () => open(account.crm))];
      let ended = false;
      const all = Promise.all(asked).finally(() => (ended = true));
      while (!ended) {
        await clock.advance(1);
        while (underWay > 0) await clock.settle();
      }
      await all;
      const { calls } = limited.stats;
      expect(calls.filter((call) => call.path.includes('/contacts/'))).toHaveLength(asked.length);
      expect(calls.filter((call) => call.status === 429)).toEqual([]);
    } finally {
      await limited.close();
    }
  });
});
