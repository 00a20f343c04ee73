/** first-name-right: texts that follow the tip and texts that do not. */
import { describe, expect, it } from '@jest/globals';
import { GOOD_TEXT, goodTextWith } from '../../fixtures/core-b/slots.ts';
import { afterFix, findingsOf } from '../../fixtures/core-b/tip-cases.ts';

const valid: string[] = [
  GOOD_TEXT,
  goodTextWith('Hi John', "Hello, it's Maria Lopez from Brightline."),
  goodTextWith('Hi John', "John, it's Maria Lopez from Brightline."),
  goodTextWith('Thanks', 'Thanks so much, and talk soon.'),
];

const invalid: string[] = [
  goodTextWith('Hi John', "Hi Jon, it's Maria Lopez from Brightline."),
  goodTextWith('Hi John', "Hi Jonathan, it's Maria Lopez from Brightline."),
  goodTextWith('Hi John', "Good morning Steve, it's Maria."),
  goodTextWith('Thanks', 'Thanks, Johnny.'),
  goodTextWith('Thanks', 'Talk soon, Jack.'),
];

describe('first-name-right', () => {
  it.each(valid)('has nothing to say about: %s', (text) => {
    expect(findingsOf('first-name-right', text)).toEqual([]);
  });

  it.each(invalid)('finds it in: %s', (text) => {
    expect(findingsOf('first-name-right', text)).not.toEqual([]);
  });

  it.each(invalid)('has a fix that clears: %s', (text) => {
    const findings = findingsOf('first-name-right', text);
    const fixed = afterFix(text, findings);
    expect(fixed).not.toBeNull();
    expect(findingsOf('first-name-right', fixed!).length).toBeLessThan(findings.length);
  });
});
