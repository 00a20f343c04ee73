/** number-stated: texts that follow the tip and texts that do not. */
import { describe, expect, it } from '@jest/globals';
import { GOOD_TEXT, goodTextWith } from '../../fixtures/core-b/slots.ts';
import { afterFix, findingsOf } from '../../fixtures/core-b/tip-cases.ts';

const valid: string[] = [GOOD_TEXT, goodTextWith('My number', "I'm on three oh three, five five five, zero one three four.")];

const invalid: string[] = ["Hi John, it's Maria Lopez from Brightline. Call me back so we can talk. Thanks."];

describe('number-stated', () => {
  it.each(valid)('has nothing to say about: %s', (text) => {
    expect(findingsOf('number-stated', text)).toEqual([]);
  });

  it.each(invalid)('finds it in: %s', (text) => {
    expect(findingsOf('number-stated', text)).not.toEqual([]);
  });

  it.each(invalid)('has a fix that clears: %s', (text) => {
    const findings = findingsOf('number-stated', text);
    const fixed = afterFix(text, findings);
    expect(fixed).not.toBeNull();
    expect(findingsOf('number-stated', fixed!).length).toBeLessThan(findings.length);
  });
});
