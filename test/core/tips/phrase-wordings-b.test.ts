/** How well the tips that read phrases tell what they shall find from near misses; the held-out half was not looked at when the rules were written. */
import { describe, expect, it } from '@jest/globals';
import wordings from '../../fixtures/tips/phrase-wordings-b.json';
import { goodTextWith } from '../../fixtures/core-b/slots.ts';
import { findingsOf } from '../../fixtures/core-b/tip-cases.ts';

const PRECISION = 0.9;
const RECALL = 0.85;
const PLACES: Readonly<Record<string, string>> = { 'warm-close': 'Thanks' };

const cases = Object.entries(wordings).flatMap(([tip, { seen, heldOut }]) => [
  { tip, half: 'seen', ...seen },
  { tip, half: 'held out', ...heldOut },
]);

describe('phrase wordings', () => {
  it.each(cases)('$tip, $half: holds precision and recall', ({ tip, yes, no }) => {
    const finds = (words: string): boolean => findingsOf(tip, goodTextWith(PLACES[tip] ?? 'You and I met', words)).length > 0;
    const missed = yes.filter((words) => !finds(words));
    const wrong = no.filter(finds);
    const right = yes.length - missed.length;
    const said = { missed, wrong, recall: right / yes.length, precision: right / (right + wrong.length) };
    expect({ ...said, holds: said.recall >= RECALL && said.precision >= PRECISION }).toEqual({ ...said, holds: true });
  });
});
