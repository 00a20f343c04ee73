/** Zones that exist, and the day and hour there. */
import { describe, expect, it } from '@jest/globals';
import { localTime, timeZoneOf } from '../../../src/core/calendar/time-zone-of.ts';
import { zoneOfCountry } from '../../../src/core/calendar/zone-of-country.ts';

describe('timeZoneOf', () => {
  it.each(['America/Denver', 'Europe/Berlin', 'UTC', 'Asia/Kolkata', ' America/Argentina/Buenos_Aires '])('knows %s', (text) => {
    expect(timeZoneOf(text)).toBe(text.trim());
  });

  it.each([null, '', 'Mars/Olympus', '+02:00', 'GMT+2 (Berlin)', '<script>', 'x'.repeat(500)])('does not know %j', (text) => {
    expect(timeZoneOf(text)).toBeNull();
  });
});

describe('localTime', () => {
  it.each([
    ['2026-11-24T15:00:00Z', 'America/Denver', { weekday: 2, hour: 8, date: '2026-11-24' }],
    ['2026-11-23T00:30:00Z', 'America/Los_Angeles', { weekday: 7, hour: 16, date: '2026-11-22' }],
    ['2026-11-24T15:00:00+01:00', 'UTC', { weekday: 2, hour: 14, date: '2026-11-24' }],
  ])('%s in %s', (instant, zone, local) => {
    expect(localTime(instant, zone)).toEqual(local);
  });
});

describe('zoneOfCountry', () => {
  it('is a zone that exists, for countries of one clock only', () => {
    expect(timeZoneOf(zoneOfCountry('DE'))).toBe('Europe/Berlin');
    expect([zoneOfCountry('US'), zoneOfCountry('ES'), zoneOfCountry(null)]).toEqual([null, null, null]);
  });
});
