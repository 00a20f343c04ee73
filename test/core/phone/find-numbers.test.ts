/** Telephone numbers in any form, and figures that are none. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { numberWords } from '../../../src/core/language/en/number-words.ts';
import { findNumbers } from '../../../src/core/phone/find-numbers.ts';

const DIGIT_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

describe('a number in whatever form', () => {
  it.each([
    ['303-555-0134', '3035550134'],
    ['(303) 555 0134', '3035550134'],
    ['(303)555-0134', '3035550134'],
    ['+1 303.555.0134', '13035550134'],
    ['303 555 01 34', '3035550134'],
    ['303·555·0134', '3035550134'],
    ['3035550134', '3035550134'],
    ['It is 303, 555, 0134', '3035550134'],
    ['555-0134', '5550134'],
    ['1-800-555-0134', '18005550134'],
    ['+49 30 1234 5678', '493012345678'],
    ['+44 (0)20 7946 0018', '442079460018'],
    ['01 42 68 53 00', '0142685300'],
    ['three oh three, five five five, zero one three four', '3035550134'],
    ['three-oh-three, five-five-five, oh-one-thirty-four', '3035550134'],
    ['Three oh three. Five five five. Zero one three four.', '3035550134'],
    ['three zero three... five five five... zero one three four', '3035550134'],
    ['three, oh, three, five, five, five, oh, one, three, four', '3035550134'],
    ['3 0 3, triple five, oh one three four', '3035550134'],
    ['three oh three, five double five, oh one three four', '3035550134'],
    ['eight hundred, 555, 0134', '8005550134'],
    ['seven two oh, five five five, fifty-five hundred', '7205555500'],
    ['plus one, three oh three, five five five, oh one three four', '13035550134'],
    ['area code three zero three dash five five five dash zero one three four', '3035550134'],
    ['three oh three five five five oh one three four one more time', '3035550134'],
    ['Tuesday at 2, 303-555-0134', '3035550134'],
    ['303-555-0134, 24 hours a day', '3035550134'],
    ['at 3:30 pm 303-555-0134 ext. 12', '3035550134'],
    ['12/24/2026, 303-555-0134', '3035550134'],
  ])('%s', (text, digits) => {
    expect(findNumbers(text, numberWords).map((found) => found.digits)).toEqual([digits]);
  });
});

describe('two numbers', () => {
  it.each([
    ['303-555-0134. 303-555-0134.', ['3035550134', '3035550134']],
    ['303-555-0134, 212-555-0100', ['3035550134', '2125550100']],
    ['303-555-0134 303-555-0134', ['3035550134', '3035550134']],
    ['303-555-0134, three oh three, five five five, oh one three four', ['3035550134', '3035550134']],
    ['three oh three, five five five, oh one three four, three oh three, five five five, oh one three four', ['3035550134', '3035550134']],
    ['three oh three, five five five, oh one three four. One more time: 303-555-0135', ['3035550134', '3035550135']],
  ])('%s', (text, digits) => {
    expect(findNumbers(text, numberWords).map((found) => found.digits)).toEqual(digits);
  });
});

describe('figures that are no telephone number', () => {
  it.each([
    'In 2025, 1,500 customers',
    'between 2019-2021, 2022 and 2023',
    'on 2026-11-24 at 3:30 pm',
    '24.11.2026',
    '$1,250,000.00 a year',
    '20,000 invoices and 30 000 000 lines',
    'from 40% to 27% in 3 weeks',
    'invoice 20456789',
    'ticket no. 1234567890',
    '192.168.100.200',
    'twenty-four seven, nine to five',
    'nineteen ninety-nine, twenty twenty-six, twenty twenty',
    'two thousand twenty-six',
    'one hundred and twenty thousand dollars',
    'ten, twenty, thirty, forty, fifty',
    'call 911',
    'one two three Main Street, Suite 4567',
    'oh one three four, one more time',
  ])('%s', (text) => {
    expect(findNumbers(text, numberWords)).toEqual([]);
  });
});

describe('places', () => {
  it('are those of the number, plus sign and parenthesis included', () => {
    const text = 'Call +1 (303) 555-0134, please. Or (212) 555-0100!';
    expect(findNumbers(text, numberWords).map(({ start, end }) => text.slice(start, end))).toEqual(['+1 (303) 555-0134', '(212) 555-0100']);
  });

  it('find any ten digits however they are grouped and said', () => {
    const number = fc.stringMatching(/^[2-9]\d{2}[2-9]\d{6}$/);
    const form = fc.constantFrom<(n: string) => string>(
      (n) => `${n.slice(0, 3)}-${n.slice(3, 6)}-${n.slice(6)}`,
      (n) => `(${n.slice(0, 3)}) ${n.slice(3, 6)}-${n.slice(6)}`,
      (n) => `${n.slice(0, 3)}.${n.slice(3, 6)}.${n.slice(6)}`,
      (n) =>
        [n.slice(0, 3), n.slice(3, 6), n.slice(6)]
          .map((group) => Array.from(group, (digit) => DIGIT_WORDS[Number(digit)]).join(' '))
          .join(', '),
    );
    fc.assert(
      fc.property(number, form, form, (digits, first, second) => {
        const text = `My number is ${first(digits)}. Again, that's ${second(digits)}. Talk soon.`;
        expect(findNumbers(text, numberWords).map((found) => found.digits)).toEqual([digits, digits]);
      }),
      { numRuns: 500, seed: 20_261_124 },
    );
  });

  it('never overlap and never leave the text', () => {
    const piece = fc.constantFrom(
      'one ',
      'two, ',
      '303-',
      '5550134',
      ' ',
      '. ',
      '+',
      '(',
      'double ',
      'hundred ',
      '2026',
      '$',
      '1,500',
      'oh ',
      'é',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end, digits } of findNumbers(text, numberWords)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(digits).toMatch(/^\d{6,15}$/);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000, seed: 20_261_124 },
    );
  });
});
