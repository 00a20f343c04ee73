/** One soft nudge that is true for the weekday and hour at which the voicemail is left. */
import type { Slots } from '../../schema/index.ts';

const WEDNESDAY = 3;
const THURSDAY = 4;
const FRIDAY = 5;
/** After this hour a callback "ainda hoje" is hardly possible any more. Chosen by us. */
const LATE_HOUR = 15;

/** @returns ways to say it, plainest first; never empty */
export function nudges({ weekday, hour }: Slots['today']): string[] {
  const early = hour < LATE_HOUR;
  if (weekday > FRIDAY) return ['no início da semana', 'logo no início da semana'];
  if (weekday === FRIDAY)
    return early ? ['antes do fim de semana', 'ainda hoje'] : ['no início da próxima semana', 'logo no início da semana'];
  if (weekday === THURSDAY) return ['antes do fim de semana', 'hoje ou amanhã', ...(early ? ['ainda hoje'] : [])];
  return [
    ...(early ? ['ainda hoje'] : []),
    'hoje ou amanhã',
    'nos próximos dias',
    weekday === WEDNESDAY ? 'antes do fim de semana' : 'ainda esta semana',
  ];
}
