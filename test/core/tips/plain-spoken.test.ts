/** plain-spoken: stiff words, and their plain ones. */
import { describe, expect, it } from '@jest/globals';
import { GOOD_TEXT, goodTextWith, slotsWith } from '../../fixtures/core-b/slots.ts';
import { afterFix, findingsOf } from '../../fixtures/core-b/tip-cases.ts';

const valid: string[] = [
  GOOD_TEXT,
  goodTextWith('We can help', 'The lever on your press sticks.'),
  goodTextWith('We can help', 'We can help you pay carriers on time.'),
];

const invalid: string[] = [
  goodTextWith('We can help', 'Utilize our portal and obtain additional savings.'),
  goodTextWith('We can help', 'We can help you prior to the audit.'),
  GOOD_TEXT.replace("it's", 'I am').replace("I'll walk", 'I will walk').replace('We can', 'It is true that we can'),
];

describe('plain-spoken', () => {
  it.each(valid)('has nothing to say about: %s', (text) => {
    expect(findingsOf('plain-spoken', text)).toEqual([]);
  });

  it.each(invalid)('finds it in: %s', (text) => {
    expect(findingsOf('plain-spoken', text)).not.toEqual([]);
  });

  it.each(invalid)('has a fix that clears: %s', (text) => {
    const findings = findingsOf('plain-spoken', text);
    expect(findingsOf('plain-spoken', afterFix(text, findings)!).length).toBeLessThan(findings.length);
  });

  it('keeps a capital, and offers nothing where no plain word does', () => {
    const fixes = (sentence: string): (string | undefined)[] =>
      findingsOf('plain-spoken', goodTextWith('We can help', sentence)).map((finding) => finding.fixes[0]?.replacement);
    expect(fixes('Prior to March we start.')).toEqual(['Before']);
    expect(fixes('We bring synergies.')).toEqual([undefined]);
  });

  it('lets a word of the offer pass', () => {
    const slots = slotsWith({ offer: { problem: null, benefit: 'mitigate claims', proof: null } });
    expect(findingsOf('plain-spoken', goodTextWith('We can help', 'We can help you mitigate claims.'), slots)).toEqual([]);
  });
});
