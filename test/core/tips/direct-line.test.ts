/** direct-line: texts that follow the tip and texts that do not. */
import { describe, expect, it } from '@jest/globals';
import { GOOD_TEXT, goodTextWith } from '../../fixtures/core-b/slots.ts';
import { findingsOf } from '../../fixtures/core-b/tip-cases.ts';

const valid: string[] = [GOOD_TEXT];

const invalid: string[] = [
  goodTextWith('My number', 'Call our main line at 303-555-0134 and ask for me.'),
  goodTextWith('My number', 'The number is 800-555-0134.'),
  goodTextWith('My number', "It's 303-555-0134, extension 12."),
  goodTextWith('My number', 'Call the front desk at 303-555-0134.'),
];

describe('direct-line', () => {
  it.each(valid)('has nothing to say about: %s', (text) => {
    expect(findingsOf('direct-line', text)).toEqual([]);
  });

  it.each(invalid)('finds it in: %s', (text) => {
    expect(findingsOf('direct-line', text)).not.toEqual([]);
  });
});
