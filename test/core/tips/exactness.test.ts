/** How exact the tips about facts and structure are: generated scripts, spoilt in ways whose truth is known, and the same scripts said in other words that are right. */
import { describe, expect, it } from '@jest/globals';
import { answerFromSlots } from '../../../src/core/script/answer-from-slots.ts';
import { checkText } from '../../../src/core/tips/check-text.ts';
import { inStyle, SITUATIONS, STYLES } from '../../fixtures/core-b/situations.ts';
import { spoil } from '../../fixtures/tips/defects.ts';
import { FALSE_WORDS, TRUE_WORDS, type Change } from '../../fixtures/tips/known-truths.ts';

const LEAST = 0.98;
const SEEDS = 1;
/** Tips that compare with the facts or look at what is there; what a change is true of, they must say, and nothing else. */
const TIPS = [
  'number-stated',
  'number-repeated',
  'callback-number-matches',
  'direct-line',
  'first-name-right',
  'first-name-count',
  'rep-named',
  'meeting-true',
  'connection-confirmed',
  'one-connection',
  'sensitive-connection',
  'claims-grounded',
  'parts-complete',
  'parts-order',
  'name-position',
] as const;

interface Judged {
  tip: string;
  change: string;
  text: string;
  should: boolean;
  does: boolean;
}

function judge(name: string, { spoils, change }: Change): Judged[] {
  return Object.entries(SITUATIONS).flatMap(([situation, known], row) =>
    Object.entries(STYLES).flatMap(([style, settings], column) => {
      // Each change meets a third of the situations and styles, another third for every change.
      if ((row + column + name.length) % 3 !== 0) return [];
      const slots = inStyle(known, settings);
      return Array.from({ length: SEEDS }, (_, seed) => {
        const { script } = answerFromSlots(slots, { seed: `exact ${seed} ${name}` });
        const text = change(spoil(script!, slots, (bound) => (row * 7 + column * 3 + seed) % bound));
        if (text === null) return [];
        const found = new Set(checkText({ text, slots }).findings.map(({ tip }) => tip));
        return TIPS.filter((tip) => spoils[tip] !== 'either').map((tip) => ({
          tip,
          change: `${name} (${situation}, ${style})`,
          text,
          should: spoils[tip] === 'yes',
          does: found.has(tip),
        }));
      }).flat();
    }),
  );
}

const judged = Object.entries({ ...FALSE_WORDS, ...TRUE_WORDS }).flatMap(([name, change]) => judge(name, change));

describe('exactness', () => {
  it('is measured on at least six hundred texts', () => {
    expect(new Set(judged.map(({ text }) => text)).size).toBeGreaterThanOrEqual(600);
  });

  it.each(TIPS)('of %s: precision and recall', (tip) => {
    const own = judged.filter((each) => each.tip === tip);
    const right = own.filter(({ should, does }) => should && does).length;
    const missed = own.filter(({ should, does }) => should && !does);
    const wrong = own.filter(({ should, does }) => !should && does);
    const misses = [...missed.map((each) => ({ ...each, kind: 'missed' })), ...wrong.map((each) => ({ ...each, kind: 'wrong' }))];
    const shown = misses.slice(0, 8).map(({ kind, change, text }) => `${kind}: ${change}\n  ${text}`);
    const precision = right / (right + wrong.length);
    const recall = right / (right + missed.length);
    expect(right).toBeGreaterThan(0);
    expect({ shown, precise: precision >= LEAST, complete: recall >= LEAST }).toEqual({ shown, precise: true, complete: true });
  });
});
