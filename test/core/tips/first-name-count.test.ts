/** first-name-count: texts that follow the tip and texts that do not. */
import { describe, expect, it } from '@jest/globals';
import { GOOD_TEXT, goodTextWith } from '../../fixtures/core-b/slots.ts';
import { findingsOf } from '../../fixtures/core-b/tip-cases.ts';

const valid: string[] = [GOOD_TEXT, goodTextWith('Thanks', 'Thanks, talk soon.')];

const invalid: string[] = [
  goodTextWith('Thanks', 'Thanks, John, and goodbye, John.'),
  "Hi there, it's Maria Lopez from Brightline. Call me at 303-555-0134.",
];

describe('first-name-count', () => {
  it.each(valid)('has nothing to say about: %s', (text) => {
    expect(findingsOf('first-name-count', text)).toEqual([]);
  });

  it.each(invalid)('finds it in: %s', (text) => {
    expect(findingsOf('first-name-count', text)).not.toEqual([]);
  });
});
