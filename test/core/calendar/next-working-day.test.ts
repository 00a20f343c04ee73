/** When a follow-up is due, around weekends and holidays of two places. */
import { describe, expect, it } from '@jest/globals';
import { nextWorkingDay } from '../../../src/core/calendar/next-working-day.ts';

describe('nextWorkingDay', () => {
  it.each([
    ['an ordinary Tuesday', { now: '2026-11-24T15:00:00Z', timeZone: 'America/Denver' }, '2026-11-25', 'Wednesday, the next working day'],
    ['a Friday', { now: '2026-11-20T15:00:00Z', timeZone: 'America/Denver' }, '2026-11-23', 'Monday, after the weekend'],
    [
      'late evening in the rep\u2019s zone',
      { now: '2026-11-25T03:00:00Z', timeZone: 'America/Denver' },
      '2026-11-25',
      'Wednesday, the next working day',
    ],
    [
      'the eve of Thanksgiving',
      { now: '2026-11-25T15:00:00Z', timeZone: 'America/Denver', contactCountry: 'US' },
      '2026-11-30',
      'Monday, after Thanksgiving Day, the day after Thanksgiving and the weekend',
    ],
    [
      'Christmas Eve in Britain',
      { now: '2026-12-24T10:00:00Z', timeZone: 'Europe/London', country: 'GB', contactCountry: 'GB' },
      '2026-12-29',
      'Tuesday, after Christmas Day, the weekend and Boxing Day',
    ],
    [
      'the eve of a Saudi weekend',
      { now: '2026-11-19T10:00:00Z', timeZone: 'America/Denver', contactTimeZone: 'Asia/Riyadh' },
      '2026-11-23',
      'Monday, after the weekend',
    ],
    [
      'a Thursday before the Emirates\u2019 Friday',
      { now: '2026-11-19T10:00:00Z', timeZone: 'Europe/London', contactCountry: 'AE' },
      '2026-11-20',
      'Friday, the next working day',
    ],
    [
      'a rep in Riyadh on Thursday',
      { now: '2026-11-19T10:00:00Z', timeZone: 'Asia/Riyadh', contactCountry: 'SA' },
      '2026-11-22',
      'Sunday, after the weekend',
    ],
    [
      'a New Year that is kept on the Friday before',
      { now: '2027-12-30T15:00:00Z', timeZone: 'America/Denver', contactCountry: 'US' },
      '2028-01-03',
      "Monday, after New Year's Day and the weekend",
    ],
    [
      'Maundy Thursday in Germany',
      { now: '2026-04-02T10:00:00Z', timeZone: 'Europe/Berlin', contactCountry: 'DE' },
      '2026-04-07',
      'Tuesday, after Good Friday, the weekend and Easter Monday',
    ],
    [
      'Carnival in Brazil',
      { now: '2026-02-13T15:00:00Z', timeZone: 'America/Sao_Paulo', contactCountry: 'BR' },
      '2026-02-18',
      'Wednesday, after the weekend, Carnival Monday and Carnival Tuesday',
    ],
  ])('on %s', (_name, request, date, why) => {
    expect(nextWorkingDay(request)).toEqual({ date, why });
  });

  it('asks which day it is for the contact when the rep starts working', () => {
    const request = { now: '2026-12-04T01:00:00Z', timeZone: 'America/Los_Angeles', contactTimeZone: 'Asia/Tokyo' };
    expect(nextWorkingDay(request).date).toBe('2026-12-07');
  });
});
