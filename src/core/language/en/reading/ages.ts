/** "Two weeks ago", "on Thursday", "back in May": distances in time, and which meetings they fit. */
import { allMatches } from '../../all-matches.ts';
import type { MeetingSlot, Slots } from '../../../schema/index.ts';
import type { AgeClaim, Passage } from '../../reader.ts';
import { parseNumber, NUMBER_WORDS } from './parse-number.ts';

const DAY_MS = 86_400_000;
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
/** Mean length of a month and a year of the Gregorian calendar, in days. */
const MONTH_DAYS = 30.44;
const YEAR_DAYS = 365.24;

const COUNT = String.raw`(?:\d{1,3}|a\s+couple(?:\s+of)?|a\s+few|several|half\s+a|an?|${NUMBER_WORDS})`;
const HEDGE = String.raw`(?:(?:about|around|roughly|nearly|almost|over|more\s+than|some|less\s+than|under|only|just)\s+)?`;
const DAY_NAMES = WEEKDAYS.join('|');
const MONTH_NAMES = MONTHS.join('|');
const AGE = new RegExp(
  String.raw`(?<![\p{L}'])(?:(?<hedge>${HEDGE})(?<count>${COUNT})\s+(?<unit>day|week|fortnight|month|year)s?\s+(?:ago|back|since)` +
    String.raw`|(?<today>earlier\s+today|this\s+(?:morning|afternoon)|(?:a\s+few|two|three)\s+hours\s+ago)` +
    String.raw`|(?<before>the\s+day\s+before\s+yesterday)|(?<yesterday>yesterday|last\s+night)` +
    String.raw`|(?<other>the\s+other\s+(?:day|week|month))` +
    String.raw`|(?<last>last|earlier\s+this|this\s+past|this)\s+(?<period>week|month|year|quarter)` +
    String.raw`|(?<on>on|last|this\s+past|this)\s+(?<weekday>${DAY_NAMES})` +
    String.raw`|(?:(?:back\s+)?in|last|since)\s+(?<month>${MONTH_NAMES})(?!\s+\d{1,2}(?!\d))` +
    String.raw`|(?:on\s+)?(?:the\s+)?(?<day1>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?<month1>${MONTH_NAMES})|(?:on\s+)?(?<month2>${MONTH_NAMES})\s+(?:the\s+)?(?<day2>\d{1,2})(?:st|nd|rd|th)?)(?![\p{L}\d])`,
  'gu',
);

interface Distance {
  days: number;
  /** The calendar date in UTC; the local one is at most a day away. */
  date: Date;
  /** Weekday of today, 1 to 7. */
  today: number;
  todayDate: number;
  weekday: number | null;
}

function distanceOf({ age, startedAt }: MeetingSlot, { now, today }: Slots): Distance {
  const elapsed = (Date.parse(now) - Date.parse(startedAt)) / DAY_MS;
  return {
    days: age.unit === 'day' ? age.count : Math.round(elapsed),
    date: new Date(startedAt),
    today: today.weekday,
    todayDate: new Date(now).getUTCDate(),
    weekday: age.weekday,
  };
}

const within = (value: number, low: number, high: number): boolean => value >= low && value <= high;

function fitsCount(days: number, groups: Record<string, string | undefined>): boolean {
  const unit =
    groups.unit === 'fortnight'
      ? 14
      : groups.unit === 'week'
        ? 7
        : groups.unit === 'month'
          ? MONTH_DAYS
          : groups.unit === 'year'
            ? YEAR_DAYS
            : 1;
  const words = groups.count!.replace(/\s+/gu, ' ');
  const hedge = groups.hedge?.trim() ?? '';
  if (words.startsWith('a few') || words === 'several') return within(days, 1.7 * unit, 6.5 * unit);
  if (words.startsWith('a couple')) return within(days, 1.5 * unit, 3 * unit);
  const count = words === 'half a' ? 0.5 : /^an?$/.test(words) ? 1 : (parseNumber(words) ?? 0);
  if (unit === 1) return hedge === '' || hedge === 'just' || hedge === 'only' ? days === count : Math.abs(days - count) <= 1;
  if (/over|more/.test(hedge)) return within(days, count * unit - 1, (count + 1) * unit);
  if (/less|under|nearly|almost/.test(hedge)) return within(days, (count - 0.6) * unit, count * unit + 1);
  const slack = (hedge === '' ? 0.55 : 0.7) * unit;
  return Math.abs(days - count * unit) <= slack;
}

function fitsPeriod(distance: Distance, word: string, period: string): boolean {
  const { days, today, todayDate, date } = distance;
  const now = new Date(date.getTime() + days * DAY_MS);
  const monthsApart = (now.getUTCFullYear() - date.getUTCFullYear()) * 12 + now.getUTCMonth() - date.getUTCMonth();
  const current = word !== 'last';
  if (period === 'week') return current ? days <= today : within(days, today - 1, today + 7);
  if (period === 'month') return current ? days <= todayDate : monthsApart === 1;
  if (period === 'quarter') return current ? days <= 92 : within(days, 1, 184);
  return current ? now.getUTCFullYear() === date.getUTCFullYear() : now.getUTCFullYear() - date.getUTCFullYear() === 1;
}

function fitsWeekday({ days, date, weekday }: Distance, name: string, word: string): boolean {
  const wanted = WEEKDAYS.indexOf(name) + 1;
  if (days > (word === 'on' ? 7 : 13)) return false;
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

function fits(groups: Record<string, string | undefined>, distance: Distance): boolean {
  const { days } = distance;
  if (groups.count !== undefined) return fitsCount(days, groups);
  if (groups.today !== undefined) return days === 0;
  if (groups.before !== undefined) return days === 2;
  if (groups.yesterday !== undefined) return days === 1;
  if (groups.other !== undefined) return within(days, 1, groups.other.endsWith('month') ? 60 : groups.other.endsWith('week') ? 25 : 14);
  if (groups.period !== undefined) return fitsPeriod(distance, groups.last!.replace(/\s+/gu, ' '), groups.period);
  if (groups.weekday !== undefined) return fitsWeekday(distance, groups.weekday, groups.on!);
  if (groups.month !== undefined) return days < 365 && fitsDate(distance, groups.month, undefined);
  return fitsDate(distance, (groups.month1 ?? groups.month2)!, groups.day1 ?? groups.day2);
}

export function ages(passage: Passage): AgeClaim[] {
  return passage.sentences.flatMap((sentence) =>
    allMatches(sentence.lower, AGE).map((match) => ({
      sentence: sentence.index,
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
      fits: (meeting, slots) => fits(match.groups!, distanceOf(meeting, slots)),
    })),
  );
}
