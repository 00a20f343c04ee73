/** Which part of a place's working week a day is. */
import { weekendOf } from '../calendar/weekend-of.ts';

export type WeekPart = 'first' | 'middle' | 'last' | 'off';

/**
 * Monday is first, Tuesday to Thursday the middle, Friday last; where the weekend is Friday and Saturday the week runs from Sunday to
 * Thursday.
 * @param weekday ISO, 1 Monday to 7 Sunday
 */
export function weekPart(weekday: number, country: string | null, timeZone: string): WeekPart {
  const weekend = weekendOf(country, timeZone);
  if (weekend.includes(weekday)) return 'off';
  if (weekend.includes(weekday === 1 ? 7 : weekday - 1)) return 'first';
  return weekend.includes(weekday === 7 ? 1 : weekday + 1) ? 'last' : 'middle';
}
