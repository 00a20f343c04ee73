/** callback-number-matches: texts that follow the tip and texts that do not. */
import { describe, expect, it } from '@jest/globals';
import { GOOD_TEXT, goodTextWith } from '../../fixtures/core-b/slots.ts';
import { afterFix, findingsOf } from '../../fixtures/core-b/tip-cases.ts';

const valid: string[] = [
  GOOD_TEXT,
  goodTextWith('My number', 'My number is (303) 555-0134.'),
  goodTextWith('My number', 'My number is +1 303 555 0134.'),
];

const invalid: string[] = [
  "Hi John, it's Maria. Call me at 720-555-0199. Again, 720-555-0199.",
  goodTextWith('My number', 'My number is 303-555-0143.'),
];

describe('callback-number-matches', () => {
  it.each(valid)('has nothing to say about: %s', (text) => {
    expect(findingsOf('callback-number-matches', text)).toEqual([]);
  });

  it.each(invalid)('finds it in: %s', (text) => {
    expect(findingsOf('callback-number-matches', text)).not.toEqual([]);
  });

  it.each(invalid)('has a fix that clears: %s', (text) => {
    const findings = findingsOf('callback-number-matches', text);
    const fixed = afterFix(text, findings);
    expect(fixed).not.toBeNull();
    expect(findingsOf('callback-number-matches', fixed!).length).toBeLessThan(findings.length);
  });
});
