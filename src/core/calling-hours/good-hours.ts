/** The hours of a place's coming days that are good for a call, in the article's order of preference. */
import { allowedOn } from './allowed-hours.ts';
import type { CandidatePlace } from './candidate-zones.ts';
import type { HolidayDays } from './holiday-calendar.ts';
import type { Hours } from './hours-rules.ts';
import type { Span } from './spans.ts';
import { weekPart, type WeekPart } from './working-week.ts';
import { DAY_MS, instantOf, localAt, weekdayOf } from './zone-clock.ts';

export interface GoodSpan extends Span {
  part: WeekPart;
  time: 'morning' | 'afternoon' | 'office';
  /** True where the morning starts later than usual because a rule opens the day later. */
  late: boolean;
}

/** Days that are looked at, today included. */
const DAYS_AHEAD = 11;
/** "In the early morning or mid-afternoon" is the article's advice; these hours for it are chosen by us. */
const MORNING: Hours = [8 * 60, 9 * 60 + 30];
const AFTERNOON: Hours = [15 * 60, 16 * 60 + 30];
const NOON = 12 * 60;
const OFFICE: Hours = [9 * 60, 17 * 60 + 30];
/** A morning that a rule opens later than this is no early morning any more. */
const LATEST_OPENING = 10 * 60;

/** 24 and 31 December: offices empty early where they open at all. Chosen by us. */
function isQuiet(day: number): boolean {
  const date = new Date(day * DAY_MS);
  return date.getUTCMonth() === 11 && (date.getUTCDate() === 24 || date.getUTCDate() === 31);
}

type Window = [time: GoodSpan['time'], hours: Hours, late: boolean];

function clipped(time: GoodSpan['time'], hours: Hours, late: boolean, allowed: readonly Hours[]): Window[] {
  const found: Window[] = [];
  for (const [from, to] of allowed) {
    const [start, end] = [Math.max(from, hours[0]), Math.min(to, hours[1])];
    if (start < end) found.push([time, [start, end], late]);
  }
  return found;
}

function windows(allowed: readonly Hours[], part: WeekPart, which: 'best' | 'office'): Window[] {
  if (which === 'office') {
    const hours: Hours = part === 'first' ? [NOON, OFFICE[1]] : part === 'last' ? [OFFICE[0], NOON] : OFFICE;
    return clipped('office', hours, false, allowed);
  }
  const opens = allowed[0]?.[0] ?? MORNING[0];
  const from = Math.max(MORNING[0], opens <= LATEST_OPENING ? opens : MORNING[0]);
  const morning: Hours = [from, from + MORNING[1] - MORNING[0]];
  return [
    ...(part === 'first' ? [] : clipped('morning', morning, from > MORNING[0], allowed)),
    ...(part === 'last' ? [] : clipped('afternoon', AFTERNOON, false, allowed)),
  ];
}

/** In order of time; never a rest day, a holiday, the first morning or the last afternoon of a week, nor an hour a rule forbids. */
export function goodHours(place: CandidatePlace, now: number, which: 'best' | 'office', isHoliday: HolidayDays): GoodSpan[] {
  const { timeZone, country, state } = place;
  const today = localAt(timeZone, now).day;
  const found: GoodSpan[] = [];
  for (let day = today; day < today + DAYS_AHEAD; day += 1) {
    const part = weekPart(weekdayOf(day), country, timeZone);
    if (part === 'off' || isQuiet(day) || isHoliday(day, country, state)) continue;
    for (const [time, [from, to], late] of windows(allowedOn(place, day, isHoliday).hours, part, which)) {
      const span = { start: instantOf(timeZone, day, from), end: instantOf(timeZone, day, to), part, time, late };
      if (span.end > now) found.push(span);
    }
  }
  return found;
}
