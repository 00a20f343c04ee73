/** Public holidays as a question, so that a caller may bring a larger calendar than the core's. */
import { Temporal } from 'temporal-polyfill';
import { holidayOn } from '../calendar/holiday-on.ts';
import { DAY_MS } from './zone-clock.ts';

/**
 * @param date YYYY-MM-DD in the country's own calendar
 * @param country ISO 3166-1 alpha-2
 * @param state the postal code of a US state, or null
 */
export type HolidayCalendar = (date: string, country: string, state: string | null) => boolean;

const remembered = new Map<string, boolean>();
/** Beyond this many days the memory starts anew, so that no input can grow it. */
const REMEMBERED = 2000;

/** The core's own calendar: nationwide holidays of a few large countries; elsewhere no day is known to be one. */
export const ownHolidays: HolidayCalendar = (date, country) => {
  const key = `${date} ${country}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const answer = holidayOn(Temporal.PlainDate.from(date), country) !== null;
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(key, answer);
  return answer;
};

/** The same question by number of days since 1970. */
export type HolidayDays = (day: number, country: string | null, state: string | null) => boolean;

/**
 * Asks a calendar once for each day, as places in several zones ask for the same ones; for one contact, then thrown away. A calendar that
 * throws and a country that is not known have no holidays.
 */
export function holidayDays(calendar: HolidayCalendar): HolidayDays {
  const answers = new Map<string, Map<number, boolean>>();
  return (day, country, state) => {
    if (country === null) return false;
    const place = state === null ? country : `${country}-${state}`;
    const known = answers.get(place) ?? new Map<number, boolean>();
    answers.set(place, known);
    let answer = known.get(day);
    if (answer !== undefined) return answer;
    try {
      answer = calendar(new Date(day * DAY_MS).toISOString().slice(0, 10), country, state);
    } catch {
      answer = false;
    }
    known.set(day, answer);
    return answer;
  };
}
