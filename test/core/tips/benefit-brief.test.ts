/** benefit-brief: texts that follow the tip and texts that do not. */
import { describe, expect, it } from '@jest/globals';
import { GOOD_TEXT, goodTextWith } from '../../fixtures/core-b/slots.ts';
import { findingsOf } from '../../fixtures/core-b/tip-cases.ts';

const valid: string[] = [GOOD_TEXT];

const invalid: string[] = [
  goodTextWith(
    'We can help',
    'We can help you cut invoice disputes by a third, which our customers like because it takes away the endless back and forth with carriers every single month of the year.',
  ),
];

describe('benefit-brief', () => {
  it.each(valid)('has nothing to say about: %s', (text) => {
    expect(findingsOf('benefit-brief', text)).toEqual([]);
  });

  it.each(invalid)('finds it in: %s', (text) => {
    expect(findingsOf('benefit-brief', text)).not.toEqual([]);
  });
});
