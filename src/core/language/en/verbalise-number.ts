/** English words for numbers: cardinals, decimals, ordinals, years, and digits one by one. */
import { toCardinal, toOrdinal } from 'n2words/en-US';

const DIGITS = ['oh', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;
/** Beyond this many digits a number is read digit by digit. */
const LONGEST_CARDINAL = 15;

/** "0134" is "oh one three four". */
export function digitByDigit(digits: string): string {
  return Array.from(digits, (digit) => DIGITS[Number(digit)] ?? digit).join(' ');
}

/** "1,500" is "one thousand five hundred", "1.25" is "one point two five". Takes digits, thousands commas and one decimal point. */
export function cardinal(written: string): string {
  const [whole = '', fraction = ''] = written.replaceAll(',', '').split('.');
  const long = whole.length > LONGEST_CARDINAL || (whole.length > 1 && whole.startsWith('0') && fraction === '');
  const words = long ? digitByDigit(whole) : toCardinal(whole === '' ? '0' : whole, { and: true });
  return fraction === '' ? words : `${words} point ${digitByDigit(fraction)}`;
}

/** "24" is "twenty-fourth"; "0" and long numbers are read as cardinals. */
export function ordinal(written: string): string {
  const digits = written.replaceAll(',', '');
  return digits.length > LONGEST_CARDINAL || /^0*$/.test(digits) ? cardinal(digits) : toOrdinal(digits);
}

/** "2026" is "twenty twenty-six", "2005" is "two thousand and five", "1900" is "nineteen hundred". */
export function year(digits: string): string {
  const century = digits.slice(0, 2);
  const rest = digits.slice(2);
  if (digits.startsWith('200')) return cardinal(digits);
  if (rest === '00') return `${cardinal(century)} hundred`;
  return `${cardinal(century)} ${rest.startsWith('0') ? digitByDigit(rest) : cardinal(rest)}`;
}

/** "2020" is "twenty twenties", "90" is "nineties". */
export function decade(digits: string): string {
  const words = digits.length === 4 ? year(digits) : cardinal(digits);
  return words.endsWith('y') ? `${words.slice(0, -1)}ies` : `${words}s`;
}
