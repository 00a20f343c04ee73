/** How long ago a meeting was, in words that are true on the day they are said. They stand after a noun as well as by themselves. */
import type { MeetingSlot } from '../../schema/index.ts';

/** As they are said after "vor": "vor einem Monat", "vor zwei Wochen". */
const NUMBERS = ['null', 'einem', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'];
const WEEKDAYS = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];
const MONTHS = ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'];

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Furthest local time zones from UTC in hours: Etc/GMT+12 and Pacific/Kiritimati. */
const ZONE_HOURS = [-12, 14];

function numberWord(count: number): string {
  return NUMBERS[count] ?? String(count);
}

/** Month counted from year 0 in every zone of the earth; null when the zones do not agree. */
function monthEverywhere(instant: string): number | null {
  const [first, last] = ZONE_HOURS.map((hours) => {
    const local = new Date(Date.parse(instant) + hours * HOUR_MS);
    return local.getUTCFullYear() * 12 + local.getUTCMonth();
  });
  return first === last && Number.isFinite(first) ? first! : null;
}

/** The month by its name where it needs no year; "letzten Monat" for the one before this. */
function monthWords(startedAt: string, now: string): string[] {
  const month = monthEverywhere(startedAt);
  const today = monthEverywhere(now);
  if (month === null || today === null) return [];
  if (today - month === 1) return ['letzten Monat'];
  return today - month < 2 || today - month > 10 ? [] : [`im ${MONTHS[month % 12]}`];
}

/** @returns ways to say it, plainest first; never empty */
export function ageWords(meeting: MeetingSlot, now: string): string[] {
  const { unit, count, weekday } = meeting.age;
  if (unit === 'day') {
    if (count === 0) return ['heute'];
    if (count === 1) return ['gestern'];
    return [...(weekday === null ? [] : [`am ${WEEKDAYS[weekday - 1]}`]), `vor ${numberWord(count)} Tagen`];
  }
  if (unit === 'week') {
    if (count === 1) return ['vor einer Woche', 'vor etwa einer Woche'];
    return [`vor ${numberWord(count)} Wochen`, ...monthWords(meeting.startedAt, now).filter((words) => words === 'letzten Monat')];
  }
  if (unit === 'month') {
    if (count === 1) return ['vor etwa einem Monat', ...monthWords(meeting.startedAt, now)];
    return [`vor ${numberWord(count)} Monaten`, ...monthWords(meeting.startedAt, now)];
  }
  if (count > 1) return [`vor etwa ${numberWord(count)} Jahren`];
  return Date.parse(now) - Date.parse(meeting.startedAt) > 380 * DAY_MS ? ['vor gut einem Jahr'] : ['vor etwa einem Jahr'];
}
