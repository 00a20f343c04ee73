/** duration-in-band: texts that follow the tip and texts that do not. */
import { describe, expect, it } from '@jest/globals';
import { GOOD_TEXT, goodTextWith } from '../../fixtures/core-b/slots.ts';
import { findingsOf } from '../../fixtures/core-b/tip-cases.ts';

const valid: string[] = [GOOD_TEXT];

const invalid: string[] = [
  goodTextWith(
    'You and I met',
    'You and I met two weeks ago about the pricing review, and we went through the whole list from the first page to the last page, which took us most of the afternoon, as I am sure you will remember, and I have been going over my notes ever since then.',
  ),
  "Hi John, it's Maria. Call me. 303-555-0134.",
];

describe('duration-in-band', () => {
  it.each(valid)('has nothing to say about: %s', (text) => {
    expect(findingsOf('duration-in-band', text)).toEqual([]);
  });

  it.each(invalid)('finds it in: %s', (text) => {
    expect(findingsOf('duration-in-band', text)).not.toEqual([]);
  });
});
