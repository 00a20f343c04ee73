/** one-benefit: none, one, several; and when none is fine. */
import { describe, expect, it } from '@jest/globals';
import { GOOD_TEXT, goodTextWith, NO_OFFER, slotsWith } from '../../fixtures/core-b/slots.ts';
import { findingsOf } from '../../fixtures/core-b/tip-cases.ts';
import { afterFirstFix } from '../../fixtures/tips/after-fix.ts';

const saying = (words: string): string => goodTextWith('We can help', words);

describe('one-benefit', () => {
  it.each([
    GOOD_TEXT,
    saying('We can help you cut invoice disputes by a third, and Northwind did it in six weeks.'),
    saying('If late freight invoices cost you time, we can help you cut invoice disputes by a third.'),
    saying('Your drivers would be home an hour earlier.'),
    saying('We help dental offices fill cancelled appointments. That saves them a day a week.'),
  ])('has nothing to say about: %s', (text) => {
    expect(findingsOf('one-benefit', text)).toEqual([]);
  });

  it.each([
    [saying("I'd like to present our services to you."), 'no benefit'],
    [saying('We can save you time, cut your costs and make your staff happier.'), '3 benefits'],
    [saying('You could close the books sooner, and you would lower your rent.'), '2 benefits'],
    [saying('We can cut invoice disputes by a third. We can also fill your empty chairs.'), '2 benefits'],
  ])('finds it in: %s', (text, actual) => {
    expect(findingsOf('one-benefit', text).map((finding) => finding.actual)).toEqual([actual]);
  });

  it('asks for none where nothing is known to offer, or where the voicemail is the last', () => {
    const none = saying("I'd like to present our services to you.");
    expect(findingsOf('one-benefit', none, slotsWith({ offer: NO_OFFER }))).toEqual([]);
    expect(findingsOf('one-benefit', none, slotsWith({ earlier: { count: 2, texts: [], scriptIds: [] } }))).toEqual([]);
  });

  it('leaves the second one out where it stands in a sentence of its own', () => {
    const text = saying('We can cut invoice disputes by a third. We can also fill your empty chairs.');
    expect(afterFirstFix('one-benefit', text)).toMatchObject({ clears: true, breaks: [] });
  });
});
