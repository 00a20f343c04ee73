/** urgency-true: invented pressure, true deadlines from the offer, and soft pushes. */
import { describe, expect, it } from '@jest/globals';
import { GOOD_TEXT, goodTextWith, slotsWith } from '../../fixtures/core-b/slots.ts';
import { findingsOf } from '../../fixtures/core-b/tip-cases.ts';
import { afterFirstFix } from '../../fixtures/tips/after-fix.ts';

const pressing = (sentence: string): string => GOOD_TEXT.replace('Give me a call', `${sentence} Give me a call`);

describe('urgency-true', () => {
  it.each([
    GOOD_TEXT,
    pressing('There is no deadline on your side.'),
    pressing('You often miss carrier deadlines at the end of the month.'),
    pressing('You told me that your lease ends on Friday.'),
    pressing('We can help with slow quotes at month end.'),
    goodTextWith('Give me a call', 'Give me a call before the weekend and I will explain it.'),
    goodTextWith('Give me a call', 'Give me a call today or tomorrow, there is no rush.'),
  ])('has nothing to say about: %s', (text) => {
    expect(findingsOf('urgency-true', text)).toEqual([]);
  });

  it.each([
    'The offer expires on Friday.',
    'The promotion ends at month end.',
    'We have only two slots left.',
    'This is your last chance.',
    'Prices go up next month.',
    'I can only hold this rate until tomorrow.',
    'Act now.',
    'It is very urgent.',
  ])('finds it, and the fix clears it and breaks nothing: %s', (sentence) => {
    const text = pressing(sentence);
    expect(findingsOf('urgency-true', text).length).toBeGreaterThan(0);
    expect(afterFirstFix('urgency-true', text)).toMatchObject({ clears: true, breaks: [], text: GOOD_TEXT });
  });

  it('lets a deadline pass that the offer names, and no other one', () => {
    const slots = slotsWith({
      offer: { problem: 'the freight grant', benefit: 'get the grant', proof: 'The grant window closes on December 15' },
    });
    expect(findingsOf('urgency-true', pressing('The grant window closes on December 15.'), slots)).toEqual([]);
    expect(findingsOf('urgency-true', pressing('The special price ends on Friday.'), slots)).toHaveLength(1);
  });

  it('offers no fix that would take the only ask away', () => {
    expect(afterFirstFix('urgency-true', goodTextWith('Give me a call', 'Call me immediately and I will explain it.'))).toBeNull();
  });
});
