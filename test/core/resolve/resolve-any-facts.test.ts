/** Whatever the strings of a facts document hold, slots come out, and nothing hostile in them. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { resolveSlots } from '../../../src/core/resolve/resolve-slots.ts';
import { Facts, Slots } from '../../../src/core/schema/index.ts';

const HOSTILE = [
  '<script>alert(1)</script>',
  '{{first_name}}',
  '${7*7}',
  '%FIRSTNAME%',
  '\u202eevil\u202c',
  '\u0000',
  '😀👨‍👩‍👧',
  '=cmd()',
  'a'.repeat(180),
  ' ',
  '\n',
  'John',
  'Acme Inc.',
  'İ',
  'ß',
  'e\u0301'.repeat(40),
  '&lt;b&gt;',
  'http://x.io',
  '李明',
  '\ud800',
  '__proto__',
];
const text = (maxLength: number) =>
  fc.option(
    fc.oneof(
      fc.constantFrom(...HOSTILE).map((word) => word.slice(0, maxLength)),
      fc.string({ unit: 'grapheme', maxLength: Math.min(maxLength, 60) }).map((word) => word.slice(0, maxLength)),
      fc
        .array(fc.constantFrom(...HOSTILE, ' - ', ', ', ' & ', ': ', '(', '"'), { maxLength: 8 })
        .map((words) => words.join('').slice(0, maxLength)),
    ),
    { nil: null },
  );
const instant = fc
  .date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2030-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
const e164 = fc.stringMatching(/^\+[1-9]\d{5,14}$/);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

const facts = fc.record({
  now: instant,
  contact: fc.record({
    id: fc.constant('101'),
    firstName: text(500),
    lastName: text(500),
    jobTitle: text(500),
    company: text(500),
    phone: text(100),
    timeZone: fc.oneof(text(64), fc.constant('Asia/Tokyo')),
    city: text(200),
    state: text(200),
    country: text(200),
    language: text(35),
    pronunciation: text(100),
    doNotVoicemail: maybe(fc.boolean()),
    emailOptOut: maybe(fc.boolean()),
  }),
  rep: fc.record({
    firstName: text(200),
    lastName: text(200),
    company: text(200),
    callbackNumber: e164,
    callingNumber: maybe(e164),
    timeZone: text(64),
    speakingPace: maybe(fc.double({ min: 0.5, max: 2, noNaN: true })),
  }),
  connections: maybe(
    fc.array(
      fc.record({
        kind: fc.constantFrom('person', 'company', 'group', 'event'),
        name: text(200).map((name) => name || 'x'),
        relation: text(200),
        confirmed: fc.boolean(),
      }),
      { maxLength: 5 },
    ),
  ),
  lastMeeting: maybe(fc.record({ title: text(500), startedAt: instant, outcome: text(64) })),
  offer: maybe(fc.record({ problem: text(200), benefit: text(200), proof: text(200) })),
  voicemails: maybe(
    fc.array(fc.record({ leftAt: instant, text: text(5000), scriptId: text(100), calledBackAt: maybe(instant) }), { maxLength: 5 }),
  ),
  settings: maybe(
    fc.record({
      defaultLanguage: text(35),
      targetSeconds: maybe(fc.tuple(fc.integer({ min: 5, max: 60 }), fc.integer({ min: 5, max: 90 }))),
    }),
  ),
  seed: text(200),
});

describe('resolveSlots on any facts', () => {
  it('answers with valid slots that hold no markup, no template, no link and no hidden character', () => {
    fc.assert(
      fc.property(facts, (input) => {
        const slots = resolveSlots(Facts.parse(input));
        Slots.parse(slots);
        const { contact, rep, connection, lastMeeting, offer } = slots;
        const spoken = [
          contact.firstName,
          contact.lastName,
          contact.company,
          contact.jobTitle,
          rep.firstName,
          rep.lastName,
          rep.company,
          connection?.name,
          lastMeeting?.topic,
          ...Object.values(offer),
        ];
        for (const value of spoken)
          expect(value ?? '').not.toMatch(/[<>{}\p{Cc}\u202a-\u202e\u200b\ufeff\p{Extended_Pictographic}]|:\/\//u);
        for (const { message } of [...slots.notices, ...slots.refusals]) expect(message).not.toMatch(/[<>{}]/);
      }),
      { numRuns: 1500 },
    );
  });

  it('gives the same slots for the same facts', () => {
    fc.assert(
      fc.property(facts, (input) => {
        expect(resolveSlots(Facts.parse(input))).toEqual(resolveSlots(Facts.parse(input)));
      }),
      { numRuns: 200 },
    );
  });
});
