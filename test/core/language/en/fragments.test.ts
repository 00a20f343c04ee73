/** The English fragments as data: enough of each kind, well formed, and each of use in some situation. */
import { describe, expect, it } from '@jest/globals';
import { SLOT_NAMES } from '../../../../src/core/language/fragment.ts';
import { english } from '../../../../src/core/language/en/english.ts';
import { placeholdersIn } from '../../../../src/core/language/fragment.ts';
import type { Part } from '../../../../src/core/schema/index.ts';

const { fragments } = english;
const of = (part: Part): typeof fragments => fragments.filter((fragment) => fragment.part === part);

describe('the English fragments', () => {
  it.each<[Part, number]>([
    ['greeting', 12],
    ['context', 40],
    ['reason', 30],
    ['ask', 25],
    ['contact-details', 15],
    ['repeat', 12],
    ['sign-off', 15],
  ])('hold enough ways of saying the %s', (part, fewest) => {
    expect(new Set(of(part).map(({ text }) => text)).size).toBeGreaterThanOrEqual(fewest);
  });

  it('have ids of their own', () => {
    expect(new Set(fragments.map(({ id }) => id)).size).toBe(fragments.length);
    for (const { id } of fragments) expect(id).toMatch(/^[a-z-]+\/[a-z-]+$/);
  });

  it.each(fragments.map((fragment) => [fragment.id, fragment] as const))(
    '%s needs every slot it says and ends as a part can end',
    (_, { text, needs, without, part }) => {
      for (const slot of placeholdersIn(text)) {
        expect(SLOT_NAMES).toContain(slot);
        expect(needs).toContain(slot);
      }
      expect(needs.filter((slot) => without.includes(slot))).toEqual([]);
      expect(text).toMatch(part === 'greeting' ? /[.,]$/ : /[.?]$/);
      expect(text).not.toMatch(/ {2}|\bjust\b|^(?!I(?:'|\s))\p{Lu}/u);
    },
  );

  it('say the number in contact details and repeat, and nowhere else', () => {
    for (const { part, text } of fragments) expect(text.includes('{phone}')).toBe(part === 'contact-details' || part === 'repeat');
  });

  it('say the first name at most once each', () => {
    for (const { text } of fragments) expect(placeholdersIn(text).filter((slot) => slot === 'firstName').length).toBeLessThanOrEqual(1);
  });
});
