/** Dates, years and times of day of a German text in words. */
import { attributive, cardinal, ordinal, year } from './verbalise-number.ts';

const MONTHS = ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'];
const MONTH = String.raw`(Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|(?:Jan|Feb|Febr|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez)(?![\p{L}])\.?)`;
const YEAR = String.raw`((?:19|20)\d\d)`;
const LEAD = String.raw`(?:(?<![\p{L}])(am|vom|zum|beim|dem|den|der|das|die|des|bis|ab|seit|im|nach)\s)?`;
const FREE = String.raw`(?<![\d.,:\p{L}])`;
const DAY_MONTH = new RegExp(String.raw`${LEAD}${FREE}(\d{1,2})\.\s?${MONTH}(?:\s${YEAR}(?!\d))?`, 'gu');
const NUMERIC = new RegExp(
  String.raw`${LEAD}${FREE}(0?[1-9]|[12]\d|3[01])\.\s?(0?[1-9]|1[0-2])\.(?:\s?${YEAR}|(\d\d)(?!\d))?(?![\d,])`,
  'gu',
);
const ISO = new RegExp(String.raw`${LEAD}(?<![\d-])${YEAR}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?![\d-])`, 'gu');
const COUNTED = new RegExp(
  String.raw`${LEAD}${FREE}(\d{1,2})\.\s(?=Quartal|Mal(?!\p{L})|Stock|Etage|Jahr|Woche|Kalenderwoche|Halbjahr|Platz|Tag|Monat|Schritt|Punkt|Teil|Auflage|Jahrhundert|Januar)`,
  'gu',
);
const MONTH_YEAR = new RegExp(String.raw`${MONTH}\s${YEAR}(?![\d\p{L}])`, 'gu');
const BARE_YEAR = new RegExp(String.raw`(?<![\d.,€$£#/\p{L}-])(1[89]\d\d)(?![\d%\p{L}]|[.,:/]\d|\s?[€%])`, 'gu');
const CLOCK = /(?<![\d:.,\p{L}])([01]?\d|2[0-4])(?::|\.(?=[0-5]\d\sUhr))([0-5]\d)(?::[0-5]\d)?(?![\d:])(?:\sUhr|\sh(?![\p{L}]))?/gu;
const HOUR =
  /(?<![\d:.,\p{L}])(?:([01]?\d|2[0-4])\s?[-–]\s?)?([01]?\d|2[0-4])\s?(?:Uhr|h(?![\p{L}]))(?:\s([0-5]?\d)(?![\d.,:]|\s?[%€]))?/gu;
const SHORT_DAYS: Record<string, string> = {
  Mo: 'Montag',
  Di: 'Dienstag',
  Mi: 'Mittwoch',
  Do: 'Donnerstag',
  Fr: 'Freitag',
  Sa: 'Samstag',
  So: 'Sonntag',
};
const DAY_RANGE = /(?<![\p{L}])(Mo|Di|Mi|Do|Fr|Sa|So)\.?\s?[-–]\s?(Mo|Di|Mi|Do|Fr|Sa|So)(?![\p{L}])\.?/gu;
const SHORT_DAY = /(?<![\p{L}])(Mo|Di|Mi|Do|Fr|Sa|So)\.(?=,?\s(?:den\s)?\d)/gu;

/** Ending of an ordinal after the word before it. */
function ending(lead: string | undefined): '' | 'n' | 'r' | 's' {
  if (lead === undefined) return 'r';
  if (lead === 'das') return '';
  return lead === 'der' || lead === 'die' ? '' : 'n';
}

function before(lead: string | undefined): string {
  return lead === undefined ? '' : `${lead} `;
}

function monthName(written: string): string {
  return written === 'Jänner' ? written : (MONTHS.find((month) => month.startsWith(written.slice(0, 3))) ?? written);
}

function spokenHour(hour: string): string {
  return `${attributive(String(Number(hour)))} Uhr`;
}

/** "14:30 Uhr" becomes "vierzehn Uhr dreißig", "9-17 Uhr" "neun bis siebzehn Uhr". */
export function verbaliseTimes(text: string): string {
  return text
    .replace(CLOCK, (_match, hour: string, minutes: string) => {
      return minutes === '00' ? spokenHour(hour) : `${spokenHour(hour)} ${cardinal(String(Number(minutes)))}`;
    })
    .replace(HOUR, (_match, from: string | undefined, hour: string, minutes: string | undefined) => {
      const start = from === undefined ? '' : `${cardinal(String(Number(from)))} bis `;
      return `${start}${spokenHour(hour)}${minutes === undefined ? '' : ` ${cardinal(String(Number(minutes)))}`}`;
    });
}

/** "am 12. März" becomes "am zwölften März", "12.3.2026" "zwölfter dritter zweitausendsechsundzwanzig", "im 3. Quartal" "im dritten Quartal". */
export function verbaliseDates(text: string): string {
  const day = (lead: string | undefined, digits: string): string => `${before(lead)}${ordinal(digits, ending(lead))}`;
  return text
    .replace(DAY_RANGE, (_match, from: string, to: string) => `${SHORT_DAYS[from]} bis ${SHORT_DAYS[to]}`)
    .replace(SHORT_DAY, (_match, short: string) => SHORT_DAYS[short] ?? short)
    .replace(ISO, (_match, lead: string | undefined, inYear: string, month: string, digits: string) => {
      return `${day(lead, digits)} ${MONTHS[Number(month) - 1]} ${year(inYear)}`;
    })
    .replace(DAY_MONTH, (_match, lead: string | undefined, digits: string, month: string, inYear: string | undefined) => {
      return `${day(lead, digits)} ${monthName(month)}${inYear === undefined ? '' : ` ${year(inYear)}`}`;
    })
    .replace(
      NUMERIC,
      (_match, lead: string | undefined, digits: string, month: string, full: string | undefined, short: string | undefined) => {
        const inYear = full ?? (short === undefined ? undefined : `20${short}`);
        return `${day(lead, digits)} ${ordinal(month, ending(lead))}${inYear === undefined ? '' : ` ${year(inYear)}`}`;
      },
    )
    .replace(
      COUNTED,
      (_match, lead: string | undefined, digits: string) => `${before(lead)}${ordinal(digits, lead === undefined ? 's' : ending(lead))} `,
    )
    .replace(MONTH_YEAR, (_match, month: string, inYear: string) => `${monthName(month)} ${year(inYear)}`)
    .replace(BARE_YEAR, (_match, digits: string) => year(digits));
}
