import { describe, expect, it } from '@jest/globals';
import { CrmError } from '../../../src/crm/crm-error.ts';
import type { UnreadPart } from '../../../src/crm/crm.ts';
import { readContact } from '../../../src/crm/hubspot/read-contact.ts';
import { fakeContext, fakeSend, type Answers } from './fake-send.ts';

const NOW = '2026-11-24T15:00:00Z';
const MARIA = { id: '7', userId: 70, email: 'Maria@Brightline.example', firstName: 'Maria', lastName: 'Lopez', type: 'PERSON' };
const linked = (...ids: string[]) => ({ results: ids.map((id) => ({ id, type: 'x' })) });
const everything = { companies: linked('9'), contacts: linked('2'), meetings: linked('3'), calls: linked('4') };

/** Answers of an account that has everything; `contact` changes the contact itself. */
function answers(
  contact: { properties?: Record<string, string | null>; associations?: object | null } = {},
  others: Answers = {},
): Answers {
  const { properties = {}, associations = everything } = contact;
  return {
    'read contacts': {
      id: '1',
      properties: { firstname: 'JOHN', company: null, ...properties },
      updatedAt: '2026-11-20T08:00:00Z',
      associations,
    },
    'read owners': { results: [MARIA] },
    'read batch of meetings': {
      results: [{ id: '3', properties: { hs_meeting_title: 'Pricing', hs_meeting_start_time: '2026-11-10T16:00:00Z' } }],
    },
    'read contacts of contacts': {
      results: [
        {
          from: { id: '1' },
          to: [{ toObjectId: 2, associationTypes: [{ category: 'USER_DEFINED', typeId: 1, label: 'Former colleague' }] }],
        },
      ],
    },
    'read batch of contacts': { results: [{ id: '2', properties: { firstname: 'Dana', lastname: 'Kim' } }] },
    'read batch of companies': { results: [{ id: '9', properties: { name: 'Acme' } }] },
    'read batch of calls': {
      results: [
        { id: '4', properties: { hs_timestamp: '2026-11-01T10:00:00Z', hs_call_disposition: 'b2cf5968-551e-4856-9783-52b3da59a7d0' } },
      ],
    },
    ...others,
  };
}

async function open(given: Answers, options: { repEmail?: string | null; warm?: boolean } = {}) {
  const { send, asked, labels } = fakeSend(given);
  const context = fakeContext(send);
  if (options.warm ?? true) {
    await context.owners.warm(send, context.accountId);
    asked.length = 0;
  }
  const record = await readContact(context, {
    contactId: '1',
    repEmail: options.repEmail === undefined ? 'maria@brightline.example' : options.repEmail,
    now: NOW,
  });
  return { record, labels: labels().sort(), asked };
}

const fails = (code: CrmError['code']) => (): never => {
  throw new CrmError(code, 'refused');
};

describe('what a card open reads', () => {
  const contact = 'read contacts';
  const owner = 'read owners';
  const meetings = 'read batch of meetings';
  const people = ['read batch of contacts', 'read contacts of contacts'];
  const company = 'read batch of companies';
  const calls = 'read batch of calls';
  const filled = { vm_mutual_connection: 'Dana Kim' };

  it.each<{ what: string; given: Answers; warm: boolean; repEmail?: string | null; read: string[]; unread: UnreadPart[] }>([
    {
      what: 'everything, owners warm',
      given: answers(),
      warm: true,
      read: [contact, meetings, ...people],
      unread: ['company', 'voicemails'],
    },
    {
      what: 'everything, owners cold',
      given: answers(),
      warm: false,
      read: [contact, owner, meetings, company],
      unread: ['connections', 'voicemails'],
    },
    {
      what: 'everything, no rep',
      given: answers(),
      warm: false,
      repEmail: null,
      read: [contact, meetings, ...people],
      unread: ['company', 'voicemails'],
    },
    {
      what: 'everything, an empty address',
      given: answers(),
      warm: false,
      repEmail: ' ',
      read: [contact, meetings, ...people],
      unread: ['company', 'voicemails'],
    },
    {
      what: 'a filled connection',
      given: answers({ properties: filled }),
      warm: true,
      read: [contact, meetings, company, calls],
      unread: [],
    },
    {
      what: 'a filled connection, owners cold',
      given: answers({ properties: filled }),
      warm: false,
      read: [contact, owner, meetings, company],
      unread: ['voicemails'],
    },
    {
      what: 'a company in words',
      given: answers({ properties: { company: 'Acme' } }),
      warm: true,
      read: [contact, meetings, ...people],
      unread: ['voicemails'],
    },
    {
      what: 'a company in words and no meetings',
      given: answers({ properties: { company: 'Acme' }, associations: { ...everything, meetings: linked() } }),
      warm: true,
      read: [contact, ...people, calls],
      unread: [],
    },
    {
      what: 'only meetings and calls',
      given: answers({ associations: { meetings: linked('3'), calls: linked('4') } }),
      warm: true,
      read: [contact, meetings, calls],
      unread: [],
    },
    { what: 'nothing linked', given: answers({ associations: null }), warm: true, read: [contact], unread: [] },
    {
      what: 'a company known by property only',
      given: answers({ properties: { associatedcompanyid: '9' }, associations: null }),
      warm: true,
      read: [contact, company],
      unread: [],
    },
  ])('$what', async ({ given, warm, repEmail, read, unread }) => {
    const { record, labels } = await open(given, { warm, ...(repEmail === undefined ? {} : { repEmail }) });
    expect(labels).toEqual([...read].sort());
    expect(labels.length).toBeLessThanOrEqual(4);
    expect(record.unread.sort()).toEqual([...unread].sort());
  });

  it('gives what it read', async () => {
    const { record } = await open(answers({ properties: filled }));
    expect(record).toMatchObject({
      contact: {
        id: '1',
        firstName: { value: 'JOHN' },
        company: { value: 'Acme', object: 'company', id: '9' },
        companyId: '9',
        mutualConnection: { value: 'Dana Kim' },
      },
      lastMeeting: { id: '3', title: 'Pricing' },
      voicemails: [{ callId: '4' }],
      rep: { id: '7', userId: '70', firstName: 'Maria' },
    });
    expect((await open(answers())).record.connections).toEqual([
      { contactId: '2', firstName: 'Dana', lastName: 'Kim', company: null, label: 'Former colleague' },
    ]);
  });

  it('asks for no notes and no bodies', async () => {
    const { asked } = await open(answers({ properties: filled }));
    expect(JSON.stringify(asked)).not.toMatch(/body|notes/i);
  });

  it('reads the 100 newest of many, and says so when HubSpot held some back', async () => {
    const many = { results: Array.from({ length: 150 }, (_, n) => ({ id: String(n + 1), type: 'x' })), paging: { next: { after: '150' } } };
    const { record, asked } = await open(answers({ associations: { meetings: many } }));
    const { inputs } = asked.find((request) => request.label === meetings)?.json as { inputs: { id: string }[] };
    expect(inputs).toHaveLength(100);
    expect([inputs[0]?.id, inputs.at(-1)?.id]).toEqual(['150', '51']);
    expect(record.unread).toEqual(['meetings']);
  });

  it.each<[string, string, UnreadPart, CrmError['code']]>([
    ['meetings', meetings, 'meetings', 'unavailable'],
    ['names of connections', 'read batch of contacts', 'connections', 'missing-scope'],
    ['labels of connections', 'read contacts of contacts', 'connections', 'rate-limited'],
    ['the rep', owner, 'owner', 'missing-scope'],
  ])('leaves out %s that cannot be read and keeps the rest', async (_what, label, part, code) => {
    const { record } = await open(answers({}, { [label]: fails(code) }), { warm: label !== owner });
    expect(record.unread).toContain(part);
    expect(record.contact.firstName.value).toBe('JOHN');
    if (part === 'connections') expect(record.connections).toEqual([]);
    if (part !== 'meetings') expect(record.lastMeeting?.id).toBe('3');
  });

  it.each<[string, Answers, string]>([
    ['the contact is gone', { 'read contacts': fails('not-found') }, 'not-found'],
    ['the contact cannot be read', { 'read contacts': { id: 1, properties: [] } }, 'malformed'],
    ['the account is not connected', { 'read batch of meetings': fails('unauthorized') }, 'unauthorized'],
  ])('throws when %s', async (_what, others, code) => {
    await expect(open(answers({}, others))).rejects.toMatchObject({ code });
  });

  it('follows a contact that was merged into another', async () => {
    const given = answers({}, { 'read contacts': { id: '99', properties: { firstname: 'Jo' }, associations: null } });
    expect((await open(given)).record.contact).toMatchObject({ id: '99', firstName: { id: '99' } });
  });
});
