/** Long runs of digits in the pieces people say. */
import { describe, expect, it } from '@jest/globals';
import { splitDigits } from '../../../src/core/phone/split-digits.ts';

describe('splitDigits', () => {
  it.each([
    ['', []],
    ['0134', ['0134']],
    ['12345', ['12', '345']],
    ['123456', ['123', '456']],
    ['5550134', ['555', '0134']],
    ['12345678', ['1234', '5678']],
    ['123456789', ['123', '456', '789']],
    ['3035550134', ['303', '555', '0134']],
    ['13035550134', ['1', '303', '555', '0134']],
    ['49301234567890', ['493', '012', '3456', '7890']],
  ])('%s', (run, groups) => {
    expect(splitDigits(run)).toEqual(groups);
  });
});
