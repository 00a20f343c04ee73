/** ask-has-reason: texts that follow the tip and texts that do not. */
import { describe, expect, it } from '@jest/globals';
import { GOOD_TEXT, goodTextWith } from '../../fixtures/core-b/slots.ts';
import { findingsOf } from '../../fixtures/core-b/tip-cases.ts';

const valid: string[] = [
  GOOD_TEXT,
  goodTextWith('Give me a call', 'Call me back so I can show you how it works.'),
  goodTextWith('Give me a call', 'Call me back. It takes five minutes.'),
  goodTextWith('Give me a call', "Ring me later today and you'll see what it would mean for Acme."),
];

const invalid: string[] = [
  goodTextWith('Give me a call', 'Please call me back.'),
  goodTextWith('Give me a call', 'Give me a call later today.'),
  goodTextWith('Give me a call', "I'd appreciate a call back before the weekend."),
];

describe('ask-has-reason', () => {
  it.each(valid)('has nothing to say about: %s', (text) => {
    expect(findingsOf('ask-has-reason', text)).toEqual([]);
  });

  it.each(invalid)('finds it in: %s', (text) => {
    expect(findingsOf('ask-has-reason', text)).not.toEqual([]);
  });
});
