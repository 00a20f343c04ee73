/** no-courtesy-call: texts that follow the tip and texts that do not. */
import { describe, expect, it } from '@jest/globals';
import { GOOD_TEXT, goodTextWith } from '../../fixtures/core-b/slots.ts';
import { afterFix, findingsOf } from '../../fixtures/core-b/tip-cases.ts';

const valid: string[] = [
  GOOD_TEXT,
  goodTextWith('You and I met', "I'm checking in about the pricing review we had two weeks ago."),
  goodTextWith('You and I met', "I'm following up on the pricing review."),
];

const invalid: string[] = [
  goodTextWith('You and I met', "I'm just calling to say hi."),
  goodTextWith('You and I met', 'I wanted to let you know I called.'),
  goodTextWith('You and I met', "I'm touching base."),
  goodTextWith('You and I met', 'Nothing urgent, I was thinking of you.'),
  goodTextWith('You and I met', 'This is only a courtesy call.'),
  goodTextWith('You and I met', 'I wanted to check in and see how things are going.'),
  goodTextWith('You and I met', 'Just calling to say hello.'),
];

describe('no-courtesy-call', () => {
  it.each(valid)('has nothing to say about: %s', (text) => {
    expect(findingsOf('no-courtesy-call', text)).toEqual([]);
  });

  it.each(invalid)('finds it in: %s', (text) => {
    expect(findingsOf('no-courtesy-call', text)).not.toEqual([]);
  });

  it.each(invalid)('has a fix that clears: %s', (text) => {
    const findings = findingsOf('no-courtesy-call', text);
    const fixed = afterFix(text, findings);
    expect(fixed).not.toBeNull();
    expect(findingsOf('no-courtesy-call', fixed!).length).toBeLessThan(findings.length);
  });
});
