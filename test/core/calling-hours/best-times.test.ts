/** Which moments are suggested: days, hours, holidays, changes of clocks, several zones. */
import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { bestTimes } from '../../../src/core/calling-hours/best-times.ts';
import { candidateZones } from '../../../src/core/calling-hours/candidate-zones.ts';
import { ownHolidays, type HolidayCalendar } from '../../../src/core/calling-hours/holiday-calendar.ts';
import type { BestTime } from '../../../src/core/schema/index.ts';
import { factsAt, type ContactInput } from './calling-facts.ts';

function suggested(now: string, contact: ContactInput, isHoliday: HolidayCalendar = ownHolidays): BestTime[] {
  const facts = factsAt(now, contact);
  return bestTimes(facts, candidateZones(facts), { isHoliday });
}

/** "Tue 24 8:00-9:30" by the clock of the suggestion's own zone. */
function local({ start, end, timeZone }: BestTime): string {
  const [from, to] = [start, end].map((instant) => Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone));
  const clock = (at: Temporal.ZonedDateTime): string => `${at.hour}:${String(at.minute).padStart(2, '0')}`;
  return `${['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][from!.dayOfWeek - 1]} ${from!.day} ${clock(from!)}-${clock(to!)}`;
}

const slots = (now: string, contact: ContactInput, isHoliday?: HolidayCalendar): string[] => suggested(now, contact, isHoliday).map(local);

const DENVER = { phone: '+13035550134' };
const MORNING = '8:00-9:30';
const AFTERNOON = '15:00-16:30';

describe('days and hours', () => {
  it.each<[what: string, now: string, expected: string[]]>([
    [
      'Monday at dawn: not this morning, not this afternoon',
      '2026-06-08T12:00:00Z',
      [`Tue 9 ${MORNING}`, `Tue 9 ${AFTERNOON}`, `Wed 10 ${MORNING}`, `Wed 10 ${AFTERNOON}`, `Thu 11 ${MORNING}`],
    ],
    [
      'Thursday noon: on to next week',
      '2026-06-11T18:00:00Z',
      [`Thu 11 ${AFTERNOON}`, `Tue 16 ${MORNING}`, `Tue 16 ${AFTERNOON}`, `Wed 17 ${MORNING}`, `Wed 17 ${AFTERNOON}`],
    ],
    [
      'Friday noon: not this afternoon',
      '2026-06-12T18:00:00Z',
      [`Tue 16 ${MORNING}`, `Tue 16 ${AFTERNOON}`, `Wed 17 ${MORNING}`, `Wed 17 ${AFTERNOON}`, `Thu 18 ${MORNING}`],
    ],
    [
      'within a good hour: the rest of it',
      '2026-06-09T14:32:10Z',
      ['Tue 9 8:35-9:30', `Tue 9 ${AFTERNOON}`, `Wed 10 ${MORNING}`, `Wed 10 ${AFTERNOON}`, `Thu 11 ${MORNING}`],
    ],
    [
      'at its end: too late for it',
      '2026-06-09T15:20:00Z',
      [`Tue 9 ${AFTERNOON}`, `Wed 10 ${MORNING}`, `Wed 10 ${AFTERNOON}`, `Thu 11 ${MORNING}`, `Thu 11 ${AFTERNOON}`],
    ],
  ])('%s', (_what, now, expected) => {
    expect(slots(now, DENVER)).toEqual(expected);
  });
});

describe('holidays', () => {
  it.each<[what: string, now: string, contact: ContactInput, never: RegExp, among: string]>([
    ['Thanksgiving in the USA', '2026-11-23T18:00:00Z', DENVER, /(?:Thu 26|Fri 27)/, 'Wed 25 15:00-16:30'],
    ['is a day like others in Germany', '2026-11-25T18:00:00Z', { country: 'DE' }, /Sat|Sun/, 'Thu 26 8:00-9:30'],
    ['Christmas in Germany', '2026-12-22T18:00:00Z', { country: 'DE' }, /(?:Thu 24|Fri 25|Sat 26)/, 'Wed 23 8:00-9:30'],
    ['the days between the years', '2026-12-28T18:00:00Z', { country: 'DE' }, /(?:Thu 31|Fri 1)/, 'Wed 30 15:00-16:30'],
    [
      'Boxing Day on its Monday in Britain',
      '2026-12-24T18:00:00Z',
      { country: 'GB' },
      /(?:Fri 25|Mon 28|Thu 31|Fri 1)/,
      'Tue 29 8:00-9:30',
    ],
    ['1 May in Germany', '2025-04-29T18:00:00Z', { country: 'DE' }, /Thu 1 /, 'Wed 30 8:00-9:30'],
    ['1 May is an ordinary Thursday in the USA', '2025-04-30T18:00:00Z', DENVER, /Sat|Sun/, 'Thu 1 8:00-9:30'],
  ])('%s', (_what, now, contact, never, among) => {
    const found = slots(now, contact);
    expect(found.length).toBeGreaterThanOrEqual(3);
    expect(found.filter((slot) => never.test(slot))).toEqual([]);
    expect(found).toContain(among);
  });

  it('Good Friday gives its morning to nobody, where it would otherwise fill up', () => {
    const onlyEaster: HolidayCalendar = (date, country) => ownHolidays(date, country, null) || /^2026-(?:03-3|04-0[12789])/.test(date);
    expect(slots('2026-03-30T06:00:00Z', { country: 'DE' }, onlyEaster).filter((slot) => slot.startsWith('Fri 3'))).toEqual([]);
    const noEaster: HolidayCalendar = (date) => /^2026-(?:03-3|04-0[12789])/.test(date);
    expect(slots('2026-03-30T06:00:00Z', { country: 'DE' }, noEaster)).toContain('Fri 3 8:00-9:30');
  });

  it('fill up with Monday afternoons and Friday mornings, less sure', () => {
    const noMidweek: HolidayCalendar = (date) => [2, 3, 4].includes(Temporal.PlainDate.from(date).dayOfWeek);
    const found = suggested('2026-06-08T06:00:00Z', { country: 'DE' }, noMidweek);
    expect(found.map(local)).toEqual(['Mon 8 15:00-16:30', 'Fri 12 8:00-9:30', 'Mon 15 15:00-16:30']);
    expect(found.map(({ confidence }) => confidence)).toEqual(['medium', 'medium', 'medium']);
  });

  it('asks the calendar for the country and the state', () => {
    const asked = new Set<string>();
    suggested('2026-06-08T06:00:00Z', { state: 'TX', city: 'Houston', country: 'US' }, (date, country, state) => {
      asked.add(`${country} ${state} ${/^\d{4}-\d\d-\d\d$/.test(date)}`);
      return false;
    });
    expect([...asked]).toEqual(['US TX true']);
  });

  it('does without a calendar that fails', () => {
    const failing = (): boolean => {
      throw new Error('no such country');
    };
    expect(slots('2026-06-08T12:00:00Z', DENVER, failing)).toContain('Tue 9 8:00-9:30');
  });
});

describe('changes of clocks', () => {
  it.each<[what: string, now: string, contact: ContactInput, start: string]>([
    ['before the clocks go forward', '2026-03-05T13:00:00Z', DENVER, '2026-03-05T15:00:00Z'],
    ['after it', '2026-03-06T18:00:00Z', DENVER, '2026-03-10T14:00:00Z'],
    ['after they went back', '2026-10-30T18:00:00Z', DENVER, '2026-11-03T15:00:00Z'],
    ['in the weeks when Europe waits', '2026-03-16T18:00:00Z', { country: 'DE' }, '2026-03-17T07:00:00Z'],
    ['in the south', '2026-10-02T18:00:00Z', { country: 'AU', state: 'NSW' }, '2026-10-05T22:00:00Z'],
    ['half an hour in India', '2026-11-24T18:00:00Z', { phone: '+919812345678' }, '2026-11-25T02:30:00Z'],
    ['over the date line', '2026-11-23T10:00:00Z', { timeZone: 'Pacific/Kiritimati' }, '2026-11-23T18:00:00Z'],
    ['and back', '2026-11-24T10:00:00Z', { timeZone: 'Pacific/Pago_Pago' }, '2026-11-24T19:00:00Z'],
  ])('%s', (_what, now, contact, start) => {
    expect(suggested(now, contact)[0]!.start).toBe(start);
  });
});

describe('rules and weeks of other places', () => {
  it.each<[what: string, now: string, contact: ContactInput, expected: string[]]>([
    ['Connecticut opens at nine', '2026-06-08T18:00:00Z', { state: 'CT', country: 'US' }, ['Tue 9 9:00-10:30', `Tue 9 ${AFTERNOON}`]],
    [
      'Kentucky at ten',
      '2026-06-08T18:00:00Z',
      { state: 'KY', city: 'Louisville', country: 'US' },
      ['Tue 9 10:00-11:30', `Tue 9 ${AFTERNOON}`],
    ],
    ['Ontario at nine', '2026-06-08T18:00:00Z', { city: 'Toronto', country: 'CA' }, ['Tue 9 9:00-10:30', `Tue 9 ${AFTERNOON}`]],
    ['Israel starts its week on Sunday', '2026-06-05T18:00:00Z', { country: 'IL' }, [`Mon 8 ${MORNING}`, `Mon 8 ${AFTERNOON}`]],
  ])('%s', (_what, now, contact, expected) => {
    expect(slots(now, contact).slice(0, 2)).toEqual(expected);
  });
});

describe('several candidate zones', () => {
  it.each<[what: string, contact: ContactInput, expected: string[]]>([
    ['one hour apart, the common half hour', { phone: '+12085550134' }, ['Tue 9 8:00-8:30', 'Tue 9 15:00-15:30', 'Wed 10 8:00-8:30']],
    ['a whole country, office hours', { country: 'US' }, ['Tue 9 15:30-17:00', 'Wed 10 15:30-17:00', 'Thu 11 15:30-17:00']],
    ['eleven zones, nothing', { country: 'RU' }, []],
  ])('%s', (_what, contact, expected) => {
    const found = suggested('2026-06-08T18:00:00Z', contact);
    expect(found.map(local).slice(0, 3)).toEqual(expected);
    expect(found.every(({ confidence }) => confidence === 'low')).toBe(true);
  });
});

describe('why', () => {
  it.each<[what: string, now: string, contact: ContactInput, confidence: string, why: string]>([
    [
      'an area code',
      '2026-06-09T06:00:00Z',
      DENVER,
      'medium',
      'Tuesday 8:00 to 9:30 in Denver: early midweek morning. Zone from the area code 303, so check if it is a mobile.',
    ],
    [
      'a city',
      '2026-06-09T16:00:00Z',
      { city: 'Miami', state: 'FL', country: 'US' },
      'high',
      'Tuesday 15:00 to 16:30 in Miami: midweek, mid-afternoon. Zone from the city, Miami.',
    ],
    [
      'a border',
      '2026-06-09T06:00:00Z',
      { phone: '+12085550134' },
      'low',
      'Tuesday 8:00 to 8:30 in Los Angeles (9:00 in Denver): early midweek morning. Zone from the area code 208, which spans 2 time zones, so check if it is a mobile.',
    ],
    [
      'a rule',
      '2026-06-09T06:00:00Z',
      { state: 'CT', country: 'US' },
      'medium',
      'Tuesday 9:00 to 10:30 in Connecticut: midweek, as early as the rules there allow. Zone from the state, Connecticut.',
    ],
    [
      'nothing',
      '2026-06-09T06:00:00Z',
      {},
      'low',
      'Tuesday 8:00 to 9:30 in Denver: early midweek morning. Nothing is known about where they are, so this is your own time, Denver.',
    ],
  ])('%s', (_what, now, contact, confidence, why) => {
    expect(suggested(now, contact)[0]).toMatchObject({ confidence, why });
  });
});
