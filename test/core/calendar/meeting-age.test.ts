/** How long ago, in the calendar of the people who speak. */
import { describe, expect, it } from '@jest/globals';
import { meetingAge } from '../../../src/core/calendar/meeting-age.ts';

const NOW = '2026-11-24T15:00:00Z';
const DENVER = ['America/Denver'];

describe('distance in calendar days of the place', () => {
  it.each([
    ['2026-11-24T10:00:00Z', 'day', 0, 2],
    ['2026-11-24T06:59:00Z', 'day', 1, 1],
    ['2026-11-23T10:00:00Z', 'day', 1, 1],
    ['2026-11-20T18:00:00Z', 'day', 4, 5],
    ['2026-11-18T18:00:00Z', 'day', 6, 3],
    ['2026-11-17T18:00:00Z', 'week', 1, null],
    ['2026-11-14T18:00:00Z', 'week', 1, null],
    ['2026-11-13T18:00:00Z', 'week', 2, null],
    ['2026-11-10T16:00:00Z', 'week', 2, null],
    ['2026-10-27T16:00:00Z', 'week', 4, null],
    ['2026-10-20T16:00:00Z', 'month', 1, null],
    ['2026-09-24T16:00:00Z', 'month', 2, null],
    ['2026-01-30T16:00:00Z', 'month', 10, null],
    ['2025-11-24T16:00:00Z', 'year', 1, null],
    ['2025-06-20T16:00:00Z', 'year', 1, null],
    ['2024-09-20T16:00:00Z', 'year', 2, null],
  ])('%s is %s %i', (startedAt, unit, count, weekday) => {
    expect(meetingAge(startedAt, NOW, DENVER)).toEqual({ unit, count, weekday });
  });

  it('is today for an instant that is still to come', () => {
    expect(meetingAge('2026-11-26T10:00:00Z', NOW, DENVER)).toMatchObject({ unit: 'day', count: 0 });
  });

  it('counts in UTC when no zone is known', () => {
    expect(meetingAge('2026-11-24T00:30:00Z', NOW, [])).toEqual({ unit: 'day', count: 0, weekday: 2 });
  });
});

describe('zones that disagree', () => {
  it('give the longer distance without a weekday', () => {
    expect(meetingAge('2026-11-22T20:00:00Z', NOW, ['America/Denver', 'Asia/Tokyo'])).toEqual({ unit: 'day', count: 2, weekday: null });
  });

  it('keep the weekday where both have the same', () => {
    expect(meetingAge('2026-11-20T18:00:00Z', NOW, ['America/Denver', 'Europe/Berlin'])).toEqual({ unit: 'day', count: 4, weekday: 5 });
  });

  it('say a week where one of them has seven days', () => {
    expect(meetingAge('2026-11-18T02:00:00Z', NOW, ['America/Denver', 'Europe/Berlin'])).toEqual({ unit: 'week', count: 1, weekday: null });
  });
});
