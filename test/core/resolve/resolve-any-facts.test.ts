/** Whatever the strings of a facts document hold, slots come out, and nothing hostile in them. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyFacts } from '../../fixtures/facts/any-facts.ts';
import { resolveSlots } from '../../../src/core/resolve/resolve-slots.ts';
import { Facts, Slots } from '../../../src/core/schema/index.ts';

describe('resolveSlots on any facts', () => {
  it('answers with valid slots that hold no markup, no template, no link and no hidden character', () => {
    fc.assert(
      fc.property(anyFacts, (input) => {
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
      { numRuns: 1500, seed: 20_261_124 },
    );
  });

  it('gives the same slots for the same facts', () => {
    fc.assert(
      fc.property(anyFacts, (input) => {
        expect(resolveSlots(Facts.parse(input))).toEqual(resolveSlots(Facts.parse(input)));
      }),
      { numRuns: 200, seed: 20_261_124 },
    );
  });
});
