/** "Vor zwei Wochen", "am Donnerstag", "im Mai": distances in time, and which meetings they fit. */
import { allMatches } from '../../all-matches.ts';
import type { MeetingSlot, Slots } from '../../../schema/index.ts';
import type { AgeClaim, Passage } from '../../reader.ts';
import { NUMBER_WORD, parseNumber } from '../german-numbers.ts';

const DAY_MS = 86_400_000;
const WEEKDAYS = ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag'];
const MONTHS = ['januar', 'februar', 'märz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'dezember'];
/** Mean length of a month and a year of the Gregorian calendar, in days. */
const MONTH_DAYS = 30.44;
const YEAR_DAYS = 365.24;

const HEDGE = String.raw`(?:(?:etwa|ungefähr|ungefaehr|rund|circa|ca\.|knapp|gut|fast|über|ueber|mehr\s+als|genau|erst|schon|gerade)\s+)?`;
const COUNT = String.raw`(?:\d{1,3}|ein\s+paar|einigen|wenigen|mehreren|einer?m?|einem\s+halben|anderthalb|eineinhalb|${NUMBER_WORD})`;
const AGE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:vor\s+(?<hedge>${HEDGE})(?<count>${COUNT})\s+(?<unit>tag|woche|monat|jahr)(?:en|n|e)?` +
    String.raw`|(?<today>heute(?:\s+(?:morgen|vormittag|früh|frueh|mittag|nachmittag))?|vorhin|vor\s+(?:ein\s+paar|wenigen|zwei|drei)\s+stunden)` +
    String.raw`|(?<before>vorgestern)|(?<yesterday>gestern(?:\s+(?:abend|nachmittag|vormittag|mittag|morgen))?)` +
    String.raw`|(?<lately>neulich|kürzlich|kuerzlich|letztens)` +
    String.raw`|(?<last>letzte[nrsm]?|vergangene[nrsm]?|vorige[nrsm]?|diese[nrsm]?)\s+(?<period>woche|monats?|jahre?s?|quartals?)` +
    String.raw`|(?:am|vom|letzten|vergangenen|diesen|vorigen)\s+(?<weekday>${WEEKDAYS.join('|')})` +
    String.raw`|(?:am\s+|vom\s+)?(?<day>\d{1,2})\.\s?(?<month1>${MONTHS.join('|')})` +
    String.raw`|(?:im|vom|seit|anfang|ende|mitte|letzten)\s+(?<month2>${MONTHS.join('|')}))(?![\p{L}\p{N}])`,
  'gu',
);

interface Distance {
  days: number;
  /** The calendar date in UTC; the local one is at most a day away. */
  date: Date;
  now: Date;
  today: number;
  weekday: number | null;
}

const within = (value: number, low: number, high: number): boolean => value >= low && value <= high;

function fitsCount(days: number, { unit: name, count: written = '', hedge: said = '' }: Record<string, string | undefined>): boolean {
  const unit = { tag: 1, woche: 7, monat: MONTH_DAYS }[name ?? ''] ?? YEAR_DAYS;
  const count = written.replace(/\s+/gu, ' ');
  const hedge = said.trim();
  if (/^(?:ein paar|einigen|wenigen|mehreren)$/u.test(count)) return within(days, 1.5 * unit, 6.5 * unit);
  const halves: Record<string, number> = { 'einem halben': 0.5, anderthalb: 1.5, eineinhalb: 1.5 };
  const value = halves[count] ?? (/^eine?[mr]?$/u.test(count) ? 1 : (parseNumber(count) ?? 0));
  if (unit === 1) return hedge === '' || /genau|erst|schon|gerade/u.test(hedge) ? days === value : Math.abs(days - value) <= 1;
  if (/über|ueber|mehr|gut/u.test(hedge)) return within(days, value * unit - 1, (value + 1) * unit);
  if (/knapp|fast/u.test(hedge)) return within(days, (value - 0.6) * unit, value * unit + 1);
  return Math.abs(days - value * unit) <= (hedge === '' ? 0.55 : 0.7) * unit;
}

function fitsPeriod({ days, date, now, today }: Distance, word: string, period: string): boolean {
  const current = word.startsWith('diese');
  const years = now.getUTCFullYear() - date.getUTCFullYear();
  const months = years * 12 + now.getUTCMonth() - date.getUTCMonth();
  if (period.startsWith('woche')) return current ? days <= today : within(days, today - 1, today + 7);
  if (period.startsWith('monat')) return current ? months === 0 || days < 1 : within(months, days < 3 ? 0 : 1, 1);
  if (period.startsWith('quartal')) return days <= (current ? 92 : 184);
  return years === (current ? 0 : 1);
}

function fitsWeekday({ days, date, weekday }: Distance, name: string, said: string): boolean {
  if (days > (said.startsWith('am') ? 7 : 13)) return false;
  const wanted = WEEKDAYS.indexOf(name) + 1;
  if (weekday !== null) return weekday === wanted;
  const utc = ((date.getUTCDay() + 6) % 7) + 1;
  return [utc, (utc % 7) + 1, ((utc + 5) % 7) + 1].includes(wanted);
}

function fitsDate({ date }: Distance, month: string, day: string | undefined): boolean {
  return [-1, 0, 1].some((shift) => {
    const near = new Date(date.getTime() + shift * DAY_MS);
    return near.getUTCMonth() === MONTHS.indexOf(month) && (day === undefined || near.getUTCDate() === Number(day));
  });
}

function fits(said: string, groups: Record<string, string | undefined>, { age, startedAt }: MeetingSlot, slots: Slots): boolean {
  const now = new Date(slots.now);
  const elapsed = (now.getTime() - Date.parse(startedAt)) / DAY_MS;
  const days = age.unit === 'day' ? age.count : Math.round(elapsed);
  const distance: Distance = { days, date: new Date(startedAt), now, today: slots.today.weekday, weekday: age.weekday };
  if (groups.count !== undefined) return fitsCount(days, groups);
  if (groups.today !== undefined) return days === 0;
  if (groups.before !== undefined) return days === 2;
  if (groups.yesterday !== undefined) return days === 1;
  if (groups.lately !== undefined) return within(days, 1, 60);
  if (groups.period !== undefined) return fitsPeriod(distance, groups.last!, groups.period);
  if (groups.weekday !== undefined) return fitsWeekday(distance, groups.weekday, said);
  if (groups.month2 !== undefined) return days < 365 && fitsDate(distance, groups.month2, undefined);
  return fitsDate(distance, groups.month1!, groups.day);
}

/** "Heute noch" and "heute oder morgen" are when something shall be done, not when it was. */
const STILL_TO_COME = /^\s+(?:noch|oder)(?!\p{L})/u;

export function ages(passage: Passage): AgeClaim[] {
  return passage.sentences.flatMap((sentence) =>
    allMatches(sentence.lower, AGE)
      .filter((match) => !STILL_TO_COME.test(sentence.lower.slice(match.index + match[0].length)))
      .map((match) => ({
        sentence: sentence.index,
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].length,
        fits: (meeting, slots) => fits(match[0], match.groups!, meeting, slots),
      })),
  );
}
