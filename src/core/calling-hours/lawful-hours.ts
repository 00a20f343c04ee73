/** Whether this is an hour for calling the contact: a refusal where it surely is not, a notice where it may not be. */
import type { Facts, Slots } from '../schema/index.ts';
import { isAllowedAt, nextAllowed } from './allowed-hours.ts';
import type { CandidatePlace, CandidateZones } from './candidate-zones.ts';
import { holidayDays, type HolidayCalendar, type HolidayDays } from './holiday-calendar.ts';
import { HOURS_RULES, hoursRule, type HoursRule } from './hours-rules.ts';
import { countryWords, hourWords, listWords, momentWords, weekdayWords } from './place-words.ts';
import { regionByCode } from './regions.ts';
import { localAt, sharedClocks } from './zone-clock.ts';

export interface LawfulHours {
  refusals: Slots['refusals'];
  notices: Slots['notices'];
}

const NONE: LawfulHours = { refusals: [], notices: [] };
/** Said with every one: a guard cannot know consent, contracts and the newest law. */
const NO_PROMISE = 'This is a warning, not legal advice.';
/** The rep's own clock is all there is: the widest hours of the rules known here. */
const OWN_CLOCK = [8 * 60, 21 * 60] as const;

const STRICTER_STATES = HOURS_RULES.flatMap(({ where }) => {
  const code = where.startsWith('US-') ? where.slice(3) : '';
  const region = regionByCode('US', code);
  return region === null ? [] : [{ code, region }];
});

function timeThere({ timeZone, name, country, state }: CandidatePlace, now: number, isHoliday: HolidayDays): string {
  const { day, weekday, minute } = localAt(timeZone, now);
  return `${weekdayWords(weekday)} ${hourWords(minute)} in ${name}${isHoliday(day, country, state) ? ' and a public holiday there' : ''}`;
}

function lawOf(rule: HoursRule): string {
  const [country = '', state] = rule.where.split('-');
  const name = state === undefined ? countryWords(country) : (regionByCode(country, state)?.name ?? state);
  return `The rules of ${name} ${rule.says}, by the clock there`;
}

function laws(places: readonly CandidatePlace[]): string {
  const rules = new Set(places.flatMap(({ country, state }) => hoursRule(country, state) ?? []));
  return [...rules].map((rule) => `${lawOf(rule)}.`).join(' ');
}

function next(places: readonly CandidatePlace[], now: number, isHoliday: HolidayDays): string {
  const moment = nextAllowed(places, now, isHoliday);
  const [place] = places;
  if (moment === null || place === undefined) return 'No hour of the next two weeks is within the hours of all.';
  return `These hours begin again on ${momentWords(place.timeZone, moment)} in ${place.name}.`;
}

function notice(code: string, message: string): LawfulHours {
  return { refusals: [], notices: [{ code, message }] };
}

function ownClock(place: CandidatePlace | undefined, now: number, isHoliday: HolidayDays): LawfulHours {
  if (place === undefined) return NONE;
  const { minute } = localAt(place.timeZone, now);
  if (minute >= OWN_CLOCK[0] && minute < OWN_CLOCK[1]) return NONE;
  const message = `It is ${timeThere(place, now, isHoliday)}, and nothing is known about where the contact is. Check the time there before you call. ${NO_PROMISE}`;
  return notice('maybe-outside-lawful-hours', message);
}

/** An area code of a stricter state than the record's: the phone may ring there. */
function otherState(candidates: CandidateZones, now: number, isHoliday: HolidayDays): LawfulHours {
  const { alsoState, places } = candidates;
  const region = alsoState === null ? null : regionByCode('US', alsoState);
  if (region === null || hoursRule('US', alsoState) === hoursRule('US', null)) return NONE;
  const there: CandidatePlace = { timeZone: region.zones[0]!, name: region.name, country: 'US', state: alsoState };
  if (places.length === 0 || isAllowedAt(there, now, isHoliday)) return NONE;
  const message = `The area code is another state's: it is ${timeThere(there, now, isHoliday)}. ${laws([there])} ${NO_PROMISE}`;
  return notice('maybe-outside-lawful-hours', message);
}

/** A place in the USA whose state is not known: some states on its clock may have stricter hours. */
function anyState(places: readonly CandidatePlace[], now: number, isHoliday: HolidayDays): LawfulHours {
  for (const place of places) {
    if (place.country !== 'US' || place.state !== null) continue;
    const closed = STRICTER_STATES.flatMap(({ code, region }) => {
      const [timeZone] = sharedClocks([place.timeZone], region.zones, [now]);
      const there = timeZone === undefined ? null : { ...place, name: region.name, state: code };
      return there === null || isAllowedAt(there, now, isHoliday) ? [] : [there];
    });
    if (closed.length === 0) continue;
    const names = listWords(closed.map(({ name }) => name));
    const message = `It is ${timeThere(place, now, isHoliday)}, and the state is not known: the rules of ${names} would not allow a call now. Fill in the state. ${NO_PROMISE}`;
    return notice('maybe-outside-lawful-hours', message);
  }
  return NONE;
}

/**
 * Refuses only when the hour is outside a binding rule in every candidate zone. A rule for consumers, a courtesy, or a zone among several
 * gives a notice; when only the rep's own zone is known there is a notice at most.
 */
export function lawfulHours(facts: Pick<Facts, 'now'>, candidates: CandidateZones, options: { isHoliday: HolidayCalendar }): LawfulHours {
  const isHoliday = holidayDays(options.isHoliday);
  const now = Date.parse(facts.now);
  const { places, evidence } = candidates;
  if (Number.isNaN(now)) return NONE;
  if (evidence === 'rep' || evidence === 'none') return ownClock(places[0], now, isHoliday);
  const outside = places.filter((place) => !isAllowedAt(place, now, isHoliday));
  if (outside.length === 0) {
    const other = otherState(candidates, now, isHoliday);
    return other.notices.length > 0 ? other : anyState(places, now, isHoliday);
  }
  const times = listWords(outside.map((place) => timeThere(place, now, isHoliday)));
  const binding = outside.filter(({ country, state }) => hoursRule(country, state)?.strength === 'refuse');
  const known = outside.filter(({ country, state }) => hoursRule(country, state) !== null);
  if (binding.length === places.length) {
    const message = `It is ${times}. ${laws(binding)} ${next(places, now, isHoliday)} ${candidates.says} ${NO_PROMISE}`;
    return { refusals: [{ code: 'outside-lawful-hours', message }], notices: [] };
  }
  if (known.length > 0) {
    const message = `It ${outside.length === places.length ? 'is' : 'may be'} ${times}. ${laws(known)} ${next(places, now, isHoliday)} ${candidates.says} ${NO_PROMISE}`;
    return notice('maybe-outside-lawful-hours', message);
  }
  if (outside.length < places.length) return NONE;
  const message = `It is ${times}. No rule about hours is known here; between 8:00 and 20:00 on working days is polite. ${next(places, now, isHoliday)} ${candidates.says}`;
  return notice('outside-courtesy-hours', message);
}
