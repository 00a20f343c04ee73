/** Whatever is known or not known, an answer comes out whole. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { answerFromSlots } from '../../../src/core/script/answer-from-slots.ts';
import type { Slots } from '../../../src/core/schema/index.ts';
import { slotsWith } from '../../fixtures/core-b/slots.ts';

const maybe = <Value>(values: readonly Value[]): fc.Arbitrary<Value | null> => fc.option(fc.constantFrom(...values), { nil: null });

const relations = ['referred-by', 'former-colleague', 'colleague', 'friend', 'customer', 'partner', 'mutual'] as const;

const anySlots: fc.Arbitrary<Slots> = fc
  .record({
    firstName: maybe(['John', 'Siobhán', 'Sarah and Tom', 'Maria', 'Will']),
    company: maybe(['Acme', 'O’Neill & Sons', 'H2O Labs', 'The Works']),
    jobTitle: maybe(['VP Operations', 'Chief of Staff, EMEA', 'Owner']),
    repFirst: maybe(['Maria', 'Jean-Luc', 'May']),
    repCompany: maybe(['Brightline', 'Call Me Maybe']),
    connection: maybe(['Dana Kim', 'José Ñandú', 'Mark April']),
    relation: fc.constantFrom(...relations),
    topic: maybe(['pricing review', 'Q4 budget', 'onboarding', 'demo of the route planner']),
    days: fc.integer({ min: 0, max: 6 }),
    meets: fc.boolean(),
    problem: maybe(['late freight invoices', 'no-shows', 'the month-end scramble']),
    benefit: maybe([
      'cut invoice disputes by a third',
      'close the books in two days',
      'save $40,000 a year on carrier fees without changing your system',
    ]),
    proof: maybe(['Northwind did it in six weeks', 'Our customers keep 98% of their slots']),
    weekday: fc.integer({ min: 1, max: 7 }),
    hour: fc.integer({ min: 0, max: 23 }),
    count: fc.integer({ min: 0, max: 4 }),
    strategy: fc.constantFrom('call-back' as const, 'watch-for-email' as const),
    namePosition: fc.constantFrom('early' as const, 'late' as const),
    tone: fc.constantFrom('friendly' as const, 'neutral' as const, 'formal' as const),
  })
  .map((known) => {
    const slots = slotsWith({
      contact: { firstName: known.firstName, lastName: null, company: known.company, jobTitle: known.jobTitle },
      rep: { firstName: known.repFirst, lastName: null, company: known.repCompany },
      connection: known.connection === null ? null : { index: 0, kind: 'person', name: known.connection, relation: known.relation },
      offeredConnections: [],
      lastMeeting: known.meets
        ? {
            topic: known.topic,
            age: { unit: 'day', count: known.days, weekday: ((2 - known.days + 13) % 7) + 1 },
            startedAt: new Date(Date.parse('2026-11-24T14:00:00Z') - known.days * 86_400_000).toISOString(),
          }
        : null,
      offer: { problem: known.problem, benefit: known.benefit, proof: known.proof },
      today: { weekday: known.weekday, hour: known.hour },
      earlier: { count: known.count, texts: [], scriptIds: [] },
      settings: { strategy: known.strategy, namePosition: known.namePosition, tone: known.tone },
    });
    return slots;
  });

describe('any slots', () => {
  it('give seven parts, three subjects and a mail without holes', () => {
    fc.assert(
      fc.property(anySlots, fc.string(), (slots, seed) => {
        const { script, subjects, email } = answerFromSlots(slots, { seed });
        expect(script!.parts).toHaveLength(7);
        expect(subjects.length).toBeGreaterThanOrEqual(3);
        for (const text of [script!.text, email!.body, ...subjects.map(({ subject }) => subject)])
          expect(text).not.toMatch(/[{}]|undefined|null(?![\p{L}])|\.\.| [,.]/u);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('give no error but those that stand in the facts', () => {
    fc.assert(
      fc.property(anySlots, fc.string(), (slots, seed) => {
        const { script, findings } = answerFromSlots(slots, { seed });
        const errors = findings.filter(({ severity, tip }) => severity === 'error' && tip !== 'rep-named');
        expect({ text: script!.text, errors }).toEqual({ text: script!.text, errors: [] });
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});
