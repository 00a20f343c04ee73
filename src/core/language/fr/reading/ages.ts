/** "Il y a deux semaines", "jeudi dernier", "en mai": distances in time, and which meetings they fit. */
import type { MeetingSlot, Slots } from '../../../schema/index.ts';
import type { AgeClaim, Passage } from '../../reader.ts';
import { WEEKDAYS } from '../age-words.ts';
import { MONTHS } from '../verbalise-time.ts';
import { parseNumber, WORDS } from './parse-number.ts';
import { find, words } from './patterns.ts';

const DAY_MS = 86_400_000;
/** Mean length of a month and a year of the Gregorian calendar, in days. */
const UNIT_DAYS = { jour: 1, semaine: 7, mois: 30.44, an: 365.24, année: 365.24 } as const;

const DAYS = WEEKDAYS.join('|');
const MONTH_NAMES = MONTHS.join('|');
const AGE = words([
  `(?:il y a|voici|voilà|ça fait|cela fait) (?<hedge>environ |à peu près |presque |plus d'|plus de |moins d'|moins de |à peine |juste )?(?<count>\\d{1,3}|quelques|plusieurs|une quinzaine de|une dizaine de|une huitaine de|${WORDS}) (?<unit>jour|semaine|mois|année|an)s?`,
  "(?<today>plus tôt aujourd'hui|plus tôt dans la journée|ce matin|tout à l'heure|il y a (?:quelques|deux|trois) heures|cet après-midi)",
  '(?<before>avant-hier)',
  '(?<yesterday>hier(?: matin| soir| après-midi)?)',
  "(?<other>l'autre (?:jour|semaine|fois))",
  "(?<last>la semaine|le mois|l'année|l'an|le trimestre) (?:dernière|dernier|passée|passé)",
  '(?<current>cette semaine|ce mois-ci|cette année|ce trimestre)',
  `(?<weekday>${DAYS})(?: (?<word>dernier|passé))?`,
  `(?:le |du |au )?(?<day>\\d{1,2}|1er|premier) (?<month1>${MONTH_NAMES})`,
  `(?:en|au mois de|depuis|de) (?<month2>${MONTH_NAMES})(?: dernier)?`,
]);

interface Distance {
  days: number;
  /** The calendar date in UTC; the local one is at most a day away. */
  date: Date;
  now: Date;
  today: number;
  weekday: number | null;
}

type Groups = Record<string, string | undefined>;
const within = (value: number, low: number, high: number): boolean => value >= low && value <= high;

function distanceOf({ age, startedAt }: MeetingSlot, { now, today }: Slots): Distance {
  const elapsed = (Date.parse(now) - Date.parse(startedAt)) / DAY_MS;
  return {
    days: age.unit === 'day' ? age.count : Math.round(elapsed),
    date: new Date(startedAt),
    now: new Date(now),
    today: today.weekday,
    weekday: age.weekday,
  };
}

function fitsCount(days: number, { count = '', unit = 'jour', hedge = '' }: Groups): boolean {
  const length = UNIT_DAYS[unit.replace('annee', 'année') as keyof typeof UNIT_DAYS];
  if (/^(?:quelques|plusieurs)$/.test(count)) return within(days, 1.7 * length, 6.5 * length);
  const some = { quinzaine: 15, dizaine: 10, huitaine: 8 }[/quinzaine|dizaine|huitaine/.exec(count)?.[0] ?? ''];
  if (some !== undefined) return Math.abs(days - some * length) <= 3 * length;
  const wanted = (parseNumber(count) ?? 0) * length;
  if (length === 1)
    return hedge === '' ? days === wanted || (wanted === 8 && days === 7) || (wanted === 15 && days === 14) : Math.abs(days - wanted) <= 1;
  if (hedge.startsWith('plus')) return within(days, wanted - 1, wanted + length);
  if (/moins|presque/.test(hedge)) return within(days, wanted - 0.6 * length, wanted + 1);
  return Math.abs(days - wanted) <= (hedge === '' ? 0.55 : 0.7) * length;
}

function monthsApart({ date, now }: Distance): number {
  return (now.getUTCFullYear() - date.getUTCFullYear()) * 12 + now.getUTCMonth() - date.getUTCMonth();
}

function fitsPeriod(distance: Distance, last: string): boolean {
  const { days, today, date, now } = distance;
  if (last.endsWith('semaine')) return within(days, today - 1, today + 7);
  if (last.endsWith('mois')) return monthsApart(distance) === 1;
  return last.endsWith('trimestre') ? within(days, 1, 184) : now.getUTCFullYear() - date.getUTCFullYear() === 1;
}

function fitsCurrent(distance: Distance, current: string): boolean {
  const { days, today, date, now } = distance;
  if (current.includes('semaine')) return days <= today;
  if (current.includes('mois')) return monthsApart(distance) === 0;
  return current.includes('trimestre') ? days <= 92 : now.getUTCFullYear() === date.getUTCFullYear();
}

function fitsWeekday({ days, date, weekday }: Distance, name: string, word: string | undefined): boolean {
  const wanted = WEEKDAYS.indexOf(name as (typeof WEEKDAYS)[number]) + 1;
  if (days > (word === undefined ? 7 : 13)) return false;
  if (weekday !== null) return weekday === wanted;
  const utc = ((date.getUTCDay() + 6) % 7) + 1;
  return [utc, (utc % 7) + 1, ((utc + 5) % 7) + 1].includes(wanted);
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

function fitsDate({ date }: Distance, month: string, day: string | undefined): boolean {
  return [-1, 0, 1].some((shift) => {
    const near = new Date(date.getTime() + shift * DAY_MS);
    const number = day === undefined ? null : /^\d+$/.test(day) ? Number(day) : 1;
    return plain(MONTHS[near.getUTCMonth()] ?? '') === plain(month) && (number === null || near.getUTCDate() === number);
  });
}

function fits(groups: Groups, distance: Distance): boolean {
  const { days } = distance;
  if (groups.count !== undefined) return fitsCount(days, { ...groups, hedge: groups.hedge?.trim() });
  if (groups.today !== undefined) return days === 0;
  if (groups.before !== undefined) return days === 2;
  if (groups.yesterday !== undefined) return days === 1;
  if (groups.other !== undefined) return within(days, 1, groups.other.endsWith('jour') ? 14 : 25);
  if (groups.last !== undefined) return fitsPeriod(distance, groups.last);
  if (groups.current !== undefined) return fitsCurrent(distance, groups.current);
  if (groups.weekday !== undefined) return fitsWeekday(distance, groups.weekday, groups.word);
  return days < 400 && fitsDate(distance, (groups.month1 ?? groups.month2)!, groups.day);
}

export function ages(passage: Passage): AgeClaim[] {
  return find(passage, AGE).map(({ match, sentence, start, end }) => ({
    sentence: sentence.index,
    start,
    end,
    fits: (meeting, slots) => fits(match.groups!, distanceOf(meeting, slots)),
  }));
}
