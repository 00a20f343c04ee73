/** Which zones a contact may be in, from what, and how sure. */
import { describe, expect, it } from '@jest/globals';
import { candidateZones } from '../../../src/core/calling-hours/candidate-zones.ts';
import { factsAt, type ContactInput } from './calling-facts.ts';

const WINTER = '2026-11-24T18:00:00Z';
const SUMMER = '2026-07-07T18:00:00Z';

function found(contact: ContactInput, now = WINTER, repZone: string | null = 'America/Denver'): string {
  const { evidence, confidence, places } = candidateZones(factsAt(now, contact, repZone));
  return `${evidence} ${confidence}: ${places.map(({ timeZone }) => timeZone.slice(timeZone.lastIndexOf('/') + 1)).join(' ')}`;
}

describe('the zone on the record', () => {
  it.each<[what: string, contact: ContactInput, expected: string]>([
    ['decides', { timeZone: 'America/Boise' }, 'record high: Boise'],
    ['decides over the phone, with a doubt', { timeZone: 'America/New_York', phone: '+14155550134' }, 'record medium: New_York'],
    ['decides over the state, with a doubt', { timeZone: 'America/New_York', state: 'Oregon', country: 'US' }, 'record medium: New_York'],
    ['decides over the country, with a doubt', { timeZone: 'America/New_York', country: 'Germany' }, 'record medium: New_York'],
    [
      'is in no doubt when the clock is the same',
      { timeZone: 'Europe/Berlin', country: 'Norway', phone: '+4722123456' },
      'record high: Berlin',
    ],
    ['is in no doubt with a toll-free number', { timeZone: 'America/New_York', phone: '+18005550134' }, 'record high: New_York'],
    ['may have an older name', { timeZone: 'US/Pacific' }, 'record high: Los_Angeles'],
    ['says nothing as UTC', { timeZone: 'UTC', country: 'DE' }, 'country high: Berlin'],
    ['says nothing as a bare offset', { timeZone: 'Etc/GMT+5', phone: '+14155550134' }, 'phone medium: Los_Angeles'],
    ['says nothing when no zone', { timeZone: 'Mars/Olympus', country: 'DE' }, 'country high: Berlin'],
  ])('%s', (_what, contact, expected) => {
    expect(found(contact)).toBe(expected);
  });
});

describe('state and city', () => {
  it.each<[what: string, contact: ContactInput, expected: string]>([
    ['a state by its code', { state: 'CO', country: 'US' }, 'region high: Denver'],
    ['a state by its name', { state: 'colorado', country: 'United States' }, 'region high: Denver'],
    ['a state with its country in front', { state: 'US-CO', country: 'US' }, 'region high: Denver'],
    ['a state without a country', { state: 'Colorado' }, 'region medium: Denver'],
    ['a state confirmed by the phone', { state: 'CO', phone: '+13035550134' }, 'region high: Denver'],
    ['a state and a phone from elsewhere', { state: 'CO', country: 'US', phone: '+14155550134' }, 'region medium: Denver'],
    ['a state with two clocks', { state: 'Texas', country: 'US' }, 'region low: Chicago Denver'],
    ['the city decides in it', { state: 'TX', city: 'El Paso', country: 'US' }, 'region high: Denver'],
    ['the phone decides in it', { state: 'TX', country: 'US', phone: '+19155550134' }, 'region medium: Denver'],
    ['an unknown town in it does not', { state: 'TX', city: 'Nowhere', country: 'US' }, 'region low: Chicago Denver'],
    ['a code that two countries have', { state: 'WA' }, 'region low: Los_Angeles Perth'],
    ['and the phone decides between them', { state: 'WA', phone: '+61893001234' }, 'region high: Perth'],
    ['a state of another country is none', { state: 'CO', country: 'DE' }, 'country high: Berlin'],
    ['a Canadian province', { state: 'Québec', country: 'Canada' }, 'region high: Toronto'],
    ['Saskatchewan keeps its clock', { state: 'SK', country: 'CA' }, 'region high: Regina'],
    ['an Australian state', { state: 'Queensland', country: 'Australia' }, 'region high: Brisbane'],
    ['half an hour in Adelaide', { state: 'SA', country: 'AU' }, 'region high: Adelaide'],
    ['a Brazilian state with accents', { state: 'São Paulo', country: 'Brasil' }, 'region high: Sao_Paulo'],
    ['one without them', { state: 'Rondonia', country: 'BR' }, 'region high: Porto_Velho'],
    ['a city alone', { city: 'Denver' }, 'region medium: Denver'],
    ['a city that is greater elsewhere', { city: 'London' }, 'region medium: London'],
    ['unless the country says otherwise', { city: 'London', country: 'CA' }, 'region high: Toronto'],
    ['a city of a name that many have', { city: 'Portland' }, 'rep low: Denver'],
    ['which its country makes clear', { city: 'Portland', country: 'US' }, 'region high: Los_Angeles'],
    ['St. for Saint', { city: 'St. Louis', country: 'US' }, 'region high: Chicago'],
    ['a Mexican city', { city: 'Tijuana', country: 'Mexico' }, 'region high: Tijuana'],
    ['the Canaries', { city: 'Las Palmas', country: 'ES' }, 'region high: Canary'],
  ])('%s', (_what, contact, expected) => {
    expect(found(contact)).toBe(expected);
  });
});

describe('the phone', () => {
  it.each<[what: string, contact: ContactInput, expected: string]>([
    ['an area code', { phone: '+13035550134' }, 'phone medium: Denver'],
    ['an area code as people type it', { phone: '(303) 555-0134', country: 'US' }, 'phone medium: Denver'],
    ['narrows the country down', { phone: '+18085550134', country: 'US' }, 'phone medium: Honolulu'],
    ['an area code on a border', { phone: '+12085550134' }, 'phone low: Los_Angeles Denver'],
    ['another one', { phone: '+15415550134' }, 'phone low: Los_Angeles Denver'],
    ['a toll-free number says nothing', { phone: '+18005550134' }, 'rep low: Denver'],
    ['nor does 888', { phone: '+18885550134', country: 'DE' }, 'country high: Berlin'],
    ['an international toll-free number', { phone: '+80012345678' }, 'rep low: Denver'],
    ['Toronto is not New York', { phone: '+14165550134' }, 'phone medium: Toronto'],
    ['an island of the numbering plan', { phone: '+18765550134' }, 'phone medium: Jamaica'],
    ['a country with one clock', { phone: '+493012345678' }, 'phone medium: Berlin'],
    ['half an hour in India', { phone: '+919812345678' }, 'phone medium: Kolkata'],
    ['an Australian mobile may be anywhere', { phone: '+61412345678' }, 'phone low: Sydney Brisbane Perth Adelaide Darwin'],
    ['an Australian area that two states share', { phone: '+61730001234' }, 'phone low: Sydney Brisbane'],
    ['Manaus', { phone: '+559232345678' }, 'phone medium: Manaus'],
    ['Recife', { phone: '+558132345678' }, 'phone medium: Sao_Paulo'],
    ['Novosibirsk', { phone: '+73832001234' }, 'phone medium: Novosibirsk'],
    [
      'a Russian mobile may be anywhere',
      { phone: '+79161234567' },
      'phone low: Moscow Yekaterinburg Novosibirsk Samara Irkutsk Vladivostok Yakutsk Omsk Anadyr Magadan Kaliningrad',
    ],
    ['another country than the record', { phone: '+13035550134', country: 'DE' }, 'phone low: Berlin Denver'],
    [
      'a country code other than the record',
      { phone: '+4930123456', country: 'US' },
      'country low: New_York Chicago Los_Angeles Denver Anchorage Honolulu Berlin',
    ],
    ['no number at all', { phone: 'call the desk' }, 'rep low: Denver'],
    ['too few digits', { phone: '+1303' }, 'rep low: Denver'],
  ])('%s', (_what, contact, expected) => {
    expect(found(contact)).toBe(expected);
  });

  it('tells Arizona from Denver only while they differ', () => {
    expect(found({ phone: '+19285550134' }, WINTER)).toBe('phone medium: Denver');
    expect(found({ phone: '+19285550134' }, SUMMER)).toBe('phone low: Denver Phoenix');
  });
});

describe('less and less', () => {
  it.each<[what: string, contact: ContactInput, repZone: string | null, expected: string]>([
    ['a country with one clock', { country: 'Japan' }, null, 'country high: Tokyo'],
    ['all of China', { country: 'CN' }, null, 'country high: Shanghai'],
    ['a country with several', { country: 'US' }, null, 'country low: New_York Chicago Los_Angeles Denver Anchorage Honolulu'],
    ["a company's legal form", { company: 'Muster GmbH & Co. KG' }, null, 'company low: Berlin'],
    ['a form that many countries have', { company: 'Acme Inc.' }, null, 'none low: '],
    ["the rep's own", {}, 'Asia/Kolkata', 'rep low: Kolkata'],
    ['nothing', {}, null, 'none low: '],
    ['a rep with no zone that exists', {}, 'Mars/Olympus', 'none low: '],
  ])('%s', (_what, contact, repZone, expected) => {
    expect(found(contact, WINTER, repZone)).toBe(expected);
  });
});

describe('what is told of a place', () => {
  it.each<[what: string, contact: ContactInput, name: string, country: string | null, state: string | null, says: RegExp]>([
    ['an area code', { phone: '+13035550134' }, 'Denver', 'US', 'CO', /from the area code 303, so check if it is a mobile\.$/],
    ['an area code far from the zone\u2019s city', { phone: '+13055550123' }, 'Florida', 'US', 'FL', /area code 305/],
    ['a city', { city: 'Miami', state: 'FL', country: 'US' }, 'Miami', 'US', 'FL', /^Zone from the city, Miami\.$/],
    ['the zone alone', { timeZone: 'America/Detroit' }, 'Detroit', 'US', null, /^Zone from the record\.$/],
    [
      'a doubt is named',
      { timeZone: 'America/New_York', phone: '+14155550134' },
      'New York',
      'US',
      null,
      /though the area code 415 points elsewhere/,
    ],
    ['the country by the zone', { timeZone: 'America/Toronto' }, 'Toronto', 'CA', null, /record/],
    ['the country by the record, on the same clock', { timeZone: 'America/New_York', country: 'CA' }, 'New York', 'CA', null, /record/],
    ['a landline', { phone: '+559232345678' }, 'Manaus', 'BR', null, /area code 92/],
  ])('%s', (_what, contact, name, country, state, says) => {
    const { places, says: said } = candidateZones(factsAt(WINTER, contact));
    expect(places[0]).toMatchObject({ name, country, state });
    expect(said).toMatch(says);
  });
});
