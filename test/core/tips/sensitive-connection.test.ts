/** sensitive-connection: people and relations that can hurt. */
import { describe, expect, it } from '@jest/globals';
import { GOOD_TEXT, goodTextWith, slotsWith } from '../../fixtures/core-b/slots.ts';
import { afterFix, findingsOf } from '../../fixtures/core-b/tip-cases.ts';

const valid: string[] = [
  GOOD_TEXT,
  goodTextWith('You and I met', 'Dana Kim, a former colleague, sent me.'),
  goodTextWith('You and I met', 'We both know Tom Becker.'),
];

const invalid: string[] = [
  goodTextWith('You and I met', 'Bob Miller gave me your number.'),
  goodTextWith('You and I met', 'I was speaking with Bob about you.'),
  goodTextWith('You and I met', 'I play tennis with your ex-husband.'),
  goodTextWith('You and I met', 'One of your competitors uses us.'),
];

describe('sensitive-connection', () => {
  it.each(valid)('has nothing to say about: %s', (text) => {
    expect(findingsOf('sensitive-connection', text)).toEqual([]);
  });

  it.each(invalid)('finds it in: %s', (text) => {
    expect(findingsOf('sensitive-connection', text)).not.toEqual([]);
  });

  it.each(invalid)('has a fix that clears: %s', (text) => {
    const findings = findingsOf('sensitive-connection', text);
    expect(findingsOf('sensitive-connection', afterFix(text, findings)!).length).toBeLessThan(findings.length);
  });

  it('lets a relation pass that the call may use, or that the offer is about', () => {
    const confirmed = slotsWith({ connection: { index: 1, kind: 'person', name: 'Bob Miller', relation: 'mutual' } });
    expect(findingsOf('sensitive-connection', goodTextWith('You and I met', 'You and I both know Bob Miller.'), confirmed)).toEqual([]);
    const offer = slotsWith({ offer: { problem: 'your divorce paperwork', benefit: null, proof: null } });
    const text = goodTextWith('We can help', 'We can help with your divorce paperwork.');
    expect(findingsOf('sensitive-connection', text, offer)).toEqual([]);
    expect(findingsOf('sensitive-connection', text)).not.toEqual([]);
  });
});
