/** no-fillers: texts that follow the tip and texts that do not. */
import { describe, expect, it } from '@jest/globals';
import { GOOD_TEXT, goodTextWith } from '../../fixtures/core-b/slots.ts';
import { findingsOf } from '../../fixtures/core-b/tip-cases.ts';

const valid: string[] = [
  GOOD_TEXT,
  goodTextWith('You and I met', 'We met just over two weeks ago.'),
  goodTextWith('You and I met', 'You and I just met two weeks ago.'),
];

const invalid: string[] = [
  goodTextWith('You and I met', 'Um, you and I met two weeks ago.'),
  goodTextWith('You and I met', "I'm just calling about the pricing review."),
  goodTextWith('You and I met', 'Sorry to bother you about the pricing review.'),
  goodTextWith('You and I met', "I know you're busy, so I'll be quick."),
  goodTextWith('You and I met', "I won't take up much of your time."),
  goodTextWith('You and I met', 'So, uh, you and I met two weeks ago.'),
  goodTextWith('You and I met', 'I just wanted to get back to the pricing review.'),
  goodTextWith('You and I met', "I hope I'm not catching you at a bad time."),
  goodTextWith('You and I met', "I'm sure you have a lot on your plate."),
  goodTextWith('You and I met', 'We, you know, met two weeks ago.'),
];

describe('no-fillers', () => {
  it.each(valid)('has nothing to say about: %s', (text) => {
    expect(findingsOf('no-fillers', text)).toEqual([]);
  });

  it.each(invalid)('finds it in: %s', (text) => {
    expect(findingsOf('no-fillers', text)).not.toEqual([]);
  });
});
