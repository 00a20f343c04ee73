/** Whatever a record holds, suggestions keep their promises and nothing throws; and the slots carry them. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { candidateZones } from '../../../src/core/calling-hours/candidate-zones.ts';
import { hoursRule } from '../../../src/core/calling-hours/hours-rules.ts';
import { whenToCall } from '../../../src/core/calling-hours/when-to-call.ts';
import { resolveSlots } from '../../../src/core/resolve/resolve-slots.ts';
import { BestTime } from '../../../src/core/schema/index.ts';
import { factsAt } from './calling-facts.ts';

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '',
    ' ',
    '__proto__',
    'constructor',
    'toString',
    '\u0000',
    '+',
    '+1',
    '😀'.repeat(20),
    '('.repeat(60),
    '٣٠٣',
    'NaN',
    '-',
    'us-',
  ),
);
const phone = fc.oneof(
  hostile,
  fc.constantFrom(
    '+13035550134',
    '+12085550134',
    '+18005550134',
    '+61412345678',
    '+919812345678',
    '+79161234567',
    '+33612345678',
    '303 555 0134',
  ),
  fc.integer({ min: 1, max: 9_999_999_999_999 }).map((digits) => `+${digits}`),
);
const contact = fc.record(
  {
    phone: fc.option(phone),
    timeZone: fc.option(
      fc.oneof(hostile, fc.constantFrom('America/Denver', 'Asia/Kolkata', 'Pacific/Kiritimati', 'UTC', 'US/Pacific', 'Europe/Paris')),
    ),
    country: fc.option(fc.oneof(hostile, fc.constantFrom('US', 'Canada', 'DE', 'FR', 'AU', 'RU', 'IL', 'AF', 'GB', 'ZZ', 'ES'))),
    state: fc.option(fc.oneof(hostile, fc.constantFrom('AL', 'Texas', 'WA', 'NT', 'São Paulo', 'CT', 'KY'))),
    city: fc.option(fc.oneof(hostile, fc.constantFrom('Denver', 'London', 'El Paso', 'Portland'))),
    company: fc.option(fc.oneof(hostile, fc.constantFrom('Muster GmbH', 'Acme Inc.'))),
  },
  { requiredKeys: [] },
);
const now = fc
  .oneof(
    fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2040, 0, 1) }),
    fc.constantFrom(Date.UTC(1, 0, 1), Date.UTC(9999, 11, 31, 23, 59)),
  )
  .map((ms) => new Date(ms).toISOString());
const repZone = fc.option(fc.constantFrom('America/Denver', 'Asia/Tokyo', 'no zone'));

describe('any record', () => {
  it('gives times that are ahead, in order, short, midweek first, and good by the clock in every candidate zone', () => {
    let given = 0;
    fc.assert(
      fc.property(now, contact, repZone, (moment, record, zone) => {
        const facts = factsAt(moment, record, zone);
        const { bestTimes, refusals, notices } = whenToCall(facts);
        const { places } = candidateZones(facts);
        const soonest = Date.parse(moment);
        expect(bestTimes.length).toBeLessThanOrEqual(5);
        expect(refusals.length + notices.length).toBeLessThanOrEqual(1);
        expect(places.length === 0 ? bestTimes : []).toEqual([]);
        for (const time of bestTimes) {
          given += 1;
          BestTime.parse(time);
          const [start, end] = [Date.parse(time.start), Date.parse(time.end)];
          expect(start).toBeGreaterThanOrEqual(soonest);
          expect(start).toBeLessThan(soonest + 11 * 86_400_000);
          expect(end - start).toBeGreaterThanOrEqual(10 * 60_000);
          expect(end - start).toBeLessThanOrEqual(90 * 60_000);
          for (const { timeZone, country, state } of places) {
            const from = Temporal.Instant.from(time.start).toZonedDateTimeISO(timeZone);
            const to = Temporal.Instant.from(time.end).toZonedDateTimeISO(timeZone);
            const [opens, closes] = [from.hour + from.minute / 60, to.hour + to.minute / 60];
            expect(opens).toBeGreaterThanOrEqual(8);
            expect(closes).toBeLessThanOrEqual(17.5);
            expect(closes).toBeGreaterThan(opens);
            const usualWeek = !['IL', 'AF'].includes(country ?? '');
            if (usualWeek) expect(from.dayOfWeek).toBeLessThanOrEqual(5);
            if (usualWeek && from.dayOfWeek === 1) expect(opens).toBeGreaterThanOrEqual(12);
            if (usualWeek && from.dayOfWeek === 5) expect(closes).toBeLessThanOrEqual(12);
            const rule = hoursRule(country, state);
            if (rule !== null) {
              const inside = rule.weekdays.some(([a, b]) => opens * 60 >= a && closes * 60 <= b);
              expect(inside).toBe(true);
            }
          }
        }
      }),
      { numRuns: 200, seed: 20_261_124 },
    );
    expect(given).toBeGreaterThan(150);
  });

  it('is refused nothing when only the rep\u2019s clock is known', () => {
    fc.assert(
      fc.property(now, fc.option(hostile), repZone, (moment, company, zone) => {
        const facts = factsAt(moment, { company: company === null ? null : `${company}.`, phone: '+18005550134' }, zone);
        expect(whenToCall(facts).refusals).toEqual([]);
      }),
      { numRuns: 100, seed: 20_261_124 },
    );
  });
});

describe('slots', () => {
  it('carry the times, the refusal and the notice', () => {
    const night = resolveSlots(factsAt('2026-11-25T04:30:00Z', { firstName: 'John', phone: '+13035550134' }));
    expect(night.refusals.map(({ code }) => code)).toEqual(['outside-lawful-hours']);
    expect(night.bestTimes[0]).toMatchObject({ start: '2026-11-25T15:00:00Z', end: '2026-11-25T16:30:00Z', timeZone: 'America/Denver' });
    const dawn = resolveSlots(factsAt('2026-11-24T15:30:00Z', { firstName: 'John', phone: '+12085550134' }));
    expect(dawn.refusals).toEqual([]);
    expect(dawn.notices.map(({ code }) => code)).toContain('maybe-outside-lawful-hours');
  });

  it('name the wish for no voicemail before the hour', () => {
    const facts = factsAt('2026-11-25T04:30:00Z', { phone: '+13035550134', doNotVoicemail: true });
    expect(resolveSlots(facts).refusals.map(({ code }) => code)).toEqual(['do-not-voicemail', 'outside-lawful-hours']);
  });

  it('take a larger calendar', () => {
    const facts = factsAt('2026-06-08T18:00:00Z', { country: 'JP' });
    const holiday = '2026-06-10';
    const days = resolveSlots(facts, { isHoliday: (date, country) => country === 'JP' && date === holiday }).bestTimes.map(
      ({ why }) => why,
    );
    expect(days.some((why) => why.startsWith('Wednesday'))).toBe(false);
    expect(resolveSlots(facts).bestTimes.some(({ why }) => why.startsWith('Wednesday'))).toBe(true);
  });
});
