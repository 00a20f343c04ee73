/** Portuguese words for numbers: cardinals, decimals, ordinals, and digits one by one. */
import { toCardinal, toOrdinal } from 'n2words/pt-PT';

const DIGITS = ['zero', 'um', 'dois', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove'] as const;
/** Beyond this many digits a number is read digit by digit. */
const LONGEST_CARDINAL = 15;

/** Whole hundreds after a thousand are joined by "e", which the number library leaves out. */
const BARE_HUNDREDS = /(?<!\p{L})mil (?=(?:cem|\p{L}{3,10}entos)$)/u;

/** "0134" is "zero um três quatro". */
export function digitByDigit(digits: string): string {
  return Array.from(digits, (digit) => DIGITS[Number(digit)] ?? digit).join(' ');
}

/** Points before three digits part thousands; one before fewer digits is a decimal point. */
function parts(written: string): [whole: string, fraction: string] {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(written)) return split(written.replaceAll('.', ''), ',');
  if (/^\d{1,3}(?:,\d{3}){2,}$/.test(written)) return [written.replaceAll(',', ''), ''];
  return split(written, written.includes(',') ? ',' : '.');
}

function split(written: string, mark: string): [string, string] {
  const [whole = '', fraction = ''] = written.split(mark);
  return [whole, fraction];
}

/** "1.500" is "mil e quinhentos", "12,5" is "doze vírgula cinco". */
export function cardinal(written: string): string {
  const [whole, fraction] = parts(written);
  const long = whole.length > LONGEST_CARDINAL || (whole.length > 1 && whole.startsWith('0') && fraction === '');
  const words = long ? digitByDigit(whole) : toCardinal(whole === '' ? '0' : whole).replace(BARE_HUNDREDS, 'mil e ');
  if (fraction === '') return words;
  const digits = fraction.startsWith('0') || fraction.length > 2 ? digitByDigit(fraction) : toCardinal(fraction);
  return `${words} vírgula ${digits}`;
}

/** "duzentos e dois" is "duzentas e duas" of something feminine. */
export function feminine(words: string): string {
  return words
    .replace(/(?<!\p{L})um$/u, 'uma')
    .replace(/(?<!\p{L})dois(?=$| mil)/u, 'duas')
    .replace(/(duz|trez|oitoc|quatroc|quinh|seisc|setec|novec)entos(?! mil(?:hão|hões))/gu, '$1entas');
}

/** "2" is "segundo", or "segunda". */
export function ordinal(digits: string, isFeminine: boolean): string {
  if (digits.length > 3 || /^0*$/.test(digits)) return cardinal(digits);
  const words = toOrdinal(digits);
  return isFeminine ? words.replace(/o(?=\s|$)/g, 'a') : words;
}
