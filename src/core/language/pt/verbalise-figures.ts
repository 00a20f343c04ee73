/** Money, percentages, ordinals, fractions, ranges and counts of a Portuguese text in words. */
import { cardinal, digitByDigit, feminine, ordinal } from './verbalise-number.ts';

interface Currency {
  one: string;
  many: string;
  part: string;
}

const REAL: Currency = { one: 'real', many: 'reais', part: 'centavo' };
const DOLLAR: Currency = { one: 'dólar', many: 'dólares', part: 'centavo' };
const EURO: Currency = { one: 'euro', many: 'euros', part: 'cêntimo' };
const POUND: Currency = { one: 'libra', many: 'libras', part: 'penny' };
const CURRENCIES: Record<string, Currency> = {
  r$: REAL,
  brl: REAL,
  us$: DOLLAR,
  $: DOLLAR,
  usd: DOLLAR,
  '€': EURO,
  eur: EURO,
  '£': POUND,
  gbp: POUND,
};
const SCALES: Record<string, readonly [one: string, many: string]> = {
  mil: ['mil', 'mil'],
  k: ['mil', 'mil'],
  mi: ['milhão', 'milhões'],
  m: ['milhão', 'milhões'],
  milhão: ['milhão', 'milhões'],
  milhões: ['milhão', 'milhões'],
  bi: ['bilhão', 'bilhões'],
  bilhão: ['bilhão', 'bilhões'],
  bilhões: ['bilhão', 'bilhões'],
};
const NUMBER = String.raw`\d[\d.,]{0,20}(?<![.,])`;
const FREE = String.raw`(?<![\d.,\p{L}])`;
const SCALE = String.raw`(?:\s?(mil|milhão|milhões|bilhão|bilhões|mi|bi|k|m)(?![\p{L}\d]))?`;
const BEFORE = new RegExp(String.raw`(R\$|US\$|[$€£]|(?<!\p{L})(?:BRL|USD|EUR|GBP))\s?(${NUMBER})${SCALE}`, 'giu');
const AFTER = new RegExp(String.raw`${FREE}(${NUMBER})${SCALE}\s?(€|£|(?:USD|EUR|BRL|GBP)(?!\p{L}))`, 'giu');
const PERCENT = new RegExp(String.raw`${FREE}(?:(${NUMBER})\s?%?\s?[-–]\s?)?(${NUMBER})\s?%`, 'gu');
const ORDINAL = new RegExp(String.raw`${FREE}(\d{1,3})\.?([ºª°])`, 'gu');
const SCALED = new RegExp(String.raw`${FREE}(${NUMBER})\s?(k|mi|bi)(?![\p{L}\d])`, 'gu');
const RANGE = new RegExp(String.raw`(?<![\d.,\p{L}-])(${NUMBER})\s?[-–]\s?(${NUMBER})(?![\d-])`, 'gu');
const FRACTIONS: Record<string, string> = {
  '1/2': 'metade',
  '1/3': 'um terço',
  '2/3': 'dois terços',
  '1/4': 'um quarto',
  '3/4': 'três quartos',
  '½': 'meio',
  '⅓': 'um terço',
  '¼': 'um quarto',
  '¾': 'três quartos',
  '24/7': 'vinte e quatro sete',
};
const FRACTION = /(?<![\d/.,])(?:1\/2|1\/3|2\/3|1\/4|3\/4|24\/7)(?![\d/])|[½⅓¼¾]/g;
const BESIDE_LETTER = /(\p{L})-?(\d[\d.]{0,10}(?<!\.))(?=(\p{L}?))/gu;
/** Before a feminine plural, as far as endings tell. */
const FEMININE_COUNT = new RegExp(
  String.raw`${FREE}(${NUMBER})(?=\s(?:\p{L}+(?:as|ções|sões|dades|gens)|vezes|redes|fases)(?!\p{L}))`,
  'gu',
);
/** Nouns in -as that are masculine. */
const MASCULINE_AHEAD = /^\s(?:dias|problemas|sistemas|temas|programas|mapas|quilogramas|esquemas)(?!\p{L})/u;
const ANY = new RegExp(NUMBER, 'g');

function money(written: string, scale: string | undefined, { one, many, part }: Currency): string {
  const named = SCALES[scale?.toLowerCase() ?? ''];
  if (named !== undefined) {
    const word = /^[01](?:,\d+)?$/.test(written) ? named[0] : named[1];
    return `${cardinal(written)} ${word} ${word === 'mil' ? '' : 'de '}${many}`;
  }
  const cents = /^(.*?)[.,](\d\d)$/.exec(written);
  const whole = (cents?.[1] ?? written).replace(/[.,](?=\d{3})/g, '');
  if (cents === null) return `${cardinal(written)} ${written === '1' ? one : many}`;
  const coins = `${cardinal(String(Number(cents[2])))} ${cents[2] === '01' ? part : `${part}s`}`;
  const amount = `${cardinal(whole)} ${whole === '1' ? one : many}`;
  if (cents[2] === '00') return amount;
  return whole === '0' ? coins : `${amount} e ${coins}`;
}

/** "R$ 75.000" becomes "setenta e cinco mil reais", "12,5%" "doze vírgula cinco por cento", "5-10" "cinco a dez". */
export function verbaliseFigures(text: string): string {
  return text
    .replace(FRACTION, (written) => FRACTIONS[written] ?? written)
    .replace(BEFORE, (match, symbol: string, amount: string, scale?: string) => {
      const currency = CURRENCIES[symbol.toLowerCase()];
      return currency === undefined ? match : money(amount, scale, currency);
    })
    .replace(AFTER, (match, amount: string, scale: string | undefined, symbol: string) => {
      const currency = CURRENCIES[symbol.toLowerCase()];
      return currency === undefined ? match : money(amount, scale, currency);
    })
    .replace(
      PERCENT,
      (_match, low: string | undefined, high: string) => `${low === undefined ? '' : `${cardinal(low)} a `}${cardinal(high)} por cento`,
    )
    .replace(ORDINAL, (_match, digits: string, mark: string) => ordinal(digits, mark === 'ª'))
    .replace(SCALED, (_match, written: string, scale: string) => `${cardinal(written)} ${SCALES[scale]?.[1] ?? scale}`)
    .replace(RANGE, (_match, low: string, high: string) => `${cardinal(low)} a ${cardinal(high)}`)
    .replace(FEMININE_COUNT, (written, _number: string, at: number, whole: string) =>
      MASCULINE_AHEAD.test(whole.slice(at + written.length, at + written.length + 16)) ? cardinal(written) : feminine(cardinal(written)),
    )
    .replace(BESIDE_LETTER, (_match, letter: string, digits: string, next: string) => {
      return `${letter} ${digits.length > 4 ? digitByDigit(digits) : cardinal(digits)}${next === '' ? '' : ' '}`;
    })
    .replace(ANY, (written, at: number, whole: string) => cardinal(written) + (/\p{L}/u.test(whole[at + written.length] ?? '') ? ' ' : ''));
}
