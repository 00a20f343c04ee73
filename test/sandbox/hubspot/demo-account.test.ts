/** The seed: what it must hold for every capability of the product to be seen, whatever day it is made. */

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { demoAccount } from '../../../src/sandbox/seed/demo-account.ts';
import { emulatorUnderTest, NOW, PORTAL, type EmulatorUnderTest } from './emulator-under-test.ts';

const DAYS = ['2026-11-24T16:00:00Z', '2026-01-01T00:00:00Z', '2028-02-29T23:59:00Z', '2027-06-05T03:00:00Z'];

describe.each(DAYS)('made at %s', (day) => {
  const now = Date.parse(day);
  const seed = demoAccount(now);

  it('is the same again', () => {
    expect(demoAccount(now)).toEqual(seed);
  });

  it('keeps completed meetings and calls in the past, scheduled ones ahead', () => {
    for (const { properties } of seed.meetings) {
      const starts = Date.parse(properties['hs_meeting_start_time'] ?? '');
      expect(starts > now).toBe(properties['hs_meeting_outcome'] === 'SCHEDULED');
    }
    for (const { properties } of seed.calls) expect(Date.parse(properties['hs_timestamp'] ?? '')).toBeLessThan(now);
  });

  it('creates nothing in the future', () => {
    const records = [...seed.contacts, ...seed.companies, ...seed.deals, ...seed.meetings, ...seed.calls, ...seed.tasks];
    expect(records.filter(({ createdAt }) => Date.parse(createdAt) > now)).toEqual([]);
  });
});

describe('its variety', () => {
  const seed = demoAccount(NOW);
  const all = (name: string) => seed.contacts.map(({ properties }) => properties[name]).filter((value) => value !== undefined);

  it('has about forty contacts with different ids and a reason each', () => {
    expect(seed.contacts.length).toBeGreaterThanOrEqual(40);
    expect(new Set(seed.contacts.map(({ id }) => id)).size).toBe(seed.contacts.length);
    expect(seed.contacts.filter(({ note }) => note === undefined || note.length > 130)).toEqual([]);
  });

  it.each([
    ['languages', 'hs_language', 5],
    ['time zones', 'hs_timezone', 15],
    ['countries', 'country', 10],
  ])('has many %s', (_name, property, least) => {
    expect(new Set(all(property)).size).toBeGreaterThanOrEqual(least);
  });

  it.each([
    ['shouting', /^\p{Lu}{3,}$/u],
    ['lower case', /^\p{Ll}+( \p{Ll}+)+$/u],
    ['a couple', / & /],
    ['emoji', /\p{Extended_Pictographic}/u],
    ['a company', /GmbH/],
    ['Chinese', /\p{Script=Han}/u],
    ['Cyrillic', /\p{Script=Cyrillic}/u],
    ['initials', /^(\p{Lu}\.)+$/u],
    ['a hyphen', /-/],
    ['a placeholder', /^(N\/A|Test)$/],
  ])('has a first name that is %s', (_name, pattern) => {
    expect(all('firstname').filter((name) => pattern.test(name)).length).toBeGreaterThan(0);
  });

  it('has every meeting outcome and one without', () => {
    const outcomes = seed.meetings.map(({ properties }) => properties['hs_meeting_outcome']);
    expect([...new Set(outcomes)].sort()).toEqual(['CANCELED', 'COMPLETED', 'NO_SHOW', 'RESCHEDULED', 'SCHEDULED', undefined]);
  });

  it('has open and closed deals, a sensitive label, a contact without name and one without any phone', () => {
    const stages = seed.deals.map(({ properties }) => properties['dealstage']);
    expect(stages).toEqual(expect.arrayContaining(['contractsent', 'closedwon', 'closedlost']));
    expect(seed.links.map(({ label }) => label)).toEqual(expect.arrayContaining(['Ex-husband', 'Former colleague', 'Referred by']));
    const names = (record: { properties: Record<string, string> }) => Object.keys(record.properties);
    expect(seed.contacts.filter((contact) => !names(contact).includes('firstname') && names(contact).includes('phone'))).toHaveLength(1);
    expect(seed.contacts.filter((contact) => !names(contact).includes('mobilephone') && !names(contact).includes('phone'))).toHaveLength(1);
  });
});

describe('in the emulator', () => {
  let under: EmulatorUnderTest;
  beforeEach(async () => {
    under = await emulatorUnderTest({ seed: 'demo' });
  });
  afterEach(() => under.emulator.close());

  it('holds values back until their property exists', async () => {
    const value = () => under.emulator.state.record(PORTAL, 'contacts', '126')?.properties['vm_do_not_voicemail'];
    expect(value()).toBeUndefined();
    const options = ['true', 'false'].map((text, displayOrder) => ({ label: text, value: text, displayOrder }));
    const definition = {
      groupName: 'contactinformation',
      name: 'vm_do_not_voicemail',
      label: 'No voicemail',
      type: 'bool',
      fieldType: 'booleancheckbox',
      options,
    };
    expect((await under.call('POST', '/crm/properties/2026-09/contacts', definition)).status).toBe(201);
    expect(value()).toBe('true');
    expect(under.emulator.state.account(PORTAL).pendingValues.filter(({ property }) => property === 'vm_do_not_voicemail')).toEqual([]);
  });

  it('dates changes by the last activity, not by the moment it was loaded', () => {
    for (const { updatedAt } of under.emulator.state.records(PORTAL, 'contacts')) expect(Date.parse(updatedAt)).toBeLessThan(NOW);
  });
});
