/** The day that is a number of working days from today: when a follow-up made by a workflow is due. */
import { Temporal } from 'temporal-polyfill';
import { instantAt } from './instant-at.ts';
import { nextWorkingDay, type WorkingDayRequest } from './next-working-day.ts';

/**
 * @param days 0 is today when both rep and contact work today, else the next day on which they do; otherwise that many working days on
 * @returns the date in the rep's calendar, YYYY-MM-DD
 * @throws RangeError when `now` or a zone is not valid
 */
export function workingDayAfter(request: WorkingDayRequest, days: number): string {
  let now = days === 0 ? Temporal.Instant.from(request.now).subtract({ hours: 24 }).toString() : request.now;
  let { date } = nextWorkingDay({ ...request, now });
  for (let step = 1; step < days; step += 1) {
    now = instantAt(date, '12:00', request.timeZone);
    ({ date } = nextWorkingDay({ ...request, now }));
  }
  return date;
}
