/** How long ago a meeting was, in words that are true on the day they are said. */
import type { MeetingSlot } from '../../schema/index.ts';

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Furthest local time zones from UTC, in hours. Source: IANA time zone database 2025b (Pacific/Kiritimati, Etc/GMT+12). */
const ZONE_HOURS = [-12, 14];

export function numberWord(count: number): string {
  return NUMBERS[count] ?? String(count);
}

export function weekdayName(weekday: number): string {
  return WEEKDAYS[weekday - 1] ?? '';
}

/** Month index counted from year 0 in every zone of the earth; null when the zones do not agree. */
function monthEverywhere(instant: string): number | null {
  const months = ZONE_HOURS.map((hours) => {
    const local = new Date(Date.parse(instant) + hours * HOUR_MS);
    return local.getUTCFullYear() * 12 + local.getUTCMonth();
  });
  return months[0] === months[1] && Number.isFinite(months[0]) ? months[0]! : null;
}

/** The month's name where it can be said without a year: at least two months back and less than eleven. */
function monthWords(startedAt: string, now: string): string[] {
  const month = monthEverywhere(startedAt);
  const today = monthEverywhere(now);
  if (month === null || today === null || today - month < 2 || today - month > 10) return [];
  return [`back in ${MONTHS[month % 12]}`];
}

function lastMonth(startedAt: string, now: string): string[] {
  const month = monthEverywhere(startedAt);
  const today = monthEverywhere(now);
  return month !== null && today !== null && today - month === 1 ? ['last month'] : [];
}

/** @returns ways to say it, plainest first; never empty */
export function ageWords(meeting: MeetingSlot, now: string): string[] {
  const { unit, count, weekday } = meeting.age;
  if (unit === 'day') {
    if (count === 0) return ['earlier today'];
    if (count === 1) return ['yesterday'];
    return [...(weekday === null ? [] : [`on ${weekdayName(weekday)}`]), `${numberWord(count)} days ago`];
  }
  if (unit === 'week') {
    if (count === 1) return ['a week ago', 'about a week ago'];
    return [`${numberWord(count)} weeks ago`, ...(count === 2 ? ['a couple of weeks ago'] : []), ...lastMonth(meeting.startedAt, now)];
  }
  if (unit === 'month') {
    if (count === 1) return ['about a month ago', ...lastMonth(meeting.startedAt, now)];
    return [`${numberWord(count)} months ago`, ...monthWords(meeting.startedAt, now), ...(count === 2 ? ['a couple of months ago'] : [])];
  }
  if (count > 1) return [`about ${numberWord(count)} years ago`];
  return Date.parse(now) - Date.parse(meeting.startedAt) > 380 * DAY_MS ? ['over a year ago'] : ['about a year ago'];
}
