/** How long ago a meeting was, in words that are true on the day they are said. */
import type { MeetingSlot } from '../../schema/index.ts';
import { MONTHS } from './verbalise-time.ts';

const NUMBERS = 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze'.split(' ');
export const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const;

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Furthest local time zones from UTC, in hours: Kiritimati and the far side of the date line. */
const ZONE_HOURS = [-12, 14];

function numberWord(count: number): string {
  return NUMBERS[count] ?? String(count);
}

/** Month index counted from year 0 in every zone of the earth; null when the zones do not agree. */
function monthEverywhere(instant: string): number | null {
  const months = ZONE_HOURS.map((hours) => {
    const local = new Date(Date.parse(instant) + hours * HOUR_MS);
    return local.getUTCFullYear() * 12 + local.getUTCMonth();
  });
  return months[0] === months[1] && Number.isFinite(months[0]) ? months[0]! : null;
}

function monthsApart(startedAt: string, now: string): { month: number; apart: number } | null {
  const month = monthEverywhere(startedAt);
  const today = monthEverywhere(now);
  return month === null || today === null ? null : { month, apart: today - month };
}

/** "le mois dernier", or the month's name where it can be said without a year: two to ten months back. */
function byMonth(startedAt: string, now: string): string[] {
  const found = monthsApart(startedAt, now);
  if (found === null) return [];
  if (found.apart === 1) return ['le mois dernier'];
  return found.apart >= 2 && found.apart <= 10 ? [`en ${MONTHS[found.month % 12] ?? ''}`] : [];
}

/** @returns ways to say it, plainest first; never empty */
export function ageWords({ age: { unit, count, weekday }, startedAt }: MeetingSlot, now: string): string[] {
  if (unit === 'day') {
    if (count === 0) return ["plus tôt aujourd'hui"];
    if (count === 1) return ['hier'];
    return [...(weekday === null ? [] : [`${WEEKDAYS[weekday - 1] ?? ''} dernier`]), `il y a ${numberWord(count)} jours`];
  }
  if (unit === 'week') {
    if (count === 1) return ['il y a une semaine', 'il y a environ une semaine'];
    return [`il y a ${numberWord(count)} semaines`, ...(count === 2 ? ['il y a une quinzaine de jours'] : []), ...byMonth(startedAt, now)];
  }
  if (unit === 'month') {
    if (count === 1) return ['il y a environ un mois', ...byMonth(startedAt, now)];
    return [`il y a ${numberWord(count)} mois`, ...byMonth(startedAt, now)];
  }
  if (count > 1) return [`il y a environ ${numberWord(count)} ans`];
  return Date.parse(now) - Date.parse(startedAt) > 380 * DAY_MS ? ["il y a plus d'un an"] : ['il y a environ un an'];
}
