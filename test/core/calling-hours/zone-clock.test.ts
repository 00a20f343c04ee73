/** Wall clocks by arithmetic agree with Temporal, also where clocks change. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  DAY_MS,
  distinctClocks,
  instantOf,
  localAt,
  offsetAt,
  sharedClocks,
  weekdayOf,
} from '../../../src/core/calling-hours/zone-clock.ts';

const ZONES = [
  'America/Denver',
  'America/St_Johns',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'America/Sao_Paulo',
  'Europe/Dublin',
  'Asia/Gaza',
];

const day = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY_MS;

describe('zone clock', () => {
  it('agrees with Temporal at any moment of forty years', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), fc.integer({ min: Date.UTC(2005, 0, 1), max: Date.UTC(2045, 0, 1) }), (zone, ms) => {
        const there = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone);
        expect(offsetAt(zone, ms)).toBe(there.offsetNanoseconds / 1e6);
        const { day: local, minute, weekday } = localAt(zone, ms);
        expect([local, Math.floor(minute), weekday]).toEqual([
          day(there.toPlainDate().toString()),
          there.hour * 60 + there.minute,
          there.dayOfWeek,
        ]);
      }),
      { numRuns: 300, seed: 20_261_124 },
    );
  });

  it.each([
    ['an ordinary morning', 'America/Denver', '2026-11-24', 480, '2026-11-24T15:00:00Z'],
    ['the hour that spring skips is moved on', 'America/Denver', '2026-03-08', 150, '2026-03-08T09:30:00Z'],
    ['the morning after the clocks went forward', 'America/Denver', '2026-03-08', 480, '2026-03-08T14:00:00Z'],
    ['the hour that autumn repeats is its first', 'America/Denver', '2026-11-01', 90, '2026-11-01T07:30:00Z'],
    ['the morning after the clocks went back', 'America/Denver', '2026-11-01', 480, '2026-11-01T15:00:00Z'],
    ['half an hour in India', 'Asia/Kolkata', '2026-11-24', 480, '2026-11-24T02:30:00Z'],
    ['three quarters in Nepal', 'Asia/Kathmandu', '2026-11-24', 480, '2026-11-24T02:15:00Z'],
    ['a change by half an hour', 'Australia/Lord_Howe', '2026-04-05', 480, '2026-04-04T21:30:00Z'],
    ['east of the date line', 'Pacific/Kiritimati', '2026-11-24', 480, '2026-11-23T18:00:00Z'],
    ['west of the date line', 'Pacific/Pago_Pago', '2026-11-24', 480, '2026-11-24T19:00:00Z'],
  ])('%s', (_what, zone, date, minute, instant) => {
    expect(new Date(instantOf(zone, day(date), minute)).toISOString()).toBe(instant.replace('Z', '.000Z'));
  });

  it('finds the same instant as Temporal for any wall time', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: day('2012-06-01'), max: day('2040-01-01') }),
        fc.integer({ min: 0, max: 1439 }),
        (zone, date, minute) => {
          const wall = Temporal.PlainDate.from('1970-01-01')
            .add({ days: date })
            .toPlainDateTime({ hour: Math.floor(minute / 60), minute: minute % 60 });
          expect(instantOf(zone, date, minute)).toBe(wall.toZonedDateTime(zone).epochMilliseconds);
        },
      ),
      { numRuns: 300, seed: 20_261_124 },
    );
  });

  it('knows the weekday of days on both sides of 1970', () => {
    expect(['1969-12-28', '1970-01-01', '2026-11-24', '2026-11-29'].map((date) => weekdayOf(day(date)))).toEqual([7, 4, 2, 7]);
  });

  it('tells clocks apart only where they differ', () => {
    const winter = [Date.parse('2026-12-01T12:00:00Z')];
    const summer = [Date.parse('2026-07-01T12:00:00Z')];
    const west = ['America/Phoenix', 'America/Denver', 'America/Los_Angeles'];
    expect(distinctClocks(west, winter)).toEqual(['America/Phoenix', 'America/Los_Angeles']);
    expect(distinctClocks(west, summer)).toEqual(['America/Phoenix', 'America/Denver']);
    expect(sharedClocks(west, ['America/Boise'], summer)).toEqual(['America/Denver']);
  });
});
