/** context-present: texts that follow the tip and texts that do not. */
import { describe, expect, it } from '@jest/globals';
import { GOOD_TEXT, goodTextWith } from '../../fixtures/core-b/slots.ts';
import { findingsOf } from '../../fixtures/core-b/tip-cases.ts';

const valid: string[] = [
  GOOD_TEXT,
  goodTextWith('You and I met', 'I found you on LinkedIn.'),
  goodTextWith('You and I met', 'The reason for my call is late freight invoices.'),
  goodTextWith('You and I met', 'Dana Kim gave me your name.'),
  goodTextWith('You and I met', 'This call is for the Buyer at Acme, so for you.'),
  goodTextWith('You and I met', "I'm following up on our meeting."),
];

const invalid: string[] = [goodTextWith('You and I met', ''), goodTextWith('You and I met', 'I hope your week is going well.')];

describe('context-present', () => {
  it.each(valid)('has nothing to say about: %s', (text) => {
    expect(findingsOf('context-present', text)).toEqual([]);
  });

  it.each(invalid)('finds it in: %s', (text) => {
    expect(findingsOf('context-present', text)).not.toEqual([]);
  });
});
