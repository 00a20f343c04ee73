/** no-callback-slot: texts that follow the tip and texts that do not. */
import { describe, expect, it } from '@jest/globals';
import { GOOD_TEXT, goodTextWith } from '../../fixtures/core-b/slots.ts';
import { afterFix, findingsOf } from '../../fixtures/core-b/tip-cases.ts';

const valid: string[] = [
  GOOD_TEXT,
  goodTextWith('Give me a call', "Give me a call before the weekend and I'll show you."),
  goodTextWith('Give me a call', 'Call me early next week, it takes five minutes.'),
  goodTextWith('You and I met', 'You and I met on Tuesday at three about the pricing review.'),
  goodTextWith('Give me a call', 'Call me today or tomorrow.'),
];

const invalid: string[] = [
  goodTextWith('Give me a call', 'Call me back at 3 p.m. today.'),
  goodTextWith('Give me a call', 'Give me a call on Thursday at ten.'),
  goodTextWith('Give me a call', 'Call me tomorrow morning.'),
  goodTextWith('Give me a call', 'You can reach me between 2 and 4.'),
  goodTextWith('Give me a call', 'Please call during office hours.'),
  goodTextWith('Give me a call', "I'm at my desk until five."),
  goodTextWith('Give me a call', 'Call me Friday afternoon.'),
  goodTextWith('Give me a call', "I'm available Monday through Friday, nine to five."),
];

describe('no-callback-slot', () => {
  it.each(valid)('has nothing to say about: %s', (text) => {
    expect(findingsOf('no-callback-slot', text)).toEqual([]);
  });

  it.each(invalid)('finds it in: %s', (text) => {
    expect(findingsOf('no-callback-slot', text)).not.toEqual([]);
  });

  it.each(invalid)('has a fix that clears: %s', (text) => {
    const findings = findingsOf('no-callback-slot', text);
    const fixed = afterFix(text, findings);
    expect(fixed).not.toBeNull();
    expect(findingsOf('no-callback-slot', fixed!).length).toBeLessThan(findings.length);
  });
});
