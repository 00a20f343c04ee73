/** number-repeated: texts that follow the tip and texts that do not. */
import { describe, expect, it } from '@jest/globals';
import { GOOD_TEXT, goodTextWith } from '../../fixtures/core-b/slots.ts';
import { afterFix, findingsOf } from '../../fixtures/core-b/tip-cases.ts';

const valid: string[] = [
  GOOD_TEXT,
  goodTextWith('Again', 'Again, three oh three, five five five, zero one three four.'),
  goodTextWith('Again', "That's plus one, 303 555 0134."),
];

const invalid: string[] = [
  goodTextWith('Again', ''),
  goodTextWith('Again', 'Again, 303-555-0143.'),
  goodTextWith('Again', 'Again, 555-0134.'),
];

describe('number-repeated', () => {
  it.each(valid)('has nothing to say about: %s', (text) => {
    expect(findingsOf('number-repeated', text)).toEqual([]);
  });

  it.each(invalid)('finds it in: %s', (text) => {
    expect(findingsOf('number-repeated', text)).not.toEqual([]);
  });

  it.each(invalid)('has a fix that clears: %s', (text) => {
    const findings = findingsOf('number-repeated', text);
    const fixed = afterFix(text, findings);
    expect(fixed).not.toBeNull();
    expect(findingsOf('number-repeated', fixed!).length).toBeLessThan(findings.length);
  });
});
