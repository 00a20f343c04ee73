/** Dates, years and decades of an English text in words. */
import { cardinal, decade, ordinal, year } from './verbalise-number.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const SHORT_DAYS: Record<string, string> = {
  mon: 'Monday',
  tue: 'Tuesday',
  tues: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  thur: 'Thursday',
  thurs: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

const MONTH = String.raw`(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)`;
const YEAR = String.raw`((?:19|20)\d\d)`;
const START = String.raw`(?<![\p{L}\p{M}\d])`;
const MONTH_DAY = new RegExp(String.raw`${START}${MONTH}\.?\s(\d{1,2})(?:st|nd|rd|th)?(?![\d:%\p{L}])(?:(,?)\s${YEAR}(?!\d))?`, 'gu');
const DAY_MONTH = new RegExp(String.raw`${START}(\d{1,2})(?:st|nd|rd|th)?\s(?:of\s)?${MONTH}(?!\p{L})\.?(?:(,?)\s${YEAR}(?!\d))?`, 'gu');
const MONTH_YEAR = new RegExp(String.raw`${START}${MONTH}\.?\s${YEAR}(?![\d\p{L}])`, 'gu');
const ISO = new RegExp(String.raw`(?<![\d-])${YEAR}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])(?![\d-])`, 'g');
const AMERICAN = new RegExp(String.raw`(?<![\d/])(0?[1-9]|1[0-2])/(0?[1-9]|[12]\d|3[01])/(?:${YEAR}|(\d\d))(?![\d/])`, 'g');
const DECADE = /(?<![\d.,$€£\p{L}])['’]?((?:19|20)\d0|[2-9]0)['’]?s(?!\p{L})/gu;
const BARE_YEAR = /(?<![\d.,$€£#/\p{L}-])((?:19|20)\d\d)(?![\d%\p{L}]|[.,:/]\d|-\p{L})/gu;
const SPAN = /(?<![\d.,$€£#/\p{L}-])((?:19|20)\d\d)\s?[-–]\s?((?:19|20)\d\d|\d\d)(?![\d%\p{L}]|[.,:/-]\d)/gu;
const SHORT_DAY =
  /(?<![\p{L}\p{M}])(Mon|Tues?|Wed|Thur?s?|Fri)\.?(?=,? (?:the )?\d|,? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/gu;

function monthName(written: string): string {
  return MONTHS.find((month) => month.startsWith(written.slice(0, 3))) ?? written;
}

function monthDay(month: string, day: string, comma: string | undefined, inYear: string | undefined): string {
  if (Number(day) < 1 || Number(day) > 31) return `${month} ${cardinal(day)}`;
  return `${monthName(month)} ${ordinal(String(Number(day)))}${inYear === undefined ? '' : `${comma ?? ''} ${year(inYear)}`}`;
}

function numeric(month: string, day: string, inYear: string): string {
  return `${MONTHS[Number(month) - 1] ?? ''} ${ordinal(String(Number(day)))}, ${year(inYear)}`;
}

/** "July 13" becomes "July thirteenth", "11/24/2026" "November twenty-fourth, twenty twenty-six", "the 1990s" "the nineteen nineties". */
export function verbaliseDates(text: string): string {
  return text
    .replace(SHORT_DAY, (_match, day: string) => SHORT_DAYS[day.toLowerCase()] ?? day)
    .replace(MONTH_DAY, (_match, month: string, day: string, comma?: string, inYear?: string) => monthDay(month, day, comma, inYear))
    .replace(DAY_MONTH, (match, day: string, month: string, comma?: string, inYear?: string) => {
      if (Number(day) < 1 || Number(day) > 31) return match;
      return `the ${ordinal(String(Number(day)))} of ${monthName(month)}${inYear === undefined ? '' : `${comma ?? ''} ${year(inYear)}`}`;
    })
    .replaceAll('the the ', 'the ')
    .replace(MONTH_YEAR, (_match, month: string, inYear: string) => `${monthName(month)} ${year(inYear)}`)
    .replace(ISO, (_match, inYear: string, month: string, day: string) => numeric(month, day, inYear))
    .replace(AMERICAN, (_match, month: string, day: string, full?: string, short?: string) =>
      numeric(month, day, full ?? `20${short ?? ''}`),
    )
    .replace(DECADE, (_match, digits: string) => decade(digits))
    .replace(SPAN, (_match, from: string, to: string) => `${year(from)} to ${to.length === 4 ? year(to) : cardinal(to)}`)
    .replace(BARE_YEAR, (_match, digits: string) => year(digits));
}
