import { describe, expect, it } from '@jest/globals';
import { fromFieldDate, toFieldDate } from '../../../../extensions/hubspot/app/cards/words/calendar-date.ts';
import { ageWords, dayWords, momentWords } from '../../../../extensions/hubspot/app/cards/words/date-words.ts';

describe('age in words', () => {
  const now = '2026-11-24T15:00:00Z';

  it.each<[string, string | null]>([
    ['2026-11-24T08:00:00Z', 'today'],
    ['2026-11-24T07:59:00Z', 'yesterday'],
    ['2026-11-10T16:00:00Z', '14 days ago'],
    ['2026-09-26T16:00:00Z', '59 days ago'],
    ['2026-09-25T16:00:00Z', '2 months ago'],
    ['2025-11-24T16:00:00Z', '12 months ago'],
    ['2024-11-24T16:00:00Z', '2 years ago'],
    ['2022-12-01T16:00:00Z', '4 years ago'],
    ['2026-11-25T16:00:00Z', null],
    ['long ago', null],
  ])('%s is %s', (at, words) => {
    expect(ageWords(at, now, 'America/Los_Angeles')).toBe(words);
  });

  it('counts days where the contact is', () => {
    expect(ageWords('2026-11-24T01:00:00Z', '2026-11-24T20:00:00Z', 'UTC')).toBe('today');
    expect(ageWords('2026-11-24T01:00:00Z', '2026-11-24T20:00:00Z', 'America/New_York')).toBe('yesterday');
  });

  it('counts in UTC where the zone is unknown', () => {
    expect(ageWords('2026-11-23T23:00:00Z', now, 'Mars/Olympus')).toBe('yesterday');
  });
});

describe('dates', () => {
  it.each([
    ['2026-11-25', 'Wed, Nov 25'],
    ['some day', 'some day'],
  ])('%s reads %s', (date, words) => {
    expect(dayWords(date)).toBe(words);
  });

  it.each([
    ['2026-11-24T15:00:00Z', 'America/Denver', 'Nov 24, 2026, 8:00 AM'],
    ['2026-11-24T15:00:00Z', 'nowhere', 'Nov 24, 2026, 3:00 PM'],
    ['no time', 'UTC', 'no time'],
  ])('%s in %s reads %s', (instant, zone, words) => {
    expect(momentWords(instant, zone)).toBe(words);
  });

  it.each(['2026-01-01', '2026-11-30', '2028-02-29'])('%s survives HubSpot’s date field', (date) => {
    expect(fromFieldDate(toFieldDate(date))).toBe(date);
  });

  it('has months from 0 in the field, and nothing when it is cleared', () => {
    expect(toFieldDate('2026-11-25')).toEqual({ year: 2026, month: 10, date: 25 });
    expect(toFieldDate('tomorrow')).toBeUndefined();
    expect(fromFieldDate(null)).toBeNull();
  });
});
