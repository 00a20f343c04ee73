/** Working days on from today, over weekends and holidays. */
import { describe, expect, it } from '@jest/globals';
import { workingDayAfter } from '../../../src/core/calendar/working-day-after.ts';

const TUESDAY = '2026-11-24T16:00:00Z';
const SATURDAY = '2026-11-28T16:00:00Z';

describe('the day some working days from today', () => {
  it.each([
    [TUESDAY, 0, 'DE', '2026-11-24'],
    [TUESDAY, 1, 'DE', '2026-11-25'],
    [TUESDAY, 3, 'DE', '2026-11-27'],
    [TUESDAY, 4, 'DE', '2026-11-30'],
    [TUESDAY, 2, 'US', '2026-11-30'], // Thanksgiving is the 26th, and the Friday after it is free too
    [SATURDAY, 0, 'DE', '2026-11-30'],
    [SATURDAY, 1, 'DE', '2026-11-30'],
    [SATURDAY, 2, 'DE', '2026-12-01'],
  ])('from %s, %i on, in %s, is %s', (now, days, contactCountry, expected) => {
    expect(workingDayAfter({ now, timeZone: 'Europe/Berlin', contactTimeZone: 'Europe/Berlin', contactCountry }, days)).toBe(expected);
  });
});
