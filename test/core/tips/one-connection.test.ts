/** one-connection: one connection, however often it is named, and never two. */
import { describe, expect, it } from '@jest/globals';
import { GOOD_TEXT, goodTextWith, slotsWith } from '../../fixtures/core-b/slots.ts';
import { afterFix, findingsOf } from '../../fixtures/core-b/tip-cases.ts';

const valid: string[] = [
  GOOD_TEXT,
  goodTextWith('You and I met', 'You and I both know Dana Kim.'),
  goodTextWith('You and I met', 'Dana Kim and I worked together, and Dana thought of you.'),
  goodTextWith('You and I met', 'We have a mutual friend.'),
  goodTextWith('We can help', 'Northwind did it in six weeks. Dana Kim is a friend of ours.'),
];

const invalid: string[] = [
  goodTextWith('We can help', 'You and I both know Dana Kim. Tom Becker is a mutual contact of ours, too.'),
  goodTextWith('We can help', 'Dana Kim suggested I call. We both know Rita Vance.'),
  goodTextWith('We can help', 'We have Tom Becker in common. You used to work with Helen Stone.'),
];

describe('one-connection', () => {
  it.each(valid)('has nothing to say about: %s', (text) => {
    expect(findingsOf('one-connection', text)).toEqual([]);
  });

  it.each(invalid)('finds it in: %s', (text) => {
    expect(findingsOf('one-connection', text)).not.toEqual([]);
  });

  it.each(invalid)('has a fix that clears: %s', (text) => {
    const findings = findingsOf('one-connection', text);
    expect(findingsOf('one-connection', afterFix(text, findings)!).length).toBeLessThan(findings.length);
  });

  it('offers no fix where both stand in one sentence', () => {
    const findings = findingsOf('one-connection', goodTextWith('You and I met', 'Dana Kim and Tom Becker both know you.'));
    expect(findings.map(({ fixes }) => fixes)).toEqual([[]]);
  });

  it('counts a customer named in the proof as the offer’s', () => {
    const slots = slotsWith({ offeredConnections: [{ index: 1, name: 'Northwind', relation: null, why: 'another-was-better' }] });
    const text = goodTextWith('We can help', 'You and I both know Dana Kim. Northwind did it in six weeks.');
    expect(findingsOf('one-connection', text, slots)).toEqual([]);
  });
});
