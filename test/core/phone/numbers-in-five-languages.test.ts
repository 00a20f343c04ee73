/** Telephone numbers written and dictated in each language, and amounts that are none. */
import { describe, expect, it } from '@jest/globals';
import { packFor } from '../../../src/core/language/packs.ts';
import { findNumbers } from '../../../src/core/phone/find-numbers.ts';
import type { Language } from '../../../src/core/schema/index.ts';

describe('a dictated number', () => {
  it.each<[Language, string, string]>([
    ['es', 'Mi número es seis uno dos, tres cuatro cinco, seis siete ocho.', '612345678'],
    ['es', 'Es el sesenta y uno, veintitrés, cuarenta y cinco, sesenta y siete, ochenta y nueve.', '6123456789'],
    ['de', 'Meine Nummer ist null drei null, eins zwei drei vier, fünf sechs sieben acht.', '03012345678'],
    ['de', 'Das ist die null drei null, zwölf, vierunddreißig, sechsundfünfzig, achtundsiebzig.', '03012345678'],
    ['fr', "C'est le zéro un, quarante-deux, soixante-huit, cinquante-trois, zéro zéro.", '0142685300'],
    ['fr', 'Je répète, zéro six, soixante-dix-neuf, quatre-vingt-onze, douze, trente et un.', '0679911231'],
    ['pt', 'O número é um um, três dois três quatro, cinco seis sete oito.', '1132345678'],
    ['pt', 'É o nove um dois, trinta e quatro, cinquenta e seis, setenta e oito, noventa.', '9123456789'.slice(0, 9) + '90'],
  ])('in %s: %s', (language, text, digits) => {
    expect(findNumbers(text, packFor(language).numberWords).map((found) => found.digits)).toEqual([digits]);
  });

  it.each<[Language, string]>([
    ['de', 'Das spart 1.200.000 Euro im Jahr.'],
    ['es', 'Ahorra 12.500.000 pesos al año.'],
    ['fr', 'Entre vingt et un et trente-deux clients.'],
    ['pt', 'São R$ 1.250.000 por ano.'],
    ['en', 'We have twenty five, thirty or forty trucks.'],
  ])('in %s there is none in: %s', (language, text) => {
    expect(findNumbers(text, packFor(language).numberWords)).toEqual([]);
  });
});
