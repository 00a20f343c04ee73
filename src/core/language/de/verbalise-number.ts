/** German words for figures: cardinals with points and a decimal comma, ordinals with their ending, years, and digits one by one. */
import { toCardinal, toOrdinal } from 'n2words/de-DE';

const DIGITS = ['null', 'eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'] as const;
/** Beyond this many digits a number is read digit by digit. */
const LONGEST_CARDINAL = 15;

/** A figure as it is written: "1.500", "1'500", "2,5", "240". */
export const FIGURE = String.raw`\d{1,3}(?:[.'’]\d{3}){1,5}(?!\d)(?:,\d{1,6})?|\d{1,18}(?:,\d{1,6})?`;

/** "0134" is "null eins drei vier". */
export function digitByDigit(digits: string): string {
  return Array.from(digits, (digit) => DIGITS[Number(digit)] ?? digit).join(' ');
}

/** "1.500" is "eintausendfünfhundert", "2,5" is "zwei Komma fünf". */
export function cardinal(written: string): string {
  const [whole = '', fraction = ''] = written.replace(/[.'’]/gu, '').split(',');
  const long = whole.length > LONGEST_CARDINAL || (whole.length > 1 && whole.startsWith('0'));
  const words = long ? digitByDigit(whole) : toCardinal(whole === '' ? '0' : whole);
  return fraction === '' ? words : `${words} Komma ${digitByDigit(fraction)}`;
}

/** "1" before a noun is "ein" or "eine"; every other number is the same as by itself. */
export function attributive(written: string, feminine = false): string {
  const words = cardinal(written);
  if (written.includes(',') || !words.endsWith('eins')) return words;
  return feminine && words === 'eins' ? 'eine' : words.slice(0, -1);
}

/** "am 12." is "zwölften", "der 12." "zwölfte", without either "zwölfter". */
export function ordinal(digits: string, ending: '' | 'n' | 'r' | 's'): string {
  return `${toOrdinal(String(Number(digits)))}${ending}`;
}

/** "1998" is "neunzehnhundertachtundneunzig", "2026" "zweitausendsechsundzwanzig". */
export function year(digits: string): string {
  if (!/^1[1-9]\d\d$/.test(digits)) return cardinal(digits);
  const rest = digits.slice(2);
  return `${cardinal(digits.slice(0, 2))}hundert${rest === '00' ? '' : cardinal(String(Number(rest)))}`;
}
