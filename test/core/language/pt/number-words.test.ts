/** Telephone numbers dictated in Portuguese. */
import { describe, expect, it } from '@jest/globals';
import { numberWords } from '../../../../src/core/language/pt/number-words.ts';
import { findNumbers } from '../../../../src/core/phone/find-numbers.ts';

describe('number words', () => {
  it.each([
    ['um um, três dois três quatro, cinco seis sete oito', ['1132345678']],
    ['nove um dois, três quatro cinco, meia sete oito', ['912345678']],
    ['nove um dois três, quarenta e cinco, sessenta e sete, oito nove', ['9123456789']],
    ['zero oitocentos, sete sete sete, dois mil', ['08007772000']],
    ['mais três cinco um, nove um dois, três quatro cinco, seis sete oito', ['351912345678']],
    ['duplo zero três cinco um, nove um dois, três quatro cinco, seis sete oito', ['00351912345678']],
    ['O meu número é (11) 94716-4835. Repetindo, (11) 94716-4835.', ['11947164835', '11947164835']],
    ['Mais uma vez, 11 3234 5678.', ['1132345678']],
    ['Reduzimos trinta e cinco por cento em seis semanas.', []],
    ['Meia hora, cinco minutos, três pessoas.', []],
    ['A fatura 20456789 está atrasada.', []],
  ])('%s', (text, digits) => {
    expect(findNumbers(text, numberWords).map((found) => found.digits)).toEqual(digits);
  });
});
