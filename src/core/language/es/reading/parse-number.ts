/** Spanish number words and figures as numbers. */
import { readFigure } from '../verbalise-number.ts';

const VALUES: Readonly<Record<string, number>> = Object.fromEntries([
  ...'cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiun veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve'
    .split(' ')
    .map((word, value) => [word, value] as const),
  ...'treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ').map((word, index) => [word, 30 + 10 * index] as const),
  ...'cien doscient trescient cuatrocient quinient seiscient setecient ochocient novecient'
    .split(' ')
    .map((word, index) => [word, 100 * (index + 1)] as const),
  ['ciento', 100],
  ['uno', 1],
  ['una', 1],
  ['veintiuno', 21],
  ['veintiuna', 21],
  ['medio', 0.5],
  ['media', 0.5],
]);
const SCALES: Readonly<Record<string, number>> = { mil: 1000, k: 1000, millon: 1e6, millones: 1e6, m: 1e6 };

function valueOf(word: string): number | undefined {
  return VALUES[word] ?? VALUES[word.replace(/(?:os|as)$/u, '')];
}

const BELOW_HUNDRED =
  '(?:treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)(?: y (?:un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve))?|veint[ei]\\p{L}*|dieci\\p{L}+|diez|once|doce|trece|catorce|quince|un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve';
/** Number words as they follow each other, without accents, for use inside a pattern. */
export const NUMBER_WORDS = `(?:(?:cien(?:to)?|\\p{L}{3,7}cient[oa]s|quinient[oa]s)(?: (?:${BELOW_HUNDRED}))?|${BELOW_HUNDRED})(?: mil(?:l[oó]n(?:es)?)?)?|mil`;

/** @param text in lower case without accents; @returns null when a word is no number */
export function parseNumber(text: string): number | null {
  let total = 0;
  let current: number | null = null;
  for (const word of text.replace(/(\d)(k|m)$/u, '$1 $2').split(/[\s-]+/u)) {
    if (word === 'y' || word === '') continue;
    let value = valueOf(word);
    if (value === undefined && /^\d[\d.,]*$/u.test(word)) {
      const { whole, fraction } = readFigure(word.replace(/[.,]+$/u, ''));
      value = Number(`${whole || '0'}.${fraction || '0'}`);
    }
    if (value !== undefined) current = (current ?? 0) + value;
    else if (SCALES[word] === undefined) return null;
    else {
      total += (current ?? 1) * SCALES[word]!;
      current = null;
    }
  }
  return total + (current ?? 0);
}
