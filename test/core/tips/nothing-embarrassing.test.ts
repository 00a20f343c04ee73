/** nothing-embarrassing: private matters, hearsay and internal fields; the trade of the seller is none. */
import { describe, expect, it } from '@jest/globals';
import { GOOD_TEXT, goodTextWith, slotsWith } from '../../fixtures/core-b/slots.ts';
import { afterFix, findingsOf } from '../../fixtures/core-b/tip-cases.ts';

const valid: string[] = [
  GOOD_TEXT,
  goodTextWith('You and I met', 'I am calling about the hospital on Main Street.'),
  goodTextWith('You and I met', 'Your notes helped me a lot.'),
  goodTextWith('You and I met', 'I have you down as the Buyer at Acme, so you are the one to ask.'),
];

const invalid: string[] = [
  goodTextWith('You and I met', 'I hope your knee surgery went fine.'),
  goodTextWith('You and I met', 'Our CRM says you are the decision maker.'),
  goodTextWith('You and I met', 'We have you down as a lost cause.'),
  goodTextWith('You and I met', 'I have you down as the decision maker at Acme.'),
  goodTextWith('You and I met', 'I heard your wife had a baby.'),
  goodTextWith('You and I met', 'Rumor has it money is tight at Acme.'),
  goodTextWith('You and I met', 'Now that you turned fifty, this matters.'),
];

describe('nothing-embarrassing', () => {
  it.each(valid)('has nothing to say about: %s', (text) => {
    expect(findingsOf('nothing-embarrassing', text)).toEqual([]);
  });

  it.each(invalid)('finds it in: %s', (text) => {
    expect(findingsOf('nothing-embarrassing', text)).not.toEqual([]);
  });

  it.each(invalid)('has a fix that clears: %s', (text) => {
    const findings = findingsOf('nothing-embarrassing', text);
    expect(findingsOf('nothing-embarrassing', afterFix(text, findings)!).length).toBeLessThan(findings.length);
  });

  it('lets pass what the offer is about', () => {
    const slots = slotsWith({ offer: { problem: 'no-shows before surgery', benefit: null, proof: null } });
    const text = goodTextWith('We can help', 'We can help with your surgery no-shows.');
    expect(findingsOf('nothing-embarrassing', text, slots)).toEqual([]);
    expect(findingsOf('nothing-embarrassing', text)).not.toEqual([]);
  });
});
