/** "Hace dos semanas", "el jueves", "en mayo": distances in time, and which meetings they fit. */
import type { MeetingSlot, Slots } from '../../../schema/index.ts';
import type { AgeClaim, Passage } from '../../reader.ts';
import { plainOf } from './find-spans.ts';
import { NUMBER_WORDS, parseNumber } from './parse-number.ts';

const DAY_MS = 86_400_000;
const WEEKDAYS = ['lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado', 'domingo'];
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
/** Mean length of a month and a year of the Gregorian calendar, in days. */
const UNIT_DAYS: Readonly<Record<string, number>> = { dia: 1, semana: 7, quincena: 15, mes: 30.44, año: 365.24, ano: 365.24 };

const COUNT = String.raw`(?:\d{1,3}|un\s+par\s+de|un[oa]s?\s+poc[oa]s|poc[oa]s|algun[oa]s|vari[oa]s|medio|un[oa]s(?=\s+(?:dias|semanas|meses|años))|${NUMBER_WORDS})`;
const HEDGE = String.raw`(?:(?:mas\s+o\s+menos|cosa\s+de|cerca\s+de|casi|apenas|unos|unas|alrededor\s+de|como|aproximadamente|algo\s+mas\s+de|mas\s+de|menos\s+de|poco\s+mas\s+de|solo)\s+)?`;
const DAY_NAMES = WEEKDAYS.join('|');
const MONTH_NAMES = MONTHS.join('|');
const AGE = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:hace|desde\s+hace)\s+(?<hedge>${HEDGE})(?<count>${COUNT})\s+(?<unit>dia|semana|quincena|mes|año|ano)(?:s|es)?` +
    String.raw`|hace\s+(?<while>un\s+rato|(?:un(?:as|a)|dos|tres|pocas)\s+horas?)` +
    String.raw`|(?<before>anteayer|antier|antes\s+de\s+ayer)|(?<yesterday>ayer|anoche)|(?<today>esta\s+mañana|(?:hoy)(?=\s+(?:sobre|y\s+hablamos|hablamos|vimos|comentamos)|[.,]\s*$|[.,]))` +
    String.raw`|(?<other>el\s+otro\s+dia)` +
    String.raw`|(?:el|la|este|esta)\s+(?<last>pasad[oa]\s+)?(?<period>semana|mes|año|trimestre)(?<after>\s+(?:pasad[oa]|anterior))?` +
    String.raw`|(?<on>el|este)\s+(?:pasado\s+)?(?<weekday>${DAY_NAMES})(?:\s+pasado)?` +
    String.raw`|el\s+(?<day>\d{1,2})\s+de\s+(?<month1>${MONTH_NAMES})` +
    String.raw`|(?:en|desde|alla\s+por|a\s+(?:principios|mediados|finales)\s+de)\s+(?<month>${MONTH_NAMES}))(?![\p{L}\d])`,
  'gu',
);

interface Distance {
  days: number;
  /** The calendar date in UTC; the local one is at most a day away. */
  date: Date;
  /** Weekday of today, 1 to 7. */
  today: number;
  weekday: number | null;
}

function distanceOf({ age, startedAt }: MeetingSlot, { now, today }: Slots): Distance {
  const elapsed = Math.round((Date.parse(now) - Date.parse(startedAt)) / DAY_MS);
  return { days: age.unit === 'day' ? age.count : elapsed, date: new Date(startedAt), today: today.weekday, weekday: age.weekday };
}

const within = (value: number, low: number, high: number): boolean => value >= low && value <= high;

function fitsCount(days: number, groups: Record<string, string | undefined>): boolean {
  const unit = UNIT_DAYS[groups.unit!] ?? 1;
  const words = groups.count!.replace(/\s+/gu, ' ');
  const hedge = groups.hedge?.trim() ?? '';
  if (/^(?:un[oa]s|poc|algun|vari)/u.test(words)) return within(days, 1.7 * unit, 6.5 * unit);
  if (words.startsWith('un par')) return within(days, 1.5 * unit, 3 * unit);
  const count = words === 'medio' ? 0.5 : (parseNumber(words) ?? 0);
  if (unit === 1) return hedge === '' || hedge === 'solo' || hedge === 'apenas' ? days === count : Math.abs(days - count) <= 1;
  if (/mas de/u.test(hedge)) return within(days, count * unit - 1, (count + 1) * unit);
  if (/menos de|casi|cerca|apenas/u.test(hedge)) return within(days, (count - 0.6) * unit, count * unit + 1);
  return Math.abs(days - count * unit) <= (hedge === '' ? 0.5 : 0.7) * unit;
}

function fitsPeriod({ days, date, today }: Distance, period: string, past: boolean): boolean {
  const now = new Date(date.getTime() + days * DAY_MS);
  const months = (now.getUTCFullYear() - date.getUTCFullYear()) * 12 + now.getUTCMonth() - date.getUTCMonth();
  if (period === 'semana') return past ? within(days, today - 1, today + 7) : days <= today;
  if (period === 'mes') return past ? months === 1 : months === 0;
  if (period === 'trimestre') return past ? within(days, 1, 184) : days <= 92;
  return now.getUTCFullYear() - date.getUTCFullYear() === (past ? 1 : 0);
}

function fitsWeekday({ days, date, weekday }: Distance, name: string): boolean {
  const wanted = WEEKDAYS.indexOf(name) + 1;
  if (days > 13) return false;
  if (weekday !== null) return weekday === wanted;
  const utc = ((date.getUTCDay() + 6) % 7) + 1;
  return [utc, (utc % 7) + 1, ((utc + 5) % 7) + 1].includes(wanted);
}

function fitsDate({ date }: Distance, month: string, day: string | undefined): boolean {
  return [-1, 0, 1].some((shift) => {
    const near = new Date(date.getTime() + shift * DAY_MS);
    return near.getUTCMonth() === MONTHS.indexOf(month) && (day === undefined || near.getUTCDate() === Number(day));
  });
}

function fits(groups: Record<string, string | undefined>, distance: Distance): boolean {
  const { days } = distance;
  if (groups.count !== undefined) return fitsCount(days, groups);
  if (groups.while !== undefined || groups.today !== undefined) return days === 0;
  if (groups.before !== undefined) return days === 2;
  if (groups.yesterday !== undefined) return days === 1;
  if (groups.other !== undefined) return within(days, 1, 14);
  if (groups.period !== undefined) return fitsPeriod(distance, groups.period, (groups.last ?? groups.after) !== undefined);
  if (groups.weekday !== undefined) return fitsWeekday(distance, groups.weekday);
  if (groups.month !== undefined) return days < 365 && fitsDate(distance, groups.month, undefined);
  return fitsDate(distance, groups.month1!, groups.day);
}

export function ages(passage: Passage): AgeClaim[] {
  return passage.sentences.flatMap((sentence) =>
    [...plainOf(sentence).matchAll(AGE)].map((match) => ({
      sentence: sentence.index,
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
      fits: (meeting: MeetingSlot, slots: Slots) => fits(match.groups!, distanceOf(meeting, slots)),
    })),
  );
}
