/** The Portuguese fragments as data: enough of each kind, well formed, and told apart by country and address. */
import { describe, expect, it } from '@jest/globals';
import { placeholdersIn } from '../../../../src/core/language/fragment.ts';
import { portuguese } from '../../../../src/core/language/pt/portuguese.ts';
import type { Part } from '../../../../src/core/schema/index.ts';

const { fragments } = portuguese;
const texts = (part: Part): Set<string> => new Set(fragments.filter((fragment) => fragment.part === part).map(({ text }) => text));
const word = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`, 'iu');

/** What only one of the two countries says. */
const ONLY_BRAZIL = word('oi|celular|ligando|retomando|e-mail|equipe|contato|olhada');
const ONLY_PORTUGAL = word('viva|telemóvel|a ligar|a retomar|ligue-me|liga-me|devolva-me|equipa|contacto|falámos|ficámos|daqui fala');
const YOU = word('você|com você');
const TU = word('tu|te|ti|contigo|teu|tua|podes|tens|liga-me|vê|puderes|quiseres');
/** "De", "em" and "a" would have to be contracted with an article that a slot may bring. */
const CONTRACTS = /(?<![\p{L}])(?:de|em|a|por) \{(?:topic|theTopic|problem|event)\}/u;

describe('the Portuguese fragments', () => {
  it.each<[Part, number]>([
    ['greeting', 20],
    ['context', 60],
    ['reason', 45],
    ['ask', 45],
    ['contact-details', 20],
    ['repeat', 12],
    ['sign-off', 18],
  ])('hold enough ways of saying the %s', (part, fewest) => {
    expect(texts(part).size).toBeGreaterThanOrEqual(fewest);
  });

  it.each(fragments.map((fragment) => [fragment.id, fragment] as const))('%s is well formed', (id, { text, needs, without, part }) => {
    expect(id).toMatch(/^[a-z-]+\/[a-z-]+$/);
    expect(needs.filter((slot) => without.includes(slot))).toEqual([]);
    expect(text).toMatch(part === 'greeting' ? /[.,]$/ : /[.?]$/);
    expect(text).not.toMatch(/ {2}|^\p{Lu}|obrigad[oa]|(?<!\p{L})só queria/u);
    expect(text).not.toMatch(CONTRACTS);
    expect(text.includes('{phone}')).toBe(part === 'contact-details' || part === 'repeat');
    expect(placeholdersIn(text).filter((slot) => slot === 'firstName').length).toBeLessThanOrEqual(1);
  });

  it.each([
    ['what only Brazil says', ONLY_BRAZIL, 'pt-BR', undefined],
    ['what only Portugal says', ONLY_PORTUGAL, 'pt-PT', undefined],
    ['você', YOU, 'pt-BR', 'informal'],
    ['tu', TU, 'pt-PT', 'informal'],
  ] as const)('keep %s where it belongs', (_, words, variant, formality) => {
    const said = fragments.filter(({ text }) => words.test(text));
    expect(said.length).toBeGreaterThan(5);
    for (const { id, variants, formality: own } of said) {
      expect({ id, variants }).toEqual({ id, variants: [variant] });
      if (formality !== undefined) expect({ id, own }).toEqual({ id, own: formality });
    }
  });
});
