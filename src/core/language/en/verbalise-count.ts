/** What is left of an English text's figures in words: percent, ordinals, fractions, ranges, decimals, counts. */
import { cardinal, decade, digitByDigit, ordinal } from './verbalise-number.ts';

const NUMBER = String.raw`\d[\d,]{0,20}(?:\.\d{1,10})?`;
const FREE = String.raw`(?<![\d.,\p{L}])`;
const PERCENT_RANGE = new RegExp(String.raw`${FREE}(${NUMBER})\s?%?\s?[-–]\s?(${NUMBER})\s?%`, 'gu');
const PERCENT = new RegExp(String.raw`${FREE}(${NUMBER})\s?%`, 'gu');
const ORDINAL = new RegExp(String.raw`${FREE}(\d[\d,]{0,14})(?:st|nd|rd|th)(?![\p{L}\d])`, 'giu');
const SCALED = new RegExp(String.raw`${FREE}(${NUMBER})(k|K|M|MM|bn|B)(?![\p{L}\d])`, 'gu');
const TIMES = new RegExp(String.raw`${FREE}(${NUMBER})x(?![\p{L}\d])`, 'gu');
const RANGE = new RegExp(String.raw`(?<![\d.,\p{L}-])(${NUMBER})\s?[-–]\s?(${NUMBER})(?![\d-])`, 'gu');
const HASH = /(?:#|№|(?<!\p{L})(?:No|no)\.)\s?(?=\d)/gu;
const MINUS = /(?<=^|[\s(])[-−](?=\d)/g;
const PLURAL = new RegExp(String.raw`${FREE}(\d{1,4})['’]?s(?![\p{L}\d])`, 'gu');
const MIXED = /(?<![\p{L}\d.,])(\d{1,4})(?=\p{L})/gu;
const AFTER_LETTER = /(\p{L})-?(\d[\d,]{0,20}(?:\.\d{1,4})?)(?=(\p{L}?))/gu;
const ANY = new RegExp(NUMBER, 'g');
const HALVES: Record<string, string> = {
  '1/2': 'one half',
  '1/3': 'one third',
  '2/3': 'two thirds',
  '1/4': 'one quarter',
  '3/4': 'three quarters',
  '24/7': 'twenty-four seven',
  '½': 'one half',
  '¼': 'one quarter',
  '¾': 'three quarters',
  '⅓': 'one third',
  '⅔': 'two thirds',
};
const FRACTION = /(?<![\d/.,])(?:1\/2|1\/3|2\/3|1\/4|3\/4|24\/7)(?![\d/])|[½¼¾⅓⅔]/g;
const MIXED_FRACTION = /(\d)(?: (?=1\/2|1\/3|2\/3|1\/4|3\/4)|\s?(?=[½¼¾⅓⅔]))/g;
const SCALES: Record<string, string> = { k: 'thousand', m: 'million', mm: 'million', bn: 'billion', b: 'billion' };

/** Words for a figure, keeping a comma that belongs to the sentence. */
function inWords(written: string): string {
  const kept = written.replace(/,+$/, '');
  const grouped = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(kept) || !kept.includes(',');
  return (grouped ? cardinal(kept) : kept.split(',').map(cardinal).join(', ')) + written.slice(kept.length);
}

/** "12%" becomes "twelve percent", "24th" "twenty-fourth", "5-10" "five to ten", "B2B" "B two B", "007" "oh oh seven". */
export function verbaliseCounts(text: string): string {
  return text
    .replace(MIXED_FRACTION, '$1 and ')
    .replace(FRACTION, (written) => HALVES[written] ?? written)
    .replace(HASH, 'number ')
    .replace(MINUS, 'minus ')
    .replace(PERCENT_RANGE, (_match, low: string, high: string) => `${inWords(low)} to ${inWords(high)} percent`)
    .replace(PERCENT, (_match, written: string) => `${inWords(written)} percent`)
    .replace(ORDINAL, (_match, written: string) => ordinal(written))
    .replace(SCALED, (_match, written: string, scale: string) => `${inWords(written)} ${SCALES[scale.toLowerCase()] ?? scale}`)
    .replace(TIMES, (_match, written: string) => `${inWords(written)} ex`)
    .replace(PLURAL, (_match, written: string) => decade(written))
    .replace(RANGE, (_match, low: string, high: string) => `${inWords(low)} to ${inWords(high)}`)
    .replace(MIXED, (_match, digits: string) => `${cardinal(digits)} `)
    .replace(AFTER_LETTER, (_match, letter: string, digits: string, next: string) => {
      return `${letter} ${digits.length > 4 ? digitByDigit(digits) : inWords(digits)}${next === '' ? '' : ' '}`;
    })
    .replace(ANY, inWords);
}
