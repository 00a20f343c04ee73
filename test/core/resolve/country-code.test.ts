/** Countries as CRMs hold them. */
import { describe, expect, it } from '@jest/globals';
import { countryCode } from '../../../src/core/resolve/country-code.ts';

describe('countryCode', () => {
  it.each([
    ['US', 'US'],
    ['us', 'US'],
    ['USA', 'US'],
    ['United States', 'US'],
    ['Germany', 'DE'],
    ['Deutschland', 'DE'],
    ['France', 'FR'],
    ['Vietnam', 'VN'],
    ['Yemen', 'YE'],
    ['UK', 'GB'],
    ['England', 'GB'],
    ['Brasil', 'BR'],
    [' Switzerland ', 'CH'],
  ])('%s is %s', (text, code) => {
    expect(countryCode(text)).toBe(code);
  });

  it.each([null, '', 'Narnia', 'constructor', '__proto__', '<b>', 'x'.repeat(200)])('%j names no country', (text) => {
    expect(countryCode(text)).toBeNull();
  });
});
