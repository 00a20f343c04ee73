/** How long ago a meeting was, in the calendar of the people who speak of it. */
import { localAt } from '../calling-hours/zone-clock.ts';
import type { AgeSlot } from '../schema/index.ts';
import { addMonths } from './add-months.ts';

/** A month is said from the fifth week on, counted to the nearest week. */
const WEEKS_THAT_MAKE_A_MONTH = 5;

/** Days on average, to begin counting near the right number. */
const MONTH_DAYS = 30.44;

/** Calendar months from one day to a later one, to the nearest; half a month counts as one. */
function months(from: number, to: number): number {
  let whole = Math.max(0, Math.floor((to - from) / MONTH_DAYS) - 1);
  while (addMonths(from, whole + 1) <= to) whole += 1;
  const start = addMonths(from, whole);
  return (to - start) * 2 >= addMonths(from, whole + 1) - start ? whole + 1 : whole;
}

/**
 * Distance from the meeting's calendar day to today's. Counts are to the nearest: 13 days are two weeks. Where the zones disagree, the
 * longer distance holds and the weekday is left out, so that nobody hears a day that was another one for them.
 * @param zones IANA zones of rep and contact; empty means UTC
 * @param startedAt an instant at or before `now`; a later one counts as today
 */
export function meetingAge(startedAt: string, now: string, zones: string[]): AgeSlot {
  const places = zones.length === 0 ? ['UTC'] : zones;
  const met = places.map((zone) => localAt(zone, Date.parse(startedAt)));
  const today = places.map((zone) => localAt(zone, Date.parse(now)));
  const distances = met.map(({ day }, index) => Math.max(0, today[index]!.day - day));
  const days = Math.max(...distances);
  const farthest = distances.indexOf(days);
  if (days < 7) {
    const sameDay = met.every((day) => day.weekday === met[0]!.weekday) && distances.every((distance) => distance === days);
    return { unit: 'day', count: days, weekday: sameDay ? met[0]!.weekday : null };
  }
  const weeks = Math.round(days / 7);
  if (weeks < WEEKS_THAT_MAKE_A_MONTH) return { unit: 'week', count: weeks, weekday: null };
  const count = Math.max(1, months(met[farthest]!.day, today[farthest]!.day));
  if (count < 12) return { unit: 'month', count, weekday: null };
  return { unit: 'year', count: Math.round(count / 12), weekday: null };
}
