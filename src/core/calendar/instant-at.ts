/** A wall-clock time in a zone as an instant. */
import { Temporal } from 'temporal-polyfill';

/**
 * An hour that the zone's clocks skip is moved on by the skipped time; one that they repeat is its first.
 * @param date YYYY-MM-DD
 * @param timeOfDay HH:MM, 24 hours
 * @returns ISO 8601 in UTC, e.g. "2026-11-25T16:00:00Z"
 * @throws RangeError when date, time or zone is not valid
 */
export function instantAt(date: string, timeOfDay: string, timeZone: string): string {
  const plainTime = Temporal.PlainTime.from(timeOfDay);
  return Temporal.PlainDate.from(date).toZonedDateTime({ timeZone, plainTime }).toInstant().toString();
}
