/** Spanish words for numbers: cardinals, decimals, ordinals, and digits one by one. */
import { toCardinal, toOrdinal } from 'n2words/es-ES';

const DIGITS = ['cero', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'] as const;
/** Beyond this many digits a number is read digit by digit. */
const LONGEST_CARDINAL = 15;

/** "0134" is "cero uno tres cuatro". */
export function digitByDigit(digits: string): string {
  return Array.from(digits, (digit) => DIGITS[Number(digit)] ?? digit).join(' ');
}

export interface Figure {
  whole: string;
  /** Digits after the decimal mark; empty when there is none. */
  fraction: string;
  mark: 'coma' | 'punto';
}

/** Spain writes 1.500,5 and Mexico 1,500.5: the last mark is the decimal one unless exactly three digits follow it. */
export function readFigure(written: string): Figure {
  const last = Math.max(written.lastIndexOf(','), written.lastIndexOf('.'));
  const bare = (text: string): string => text.replace(/[.,]/g, '');
  if (last === -1) return { whole: written, fraction: '', mark: 'coma' };
  const after = written.slice(last + 1);
  const both = written.includes(',') && written.includes('.');
  if (!both && after.length === 3 && !/^0[.,]/.test(written)) return { whole: bare(written), fraction: '', mark: 'coma' };
  return { whole: bare(written.slice(0, last)), fraction: bare(after), mark: written[last] === ',' ? 'coma' : 'punto' };
}

function wholeInWords(whole: string): string {
  const long = whole.length > LONGEST_CARDINAL || (whole.length > 1 && whole.startsWith('0'));
  if (long) return digitByDigit(whole);
  return toCardinal(whole)
    .replaceAll('dieciseis', 'dieciséis')
    .replace(/veintiuno(?= mil| millones| billones)/g, 'veintiún')
    .replace(/uno(?= mil| millones| billones)/g, 'un');
}

/** "1.500" is "mil quinientos", "1,25" is "uno coma veinticinco". */
export function cardinal(written: string): string {
  const { whole, fraction, mark } = readFigure(written);
  if (fraction === '') return wholeInWords(whole);
  const decimals = fraction.length > 2 || fraction.startsWith('0') ? digitByDigit(fraction) : wholeInWords(fraction);
  return `${wholeInWords(whole === '' ? '0' : whole)} ${mark} ${decimals}`;
}

const MASCULINE_IN_AS = /^(?:días|mapas|planetas|\p{L}+(?:emas|amas|omas|imas))$/u;

/** "uno" before a noun: "veintiún días", "veintiuna horas", "doscientas horas". */
export function cardinalBefore(written: string, noun: string): string {
  const words = cardinal(written);
  const feminine =
    !MASCULINE_IN_AS.test(noun) && (/(?:as|dades|iones|veces)$/u.test(noun) || /^(?:hora|semana|vez|persona|empresa|libra)$/u.test(noun));
  if (feminine)
    return words
      .replace(/cientos(?!\p{L})(?!.* mill)/gu, 'cientas')
      .replace(/quinientos(?!.* mill)/gu, 'quinientas')
      .replace(/uno$/u, 'una');
  return words.replace(/veintiuno$/u, 'veintiún').replace(/uno$/u, 'un');
}

/** "3" is "tercero", in the gender asked for. */
export function ordinal(digits: string, feminine: boolean): string {
  if (digits.length > 3 || Number(digits) === 0) return cardinal(digits);
  const words = toOrdinal(digits);
  return feminine ? words.replace(/o(?= |$)/g, 'a') : words;
}
