/** One soft nudge that is true for the weekday and hour at which the voicemail is left. */
import type { Slots } from '../../schema/index.ts';

const THURSDAY = 4;
const FRIDAY = 5;
/** After this hour a callback "later today" is hardly possible any more. Chosen by us. */
const LATE_HOUR = 15;

/** @returns ways to say it, plainest first; never empty */
export function nudges({ weekday, hour }: Slots['today']): string[] {
  const early = hour < LATE_HOUR;
  if (weekday > FRIDAY) return ['early next week', 'at the start of the week'];
  if (weekday === FRIDAY) return early ? ['before the weekend', 'later today'] : ['early next week', 'at the start of next week'];
  if (weekday === THURSDAY) return ['before the weekend', 'today or tomorrow', ...(early ? ['later today'] : [])];
  return [
    ...(early ? ['later today'] : []),
    'today or tomorrow',
    'in the next day or two',
    ...(weekday === 3 ? ['before the weekend'] : ['this week']),
  ];
}
