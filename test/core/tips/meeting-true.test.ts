/** meeting-true: texts that follow the tip and texts that do not. */
import { describe, expect, it } from '@jest/globals';
import { GOOD_TEXT, goodTextWith } from '../../fixtures/core-b/slots.ts';
import { afterFix, findingsOf } from '../../fixtures/core-b/tip-cases.ts';

const valid: string[] = [
  GOOD_TEXT,
  goodTextWith('You and I met', 'We spoke a couple of weeks ago about the pricing review.'),
  goodTextWith('You and I met', "I'm following up on our conversation on November 10."),
  goodTextWith('You and I met', "Since we talked about the pricing review, I've had a thought."),
  goodTextWith('You and I met', 'We have never met, but Dana Kim told me to call.'),
];

const invalid: string[] = [
  goodTextWith('You and I met', 'You and I met yesterday about the pricing review.'),
  goodTextWith('You and I met', 'We spoke three months ago.'),
  goodTextWith('You and I met', 'When we met last Friday, you liked the idea.'),
  goodTextWith('You and I met', 'I enjoyed our chat back in June.'),
  goodTextWith('You and I met', 'We talked a year ago.'),
];

describe('meeting-true', () => {
  it.each(valid)('has nothing to say about: %s', (text) => {
    expect(findingsOf('meeting-true', text)).toEqual([]);
  });

  it.each(invalid)('finds it in: %s', (text) => {
    expect(findingsOf('meeting-true', text)).not.toEqual([]);
  });

  it.each(invalid)('has a fix that clears: %s', (text) => {
    const findings = findingsOf('meeting-true', text);
    const fixed = afterFix(text, findings);
    expect(fixed).not.toBeNull();
    expect(findingsOf('meeting-true', fixed!).length).toBeLessThan(findings.length);
  });
});
