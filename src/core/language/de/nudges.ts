/** One soft nudge that is true for the weekday and hour at which the voicemail is left. Each fits between "rufen Sie mich" and "an". */
import type { Slots } from '../../schema/index.ts';

const WEDNESDAY = 3;
const THURSDAY = 4;
const FRIDAY = 5;
/** After this hour a callback on the same day is hardly possible any more. Chosen by us. */
const LATE_HOUR = 15;

/** @returns ways to say it, plainest first; never empty */
export function nudges({ weekday, hour }: Slots['today']): string[] {
  const early = hour < LATE_HOUR;
  if (weekday > FRIDAY) return ['gleich nächste Woche', 'Anfang nächster Woche'];
  if (weekday === FRIDAY) return early ? ['noch vor dem Wochenende', 'heute noch'] : ['gleich nächste Woche', 'Anfang nächster Woche'];
  if (weekday === THURSDAY) return ['noch vor dem Wochenende', 'heute oder morgen', ...(early ? ['heute noch'] : [])];
  return [
    ...(early ? ['heute noch'] : []),
    'heute oder morgen',
    'in den nächsten Tagen',
    weekday === WEDNESDAY ? 'noch vor dem Wochenende' : 'diese Woche noch',
  ];
}
