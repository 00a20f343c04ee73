/** Public holidays of some two hundred countries and their states, beside the core's own. */
import Holidays from 'date-holidays';
import { ownHolidays, type HolidayCalendar } from '../core/calling-hours/holiday-calendar.ts';

const DAY_MS = 86_400_000;
/** Years of one place; beyond this many the memory starts anew. */
const REMEMBERED = 500;

/** A holiday of three days, such as Eid, is three dates. */
function datesOf(country: string, state: string | null, year: number): Set<string> {
  const calendar = state === null ? new Holidays(country) : new Holidays(country, state);
  const dates = new Set<string>();
  for (const { type, date, start, end } of calendar.getHolidays(year)) {
    if (type !== 'public') continue;
    const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
    const days = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY_MS));
    for (let day = 0; day < days; day += 1) dates.add(new Date(first + day * DAY_MS).toISOString().slice(0, 10));
  }
  return dates;
}

/**
 * Holidays as date-holidays has them, and the customary ones that only the core knows. The first question for a place and year takes tens of
 * milliseconds, so the answers are kept.
 */
export function worldHolidays(): HolidayCalendar {
  const known = new Map<string, Set<string>>();
  return (date, country, state) => {
    if (ownHolidays(date, country, state)) return true;
    const year = Number(date.slice(0, 4));
    const key = `${country} ${state ?? ''} ${year}`;
    let dates = known.get(key);
    if (dates === undefined) {
      if (known.size >= REMEMBERED) known.clear();
      dates = datesOf(country, state, year);
      known.set(key, dates);
    }
    return dates.has(date);
  };
}
