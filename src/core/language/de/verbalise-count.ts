/** What is left of a German text's figures in words: percent, fractions, ranges, times over, counts. */
import { attributive, cardinal, digitByDigit, FIGURE } from './verbalise-number.ts';

const FREE = String.raw`(?<![\d.,\p{L}])`;
const RANGE = new RegExp(String.raw`(?<![\d.,\p{L}-])(${FIGURE})\s?%?\s?[-–]\s?(${FIGURE})(?![\d-])`, 'gu');
const PERCENT = /\s?%/gu;
const PER_MILLE = /\s?‰/gu;
const TIMES = new RegExp(String.raw`${FREE}(\d{1,4}(?:,\d)?)\s?(?:x(?![\p{L}\d])|-?mal(?!\p{L}))`, 'gu');
const FOLD = new RegExp(String.raw`${FREE}(\d{1,4})-?fach`, 'gu');
const BEFORE_NOUN = new RegExp(String.raw`${FREE}1(?=\s(\p{L}{2,}))`, 'gu');
const MINUS = /(?<=^|[\s(])[-−](?=\d)/gu;
const SQUARE = /(?<=\d)\s?m²/gu;
const DEGREE = /(?<=\d)\s?°\s?C?(?!\p{L})/gu;
const FRACTIONS: Record<string, string> = {
  '1/2': 'ein halb',
  '½': 'ein halb',
  '1/3': 'ein Drittel',
  '⅓': 'ein Drittel',
  '2/3': 'zwei Drittel',
  '⅔': 'zwei Drittel',
  '1/4': 'ein Viertel',
  '¼': 'ein Viertel',
  '3/4': 'drei Viertel',
  '¾': 'drei Viertel',
  '24/7': 'vierundzwanzig sieben',
};
const FRACTION = /(?<![\d/.,])(?:1\/2|1\/3|2\/3|1\/4|3\/4|24\/7)(?![\d/])|[½¼¾⅓⅔]/gu;
const MIXED = /(\p{L})-?(\d)/gu;
const JOINED = new RegExp(String.raw`(${FIGURE})(?:-(?=\p{L})|(?=\p{L}))`, 'gu');
const ANY = new RegExp(FIGURE, 'gu');

/** Words before which "1" is "eine": most end so. */
const FEMININE = /(?:e|ung|heit|keit|schaft|tion|tät|frist|e-mail|mail|antwort|nachricht|frage|firma|person)$/iu;

function inWords(written: string): string {
  return written.length > 4 && /^0/.test(written) ? digitByDigit(written) : cardinal(written);
}

/** "12 %" becomes "zwölf Prozent", "5-10" "fünf bis zehn", "3x" "dreimal", "1 Woche" "eine Woche", "B2B" "B zwei B". */
export function verbaliseCounts(text: string): string {
  return text
    .replace(FRACTION, (written) => FRACTIONS[written] ?? written)
    .replace(SQUARE, ' Quadratmeter')
    .replace(DEGREE, ' Grad')
    .replace(MINUS, 'minus ')
    .replace(RANGE, (_match, low: string, high: string) => `${cardinal(low)} bis ${high}`)
    .replace(PERCENT, ' Prozent')
    .replace(PER_MILLE, ' Promille')
    .replace(TIMES, (_match, written: string) => `${attributive(written)}mal`)
    .replace(FOLD, (_match, written: string) => `${attributive(written)}fach`)
    .replace(BEFORE_NOUN, (_match, noun: string) => attributive('1', FEMININE.test(noun)))
    .replace(MIXED, '$1 $2')
    .replace(JOINED, (_match, written: string) => `${inWords(written)} `)
    .replace(ANY, inWords);
}
