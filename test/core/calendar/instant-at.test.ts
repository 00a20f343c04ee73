/** Wall-clock times as instants, through changes of the clocks. */
import { describe, expect, it } from '@jest/globals';
import { instantAt } from '../../../src/core/calendar/instant-at.ts';

describe('instantAt', () => {
  it.each([
    ['2026-11-25', '09:00', 'America/Denver', '2026-11-25T16:00:00Z'],
    ['2026-07-01', '09:00', 'Europe/Berlin', '2026-07-01T07:00:00Z'],
    ['2027-03-14', '02:30', 'America/Denver', '2027-03-14T09:30:00Z'],
    ['2026-11-01', '01:30', 'America/Denver', '2026-11-01T07:30:00Z'],
    ['2026-11-25', '00:00', 'Pacific/Kiritimati', '2026-11-24T10:00:00Z'],
  ])('%s %s in %s', (date, time, zone, instant) => {
    expect(instantAt(date, time, zone)).toBe(instant);
  });

  it.each([
    ['2026-02-30', '09:00', 'UTC'],
    ['2026-11-25', '25:00', 'UTC'],
    ['2026-11-25', '09:00', 'Mars/Olympus'],
  ])('refuses %s %s in %s', (date, time, zone) => {
    expect(() => instantAt(date, time, zone)).toThrow(RangeError);
  });
});
