/** Dictated French telephone numbers. */
import { describe, expect, it } from '@jest/globals';
import { numberWords } from '../../../../src/core/language/fr/number-words.ts';
import { verbalisePhones } from '../../../../src/core/language/fr/verbalise-phone.ts';
import { findNumbers } from '../../../../src/core/phone/find-numbers.ts';

describe('French number words', () => {
  it('are read as what they were said for, from 0 to 99', () => {
    for (let value = 0; value < 100; value += 1) {
      const digits = `0142${String(value).padStart(2, '0')}5300`;
      const said = verbalisePhones(digits);
      expect({ said, digits: findNumbers(said, numberWords).map((found) => found.digits) }).toEqual({ said, digits: [digits] });
    }
  });

  it.each([
    ['soixante-dix-neuf', '79', 3],
    ['soixante et onze', '71', 3],
    ['quatre-vingt-onze', '91', 3],
    ['quatre vingt dix neuf', '99', 4],
    ['quatre-vingts', '80', 2],
    ['septante-neuf', '79', 2],
    ['nonante et un', '91', 3],
    ['huitante-deux', '82', 2],
    ['vingt et un', '21', 3],
    ['dix-sept', '17', 2],
    ['vingt quatre', '24', 2],
  ])('%s', (said, digits, used) => {
    expect(numberWords.small(said.split(/[\s-]/))).toEqual({ digits, single: false, used });
  });

  it.each([
    ['Mon numéro est le zéro un quarante-deux soixante-huit cinquante-trois zéro zéro.', ['0142685300']],
    ['C’est le 06 12 34 56 78, je répète, zéro six douze trente-quatre cinquante-six soixante-dix-huit.', ['0612345678', '0612345678']],
    ['zéro quatre septante-cinq nonante et un vingt-deux trente-trois', ['0475912233']],
    ['+33 (0)1 42 68 53 00', ['33142685300']],
    ['la facture 20456789', []],
    ['un budget de 250 000 euros', []],
    ['le 12/07/2026', []],
    ['il y a deux semaines, trente clients', []],
  ])('%s', (text, digits) => {
    expect(findNumbers(text, numberWords).map((found) => found.digits)).toEqual(digits);
  });
});
