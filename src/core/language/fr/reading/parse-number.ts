/** French numbers in figures and words. */
import { numberWords } from '../number-words.ts';

const SMALL =
  'zéro|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|huitante|octante|nonante';
/** A number in words, up to six of them. */
export const WORDS = `(?:(?:${SMALL}|cents?|mille|millions?|milliards?)(?:[ -](?:et[ -])?(?:${SMALL}|cents?|mille|millions?|milliards?)){0,5})`;
export const FIGURE = String.raw`(?:\d{1,3}(?:[ .\u00a0\u202f]\d{3}){1,4}(?!\d)(?:,\d{1,3})?|\d{1,15}(?:[.,]\d{1,3})?)`;

const SCALES: Record<string, number> = { cent: 100, mille: 1000, million: 1e6, milliard: 1e9 };

/** @returns null when it is none */
export function parseNumber(text: string): number | null {
  const tight = text.trim();
  if (/^\d/.test(tight)) {
    const plain = tight.replace(/[\s\u00a0\u202f]/g, '').replace(/\.(?=\d{3}(?:\D|$))/g, '');
    const value = Number(plain.replace(',', '.'));
    return Number.isNaN(value) ? null : value;
  }
  const words = tight.split(/[\s-]+/u);
  let total = 0;
  let part = 0;
  for (let at = 0; at < words.length;) {
    const word = words[at]!;
    const scale = SCALES[word.replace(/s$/, '')];
    if (scale === 100) {
      part = Math.max(1, part) * 100;
      at += 1;
    } else if (scale !== undefined) {
      total += Math.max(1, part) * scale;
      part = 0;
      at += 1;
    } else {
      const small = numberWords.small(words.slice(at, at + 6));
      if (small === null) return null;
      part += Number(small.digits);
      at += small.used;
    }
  }
  return total + part;
}
