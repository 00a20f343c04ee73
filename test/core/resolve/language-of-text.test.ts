import { describe, expect, it } from '@jest/globals';
import { languageOfText } from '../../../src/core/resolve/language-of-text.ts';

describe('the language of a short text', () => {
  it.each([
    ['cut the time it takes in half', 'en'],
    ['drivers who wait at the gate', 'en'],
    ['Nordex hat es in sechs Wochen ohne Berater geschafft und spart jede Woche', 'de'],
    ['Rechnungsstreitigkeiten um ein Drittel senken', 'de'],
    ['reducir las disputas de facturas en un tercio', 'es'],
    ["réduire d'un tiers les litiges avec vos transporteurs", 'fr'],
    ['reduzir as disputas de faturas em um terço', 'pt'],
    ['no-shows', null],
    ['late freight invoices', null],
    ['', null],
  ])('%j is %s', (text, language) => expect(languageOfText(text)).toBe(language));
});
