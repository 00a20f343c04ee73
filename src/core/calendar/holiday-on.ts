/** Whether a day is a public holiday in a country. */
import { Temporal } from 'temporal-polyfill';
import { easterSunday } from './easter-sunday.ts';
import { PUBLIC_HOLIDAYS, type HolidayRule } from './public-holidays.ts';

function nthWeekday(year: number, month: number, weekday: number, nth: number): Temporal.PlainDate {
  if (nth < 0) {
    const last = new Temporal.PlainDate(year, month, 1).add({ months: 1 }).subtract({ days: 1 });
    return last.subtract({ days: (last.dayOfWeek - weekday + 7) % 7 });
  }
  const first = new Temporal.PlainDate(year, month, 1);
  return first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + 7 * (nth - 1) });
}

/** 'nearest' moves Saturday to Friday and Sunday to Monday; 'monday' moves a weekend day on, past a holiday that was moved there before it. */
function inLieu(day: Temporal.PlainDate, rule: 'nearest' | 'monday' | undefined, taken: Temporal.PlainDate[]): Temporal.PlainDate {
  if (rule === undefined) return day;
  if (rule === 'nearest') return day.dayOfWeek === 6 ? day.subtract({ days: 1 }) : day.dayOfWeek === 7 ? day.add({ days: 1 }) : day;
  let moved = day;
  while (moved.dayOfWeek > 5 || taken.some((other) => other.equals(moved))) moved = moved.add({ days: 1 });
  return moved;
}

function dayOf(rule: HolidayRule, year: number, taken: Temporal.PlainDate[]): Temporal.PlainDate {
  if ('easter' in rule) return easterSunday(year).add({ days: rule.easter });
  if ('nth' in rule) return nthWeekday(year, rule.month, rule.weekday, rule.nth).add({ days: rule.plusDays ?? 0 });
  if ('mondayBefore' in rule) {
    const day = new Temporal.PlainDate(year, rule.month, rule.mondayBefore).subtract({ days: 1 });
    return day.subtract({ days: day.dayOfWeek - 1 });
  }
  return inLieu(new Temporal.PlainDate(year, rule.month, rule.day), rule.observed, taken);
}

const remembered = new Map<string, Map<string, string>>();

/** Names by date of a year's holidays; next year's first day may fall into this one. */
function holidaysOf(country: string, year: number): Map<string, string> {
  const key = `${country}:${year}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const names = new Map<string, string>();
  for (const inYear of [year, year + 1]) {
    const taken: Temporal.PlainDate[] = [];
    for (const rule of PUBLIC_HOLIDAYS[country] ?? []) {
      const day = dayOf(rule, inYear, taken);
      taken.push(day);
      names.set(day.toString(), rule.name);
    }
  }
  remembered.set(key, names);
  return names;
}

/** @returns the holiday's name, or null on any other day and in a country without rules */
export function holidayOn(date: Temporal.PlainDate, country: string | null): string | null {
  if (country === null || !Object.hasOwn(PUBLIC_HOLIDAYS, country)) return null;
  return holidaysOf(country, date.year).get(date.toString()) ?? null;
}
