/** When to call one contact: good moments, and whether this is one that law or courtesy speaks against. */
import { boundedMemory, type BoundedMemory } from '../bounded-memory.ts';
import type { Facts, Slots } from '../schema/index.ts';
import { bestTimes } from './best-times.ts';
import { candidateZones, type CandidateZones } from './candidate-zones.ts';
import { ownHolidays, type HolidayCalendar } from './holiday-calendar.ts';
import { lawfulHours, type LawfulHours } from './lawful-hours.ts';
import { MINUTE_MS } from './zone-clock.ts';

export interface WhenToCall extends LawfulHours {
  bestTimes: Slots['bestTimes'];
}

/** Answers remembered for each calendar; contacts of one place share them for a minute. */
const MOST_REMEMBERED = 1_000;
const remembered = new WeakMap<HolidayCalendar, BoundedMemory<WhenToCall>>();
/** Before it some zones were whole seconds off, so that a minute there is none here: Liberia was the last, until January 1972. */
const WHOLE_MINUTES_SINCE_MS = Date.UTC(1973, 0);

/** Every hour compared with is a whole minute, so moments within one minute get one answer, but for its very beginning. */
function minuteOf(now: number): string {
  return `${Math.floor(now / MINUTE_MS)}${now % MINUTE_MS === 0 ? '' : '+'}`;
}

function keyOf({ places, evidence, confidence, says, alsoState }: CandidateZones, now: number): string {
  return [minuteOf(now), evidence, confidence, says, alsoState, ...places.flatMap(Object.values)].join('|');
}

/** What is remembered is handed out as a copy, so that nobody can change it. */
function copy<Item extends object>(item: Item): Item {
  return { ...item };
}

function askedOf(calendar: HolidayCalendar): BoundedMemory<WhenToCall> {
  let memory = remembered.get(calendar);
  if (memory === undefined) remembered.set(calendar, (memory = boundedMemory(MOST_REMEMBERED)));
  return memory;
}

/** Never throws for a parsed facts document. @param isHoliday a larger calendar than the core's own */
export function whenToCall(facts: Facts, { isHoliday = ownHolidays }: { isHoliday?: HolidayCalendar } = {}): WhenToCall {
  const candidates = candidateZones(facts);
  const work = (): WhenToCall => ({
    ...lawfulHours(facts, candidates, { isHoliday }),
    bestTimes: bestTimes(facts, candidates, { isHoliday }),
  });
  const now = Date.parse(facts.now);
  if (!(now >= WHOLE_MINUTES_SINCE_MS)) return work();
  const { refusals, notices, bestTimes: best } = askedOf(isHoliday)(keyOf(candidates, now), work);
  return { refusals: refusals.map(copy), notices: notices.map(copy), bestTimes: best.map(copy) };
}
