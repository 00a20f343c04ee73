import { describe, expect, it } from '@jest/globals';
import { Facts } from '../../src/core/schema/index.ts';
import type { ContactRecord, CrmValue } from '../../src/crm/crm.ts';
import { factsFromRecord, type RecordContext } from '../../src/use-cases/facts-from-record.ts';
import { DEFAULT_REP_SETTINGS } from '../../src/use-cases/rep-settings.ts';

const value = (property: string, text: string | null): CrmValue => ({
  value: text,
  object: 'contact',
  id: '101',
  property,
  at: '2026-11-20T00:00:00.000Z',
});

function record(change: Partial<ContactRecord['contact']> = {}, rest: Partial<ContactRecord> = {}): ContactRecord {
  return {
    contact: {
      id: '101',
      firstName: value('firstname', 'JOHN'),
      lastName: value('lastname', 'Smith'),
      salutation: value('salutation', null),
      formality: value('vm_formality', null),
      jobTitle: value('jobtitle', null),
      company: value('company', 'Acme Inc.'),
      companyId: null,
      phone: value('phone', '+14155550134'),
      email: value('email', 'john@acme.example'),
      timeZone: value('hs_timezone', 'America/Los_Angeles'),
      city: value('city', null),
      state: value('state', null),
      country: value('country', 'United States'),
      language: value('hs_language', 'en'),
      pronunciation: value('vm_pronunciation', null),
      doNotVoicemail: value('vm_do_not_voicemail', null),
      mutualConnection: value('vm_mutual_connection', null),
      mutualConnectionRelation: value('vm_mutual_connection_relation', null),
      emailOptOut: value('hs_email_optout', null),
      ownerId: null,
      ...change,
    },
    connections: [],
    lastMeeting: null,
    voicemails: [],
    rep: { id: '7', userId: '70', email: 'maria@brightline.example', firstName: 'Maria', lastName: 'Lopez' },
    unread: [],
    ...rest,
  };
}

const context: RecordContext = {
  now: '2026-11-24T15:00:00.000Z',
  seed: 'x',
  timeZone: 'America/Denver',
  settings: { ...DEFAULT_REP_SETTINGS, callbackNumber: '+13035550134' },
  phone: '+14155550134',
  earlier: [],
};

describe('facts from a CRM record', () => {
  it('are a facts document', () => {
    const facts = Facts.parse(factsFromRecord(record(), context));
    expect(facts.contact).toMatchObject({ id: '101', firstName: 'JOHN', company: 'Acme Inc.', doNotVoicemail: null });
    expect(facts.rep).toMatchObject({ firstName: 'Maria', callbackNumber: '+13035550134', callingNumber: '+13035550134' });
    expect(facts.sources?.['contact.firstName']).toEqual({
      object: 'contact',
      id: '101',
      property: 'firstname',
      at: '2026-11-20T00:00:00.000Z',
    });
  });

  it('take what the rep typed before what the CRM links', () => {
    const given = record(
      {
        mutualConnection: value('vm_mutual_connection', 'Dana Kim'),
        mutualConnectionRelation: value('vm_mutual_connection_relation', 'referred by'),
      },
      { connections: [{ contactId: '5', firstName: 'Ruth', lastName: 'Meyer', company: null, label: 'Former colleague' }] },
    );
    const { connections } = Facts.parse(factsFromRecord(given, context));
    expect(connections?.map(({ name, relation, confirmed }) => [name, relation, confirmed])).toEqual([
      ['Dana Kim', 'referred by', true],
      ['Ruth Meyer', 'Former colleague', true],
    ]);
  });

  it('do not call a bare link confirmed, and drop one without a name', () => {
    const given = record(
      {},
      {
        connections: [
          { contactId: '5', firstName: 'Ruth', lastName: null, company: null, label: null },
          { contactId: '6', firstName: null, lastName: ' ', company: null, label: 'Friend' },
        ],
      },
    );
    const { connections } = Facts.parse(factsFromRecord(given, context));
    expect(connections).toMatchObject([{ name: 'Ruth', confirmed: false }]);
  });

  it('offer a linked colleague as one, whom nobody confirmed', () => {
    const given = record(
      {},
      { connections: [{ contactId: '5', firstName: 'Ruth', lastName: 'Meyer', company: 'acme inc.', label: null }] },
    );
    const { connections } = Facts.parse(factsFromRecord(given, context));
    expect(connections).toMatchObject([{ name: 'Ruth Meyer', relation: 'colleague', confirmed: false }]);
  });

  it.each([
    ['formal', 'formal'],
    ['Sie', 'formal'],
    [' usted ', 'formal'],
    ['du', 'informal'],
    ['Tú', 'informal'],
    ['whatever', null],
    [null, null],
  ])('a form of address written as %j is %j', (written, expected) => {
    const { contact } = factsFromRecord(
      record({ formality: value('vm_formality', written), salutation: value('salutation', 'Frau') }),
      context,
    );
    expect(contact).toMatchObject({ formality: expected, salutation: 'Frau' });
  });

  it('introduce the rep as the settings say', () => {
    const { rep, sources } = Facts.parse(factsFromRecord(record(), { ...context, settings: { ...context.settings, firstName: 'Mia' } }));
    expect(rep).toMatchObject({ firstName: 'Mia', lastName: null });
    expect(sources?.['rep.firstName']?.object).toBe('settings');
  });

  it.each([
    ['true', true],
    ['false', false],
    ['', null],
    [null, null],
  ])('do-not-voicemail "%s" means %s', (text, expected) => {
    expect(factsFromRecord(record({ doNotVoicemail: value('vm_do_not_voicemail', text) }), context).contact.doNotVoicemail).toBe(expected);
  });
});
