/** How long ago a meeting was, in words that are true on the day they are said. */
import type { MeetingSlot } from '../../schema/index.ts';

const FEMININE = ['zero', 'uma', 'duas', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove', 'dez', 'onze', 'doze'];
const WEEKDAYS = ['segunda-feira', 'terça-feira', 'quarta-feira', 'quinta-feira', 'sexta-feira', 'sábado', 'domingo'];
const MONTHS = [
  'janeiro',
  'fevereiro',
  'março',
  'abril',
  'maio',
  'junho',
  'julho',
  'agosto',
  'setembro',
  'outubro',
  'novembro',
  'dezembro',
];

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Furthest local time zones from UTC, in hours: Etc/GMT+12 and Pacific/Kiritimati. Chosen by us to be safe in all of them. */
const ZONE_HOURS = [-12, 14];

function masculine(count: number): string {
  if (count === 1) return 'um';
  return count === 2 ? 'dois' : (FEMININE[count] ?? String(count));
}

function feminine(count: number): string {
  return FEMININE[count] ?? String(count);
}

function onWeekday(weekday: number): string {
  return `${weekday > 5 ? 'no' : 'na'} ${WEEKDAYS[weekday - 1] ?? ''}`;
}

/** Month index counted from year 0 in every zone of the earth; null when the zones do not agree. */
function monthEverywhere(instant: string): number | null {
  const [first, last] = ZONE_HOURS.map((hours) => {
    const local = new Date(Date.parse(instant) + hours * HOUR_MS);
    return local.getUTCFullYear() * 12 + local.getUTCMonth();
  });
  return first === last && Number.isFinite(first) ? first! : null;
}

/** The month's name where it needs no year, and "last month" where that is true. */
function monthWords(startedAt: string, now: string): string[] {
  const month = monthEverywhere(startedAt);
  const today = monthEverywhere(now);
  if (month === null || today === null) return [];
  if (today - month === 1) return ['no mês passado'];
  return today - month < 2 || today - month > 10 ? [] : [`em ${MONTHS[month % 12]}`];
}

/** @returns ways to say it, plainest first; never empty */
export function ageWords({ age: { unit, count, weekday }, startedAt }: MeetingSlot, now: string): string[] {
  if (unit === 'day') {
    if (count === 0) return ['hoje mais cedo'];
    if (count === 1) return ['ontem'];
    return [...(weekday === null ? [] : [onWeekday(weekday)]), `há ${masculine(count)} dias`];
  }
  if (unit === 'week') {
    if (count === 1) return ['há uma semana', 'há cerca de uma semana'];
    return [`há ${feminine(count)} semanas`, ...monthWords(startedAt, now).filter((words) => words.startsWith('no'))];
  }
  if (unit === 'month') {
    if (count === 1) return ['há cerca de um mês', ...monthWords(startedAt, now).filter((words) => words.startsWith('no'))];
    return [`há ${masculine(count)} meses`, ...monthWords(startedAt, now).filter((words) => words.startsWith('em'))];
  }
  if (count > 1) return [`há cerca de ${masculine(count)} anos`];
  return Date.parse(now) - Date.parse(startedAt) > 380 * DAY_MS ? ['há mais de um ano'] : ['há cerca de um ano'];
}
