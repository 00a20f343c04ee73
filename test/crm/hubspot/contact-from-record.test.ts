import { describe, expect, it } from '@jest/globals';
import { contactFromRecord, instant } from '../../../src/crm/hubspot/contact-from-record.ts';
import { timeZoneFromHubSpot } from '../../../src/crm/hubspot/time-zone-from-hubspot.ts';
import { record } from './record.ts';

describe('contact', () => {
  it('gives each value with its property and the date of the record', () => {
    const contact = contactFromRecord(record('101', { firstname: 'JOHN', vm_do_not_voicemail: 'true', hubspot_owner_id: '7' }), '55', null);
    expect(contact).toMatchObject({
      id: '101',
      firstName: { value: 'JOHN', object: 'contact', id: '101', property: 'firstname', at: '2026-11-20T08:00:00.000Z' },
      doNotVoicemail: { value: 'true', property: 'vm_do_not_voicemail' },
      lastName: { value: null, property: 'lastname' },
      pronunciation: { value: null },
      companyId: '55',
      ownerId: '7',
    });
  });

  it.each<[string, Record<string, string>, string | null, string]>([
    ['nothing', {}, null, 'phone'],
    ['a phone with country code', { phone: '+1 415 555 0134', hs_calculated_phone_number: '+14155550134' }, '+1 415 555 0134', 'phone'],
    [
      'a phone without, read by HubSpot',
      { phone: '(415) 555-0134', hs_calculated_phone_number: '+14155550134' },
      '+14155550134',
      'hs_calculated_phone_number',
    ],
    ['a phone without, not read', { phone: '(415) 555-0134' }, '(415) 555-0134', 'phone'],
    ['only a mobile', { mobilephone: '+447700900123' }, '+447700900123', 'mobilephone'],
    ['both', { phone: '+14155550134', mobilephone: '+447700900123' }, '+14155550134', 'phone'],
    ['only a calculated number', { hs_calculated_phone_number: '+14155550134' }, null, 'phone'],
  ])('phone of %s', (_what, properties, value, property) => {
    expect(contactFromRecord(record('1', properties), null, null).phone).toMatchObject({ value, property });
  });

  it('takes the name of the company record when there is one', () => {
    const company = { value: 'Acme', object: 'company', id: '9', property: 'name', at: null } as const;
    expect(contactFromRecord(record('1', { company: 'acme old' }), '9', company).company).toEqual(company);
    expect(contactFromRecord(record('1', { company: 'acme old' }), '9', null).company).toMatchObject({
      value: 'acme old',
      object: 'contact',
    });
  });
});

describe('time zones', () => {
  it.each([
    ['america_slash_los_angeles', 'America/Los_Angeles'],
    ['america_slash_port_hyphen_au_hyphen_prince', 'America/Port-au-Prince'],
    ['us_slash_eastern', 'America/New_York'],
    ['europe_slash_berlin', 'Europe/Berlin'],
    ['Europe/Berlin', 'Europe/Berlin'],
    ['utc', 'UTC'],
    ['the moon', null],
    ['', null],
    [null, null],
  ])('%s is %s', (value, zone) => {
    expect(timeZoneFromHubSpot(value)).toBe(zone);
  });
});

it.each([
  ['2026-11-20T08:00:00Z', '2026-11-20T08:00:00.000Z'],
  ['1763625600000', '2025-11-20T08:00:00.000Z'],
  ['', null],
  ['soon', null],
  ['99999999999999999999', null],
  [null, null],
  [undefined, null],
])('instant of %s', (text, iso) => {
  expect(instant(text)).toBe(iso);
});
