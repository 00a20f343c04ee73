/** claims-grounded: texts that follow the tip and texts that do not. */
import { describe, expect, it } from '@jest/globals';
import { GOOD_TEXT, goodTextWith } from '../../fixtures/core-b/slots.ts';
import { afterFix, findingsOf } from '../../fixtures/core-b/tip-cases.ts';

const valid: string[] = [
  GOOD_TEXT,
  goodTextWith('We can help', 'Northwind did it in six weeks.'),
  goodTextWith('We can help', 'We can help with late freight invoices.'),
  goodTextWith('You and I met', 'I came across your profile on LinkedIn.'),
  goodTextWith('We can help', 'I have an idea for how Acme could cut invoice disputes by a third.'),
  goodTextWith('We can help', 'You could have a third fewer invoice disputes.'),
];

const invalid: string[] = [
  goodTextWith('We can help', 'We can help you cut invoice disputes by 40 percent.'),
  goodTextWith('We can help', 'Globex saved a fortune with us.'),
  goodTextWith('We can help', 'We guarantee results.'),
  goodTextWith('We can help', 'We help companies hire better engineers.'),
  goodTextWith('You and I met', 'I saw that you opened a new office in Texas.'),
  goodTextWith('You and I met', 'Congratulations on your promotion.'),
  goodTextWith('We can help', 'It will save you $50,000 a year.'),
  goodTextWith('We can help', 'Over 200 teams use it.'),
  goodTextWith('We can help', "We're the market leader in logistics."),
  goodTextWith('You and I met', 'I left you a message last week.'),
];

describe('claims-grounded', () => {
  it.each(valid)('has nothing to say about: %s', (text) => {
    expect(findingsOf('claims-grounded', text)).toEqual([]);
  });

  it.each(invalid)('finds it in: %s', (text) => {
    expect(findingsOf('claims-grounded', text)).not.toEqual([]);
  });

  it.each(invalid)('has a fix that clears: %s', (text) => {
    const findings = findingsOf('claims-grounded', text);
    const fixed = afterFix(text, findings);
    expect(fixed).not.toBeNull();
    expect(findingsOf('claims-grounded', fixed!).length).toBeLessThan(findings.length);
  });
});
