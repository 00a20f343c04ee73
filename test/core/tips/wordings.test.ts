/** Many ways of saying one thing: each wording stands in an otherwise good voicemail, and its tip sees it or lets it pass. */
import { describe, expect, it } from '@jest/globals';
import wordings from '../../fixtures/core-b/wordings.json';
import { goodTextWith } from '../../fixtures/core-b/slots.ts';
import { findingsOf } from '../../fixtures/core-b/tip-cases.ts';

const places = { ask: 'Give me a call', context: 'You and I met' } as const;
const cases = Object.entries(wordings).flatMap(([tip, { place, missed, kept }]) => [
  ...missed.map((words) => ({ tip, words, place, sees: true })),
  ...kept.map((words) => ({ tip, words, place, sees: false })),
]);

describe('wordings', () => {
  it.each(cases)('$tip, "$words": $sees', ({ tip, words, place, sees }) => {
    const text = goodTextWith(places[place as keyof typeof places], words);
    expect(findingsOf(tip, text).length > 0).toBe(sees);
  });
});
