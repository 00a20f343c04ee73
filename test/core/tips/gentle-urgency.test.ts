/** gentle-urgency: a push that is missing, one that cannot be true, and the days on which each is right. */
import { describe, expect, it } from '@jest/globals';
import { GOOD_TEXT, goodTextWith, slotsWith } from '../../fixtures/core-b/slots.ts';
import { findingsOf } from '../../fixtures/core-b/tip-cases.ts';
import { afterFirstFix } from '../../fixtures/tips/after-fix.ts';

const on = (weekday: number, hour: number) => slotsWith({ today: { weekday, hour } });
const asking = (words: string): string => goodTextWith('Give me a call', words);

describe('gentle-urgency', () => {
  it.each([
    [1, 9, 'Call me later today and I will explain.'],
    [3, 9, 'Call me before the weekend and I will explain.'],
    [4, 18, 'Call me tomorrow and I will explain.'],
    [5, 10, 'Call me before the weekend and I will explain.'],
    [5, 18, 'Call me early next week and I will explain.'],
    [6, 10, 'Call me at the start of the week and I will explain.'],
    [2, 9, 'Call me before Friday and I will explain.'],
    [7, 20, 'Call me tomorrow and I will explain.'],
  ])('on weekday %i at %i it has nothing to say about: %s', (weekday, hour, words) => {
    expect(findingsOf('gentle-urgency', asking(words), on(weekday, hour))).toEqual([]);
  });

  it.each([
    [2, 9, 'Call me when you get a chance and I will explain.', 'Call me when you get a chance'],
    [6, 10, 'Call me before the weekend and I will explain.', 'before the weekend'],
    [7, 10, 'Call me later today and I will explain.', 'later today'],
    [2, 19, 'Call me later today and I will explain.', 'later today'],
    [5, 18, 'Call me today or tomorrow and I will explain.', 'today or tomorrow'],
    [3, 15, 'Call me this morning and I will explain.', 'this morning'],
    [5, 9, 'Call me before Thursday and I will explain.', 'before thursday'],
  ])('on weekday %i at %i it finds: %s', (weekday, hour, words, place) => {
    const text = asking(words);
    const [finding, ...more] = findingsOf('gentle-urgency', text, on(weekday, hour));
    expect(more).toEqual([]);
    expect(place.toLowerCase()).toContain(text.slice(finding!.start, finding!.end).toLowerCase());
    expect(afterFirstFix('gentle-urgency', text, on(weekday, hour))).toMatchObject({ clears: true, breaks: [] });
  });

  it('says nothing about the last voicemail, a look at an e-mail, or a text that asks for nothing', () => {
    const plain = asking('Call me when you get a chance and I will explain.');
    expect(findingsOf('gentle-urgency', plain, slotsWith({ earlier: { count: 2, texts: [], scriptIds: [] } }))).toEqual([]);
    expect(findingsOf('gentle-urgency', asking('Watch for my email, so that you have the details.'))).toEqual([]);
    expect(findingsOf('gentle-urgency', asking('It rained in Denver.'))).toEqual([]);
    expect(findingsOf('gentle-urgency', GOOD_TEXT)).toEqual([]);
  });

  it('does not take what the caller did or will do for a push', () => {
    expect(findingsOf('gentle-urgency', asking('I called this morning, so call me back and I will explain.'))).toHaveLength(1);
  });
});
