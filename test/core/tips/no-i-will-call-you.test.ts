/** no-i-will-call-you: texts that follow the tip and texts that do not. */
import { describe, expect, it } from '@jest/globals';
import { GOOD_TEXT, goodTextWith } from '../../fixtures/core-b/slots.ts';
import { afterFix, findingsOf } from '../../fixtures/core-b/tip-cases.ts';

const valid: string[] = [
  GOOD_TEXT,
  goodTextWith('Give me a call', "Call me and I'll walk you through it."),
  goodTextWith('Give me a call', 'Dana Kim suggested I call you.'),
  goodTextWith('Give me a call', "I'll send you an email with the details, so have a look."),
  goodTextWith('Give me a call', "I won't call you again, so call me if it's of use."),
  goodTextWith('Give me a call', "I'll follow up by email."),
];

const invalid: string[] = [
  goodTextWith('Give me a call', "Call me back, or I'll try you again on Thursday."),
  goodTextWith('Give me a call', "If I don't hear from you, I'll call next week."),
  goodTextWith('Give me a call', "I'll give you another call tomorrow."),
  goodTextWith('Give me a call', 'Otherwise I will reach out again.'),
  goodTextWith('Give me a call', 'If we keep missing each other, let me try you in the morning.'),
  goodTextWith('Give me a call', "You'll hear from me again next week."),
  goodTextWith('Give me a call', "I'm going to ring you back on Monday."),
  goodTextWith('Give me a call', 'Please call, otherwise expect my call on Friday.'),
  goodTextWith('Give me a call', 'My assistant will call you tomorrow.'),
  goodTextWith('Give me a call', "I'll be calling you again."),
];

describe('no-i-will-call-you', () => {
  it.each(valid)('has nothing to say about: %s', (text) => {
    expect(findingsOf('no-i-will-call-you', text)).toEqual([]);
  });

  it.each(invalid)('finds it in: %s', (text) => {
    expect(findingsOf('no-i-will-call-you', text)).not.toEqual([]);
  });

  it.each(invalid)('has a fix that clears: %s', (text) => {
    const findings = findingsOf('no-i-will-call-you', text);
    const fixed = afterFix(text, findings);
    expect(fixed).not.toBeNull();
    expect(findingsOf('no-i-will-call-you', fixed!).length).toBeLessThan(findings.length);
  });
});
