/** Money, percentages, ordinals, ranges and counts of a Spanish text in words. */
import { cardinal, cardinalBefore, ordinal, readFigure } from './verbalise-number.ts';

const NUMBER = String.raw`\d(?:[\d.,]{0,20}\d)?`;
const FREE = String.raw`(?<![\d.,\p{L}])`;

const SIGNS: Readonly<Record<string, readonly [string, string, string]>> = {
  '€': ['euro', 'euros', 'céntimos'],
  eur: ['euro', 'euros', 'céntimos'],
  $: ['dólar', 'dólares', 'centavos'],
  us$: ['dólar', 'dólares', 'centavos'],
  usd: ['dólar', 'dólares', 'centavos'],
  mxn: ['peso mexicano', 'pesos mexicanos', 'centavos'],
  cop: ['peso colombiano', 'pesos colombianos', 'centavos'],
  clp: ['peso chileno', 'pesos chilenos', 'centavos'],
  ars: ['peso argentino', 'pesos argentinos', 'centavos'],
  's/': ['sol', 'soles', 'céntimos'],
  '£': ['libra', 'libras', 'peniques'],
};
const SCALES: Readonly<Record<string, string>> = {
  k: 'mil',
  mil: 'mil',
  m: 'millones',
  mm: 'millones',
  millones: 'millones',
  millón: 'millón',
};
const SIGN = String.raw`(US\$|MXN|USD|EUR|COP|CLP|ARS|S\/|[€$£])`;
const SCALE = String.raw`(?:\s?(k|mil|millones|millón|mm|m)(?!\p{L}))?`;
const BEFORE = new RegExp(String.raw`(?<![\p{L}\d])${SIGN}\s?(${NUMBER})${SCALE}`, 'giu');
const AFTER = new RegExp(String.raw`${FREE}(${NUMBER})${SCALE}\s?${SIGN}(?![\p{L}])`, 'giu');

function money(written: string, scale: string | undefined, sign: string): string {
  const [one, many, cents] = SIGNS[sign.toLowerCase()] ?? ['', '', ''];
  const figure = readFigure(written);
  const times = scale === undefined ? '' : SCALES[scale.toLowerCase()]!;
  if (times !== '') return `${cardinalBefore(written, many)} ${times} ${times === 'mil' ? '' : 'de '}${many}`;
  const whole = `${figure.whole === '1' ? cardinalBefore('1', one) : cardinalBefore(figure.whole, many)}`;
  const exact = /(?:millón|millones)$/u.test(whole) ? 'de ' : '';
  const said = `${whole} ${exact}${figure.whole === '1' ? one : many}`;
  const rest = figure.fraction.padEnd(2, '0').slice(0, 2);
  return figure.fraction === '' || Number(rest) === 0 ? said : `${said} con ${cardinalBefore(String(Number(rest)), cents)} ${cents}`;
}

function amounts(text: string): string {
  if (!/[€$£]|USD|EUR|MXN|COP|CLP|ARS|S\//i.test(text)) return text;
  return text
    .replace(BEFORE, (_match, sign: string, written: string, scale: string | undefined) => money(written, scale, sign))
    .replace(AFTER, (_match, written: string, scale: string | undefined, sign: string) => money(written, scale, sign));
}

const PERCENT_RANGE = new RegExp(String.raw`${FREE}(${NUMBER})\s?%?\s?[-–]\s?(${NUMBER})\s?%`, 'gu');
const PERCENT = new RegExp(String.raw`${FREE}(${NUMBER})\s?%`, 'gu');
const ORDINAL = /(?<![\d.,\p{L}])(\d{1,3})\.?(?:(º|o|er)|(ª))(?![\p{L}\d])/gu;
const SCALED = new RegExp(String.raw`${FREE}(${NUMBER})\s?(k|K|M)(?![\p{L}\d])`, 'gu');
const RANGE = new RegExp(String.raw`(?<![\d.,\p{L}-])(${NUMBER})\s?[-–]\s?(${NUMBER})(?![\d-])`, 'gu');
const FRACTIONS: Readonly<Record<string, string>> = {
  '1/2': 'medio',
  '1/3': 'un tercio',
  '2/3': 'dos tercios',
  '1/4': 'un cuarto',
  '3/4': 'tres cuartos',
  '½': 'medio',
  '¼': 'un cuarto',
  '¾': 'tres cuartos',
  '⅓': 'un tercio',
  '⅔': 'dos tercios',
};
const FRACTION = /(?<![\d/.,])(?:1\/2|1\/3|2\/3|1\/4|3\/4)(?![\d/])|[½¼¾⅓⅔]/g;
const ROUND_THE_CLOCK = /(?<![\d/])24\/7(?![\d/])/g;
const TIMES = new RegExp(String.raw`${FREE}(${NUMBER})x(?![\p{L}\d])`, 'gu');
const COUNTED = new RegExp(String.raw`${FREE}(${NUMBER})(?= (\p{L}+))`, 'gu');
const NO_NOUN = /^(?:de|del|y|o|a|al|por|en|con|que|para|es|son|como|sin)$/u;

function counts(text: string): string {
  return text
    .replace(ROUND_THE_CLOCK, 'veinticuatro siete')
    .replace(FRACTION, (written) => FRACTIONS[written] ?? written)
    .replace(/(?<![\p{L}\d])(?:n\.?[º°]|núm\.|#)\s?(?=\d)/giu, 'número ')
    .replace(/(?<=^|[\s(])[-−](?=\d)/g, 'menos ')
    .replace(PERCENT_RANGE, (_match, low: string, high: string) => `${cardinal(low)} a ${cardinal(high)} por ciento`)
    .replace(PERCENT, (_match, written: string) => `${cardinal(written)} por ciento`)
    .replace(ORDINAL, (_match, digits: string, masculine: string | undefined) => {
      const words = ordinal(digits, masculine === undefined);
      return masculine === 'er' ? words.replace(/o$/u, '') : words;
    })
    .replace(SCALED, (_match, written: string, scale: string) => `${cardinalBefore(written, 'x')} ${SCALES[scale.toLowerCase()] ?? scale}`)
    .replace(TIMES, (_match, written: string) => `${cardinal(written)} por`)
    .replace(RANGE, (_match, low: string, high: string) => `${cardinal(low)} a ${cardinal(high)}`)
    .replace(COUNTED, (_match, written: string, noun: string) => (NO_NOUN.test(noun) ? cardinal(written) : cardinalBefore(written, noun)))
    .replace(
      /(\p{L})-?(\d{1,15})(?=(\p{L}?))/gu,
      (_match, letter: string, digits: string, next: string) => `${letter} ${cardinal(digits)}${next === '' ? '' : ' '}`,
    )
    .replace(/(?<!\d)(\d{1,15})(?=\p{L})/gu, (digits) => `${cardinal(digits)} `)
    .replace(new RegExp(NUMBER, 'g'), cardinal);
}

/** From the most to the least telling shape. */
export function verbaliseFigures(text: string): string {
  return counts(amounts(text));
}
