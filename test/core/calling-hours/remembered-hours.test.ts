/** What is remembered about calling hours: the same as asking anew, for every moment of a minute, and nobody can change it. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { phonePlace } from '../../../src/core/calling-hours/phone-place.ts';
import { ownHolidays } from '../../../src/core/calling-hours/holiday-calendar.ts';
import { whenToCall } from '../../../src/core/calling-hours/when-to-call.ts';
import { factsAt, type ContactInput } from './calling-facts.ts';

const MINUTE_MS = 60_000;
const places: ContactInput[] = [
  { timeZone: 'America/Denver', country: 'US' },
  { timeZone: 'America/New_York', state: 'FL', country: 'US' },
  { timeZone: 'Asia/Kolkata', country: 'IN' },
  { country: 'Germany' },
  { country: 'Brazil' },
  { phone: '+18505550134' },
  {},
];

/** A calendar of its own has a memory of its own, which is empty. */
const asked = (now: number, contact: ContactInput) =>
  whenToCall(factsAt(new Date(now).toISOString(), contact), { isHoliday: (...question) => ownHolidays(...question) });

describe('calling hours from memory', () => {
  it('are those of asking anew at any moment of the minute', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2027, 11) }).map((ms) => Math.floor(ms / (5 * MINUTE_MS)) * 5 * MINUTE_MS),
        fc.array(fc.constantFrom(0, 1, 999, 30_000, 59_999, 60_000, 60_001), { minLength: 2, maxLength: 5 }),
        fc.constantFrom(...places),
        (minute, offsets, contact) => {
          for (const offset of offsets)
            expect(whenToCall(factsAt(new Date(minute + offset).toISOString(), contact))).toEqual(asked(minute + offset, contact));
        },
      ),
      { numRuns: 300, seed: 20_261_124 },
    );
  });

  it('are not those of another place at the same moment', () => {
    const now = Date.UTC(2026, 10, 24, 3);
    for (const contact of [...places, ...places])
      expect(whenToCall(factsAt(new Date(now).toISOString(), contact))).toEqual(asked(now, contact));
  });

  it('cannot be changed by whoever got them', () => {
    const facts = factsAt('2026-11-24T03:00:00Z', { timeZone: 'America/New_York', country: 'US', state: 'FL' });
    const first = whenToCall(facts);
    const before = structuredClone(first);
    first.bestTimes[0]!.why = 'changed';
    first.bestTimes.pop();
    for (const { message } of first.refusals) expect(message).not.toBe('');
    first.refusals.length = 0;
    expect(whenToCall(facts)).toEqual(before);
  });
});

describe('a North American number', () => {
  it('is placed alike in every way of writing it', () => {
    for (let area = 200; area < 1_000; area += 1)
      expect(phonePlace(`+1${area}5550134`, null)).toEqual(phonePlace(`+1 (${area}) 555-0134`, null));
  });
});
