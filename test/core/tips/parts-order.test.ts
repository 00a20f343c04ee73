/** parts-order: the order of the article, and the orders that the settings ask for. */
import { describe, expect, it } from '@jest/globals';
import { GOOD_TEXT, slotsWith, strangerSlots } from '../../fixtures/core-b/slots.ts';
import { inStyle } from '../../fixtures/core-b/situations.ts';
import { findingsOf } from '../../fixtures/core-b/tip-cases.ts';

const MET = 'You and I met two weeks ago about the pricing review.';
const HELP = 'We can help you cut invoice disputes by a third.';
const ASK = "Give me a call later today and I'll walk you through it.";
const NUMBER = 'My number is 303-555-0134. Again, 303-555-0134.';
const text = (...sentences: string[]): string =>
  ["Hi John, it's Maria Lopez from Brightline.", ...sentences, 'Thanks, John, talk soon.'].join(' ');

const valid: [string, string][] = [
  ['the usual order', GOOD_TEXT],
  [
    'context and reason in one sentence',
    text('You and I met two weeks ago, and since then I found a way for you to cut invoice disputes by a third.', ASK, NUMBER),
  ],
  ['reason in the ask', text(MET, 'Call me back and we can help you cut invoice disputes by a third.', NUMBER)],
  ['ask and number in one sentence', text(MET, HELP, 'Call me later today at 303-555-0134. Again, 303-555-0134.')],
  ['the ask again at the end', text(MET, HELP, ASK, NUMBER, 'Give me a call.')],
  ['only half of the parts', text(MET, NUMBER)],
];

const invalid: [string, string, string][] = [
  ['the ask first', 'ask, context', text('Call me back later today.', MET, HELP, NUMBER)],
  ['the reason before the context', 'reason, context', text(HELP, MET, ASK, NUMBER)],
  ['the number before the ask', 'contact-details, ask', text(MET, HELP, NUMBER, ASK)],
  ['the number before the reason', 'contact-details, reason', text(MET, NUMBER, HELP, ASK)],
];

describe('parts-order', () => {
  it.each(valid)('has nothing to say about %s', (_, words) => {
    expect(findingsOf('parts-order', words)).toEqual([]);
  });

  it.each(invalid)('finds %s: %s', (_, actual, words) => {
    expect(findingsOf('parts-order', words).map((finding) => finding.actual)).toContain(actual);
  });

  it('lets the number come before the ask where an e-mail is announced', () => {
    const slots = inStyle(slotsWith(), { strategy: 'watch-for-email' });
    const words = text(MET, HELP, NUMBER, 'Please watch for my email about the pricing review.');
    expect(findingsOf('parts-order', words, slots)).toEqual([]);
    expect(findingsOf('parts-order', text('Please watch for my email about it.', MET, HELP, NUMBER), slots)).not.toEqual([]);
  });

  it('lets the reason open where the name comes late, and nowhere else', () => {
    const words = text(HELP, MET, ASK, NUMBER);
    expect(findingsOf('parts-order', words, inStyle(slotsWith(), { namePosition: 'late' }))).toEqual([]);
    expect(
      findingsOf('parts-order', text(HELP, ASK, 'Dana Kim gave me your name.', NUMBER), inStyle(slotsWith(), { namePosition: 'late' })),
    ).not.toEqual([]);
  });

  it('has nothing to say about an empty text', () => {
    expect(findingsOf('parts-order', '', strangerSlots())).toEqual([]);
  });
});
