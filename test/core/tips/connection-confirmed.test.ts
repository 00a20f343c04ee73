/** connection-confirmed: texts that follow the tip and texts that do not. */
import { describe, expect, it } from '@jest/globals';
import { GOOD_TEXT, goodTextWith } from '../../fixtures/core-b/slots.ts';
import { afterFix, findingsOf } from '../../fixtures/core-b/tip-cases.ts';

const valid: string[] = [
  GOOD_TEXT,
  goodTextWith('You and I met', 'You and I both know Dana Kim.'),
  goodTextWith('You and I met', "I'm calling because Dana and I know each other."),
  goodTextWith('You and I met', 'We have a mutual friend.'),
  goodTextWith('You and I met', 'Tom Becker is a mutual contact of ours.'),
];

const invalid: string[] = [
  goodTextWith('You and I met', 'Priya Natarajan suggested I call.'),
  goodTextWith('You and I met', 'We both know Carl Jensen.'),
  goodTextWith('You and I met', 'I got your name from Susan Park.'),
  goodTextWith('You and I met', 'A colleague of yours, Rita Vance, recommended that I reach out.'),
  goodTextWith('You and I met', 'Our mutual friend Leo Grant sends his regards.'),
  goodTextWith('You and I met', 'I was referred to you by Omar Haddad.'),
  goodTextWith('You and I met', 'You used to work with Helen Stone.'),
];

describe('connection-confirmed', () => {
  it.each(valid)('has nothing to say about: %s', (text) => {
    expect(findingsOf('connection-confirmed', text)).toEqual([]);
  });

  it.each(invalid)('finds it in: %s', (text) => {
    expect(findingsOf('connection-confirmed', text)).not.toEqual([]);
  });

  it.each(invalid)('has a fix that clears: %s', (text) => {
    const findings = findingsOf('connection-confirmed', text);
    const fixed = afterFix(text, findings);
    expect(fixed).not.toBeNull();
    expect(findingsOf('connection-confirmed', fixed!).length).toBeLessThan(findings.length);
  });
});
