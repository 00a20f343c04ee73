/** no-false-familiarity: flattery, pretended friendship, calls nobody made; and plain friendly words. */
import { describe, expect, it } from '@jest/globals';
import { GOOD_TEXT, goodTextWith } from '../../fixtures/core-b/slots.ts';
import { findingsOf } from '../../fixtures/core-b/tip-cases.ts';
import { afterFirstFix } from '../../fixtures/tips/after-fix.ts';

const saying = (words: string): string => goodTextWith('You and I met', words);

describe('no-false-familiarity', () => {
  it.each([
    GOOD_TEXT,
    saying('A friend of mine at the chamber knows Dana Kim.'),
    saying("You're the best person to ask about the pricing review."),
    saying("I'd love your view on the pricing review."),
    saying('As promised at our pricing review two weeks ago, I checked the dates.'),
    saying('You and I met two weeks ago about the pricing review. As promised, I checked the dates.'),
    saying("We haven't met, so let me say who I am."),
  ])('has nothing to say about: %s', (text) => {
    expect(findingsOf('no-false-familiarity', text)).toEqual([]);
  });

  it.each([
    "I'm a huge fan of what you've built.",
    'Long time no talk, my friend.',
    "I'm returning your call.",
    'As promised, here I am.',
    'You have an outstanding reputation.',
    "How's the family?",
    'I was so impressed by your profile.',
  ])('finds it, and the fix clears it and breaks nothing: %s', (sentence) => {
    const text = GOOD_TEXT.replace('Give me a call', `${sentence} Give me a call`);
    expect(findingsOf('no-false-familiarity', text)).not.toEqual([]);
    expect(afterFirstFix('no-false-familiarity', text)).toMatchObject({ clears: true, breaks: [], text: GOOD_TEXT });
  });
});
