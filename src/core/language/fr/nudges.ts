/** One soft nudge that is true for the weekday and hour at which the voicemail is left. */
import type { Slots } from '../../schema/index.ts';

const WEDNESDAY = 3;
const THURSDAY = 4;
const FRIDAY = 5;
/** After this hour a callback on the same day is hardly possible any more. Chosen by us. */
const LATE_HOUR = 15;

/** @returns ways to say it, plainest first; never empty */
export function nudges({ weekday, hour }: Slots['today']): string[] {
  const early = hour < LATE_HOUR;
  if (weekday > FRIDAY) return ['en début de semaine', 'ces prochains jours'];
  if (weekday === FRIDAY)
    return early ? ['avant le week-end', 'dans la journée'] : ['en début de semaine prochaine', 'la semaine prochaine'];
  if (weekday === THURSDAY) return ['avant le week-end', "aujourd'hui ou demain", ...(early ? ['dans la journée'] : [])];
  return [
    ...(early ? ['dans la journée'] : []),
    "aujourd'hui ou demain",
    "d'ici un jour ou deux",
    weekday === WEDNESDAY ? 'avant le week-end' : 'cette semaine',
  ];
}
