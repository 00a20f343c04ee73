/** When a place may be called on one of its days, by rule or by courtesy. */
import type { HolidayDays } from './holiday-calendar.ts';
import { hoursRule, type Hours, type HoursRule } from './hours-rules.ts';
import type { CandidatePlace } from './candidate-zones.ts';
import { weekendOf } from '../calendar/weekend-of.ts';
import { instantOf, localAt, weekdayOf } from './zone-clock.ts';

/** Where no rule is known here. Chosen by us. */
const COURTESY: readonly Hours[] = [[8 * 60, 20 * 60]];
/** Longest run of days without an allowed hour that is looked through. */
const LONGEST_WAIT_DAYS = 14;

export interface Allowed {
  rule: HoursRule | null;
  hours: readonly Hours[];
}

export function allowedOn(place: CandidatePlace, day: number, isHoliday: HolidayDays): Allowed {
  const { country, state, timeZone } = place;
  const rule = hoursRule(country, state);
  const weekday = weekdayOf(day);
  if (rule === null) {
    const rests = weekendOf(country, timeZone).includes(weekday) || isHoliday(day, country, state);
    return { rule, hours: rests ? [] : COURTESY };
  }
  if (rule.closedOnHolidays && isHoliday(day, country, state)) return { rule, hours: [] };
  return { rule, hours: weekday === 7 ? rule.sunday : weekday === 6 ? rule.saturday : rule.weekdays };
}

export function isAllowedAt(place: CandidatePlace, ms: number, isHoliday: HolidayDays): boolean {
  const { day, minute } = localAt(place.timeZone, ms);
  return allowedOn(place, day, isHoliday).hours.some(([from, to]) => minute >= from && minute < to);
}

/** The first moment at or after `ms` at which this place may be called. */
function nextAt(place: CandidatePlace, ms: number, isHoliday: HolidayDays): number | null {
  const { day: today } = localAt(place.timeZone, ms);
  for (let day = today; day <= today + LONGEST_WAIT_DAYS; day += 1)
    for (const [from, to] of allowedOn(place, day, isHoliday).hours) {
      const [opens, closes] = [instantOf(place.timeZone, day, from), instantOf(place.timeZone, day, to)];
      if (ms < closes) return Math.max(ms, opens);
    }
  return null;
}

/** The first moment at or after `ms` at which all places may be called; null when there is none within two weeks. */
export function nextAllowed(places: readonly CandidatePlace[], ms: number, isHoliday: HolidayDays): number | null {
  let moment = ms;
  const rounds = 4 * LONGEST_WAIT_DAYS;
  for (let round = 0; round < rounds; round += 1) {
    let latest = moment;
    for (const place of places) {
      const next = nextAt(place, moment, isHoliday);
      if (next === null) return null;
      latest = Math.max(latest, next);
    }
    if (latest === moment) return moment;
    moment = latest;
  }
  return null;
}
