/** French words for numbers: cardinals, decimals, ordinals, and groups of a telephone number. */
import { toCardinal, toOrdinal } from 'n2words/fr-FR';

const DIGITS = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'] as const;
/** Beyond this many digits a number is read digit by digit. */
const LONGEST_CARDINAL = 15;

export function digitByDigit(digits: string): string {
  return Array.from(digits, (digit) => DIGITS[Number(digit)] ?? digit).join(' ');
}

/** "01" is "zéro un", "042" "zéro quarante-deux", "00" "zéro zéro". */
export function group(digits: string): string {
  const zeros = /^0*/.exec(digits)![0].length;
  const rest = digits.slice(zeros);
  return [...Array<string>(zeros).fill('zéro'), ...(rest === '' ? [] : [cardinal(rest)])].join(' ');
}

/** A whole number without marks. */
function whole(digits: string): string {
  return digits.length > LONGEST_CARDINAL ? digitByDigit(digits) : toCardinal(digits === '' ? '0' : digits);
}

/** "12 000" is "douze mille", "1,25" "un virgule vingt-cinq", "1.500" "mille cinq cents", "3.5" "trois virgule cinq". */
export function cardinal(written: string): string {
  const tight = written.replace(/[\s\u00a0\u202f]/g, '');
  const plain = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(tight) ? tight.replaceAll('.', '') : tight;
  const [before = '', fraction = ''] = plain.split(/[.,]/);
  return fraction === '' ? whole(before) : `${whole(before)} virgule ${group(fraction)}`;
}

/** Before a noun of feminine gender: "vingt et une heures". */
export function feminine(words: string): string {
  return words.replace(/(?<!\p{L})un$/u, 'une');
}

export function ordinal(digits: string, ending = ''): string {
  if (digits === '1') return /^r?e$/.test(ending) && ending !== 'er' ? 'première' : 'premier';
  return digits.length > LONGEST_CARDINAL || /^0*$/.test(digits) ? cardinal(digits) : toOrdinal(Number(digits));
}
