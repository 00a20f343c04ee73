/** How long ago a meeting was, in the calendar of the people who speak of it. */
import { Temporal } from 'temporal-polyfill';
import type { AgeSlot } from '../schema/index.ts';

/** A month is said from the fifth week on, counted to the nearest week. */
const WEEKS_THAT_MAKE_A_MONTH = 5;

function dates(instant: string, zones: string[]): Temporal.PlainDate[] {
  return zones.map((zone) => Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate());
}

/** Calendar months from one day to another, to the nearest. */
function months(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  return from.until(to, { largestUnit: 'month', smallestUnit: 'month', roundingMode: 'halfExpand' }).months;
}

/**
 * Distance from the meeting's calendar day to today's. Counts are to the nearest: 13 days are two weeks. Where the zones disagree, the
 * longer distance holds and the weekday is left out, so that nobody hears a day that was another one for them.
 * @param zones IANA zones of rep and contact; empty means UTC
 * @param startedAt an instant at or before `now`; a later one counts as today
 */
export function meetingAge(startedAt: string, now: string, zones: string[]): AgeSlot {
  const places = zones.length === 0 ? ['UTC'] : zones;
  const met = dates(startedAt, places);
  const today = dates(now, places);
  const distances = met.map((day, index) => Math.max(0, day.until(today[index]!).days));
  const days = Math.max(...distances);
  const farthest = distances.indexOf(days);
  if (days < 7) {
    const sameDay = met.every((day) => day.dayOfWeek === met[0]!.dayOfWeek) && distances.every((distance) => distance === days);
    return { unit: 'day', count: days, weekday: sameDay ? met[0]!.dayOfWeek : null };
  }
  const weeks = Math.round(days / 7);
  if (weeks < WEEKS_THAT_MAKE_A_MONTH) return { unit: 'week', count: weeks, weekday: null };
  const count = Math.max(1, months(met[farthest]!, today[farthest]!));
  if (count < 12) return { unit: 'month', count, weekday: null };
  return { unit: 'year', count: Math.round(count / 12), weekday: null };
}
