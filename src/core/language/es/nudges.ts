/** One soft nudge that is true for the weekday and hour at which the voicemail is left. */
import type { Slots } from '../../schema/index.ts';

const THURSDAY = 4;
const FRIDAY = 5;
/** After this hour a callback on the same day is hardly possible any more. Chosen by us. */
const LATE_HOUR = 15;

/** @returns ways to say it, plainest first; never empty */
export function nudges({ weekday, hour }: Slots['today']): string[] {
  const early = hour < LATE_HOUR;
  if (weekday > FRIDAY) return ['a principios de semana', 'al empezar la semana'];
  if (weekday === FRIDAY)
    return early
      ? ['antes del fin de semana', 'hoy mismo', 'a lo largo del día']
      : ['a principios de la semana que viene', 'la próxima semana'];
  if (weekday === THURSDAY) return ['antes del fin de semana', 'entre hoy y mañana', ...(early ? ['hoy mismo'] : [])];
  return [
    ...(early ? ['hoy mismo', 'a lo largo del día'] : []),
    'entre hoy y mañana',
    'en estos días',
    ...(weekday === 3 ? ['antes del fin de semana'] : ['esta semana']),
  ];
}
