/** parts-complete: texts that follow the tip and texts that do not. */
import { describe, expect, it } from '@jest/globals';
import { GOOD_TEXT, goodTextWith, slotsWith } from '../../fixtures/core-b/slots.ts';
import { findingsOf } from '../../fixtures/core-b/tip-cases.ts';

const valid: string[] = [
  GOOD_TEXT,
  "Hello John, Dana Kim and I were talking about you. I have an idea for how Acme could cut invoice disputes by a third. Could you ring me later today? This is Maria Lopez, 303-555-0134, that's 303-555-0134. Bye for now.",
  "Good morning John. The reason for my call is late freight invoices. We have a way to get rid of them. Please call me back this week so I can show you. It's Maria at Brightline on three oh three, five five five, oh one three four. Once more, three oh three, five five five, oh one three four. Looking forward to it.",
];

const invalid: string[] = [
  goodTextWith('Hi John', "It's Maria Lopez from Brightline."),
  goodTextWith('You and I met', ''),
  goodTextWith('We can help', ''),
  goodTextWith('Give me a call', ''),
  goodTextWith('Again', ''),
  goodTextWith('Thanks', ''),
];

describe('parts-complete', () => {
  it.each(valid)('has nothing to say about: %s', (text) => {
    expect(findingsOf('parts-complete', text)).toEqual([]);
  });

  it.each(invalid)('finds it in: %s', (text) => {
    expect(findingsOf('parts-complete', text)).not.toEqual([]);
  });

  it.each(['Mary Jane', 'María José', 'Bob and Sue'])('takes a first name of several words for a greeting: %s', (firstName) => {
    const text = GOOD_TEXT.replace('Hi John, it', `${firstName}, hello. It`);
    expect(findingsOf('parts-complete', text, slotsWith({ contact: { firstName } }))).toEqual([]);
  });
});
