/** The follow-up e-mail: short, about the voicemail, and true to its subject. */
import { describe, expect, it } from '@jest/globals';
import { answerFromSlots } from '../../../src/core/script/answer-from-slots.ts';
import type { Email, Slots } from '../../../src/core/schema/index.ts';
import { checkSubject } from '../../../src/core/tips/check-subject.ts';
import { wordCount } from '../../../src/core/tips/reading/word-count.ts';
import { SITUATIONS } from '../../fixtures/core-b/situations.ts';
import { slotsWith } from '../../fixtures/core-b/slots.ts';

const SEEDS = ['a', 'b', 'c', 'd', 'e', 'f'];

function emailOf(slots: Slots, seed: string): Email {
  const { email } = answerFromSlots(slots, { seed });
  if (email === null) throw new Error('no e-mail');
  return email;
}

describe('writeEmail', () => {
  it.each(Object.entries(SITUATIONS))('when %s, is whole, has at most 90 words and speaks of the voicemail', (_, slots) => {
    for (const seed of SEEDS) {
      const { body } = emailOf(slots, seed);
      const [greeting, opening, offer, signature] = body.split('\n\n');
      expect(greeting).toMatch(
        slots.contact.firstName === null ? /^(Hello|Hi there),$/ : new RegExp(`^(Hi|Hello) ${slots.contact.firstName},$`),
      );
      expect(opening).toMatch(/voicemail/);
      expect(offer).toMatch(/reply/i);
      expect(signature).toBe('Maria Lopez\nBrightline\n303-555-0134');
      expect(wordCount(body)).toBeLessThanOrEqual(90);
      expect(body).not.toMatch(/[{}]|undefined|null(?![\p{L}])|\.\.| {2}/u);
    }
  });

  it.each(Object.entries(SITUATIONS))('when %s, pays its subject off in the first line', (_, slots) => {
    for (const seed of SEEDS) {
      const { subject, body } = emailOf(slots, seed);
      expect(checkSubject({ subject, slots, body: body.split('\n\n')[1]! })).toEqual([]);
    }
  });

  it('says nothing of today or yesterday, because it is sent on another day', () => {
    for (const slots of Object.values(SITUATIONS))
      for (const seed of SEEDS) expect(emailOf(slots, seed).body).not.toMatch(/today|yesterday|ago|on (?:Mon|Tues|Wednes|Thurs|Fri)day/);
  });

  it('is not written to whoever opted out', () => {
    expect(answerFromSlots({ ...slotsWith(), emailAllowed: false }).email).toBeNull();
  });
});
