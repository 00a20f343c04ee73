/** Dates and ages in words. */
import { daysBetween, knownZone, localDate } from './local-date.ts';

/** "today", "yesterday", "14 days ago", "3 months ago"; null when either instant is unreadable or `at` is still to come. */
export function ageWords(at: string, now: string, timeZone: string): string | null {
  const from = localDate(at, timeZone);
  const to = localDate(now, timeZone);
  if (from === null || to === null) return null;
  const days = daysBetween(from, to);
  if (days < 0) return null;
  if (days === 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days < 60) return `${days} days ago`;
  const months = Math.round(days / 30.44);
  if (months < 24) return `${months} months ago`;
  return `${Math.round(days / 365.25)} years ago`;
}

/** "Wed, Nov 25" for YYYY-MM-DD; the text itself when it is no date. */
export function dayWords(date: string): string {
  const at = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return date;
  return new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', weekday: 'short', month: 'short', day: 'numeric' }).format(at);
}

/** "Nov 24, 2026, 8:00 AM" of an instant, in a zone; the text itself when it is no instant. */
export function momentWords(instant: string, timeZone: string): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  const words = new Intl.DateTimeFormat('en-US', {
    timeZone: knownZone(timeZone),
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  }).format(at);
  // Newer time-zone data puts a narrow no-break space before AM and PM.
  return words.replaceAll('\u202f', ' ');
}
