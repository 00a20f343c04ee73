/** French texts as they are said. */
import { describe, expect, it } from '@jest/globals';
import { verbaliseFrench } from '../../../../src/core/language/fr/verbalise.ts';

describe('a French text in words', () => {
  it.each([
    ['Mon numéro est le 01 42 68 53 00.', 'Mon numéro est le zéro un, quarante-deux, soixante-huit, cinquante-trois, zéro zéro.'],
    ['0142685300', 'zéro un, quarante-deux, soixante-huit, cinquante-trois, zéro zéro'],
    ['06.79.91.71.81', 'zéro six, soixante-dix-neuf, quatre-vingt-onze, soixante et onze, quatre-vingt-un'],
    ['+33 1 42 68 53 00', 'plus trente-trois, un, quarante-deux, soixante-huit, cinquante-trois, zéro zéro'],
    ['+33142685300', 'plus trente-trois, un, quarante-deux, soixante-huit, cinquante-trois, zéro zéro'],
    [
      'zéro un, quarante-deux, soixante-huit, cinquante-trois, zéro zéro',
      'zéro un, quarante-deux, soixante-huit, cinquante-trois, zéro zéro',
    ],
    ['30 %', 'trente pour cent'],
    ['2,5 %', 'deux virgule cinq pour cent'],
    ['de 10 à 15 %', 'de dix à quinze pour cent'],
    ['5-10 jours', 'cinq à dix jours'],
    ['12 000 €', 'douze mille euros'],
    ['250\u00a0000\u202f€', 'deux cent cinquante mille euros'],
    ['1,2 M€', "un virgule deux million d'euros"],
    ['3 millions d’euros', 'trois millions d’euros'],
    ['4,50 €', 'quatre euros cinquante'],
    ['1 €', 'un euro'],
    ['5 k€', 'cinq mille euros'],
    ['$20', 'vingt dollars'],
    ['à 14:30', 'à quatorze heures trente'],
    ['de 9h à 17h', 'de neuf heures à dix-sept heures'],
    ['à 21 h', 'à vingt et une heures'],
    ['le 1er mai', 'le premier mai'],
    ['le 12 juillet 2026', 'le douze juillet deux mille vingt-six'],
    ['12/07/2026', 'douze juillet deux mille vingt-six'],
    ['2026-07-12', 'douze juillet deux mille vingt-six'],
    ['la 2e fois, la 1re fois', 'la deuxième fois, la première fois'],
    ['3 fois, 1/3, 3x', 'trois fois, un tiers, trois fois'],
    ['1 500 clients', 'mille cinq cents clients'],
    ['Mme Lefèvre et M. Dupont', 'Madame Lefèvre et Monsieur Dupont'],
    ['un RDV svp.', "un rendez-vous s'il vous plaît."],
    ['n° 12', 'numéro douze'],
    ['le CRM', 'le cé erre emme'],
    ['hugo@lumira.fr.', 'hugo arobase lumira point effe erre.'],
    ['www.lumira.com', 'trois double vé point lumira point com'],
    ['Martin & Fils', 'Martin et Fils'],
  ])('%s', (text, spoken) => {
    expect(verbaliseFrench(text)).toBe(spoken);
  });

  it('takes a long text in linear time', () => {
    const from = performance.now();
    verbaliseFrench('le 01 42 68 53 00 et 12 000 € le 12 juillet, '.repeat(1500));
    expect(performance.now() - from).toBeLessThan(3000);
  });
});
