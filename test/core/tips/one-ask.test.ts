/** one-ask: texts that follow the tip and texts that do not. */
import { describe, expect, it } from '@jest/globals';
import { GOOD_TEXT, goodTextWith } from '../../fixtures/core-b/slots.ts';
import { findingsOf } from '../../fixtures/core-b/tip-cases.ts';

const valid: string[] = [
  GOOD_TEXT,
  goodTextWith('Give me a call', 'Please call me back this week so I can show you how.'),
  goodTextWith('Give me a call', "I'd love a quick call back to explain it."),
  goodTextWith('Give me a call', 'Would you mind giving me a ring today or tomorrow?'),
  goodTextWith('Give me a call', 'Could you spare five minutes for a call with me? Just call me back.'),
  goodTextWith('We can help', 'We can help you answer every call within a minute.'),
];

const invalid: string[] = [
  goodTextWith('Give me a call', 'Call me back, or answer my email.'),
  goodTextWith('Give me a call', ''),
  goodTextWith('Give me a call', 'Call me back, or send me an email with your thoughts.'),
  goodTextWith('Give me a call', 'Give me a call, and visit our website for the details.'),
  goodTextWith('Give me a call', 'Call me later today. Or book a time on my calendar.'),
  goodTextWith('Give me a call', 'Please text me or call me.'),
  goodTextWith('Give me a call', 'Give me a call. Could you also put me in touch with your controller?'),
  goodTextWith('Give me a call', 'I hope you like it.'),
];

describe('one-ask', () => {
  it.each(valid)('has nothing to say about: %s', (text) => {
    expect(findingsOf('one-ask', text)).toEqual([]);
  });

  it.each(invalid)('finds it in: %s', (text) => {
    expect(findingsOf('one-ask', text)).not.toEqual([]);
  });
});
