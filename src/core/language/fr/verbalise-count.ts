/** What is left of a French text's figures in words: percent, ordinals, fractions, ranges, decimals, counts. */
import { cardinal, digitByDigit, ordinal } from './verbalise-number.ts';

const NUMBER = String.raw`(?:\d{1,3}(?:[ .\u00a0\u202f]\d{3}){1,5}(?!\d)(?:,\d{1,6})?|\d{1,20}(?:[.,]\d{1,6})?)`;
const FREE = String.raw`(?<![\d.,\p{L}])`;
const PERCENT_RANGE = new RegExp(String.raw`${FREE}(${NUMBER})\s?%?\s?[-–]\s?(${NUMBER})\s?%`, 'gu');
const PERCENT = new RegExp(String.raw`(${NUMBER})\s?%`, 'gu');
const ORDINAL = new RegExp(String.raw`${FREE}(\d{1,15})(er|re|ère|[eè]me|e|nde?)(?![\p{L}\d])`, 'gu');
const SCALED = new RegExp(String.raw`${FREE}(${NUMBER})\s?(k|K|M|Md|Mds)(?![\p{L}\d])`, 'gu');
const TIMES = new RegExp(String.raw`${FREE}(?:[x×]\s?(\d{1,4})|(\d{1,4})\s?[x×])(?![\p{L}\d])`, 'gu');
const RANGE = new RegExp(String.raw`(?<![\d.,\p{L}-])(${NUMBER})\s?[-–]\s?(${NUMBER})(?![\d-])`, 'gu');
const FRACTIONS: Record<string, string> = {
  '1/2': 'un demi',
  '½': 'un demi',
  '1/3': 'un tiers',
  '⅓': 'un tiers',
  '2/3': 'deux tiers',
  '⅔': 'deux tiers',
  '1/4': 'un quart',
  '¼': 'un quart',
  '3/4': 'trois quarts',
  '¾': 'trois quarts',
};
const FRACTION = /(?<![\d/.,])(?:1\/2|1\/3|2\/3|1\/4|3\/4)(?![\d/])|[½⅓⅔¼¾]/g;
const SCALES: Record<string, string> = { k: 'mille', K: 'mille', M: 'millions', Md: 'milliards', Mds: 'milliards' };
const ANY = new RegExp(NUMBER, 'gu');

/** Figures that run on are a code; two or more zeros at the front too. */
function inWords(written: string): string {
  return /^0\d|^\d{16}/.test(written) ? digitByDigit(written.replace(/\D/g, '')) : cardinal(written);
}

/** "22 %" becomes "vingt-deux pour cent", "2e" "deuxième", "5-10" "cinq à dix", "B2B" "B deux B". */
export function verbaliseCounts(text: string): string {
  return text
    .replace(FRACTION, (written) => FRACTIONS[written] ?? written)
    .replace(/(?<=^|[\s(])[-−](?=\d)/g, 'moins ')
    .replace(/(?<=^|[\s(])\+\s?(?=\d)/g, 'plus ')
    .replace(PERCENT_RANGE, (_match, low: string, high: string) => `${inWords(low)} à ${inWords(high)} pour cent`)
    .replace(PERCENT, (_match, written: string) => `${inWords(written)} pour cent`)
    .replace(ORDINAL, (_match, written: string, ending: string) =>
      /^nd/.test(ending) ? `second${ending.slice(2)}` : ordinal(written, /^(?:re|ère)$/.test(ending) ? 're' : 'er'),
    )
    .replace(SCALED, (_match, written: string, scale: string) => `${inWords(written)} ${SCALES[scale] ?? scale}`)
    .replace(TIMES, (_match, after?: string, before?: string) =>
      after === undefined ? `${cardinal(before!)} fois` : `fois ${cardinal(after)}`,
    )
    .replace(RANGE, (_match, low: string, high: string) => `${inWords(low)} à ${inWords(high)}`)
    .replace(/(\p{L})(?=\d)|(\d)(?=\p{L})/gu, '$1$2 ')
    .replace(ANY, inWords);
}
