/** When a script is refused because of the hour, and when there is only a notice. */
import { describe, expect, it } from '@jest/globals';
import { candidateZones } from '../../../src/core/calling-hours/candidate-zones.ts';
import { ownHolidays } from '../../../src/core/calling-hours/holiday-calendar.ts';
import { lawfulHours } from '../../../src/core/calling-hours/lawful-hours.ts';
import { factsAt, type ContactInput } from './calling-facts.ts';

function verdict(now: string, contact: ContactInput, repZone: string | null = 'America/Denver'): { code: string; message: string } {
  const facts = factsAt(now, contact, repZone);
  const { refusals, notices } = lawfulHours(facts, candidateZones(facts), { isHoliday: ownHolidays });
  expect(refusals.length + notices.length).toBeLessThanOrEqual(1);
  return refusals[0] ?? notices[0] ?? { code: 'fine', message: '' };
}

const REFUSED = 'outside-lawful-hours';
const MAYBE = 'maybe-outside-lawful-hours';
const COURTESY = 'outside-courtesy-hours';
const DENVER = { phone: '+13035550134' };
const ALABAMA = { state: 'AL', country: 'US' };
const CANADA = { city: 'Toronto', country: 'CA' };
const SYDNEY = { city: 'Sydney', country: 'AU' };

describe('the hour there', () => {
  it.each<[what: string, now: string, contact: ContactInput, code: string]>([
    ['7:59 in Denver', '2026-11-24T14:59:00Z', DENVER, REFUSED],
    ['8:00', '2026-11-24T15:00:00Z', DENVER, 'fine'],
    ['20:59', '2026-11-25T03:59:59Z', DENVER, 'fine'],
    ['21:00', '2026-11-25T04:00:00Z', DENVER, REFUSED],
    ['8:00 by the zone on the record', '2026-11-24T16:00:00Z', { timeZone: 'America/Los_Angeles', state: 'CA' }, 'fine'],
    ['8:00 there, while it might be Nevada', '2026-11-24T16:00:00Z', { timeZone: 'America/Los_Angeles' }, MAYBE],
    ['9:00 there, whatever the state', '2026-11-24T17:00:00Z', { timeZone: 'America/Los_Angeles' }, 'fine'],
    ['7:59 by it', '2026-11-24T15:59:00Z', { timeZone: 'America/Los_Angeles' }, REFUSED],
    ['7:30 the morning after the clocks went back', '2026-11-01T14:30:00Z', DENVER, REFUSED],
    ['8:30 the morning after they went forward', '2026-03-08T14:30:00Z', DENVER, 'fine'],
    ['Sunday in Colorado', '2026-11-22T18:00:00Z', DENVER, 'fine'],
    ['Sunday in Alabama', '2026-11-22T18:00:00Z', ALABAMA, REFUSED],
    ['20:30 in Alabama', '2026-11-25T02:30:00Z', ALABAMA, REFUSED],
    ['20:30 in Illinois', '2026-11-25T02:30:00Z', { state: 'IL', country: 'US' }, 'fine'],
    ['Thanksgiving in Alabama', '2026-11-26T18:00:00Z', ALABAMA, REFUSED],
    ['Thanksgiving in Colorado', '2026-11-26T18:00:00Z', DENVER, 'fine'],
    ['8:30 in Connecticut', '2026-11-24T13:30:00Z', { state: 'CT', country: 'US' }, REFUSED],
    ['9:30 in Kentucky', '2026-11-24T14:30:00Z', { city: 'Louisville', state: 'KY', country: 'US' }, REFUSED],
    ['18:30 in Rhode Island', '2026-11-24T23:30:00Z', { state: 'RI', country: 'US' }, REFUSED],
    ['20:30 by an area code of Florida', '2026-11-25T01:30:00Z', { phone: '+13055550123' }, REFUSED],
    ['8:30 in Toronto', '2026-11-24T13:30:00Z', CANADA, REFUSED],
    ['21:15 in Toronto', '2026-11-25T02:15:00Z', CANADA, 'fine'],
    ['Saturday 18:30 in Toronto', '2026-11-21T23:30:00Z', CANADA, REFUSED],
    ['Saturday 16:30 in Sydney', '2026-11-21T05:30:00Z', SYDNEY, 'fine'],
    ['Sunday in Sydney', '2026-11-22T01:00:00Z', SYDNEY, REFUSED],
    ['9:00 in Paris, a rule for consumers', '2026-11-24T08:00:00Z', { country: 'FR' }, MAYBE],
    ['13:30 in Paris', '2026-11-24T12:30:00Z', { country: 'FR' }, MAYBE],
    ['14:30 in Paris', '2026-11-24T13:30:00Z', { country: 'FR' }, 'fine'],
    ['a holiday in Spain', '2026-12-08T11:00:00Z', { country: 'ES' }, MAYBE],
    ['21:00 in Berlin, where no rule is known', '2026-11-24T20:00:00Z', { country: 'DE' }, COURTESY],
    ['Sunday in Berlin', '2026-11-22T12:00:00Z', { country: 'DE' }, COURTESY],
    ['1 May in Berlin', '2026-05-01T12:00:00Z', { country: 'DE' }, COURTESY],
    ['noon in Berlin', '2026-11-24T11:00:00Z', { country: 'DE' }, 'fine'],
    ['Sunday in Israel', '2026-11-22T12:00:00Z', { country: 'IL' }, 'fine'],
    ['20:30 in India', '2026-11-24T15:00:00Z', { phone: '+919812345678' }, COURTESY],
  ])('%s', (_what, now, contact, code) => {
    expect(verdict(now, contact).code).toBe(code);
  });
});

describe('several candidates', () => {
  it.each<[what: string, now: string, contact: ContactInput, code: string]>([
    ['outside in both zones of an area code', '2026-11-24T13:00:00Z', { phone: '+12085550134' }, REFUSED],
    ['outside in one', '2026-11-24T15:30:00Z', { phone: '+12085550134' }, MAYBE],
    ['Sunday noon in the USA, while it might be Alabama', '2026-11-22T18:00:00Z', { country: 'US' }, MAYBE],
    ['outside in none', '2026-11-24T16:30:00Z', { phone: '+12085550134' }, 'fine'],
    ['night all over the USA', '2026-11-24T10:00:00Z', { country: 'US' }, REFUSED],
    ['morning in the east of it', '2026-11-24T14:00:00Z', { country: 'US' }, MAYBE],
    ['night in Denver, while the record says Germany', '2026-11-24T10:00:00Z', { ...DENVER, country: 'DE' }, MAYBE],
    [
      'evening by the rule of the area code\u2019s state, while the record says Japan',
      '2026-11-25T01:30:00Z',
      { phone: '+13055550123', country: 'JP' },
      MAYBE,
    ],
    ['night in both', '2026-11-24T05:30:00Z', { ...DENVER, country: 'DE' }, MAYBE],
    ['night in some of Russia', '2026-11-24T15:00:00Z', { country: 'RU' }, 'fine'],
    [
      'a state without, an area code with a stricter rule',
      '2026-11-25T01:30:00Z',
      { state: 'NY', country: 'US', phone: '+13055550123' },
      MAYBE,
    ],
    ['the same by day', '2026-11-24T18:30:00Z', { state: 'NY', country: 'US', phone: '+13055550123' }, 'fine'],
    [
      'the record stands against a laxer area code',
      '2026-11-25T01:30:00Z',
      { state: 'FL', city: 'Miami', country: 'US', phone: '+12125550123' },
      REFUSED,
    ],
  ])('%s', (_what, now, contact, code) => {
    expect(verdict(now, contact).code).toBe(code);
  });
});

describe('next to nothing known', () => {
  it.each<[what: string, now: string, contact: ContactInput, repZone: string | null, code: string]>([
    ["night on the rep's own clock", '2026-11-25T06:00:00Z', {}, 'America/Denver', MAYBE],
    ['night there, and a toll-free number', '2026-11-25T06:00:00Z', { phone: '+18005550134' }, 'America/Denver', MAYBE],
    ["day on the rep's own clock", '2026-11-24T18:00:00Z', {}, 'America/Denver', 'fine'],
    ['not even the rep\u2019s zone', '2026-11-25T06:00:00Z', {}, null, 'fine'],
    ["a guess by the company's form", '2026-11-25T02:00:00Z', { company: 'Muster GmbH' }, 'America/Denver', COURTESY],
  ])('%s', (_what, now, contact, repZone, code) => {
    expect(verdict(now, contact, repZone).code).toBe(code);
  });
});

describe('what is said', () => {
  it('tells the time there, the rule, the next hour and what it rests on, and promises nothing', () => {
    expect(verdict('2026-11-25T04:30:00Z', DENVER).message).toBe(
      'It is Tuesday 21:30 in Denver. The rules of the USA allow sales calls to homes from 8:00 to 21:00, by the clock there. ' +
        'These hours begin again on Wednesday 25 November, 8:00 in Denver. Zone from the area code 303, so check if it is a mobile. ' +
        'This is a warning, not legal advice.',
    );
  });

  it.each<[what: string, now: string, contact: ContactInput, said: RegExp]>([
    [
      'the state\u2019s rule',
      '2026-11-22T18:00:00Z',
      ALABAMA,
      /The rules of Alabama allow sales calls from 8:00 to 20:00, not on Sundays or holidays/,
    ],
    ['over a Sunday', '2026-11-22T02:30:00Z', ALABAMA, /begin again on Monday 23 November, 8:00 in Alabama\./],
    ['over a holiday', '2026-11-26T02:30:00Z', ALABAMA, /begin again on Saturday 28 November, 8:00 in Alabama\./],
    [
      'the first hour that is good in all zones',
      '2026-11-24T10:00:00Z',
      { phone: '+12085550134' },
      /begin again on Tuesday 24 November, 8:00 in Los Angeles\./,
    ],
    ['across a whole country', '2026-11-24T10:00:00Z', { country: 'US' }, /begin again on Tuesday 24 November, 13:00 in New York\./],
    [
      'over the afternoon break in France',
      '2026-11-24T12:30:00Z',
      { country: 'FR' },
      /begin again on Tuesday 24 November, 14:00 in Paris\./,
    ],
    [
      'courtesy names no rule',
      '2026-11-22T12:00:00Z',
      { country: 'DE' },
      /No rule about hours is known here; .* polite\. .* Monday 23 November, 8:00 in Berlin\./,
    ],
    [
      'another state\u2019s area code',
      '2026-11-25T01:30:00Z',
      { state: 'NY', country: 'US', phone: '+13055550123' },
      /another state's: it is Tuesday 20:30 in Florida\. The rules of Florida/,
    ],
  ])('%s', (_what, now, contact, said) => {
    expect(verdict(now, contact).message).toMatch(said);
  });
});
