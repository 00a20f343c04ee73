/** rep-named: texts that follow the tip and texts that do not. */
import { describe, expect, it } from '@jest/globals';
import { GOOD_TEXT, goodTextWith } from '../../fixtures/core-b/slots.ts';
import { afterFix, findingsOf } from '../../fixtures/core-b/tip-cases.ts';

const valid: string[] = [
  GOOD_TEXT,
  goodTextWith('Hi John', 'Hi John, Maria here.'),
  goodTextWith('Hi John', 'Hi John, this is Ms. Lopez from Brightline.'),
];

const invalid: string[] = [
  goodTextWith('Hi John', "Hi John, I'm calling from Brightline."),
  goodTextWith('Hi John', 'Hi John, this is Susan from Brightline.'),
];

describe('rep-named', () => {
  it.each(valid)('has nothing to say about: %s', (text) => {
    expect(findingsOf('rep-named', text)).toEqual([]);
  });

  it.each(invalid)('finds it in: %s', (text) => {
    expect(findingsOf('rep-named', text)).not.toEqual([]);
  });

  it.each(invalid)('has a fix that clears: %s', (text) => {
    const findings = findingsOf('rep-named', text);
    const fixed = afterFix(text, findings);
    expect(fixed).not.toBeNull();
    expect(findingsOf('rep-named', fixed!).length).toBeLessThan(findings.length);
  });
});
