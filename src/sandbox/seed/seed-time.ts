/** Moments of the seed, relative to the moment it is made for. */

const DAY_MS = 86_400_000;

/** Whole days before `now` (after it when negative), ISO 8601 UTC. */
export function daysBefore(now: number, days: number): string {
  return new Date(now - days * DAY_MS).toISOString();
}

/** Same at a full hour of UTC; a Saturday or Sunday moves to the Friday before, or to the Monday after when it lies ahead. */
export function workdayBefore(now: number, days: number, hourUtc: number): string {
  const moment = new Date(now - days * DAY_MS);
  moment.setUTCHours(hourUtc, 0, 0, 0);
  const ahead = days < 0;
  while ([0, 6].includes(moment.getUTCDay())) moment.setUTCDate(moment.getUTCDate() + (ahead ? 1 : -1));
  return moment.toISOString();
}

/** Minutes after a moment, ISO 8601 UTC. */
export function minutesAfter(moment: string, minutes: number): string {
  return new Date(Date.parse(moment) + minutes * 60_000).toISOString();
}
