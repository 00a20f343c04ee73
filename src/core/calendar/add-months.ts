/** Calendar months from a day on, in plain arithmetic: the calendar classes would cost more than the rest of resolving a meeting. */

const DAY_MS = 86_400_000;

/**
 * @param day since 1 January 1970
 * @param months may be negative
 * @returns the day of that month with the same number, or the month's last day where it is shorter
 */
export function addMonths(day: number, months: number): number {
  const date = new Date(day * DAY_MS);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months + 1, 0);
  date.setUTCDate(Math.min(wanted, date.getUTCDate()));
  return date.getTime() / DAY_MS;
}
