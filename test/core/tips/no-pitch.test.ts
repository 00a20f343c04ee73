/** no-pitch: lists and rows of boasts, and what only looks like them. */
import { describe, expect, it } from '@jest/globals';
import { GOOD_TEXT, goodTextWith } from '../../fixtures/core-b/slots.ts';
import { findingsOf } from '../../fixtures/core-b/tip-cases.ts';
import { afterFirstFix } from '../../fixtures/tips/after-fix.ts';

const saying = (words: string): string => goodTextWith('We can help', words);

describe('no-pitch', () => {
  it.each([
    GOOD_TEXT,
    saying("We're an audit firm, and I have one thought on late freight invoices."),
    saying('We help bakeries, breweries and dairies cut invoice disputes by a third.'),
    saying('You mentioned trucks, dock times and invoices, and we can help with the invoices.'),
    saying("It's about the overtime, the turnover and the hiring freeze."),
    saying("Invoices nobody can match. Reports no one can read. That's what we help with."),
    saying('There is demand that nobody can forecast, and there are tickets nobody comes back to.'),
    goodTextWith('Thanks', 'Thanks, it would be nice to talk, Bob and Sue.'),
  ])('has nothing to say about: %s', (text) => {
    expect(findingsOf('no-pitch', text)).toEqual([]);
  });

  it.each([
    saying('Our platform includes dashboards, alerts and custom reports.'),
    saying("We're an award-winning agency. Our team has the best designers in the state."),
    saying('We do printing, mailing, signage and banners.'),
    saying('Our tablets are waterproof, drop-proof and certified.'),
    saying('We have offices in twelve states, and we offer a full range of services.'),
    saying('Nobody beats our turnaround, and we have prices nobody can match.'),
    saying('We know nobody offers that. Our drivers give you service no one can beat.'),
  ])('finds it once in: %s', (text) => {
    expect(findingsOf('no-pitch', text)).toHaveLength(1);
  });

  it('leaves the list out where the voicemail holds without it', () => {
    const text = GOOD_TEXT.replace('Give me a call', 'Our platform includes dashboards, alerts and custom reports. Give me a call');
    expect(afterFirstFix('no-pitch', text)).toMatchObject({ clears: true, breaks: [], text: GOOD_TEXT });
  });

  it('offers no fix that would leave no reason for the call', () => {
    expect(afterFirstFix('no-pitch', saying('We do printing, mailing, signage and banners.'))).toBeNull();
  });
});
