/** warm-close: ends that look forward, cool ends, and grovelling. */
import { describe, expect, it } from '@jest/globals';
import { GOOD_TEXT, goodTextWith } from '../../fixtures/core-b/slots.ts';
import { afterFix, findingsOf } from '../../fixtures/core-b/tip-cases.ts';

const valid: string[] = [
  GOOD_TEXT,
  goodTextWith('Thanks', 'I hope to hear from you, John. Bye.'),
  goodTextWith('Thanks', 'Thanks, and have a lovely evening.'),
];

const invalid: string[] = [
  goodTextWith('Thanks', ''),
  goodTextWith('Thanks', 'Thank you. Goodbye.'),
  goodTextWith('Thanks', 'Right, thanks.'),
  goodTextWith('You and I met', "I'd be eternally grateful."),
  goodTextWith('You and I met', 'I beg you for one minute.'),
];

describe('warm-close', () => {
  it.each(valid)('has nothing to say about: %s', (text) => {
    expect(findingsOf('warm-close', text)).toEqual([]);
  });

  it.each(invalid)('finds it in: %s', (text) => {
    expect(findingsOf('warm-close', text)).not.toEqual([]);
  });

  it('takes a sentence out that does nothing but grovel, and leaves the rest to the rep', () => {
    const text = goodTextWith('You and I met', "I'd be eternally grateful.");
    expect(findingsOf('warm-close', afterFix(text, findingsOf('warm-close', text))!)).toEqual([]);
    expect(findingsOf('warm-close', goodTextWith('Give me', 'I beg you, call me back.')).flatMap(({ fixes }) => fixes)).toEqual([]);
  });
});
