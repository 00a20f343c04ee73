/** no-vague-promise: general gains, and the facts that make them concrete. */
import { describe, expect, it } from '@jest/globals';
import { GOOD_TEXT, goodTextWith } from '../../fixtures/core-b/slots.ts';
import { findingsOf } from '../../fixtures/core-b/tip-cases.ts';
import { afterFirstFix } from '../../fixtures/tips/after-fix.ts';

const saying = (words: string): string => goodTextWith('We can help', words);

describe('no-vague-promise', () => {
  it.each([
    GOOD_TEXT,
    saying('We saved Northwind money on freight.'),
    saying('We can lower your costs by 12 percent.'),
    saying('We save you time on invoice disputes.'),
    saying('We save companies money. Northwind did it in six weeks.'),
    saying('You told me that you want to reduce costs, and I have one idea.'),
    saying('Your value-added tax return is what I have a question about.'),
  ])('has nothing to say about: %s', (text) => {
    expect(findingsOf('no-vague-promise', text)).toEqual([]);
  });

  it.each([
    saying('We can save you money.'),
    saying('We help companies like Acme reduce costs.'),
    saying("I'd love to learn about your challenges."),
    saying('We can take your business to the next level.'),
    saying('We can save you money. Call me at 303-555-0134 within five minutes.'),
  ])('finds it in: %s', (text) => {
    expect(findingsOf('no-vague-promise', text)).not.toEqual([]);
  });

  it('leaves the promise out where a concrete one stands beside it', () => {
    const text = GOOD_TEXT.replace('Give me a call', 'We add a lot of value to your business. Give me a call');
    expect(afterFirstFix('no-vague-promise', text)).toMatchObject({ clears: true, breaks: [], text: GOOD_TEXT });
  });
});
