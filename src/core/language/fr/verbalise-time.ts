/** Times of day and dates of a French text in words. */
import { cardinal, feminine, ordinal } from './verbalise-number.ts';

export const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;

const CLOCK = /(?<![\d:.,/\p{L}])([01]?\d|2[0-4])\s?(?:h|:)\s?([0-5]\d)(?![\d:]|\p{L})/gu;
const HOUR = /(?<![\d:.,/\p{L}])([01]?\d|2[0-4])\s?(?:h|heures?)(?![\p{L}\d])/gu;
const HOUR_RANGE = /(?<=\d\s?h(?:\s?\d\d)?)\s?[-–]\s?(?=\d{1,2}\s?h)/gu;
const NUMERIC = /(?<![\d/.-])(0?[1-9]|[12]\d|3[01])([/.-])(0?[1-9]|1[0-2])\2((?:19|20)\d\d|\d\d)(?![\d/-])/gu;
const ISO = /(?<![\d-])((?:19|20)\d\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?![\d-])/gu;
const FIRST = /(?<![\d\p{L}])1er(?=\s(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre))/giu;

function clock(hour: string, minutes: string): string {
  const count = Number(hour);
  const hours = `${feminine(cardinal(String(count)))} heure${count < 2 ? '' : 's'}`;
  return Number(minutes) === 0 ? hours : `${hours} ${cardinal(String(Number(minutes)))}`;
}

function date(day: string, month: string, year: string): string {
  const number = String(Number(day));
  const full = year.length === 2 ? `20${year}` : year;
  return `${number === '1' ? 'premier' : cardinal(number)} ${MONTHS[Number(month) - 1] ?? ''} ${cardinal(full)}`;
}

/** "14h30" becomes "quatorze heures trente", "12/07/2026" "douze juillet deux mille vingt-six", "1er mai" "premier mai". */
export function verbaliseTimes(text: string): string {
  return text
    .replace(ISO, (_match, year: string, month: string, day: string) => date(day, month, year))
    .replace(NUMERIC, (_match, day: string, _mark: string, month: string, year: string) => date(day, month, year))
    .replace(/(?<!\d)24\s?h?\s?\/\s?24(?!\d)/g, 'vingt-quatre heures sur vingt-quatre')
    .replace(/(?<!\d)7\s?j?\s?\/\s?7(?!\d)/g, 'sept jours sur sept')
    .replace(HOUR_RANGE, ' à ')
    .replace(CLOCK, (_match, hour: string, minutes: string) => clock(hour, minutes))
    .replace(HOUR, (_match, hour: string) => clock(hour, '0'))
    .replace(FIRST, () => ordinal('1', 'er'));
}
