/** "Há duas semanas", "na quinta-feira", "em maio": distances in time, and which meetings they fit. */
import type { MeetingSlot, Slots } from '../../../schema/index.ts';
import type { AgeClaim, Passage } from '../../reader.ts';
import { plain } from './find-spans.ts';
import { NUMBER_WORDS, parseNumber } from './parse-number.ts';

const DAY_MS = 86_400_000;
const WEEKDAYS = ['segunda', 'terca', 'quarta', 'quinta', 'sexta', 'sabado', 'domingo'];
const MONTHS = [
  'janeiro',
  'fevereiro',
  'marco',
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
/** Mean length of a month and a year of the Gregorian calendar, in days. */
const MONTH_DAYS = 30.44;
const YEAR_DAYS = 365.24;
const UNIT_DAYS: Record<string, number> = { dia: 1, semana: 7, quinzena: 15, mes: MONTH_DAYS, mese: MONTH_DAYS, ano: YEAR_DAYS };

const HEDGE = String.raw`(?:cerca de|mais ou menos|mais de|quase|menos de|apenas|so|aproximadamente|uns|umas)\s+`;
const COUNT = String.raw`(?:\d{1,3}|alguns|algumas|poucos|poucas|varios|varias|meio|${NUMBER_WORDS})`;
const UNIT = String.raw`(?:dia|semana|quinzena|mese|mes|ano)`;
const AGE = new RegExp(
  String.raw`(?<!\p{L})(?:(?:ha|faz)\s+(?<hedge>${HEDGE})?(?<count>${COUNT})\s+(?<unit>${UNIT})s?` +
    String.raw`|(?<count2>${COUNT})\s+(?<unit2>${UNIT})s?\s+atras` +
    String.raw`|(?<today>hoje\s+(?:mais\s+cedo|cedo|de\s+manha|a\s+tarde)|esta\s+manha|ha\s+pouco)` +
    String.raw`|(?<before>anteontem)|(?<yesterday>ontem)|(?<other>(?:n?o\s+)?outro\s+dia|ha\s+dias)` +
    String.raw`|(?<period>semana|mes|ano|trimestre)\s+passad[oa]|(?<current>(?:nesta|nessa|esta|essa|neste|este)\s+(?:semana|mes|ano))` +
    String.raw`|(?:n[oa]|(?:n?a\s+)?ultim[oa])\s+(?:ultim[oa]\s+)?(?<weekday>${WEEKDAYS.join('|')})(?:-feira)?(?<past>\s+passad[oa])?` +
    String.raw`|(?:dia\s+)?(?<day>\d{1,2})\s+de\s+(?<ofMonth>${MONTHS.join('|')})` +
    String.raw`|(?:em|desde)\s+(?<month>${MONTHS.join('|')}))(?!\p{L})`,
  'gu',
);

type Groups = Record<string, string | undefined>;
const within = (value: number, low: number, high: number): boolean => value >= low && value <= high;

function fitsCount(days: number, count: string, unit: string, hedge: string): boolean {
  const length = UNIT_DAYS[unit] ?? 1;
  if (/^(?:algun|alguma|pouc|vari)/u.test(count)) return within(days, 1.7 * length, 6.5 * length);
  const wanted = count === 'meio' ? 0.5 : (parseNumber(count) ?? 0);
  if (hedge.startsWith('mais de')) return within(days, wanted * length - 1, (wanted + 1) * length);
  if (/^(?:menos|quase)/u.test(hedge)) return within(days, (wanted - 0.6) * length, wanted * length + 1);
  if (length === 1) return Math.abs(days - wanted) <= (hedge === '' ? 0 : 1);
  return Math.abs(days - wanted * length) <= (hedge === '' ? 0.55 : 0.7) * length;
}

function fitsPeriod(days: number, date: Date, now: Date, weekday: number, period: string, isLast: boolean): boolean {
  const months = (now.getUTCFullYear() - date.getUTCFullYear()) * 12 + now.getUTCMonth() - date.getUTCMonth();
  if (period === 'semana') return isLast ? within(days, weekday - 1, weekday + 7) : days <= weekday;
  if (period === 'mes') return isLast ? months === 1 : days <= now.getUTCDate();
  if (period === 'trimestre') return within(days, 1, 184);
  return now.getUTCFullYear() - date.getUTCFullYear() === (isLast ? 1 : 0);
}

function near(date: Date, test: (day: Date) => boolean): boolean {
  return [-1, 0, 1].some((shift) => test(new Date(date.getTime() + shift * DAY_MS)));
}

function fits(groups: Groups, { age, startedAt }: MeetingSlot, { now, today }: Slots): boolean {
  const days = age.unit === 'day' ? age.count : Math.round((Date.parse(now) - Date.parse(startedAt)) / DAY_MS);
  const date = new Date(startedAt);
  const count = groups.count ?? groups.count2;
  if (count !== undefined) return fitsCount(days, count, (groups.unit ?? groups.unit2)!, groups.hedge?.trim() ?? '');
  if (groups.today !== undefined) return days === 0;
  if (groups.before !== undefined) return days === 2;
  if (groups.yesterday !== undefined) return days === 1;
  if (groups.other !== undefined) return within(days, 1, 14);
  const period = groups.period ?? groups.current?.split(/\s+/u).at(-1);
  if (period !== undefined) return fitsPeriod(days, date, new Date(now), today.weekday, period, groups.period !== undefined);
  if (groups.weekday !== undefined) {
    const wanted = WEEKDAYS.indexOf(groups.weekday) + 1;
    if (days > 13) return false;
    return age.weekday !== null ? age.weekday === wanted : near(date, (day) => ((day.getUTCDay() + 6) % 7) + 1 === wanted);
  }
  if (groups.month !== undefined) return days < 365 && near(date, (day) => day.getUTCMonth() === MONTHS.indexOf(groups.month!));
  return near(date, (day) => day.getUTCMonth() === MONTHS.indexOf(groups.ofMonth!) && day.getUTCDate() === Number(groups.day));
}

export function ages(passage: Passage): AgeClaim[] {
  return passage.sentences.flatMap((sentence) =>
    [...plain(sentence).matchAll(AGE)].map((match) => ({
      sentence: sentence.index,
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
      fits: (meeting, slots) => fits(match.groups!, meeting, slots),
    })),
  );
}
