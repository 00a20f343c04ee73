/** Holidays the core does not know, and the ones it does. */
import { describe, expect, it } from '@jest/globals';
import { worldHolidays } from '../../src/server/world-holidays.ts';

const isHoliday = worldHolidays();

describe('worldHolidays', () => {
  it.each<[what: string, date: string, country: string, state: string | null, expected: boolean]>([
    ['Australia Day', '2026-01-26', 'AU', null, true],
    ['the day after it', '2026-01-27', 'AU', null, false],
    ["Emperor's Birthday in Japan", '2026-02-23', 'JP', null, true],
    ["King's Day in the Netherlands", '2026-04-27', 'NL', null, true],
    ['1 May in Germany', '2026-05-01', 'DE', null, true],
    ['Christmas Eve in Germany is no public holiday', '2026-12-24', 'DE', null, false],
    ['Good Friday in Germany', '2026-04-03', 'DE', null, true],
    ['Thanksgiving', '2026-11-26', 'US', null, true],
    ['the day after it, which only the core knows', '2026-11-27', 'US', null, true],
    ['Confederate Memorial Day in Alabama', '2026-04-27', 'US', 'AL', true],
    ['but not in Colorado', '2026-04-27', 'US', 'CO', false],
    ['the second day of a feast of several', '2026-03-21', 'AE', null, true],
    ['a country that does not exist', '2026-01-01', 'ZZ', null, false],
    ['a state that does not exist', '2026-11-26', 'US', 'ZZ', true],
  ])('%s', (_what, date, country, state, expected) => {
    expect(isHoliday(date, country, state)).toBe(expected);
  });
});
