/** Holidays checked against published calendars. */
import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { easterSunday } from '../../../src/core/calendar/easter-sunday.ts';
import { holidayOn } from '../../../src/core/calendar/holiday-on.ts';

describe('easterSunday', () => {
  it.each([
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2024, '2024-03-31'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
  ])('%i', (year, date) => {
    expect(easterSunday(year).toString()).toBe(date);
  });
});

describe('holidayOn', () => {
  it.each([
    ['US', '2026-11-26', 'Thanksgiving Day'],
    ['US', '2026-05-25', 'Memorial Day'],
    ['US', '2026-07-03', 'Independence Day'],
    ['US', '2027-12-31', "New Year's Day"],
    ['CA', '2026-05-18', 'Victoria Day'],
    ['GB', '2026-12-28', 'Boxing Day'],
    ['GB', '2026-08-31', 'the summer bank holiday'],
    ['DE', '2026-05-14', 'Ascension Day'],
    ['FR', '2026-07-14', 'Bastille Day'],
    ['ES', '2026-12-08', 'Immaculate Conception'],
    ['PT', '2026-06-04', 'Corpus Christi'],
    ['BR', '2026-11-20', 'Black Awareness Day'],
    ['US', '2026-11-25', null],
    ['DE', '2026-11-26', null],
    ['JP', '2026-01-01', null],
    [null, '2026-01-01', null],
  ])('%s on %s', (country, date, name) => {
    expect(holidayOn(Temporal.PlainDate.from(date), country)).toBe(name);
  });
});
