/** Dates and times of day of a Portuguese text in words. */
import { cardinal, feminine } from './verbalise-number.ts';

const MONTHS = [
  'janeiro',
  'fevereiro',
  'março',
  'abril',
  'maio',
  'junho',
  'julho',
  'agosto',
  'setembro',
  'outubro',
  'novembro',
  'dezembro',
];
const FREE = String.raw`(?<![\d.,:/$€£\p{L}])`;
const FIRST_OF_MONTH = new RegExp(String.raw`${FREE}0?1\.?[ºo°]?(?= de (?:${MONTHS.join('|')})(?!\p{L}))`, 'giu');
const NUMERIC = /(?<![\d/.-])(0?[1-9]|[12]\d|3[01])([/.-])(0?[1-9]|1[0-2])\2((?:19|20)\d\d|\d\d)(?![\d/])/g;
const DAY_MONTH = /(?<![\d/])(?<=(?:dia|em|até|de|no) )(0?[1-9]|[12]\d|3[01])\/(0?[1-9]|1[0-2])(?![\d/])/g;
const ISO = /(?<![\d-])((?:19|20)\d\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?![\d-])/g;
const CLOCK = new RegExp(
  String.raw`${FREE}([01]?\d|2[0-4])(?::([0-5]\d)(?::[0-5]\d)?\s?(?:h(?:oras)?(?!\p{L}))?|\s?h(?:s|rs)?\s?([0-5]\d)?(?:\s?min)?)(?![\p{L}\d:])`,
  'gu',
);
const SPAN = new RegExp(String.raw`${FREE}([01]?\d|2[0-4])\s?h?\s?[-–]\s?(?=(?:[01]?\d|2[0-4])\s?h(?!\p{L}))`, 'gu');

function day(written: string): string {
  return Number(written) === 1 ? 'primeiro' : cardinal(String(Number(written)));
}

function date(written: string, month: string, year: string | null): string {
  const inYear = year === null ? '' : ` de ${cardinal(year.length === 2 ? `20${year}` : year)}`;
  return `${day(written)} de ${MONTHS[Number(month) - 1] ?? ''}${inYear}`;
}

/** "14:30" is "catorze e trinta", "9h" is "nove horas", "1h" "uma hora". */
function clock(hour: string, minutes: string | undefined): string {
  const hours = feminine(cardinal(String(Number(hour))));
  if (minutes !== undefined && minutes !== '00') return `${hours} e ${cardinal(String(Number(minutes)))}`;
  return `${hours} ${Number(hour) === 1 ? 'hora' : 'horas'}`;
}

export function verbaliseWhen(text: string): string {
  return text
    .replace(ISO, (_match, year: string, month: string, written: string) => date(written, month, year))
    .replace(NUMERIC, (_match, written: string, _mark: string, month: string, year: string) => date(written, month, year))
    .replace(DAY_MONTH, (_match, written: string, month: string) => date(written, month, null))
    .replace(FIRST_OF_MONTH, 'primeiro')
    .replace(SPAN, '$1 às ')
    .replace(CLOCK, (_match, hour: string, colon?: string, afterH?: string) => clock(hour, colon ?? afterH));
}
