/** The first day after today on which both rep and contact work: when a follow-up is due. */
import { Temporal } from 'temporal-polyfill';
import { holidayOn } from './holiday-on.ts';
import { weekendOf } from './weekend-of.ts';

export interface WorkingDayRequest {
  now: string;
  /** IANA zone of the rep. */
  timeZone: string;
  contactTimeZone?: string | null;
  /** ISO 3166-1 alpha-2. */
  contactCountry?: string | null;
  /** ISO 3166-1 alpha-2 of the rep; missing, only the weekend of the rep's zone is known. */
  country?: string | null;
}

/** When the rep starts working: the hour that decides which day it is for a contact far away. */
const MORNING = Temporal.PlainTime.from('09:00');
/** Longest run of days looked through; no country rests longer. */
const LONGEST_REST = 21;
const DAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Why a day is free for one of the two, in words; null when both work. */
function restReason(day: Temporal.PlainDate, request: WorkingDayRequest): string | null {
  const { timeZone, contactTimeZone = null, contactCountry = null, country = null } = request;
  const there =
    contactTimeZone === null ? day : day.toZonedDateTime({ timeZone, plainTime: MORNING }).withTimeZone(contactTimeZone).toPlainDate();
  const own = holidayOn(day, country);
  if (own !== null) return own;
  const theirs = holidayOn(there, contactCountry);
  if (theirs !== null) return theirs;
  const rests =
    weekendOf(country, timeZone).includes(day.dayOfWeek) || weekendOf(contactCountry, contactTimeZone).includes(there.dayOfWeek);
  return rests ? 'the weekend' : null;
}

/**
 * @returns the date in the rep's calendar, YYYY-MM-DD, and why it is this one, e.g. "Monday, after the weekend"
 * @throws RangeError when `now` or a zone is not valid
 */
export function nextWorkingDay(request: WorkingDayRequest): { date: string; why: string } {
  const today = Temporal.Instant.from(request.now).toZonedDateTimeISO(request.timeZone).toPlainDate();
  const skipped: string[] = [];
  let day = today.add({ days: 1 });
  for (let step = 0; step < LONGEST_REST; step += 1, day = day.add({ days: 1 })) {
    const reason = restReason(day, request);
    if (reason === null) break;
    if (!skipped.includes(reason)) skipped.push(reason);
  }
  const name = DAY_NAMES[day.dayOfWeek - 1]!;
  const last = skipped.pop();
  const listed = skipped.length === 0 ? last : `${skipped.join(', ')} and ${last}`;
  const why = last === undefined ? `${name}, the next working day` : `${name}, after ${listed}`;
  return { date: day.toString(), why };
}
