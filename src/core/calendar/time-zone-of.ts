/** Which IANA time zones exist, and what day and hour it is there. */
import { DAY_MS, localAt } from '../calling-hours/zone-clock.ts';

const known = new Map<string, boolean>();
/** Beyond this many different texts the memory starts anew, so that hostile input cannot grow it. */
const REMEMBERED = 1000;

function exists(zone: string): boolean {
  const before = known.get(zone);
  if (before !== undefined) return before;
  let good = true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    good = false;
  }
  if (known.size >= REMEMBERED) known.clear();
  known.set(zone, good);
  return good;
}

/** @returns the text when it names an IANA zone such as "America/Denver" or "UTC", else null; offsets such as "+02:00" are no zone */
export function timeZoneOf(text: string | null): string | null {
  const zone = text?.trim() ?? '';
  return zone.length <= 64 && /^[A-Za-z][A-Za-z0-9_+/-]*$/.test(zone) && exists(zone) ? zone : null;
}

/** ISO weekday (1 Monday to 7 Sunday), hour (0 to 23) and calendar date (YYYY-MM-DD) of an instant in a zone. */
export function localTime(instant: string, timeZone: string): { weekday: number; hour: number; date: string } {
  const { day, minute, weekday } = localAt(timeZone, Date.parse(instant));
  return { weekday, hour: Math.floor(minute / 60), date: new Date(day * DAY_MS).toISOString().split('T')[0]! };
}
