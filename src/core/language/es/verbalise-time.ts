/** Times of day and dates of a Spanish text in words. */
import { cardinal, digitByDigit } from './verbalise-number.ts';

const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];
const FREE = String.raw`(?<![\d.,\p{L}])`;

const AM_PM = String.raw`\s?([ap])\.?\s?m(?!\p{L})(?:\.(?=\s+\p{Ll}|[,;:)\]!?]))?`;
const CLOCK = new RegExp(
  String.raw`${FREE}([01]?\d|2[0-4]):([0-5]\d)(?::[0-5]\d)?(?![\d:])(?:${AM_PM}|\s?(h|hrs?|horas)(?!\p{L})\.?)?`,
  'giu',
);
const HOUR = new RegExp(String.raw`${FREE}(\d{1,2})${AM_PM}`, 'giu');

function partOfDay(half: string, hour: number): string {
  if (half.toLowerCase() === 'a') return 'de la mañana';
  return hour >= 8 && hour < 12 ? 'de la noche' : 'de la tarde';
}

/** "14:30" becomes "catorce treinta", "9:00" "nueve", "3 p. m." "tres de la tarde". */
function times(text: string): string {
  const hourWord = (hour: string): string => cardinal(String(Number(hour))).replace(/uno$/u, 'una');
  return text
    .replace(CLOCK, (_match, hour: string, minutes: string, half: string | undefined, unit: string | undefined) => {
      const clock =
        minutes === '00' ? hourWord(hour) : `${hourWord(hour)} ${minutes.startsWith('0') ? digitByDigit(minutes) : cardinal(minutes)}`;
      if (half !== undefined) return `${clock} ${partOfDay(half, Number(hour))}`;
      return unit === undefined ? clock : `${clock} horas`;
    })
    .replace(HOUR, (_match, hour: string, half: string) => `${hourWord(hour)} ${partOfDay(half, Number(hour))}`);
}

const DATE = /(?<![\d/.-])(0?[1-9]|[12]\d|3[01])([/.-])(0?[1-9]|1[0-2])(?:\2((?:19|20)\d\d|\d\d))?(?![\d/-])(?!\.\d)/g;
const ISO = /(?<![\d-])((?:19|20)\d\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?![\d-])/g;

/** "17/4/2026" becomes "diecisiete de abril de dos mil veintiséis"; without a year only a slash makes a date. */
function dates(text: string): string {
  const said = (day: string, month: string, year?: string): string =>
    `${cardinal(String(Number(day)))} de ${MONTHS[Number(month) - 1]}${year === undefined ? '' : ` de ${cardinal(year.length === 2 ? `20${year}` : year)}`}`;
  return text
    .replace(ISO, (_match, year: string, month: string, day: string) => said(day, month, year))
    .replace(DATE, (match, day: string, mark: string, month: string, year: string | undefined) =>
      year === undefined && (mark !== '/' || /^[12]\/[234]$/.test(match)) ? match : said(day, month, year),
    );
}

export function verbaliseTimes(text: string): string {
  return dates(times(text));
}
