/** When to call one contact: good moments, and whether this is one that law or courtesy speaks against. */
import type { Facts, Slots } from '../schema/index.ts';
import { bestTimes } from './best-times.ts';
import { candidateZones } from './candidate-zones.ts';
import { ownHolidays, type HolidayCalendar } from './holiday-calendar.ts';
import { lawfulHours, type LawfulHours } from './lawful-hours.ts';

export interface WhenToCall extends LawfulHours {
  bestTimes: Slots['bestTimes'];
}

/** Never throws for a parsed facts document. @param isHoliday a larger calendar than the core's own */
export function whenToCall(facts: Facts, { isHoliday = ownHolidays }: { isHoliday?: HolidayCalendar } = {}): WhenToCall {
  const candidates = candidateZones(facts);
  return { ...lawfulHours(facts, candidates, { isHoliday }), bestTimes: bestTimes(facts, candidates, { isHoliday }) };
}
