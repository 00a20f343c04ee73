/** Numbers as people write and dictate them, at home and from abroad. */
import { describe, expect, it } from '@jest/globals';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { getCountries, getExampleNumber } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import { numberWords } from '../../../src/core/language/en/number-words.ts';
import { findNumbers } from '../../../src/core/phone/find-numbers.ts';
import { phoneSlot } from '../../../src/core/phone/phone-slot.ts';

describe('at home', () => {
  it.each([
    ['+13035550134', '303-555-0134', ['303', '555', '0134']],
    ['+442079460018', '020 7946 0018', ['020', '7946', '0018']],
    ['+493012345678', '030 1234 5678', ['030', '1234', '5678']],
    ['+33142685300', '01 42 68 53 00', ['01', '42', '68', '53', '00']],
    ['+33800123456', '0800 12 34 56', ['0800', '12', '34', '56']],
    ['+34912345678', '912 34 56 78', ['912', '34', '56', '78']],
    ['+5511987654321', '11-9-8765-4321', ['11', '9', '8765', '4321']],
    ['+81312345678', '03-1234-5678', ['03', '1234', '5678']],
  ])('%s is written %s', (e164, display, groups) => {
    expect(phoneSlot(e164)).toMatchObject({ e164, display, groups });
  });
});

describe('for a caller abroad', () => {
  it.each([
    ['+493012345678', 'US', '+49 30 1234 5678', ['49', '30', '1234', '5678']],
    ['+13035550134', 'DE', '+1 303 555 0134', ['1', '303', '555', '0134']],
    ['+13035550134', 'CA', '303-555-0134', ['303', '555', '0134']],
    ['+13035550134', null, '303-555-0134', ['303', '555', '0134']],
    ['+13035550134', 'XX', '303-555-0134', ['303', '555', '0134']],
  ])('%s from %s is written %s', (e164, callerCountry, display, groups) => {
    expect(phoneSlot(e164, { callerCountry })).toMatchObject({ display, groups });
  });
});

describe('toll-free and shared-cost', () => {
  it.each([
    '+18005550134',
    '+18885551234',
    '+498001234567',
    '+491801234567',
    '+448001111111',
    '+448081234567',
    '+33800123456',
    '+34900123456',
    '+558001234567',
    '+351800123456',
    '+61130012345',
    '+80012345678',
  ])('%s is no direct line', (e164) => {
    expect(phoneSlot(e164).tollFree).toBe(true);
  });

  it.each([
    '+13035550134',
    '+18085550134',
    '+493012345678',
    '+442079460018',
    '+33142685300',
    '+34912345678',
    '+5511987654321',
    '+351212345678',
    '+35318001234',
  ])('%s may be one', (e164) => {
    expect(phoneSlot(e164).tollFree).toBe(false);
  });

  it('agrees with the full numbering plans on an ordinary number of every country', () => {
    const wrong = getCountries().flatMap((country) => {
      const number = getExampleNumber(country, examples)?.number ?? '';
      return phoneSlot(number).tollFree ? [number] : [];
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    '+18335550134',
    '+498001234567',
    '+33805123456',
    '+34902123456',
    '+39800123456',
    '+41848123456',
    '+43810123456',
    '+3531850123456',
    '+914001234567',
  ])('%s agrees with the full numbering plans', (e164) => {
    const type = parsePhoneNumberFromString(e164)?.getType() ?? '';
    expect(phoneSlot(e164).tollFree).toBe(['TOLL_FREE', 'SHARED_COST'].includes(type));
  });
});

describe('every number', () => {
  const numbers = [
    ...getCountries().map((country) => getExampleNumber(country, examples)?.number ?? '+13035550134'),
    '+999123456',
    '+1787555',
    '+123456789012345',
    '+77012345678',
  ];

  it.each(numbers)('%s has the same digits in display and groups, no long group, and is found again in a text', (number) => {
    for (const callerCountry of [null, 'US', 'DE']) {
      const { display, groups } = phoneSlot(number, { callerCountry });
      expect(groups.join('')).toBe(display.replace(/\D/g, ''));
      expect(groups.filter((group) => group.length > 4)).toEqual([]);
      if (groups.join('').length < 7) continue;
      expect(findNumbers(`My number is ${display}. Again, ${display}.`, numberWords).map(({ digits }) => digits)).toEqual([
        groups.join(''),
        groups.join(''),
      ]);
    }
  });
});
