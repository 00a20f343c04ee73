/** How long ago a meeting was, in Spanish words that are true on the day they are said. */
import type { MeetingSlot } from '../../schema/index.ts';

const NUMBERS = ['cero', 'un', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce'];
const WEEKDAYS = ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'];
const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Furthest local time zones from UTC, in hours: Etc/GMT+12 and Pacific/Kiritimati. */
const ZONE_HOURS = [-12, 14];

/** Month index counted from year 0 in every zone of the earth; null when the zones do not agree. */
function monthEverywhere(instant: string): number | null {
  const months = ZONE_HOURS.map((hours) => {
    const local = new Date(Date.parse(instant) + hours * HOUR_MS);
    return local.getUTCFullYear() * 12 + local.getUTCMonth();
  });
  return months[0] === months[1] && Number.isFinite(months[0]) ? months[0]! : null;
}

/** The month where its name alone is clear, or "el mes pasado"; empty where the zones or the distance leave a doubt. */
function byMonth(startedAt: string, now: string): string[] {
  const month = monthEverywhere(startedAt);
  const today = monthEverywhere(now);
  if (month === null || today === null) return [];
  if (today - month === 1) return ['el mes pasado'];
  return today - month >= 2 && today - month <= 10 ? [`en ${MONTHS[month % 12]}`] : [];
}

function counted(count: number, one: string, many: string): string {
  return count === 1 ? one : `${NUMBERS[count] ?? String(count)} ${many}`;
}

/** @returns ways to say it, plainest first; never empty */
export function ageWords(meeting: MeetingSlot, now: string): string[] {
  const { unit, count, weekday } = meeting.age;
  if (unit === 'day') {
    if (count === 0) return ['hoy'];
    if (count === 1) return ['ayer'];
    return [...(weekday === null ? [] : [`el ${WEEKDAYS[weekday - 1]}`]), `hace ${counted(count, 'un día', 'días')}`];
  }
  if (unit === 'week')
    return [
      `hace ${counted(count, 'una semana', 'semanas')}`,
      ...(count === 2 ? ['hace un par de semanas'] : []),
      ...(count > 1 ? byMonth(meeting.startedAt, now).filter((words) => words === 'el mes pasado') : []),
    ];
  if (unit === 'month')
    return [
      count === 1 ? 'hace cosa de un mes' : `hace ${counted(count, 'un mes', 'meses')}`,
      ...byMonth(meeting.startedAt, now).filter((words) => count > 1 || words === 'el mes pasado'),
      ...(count === 2 ? ['hace un par de meses'] : []),
    ];
  if (count > 1) return [`hace unos ${NUMBERS[count] ?? String(count)} años`];
  return Date.parse(now) - Date.parse(meeting.startedAt) > 380 * DAY_MS ? ['hace más de un año'] : ['hace cerca de un año'];
}
