/** Places, days and hours as a rep reads them. */
import { US_STATES } from './us-states.ts';
import { DAY_MS, localAt } from './zone-clock.ts';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

let countryNames: Intl.DisplayNames | undefined;

/** "Germany", and "the USA" where English puts an article. */
export function countryWords(country: string): string {
  if (country === 'US') return 'the USA';
  countryNames ??= new Intl.DisplayNames(['en'], { type: 'region' });
  const name = /^[A-Z]{2}$/.test(country) ? (countryNames.of(country) ?? country) : country;
  return /^(?:United|Netherlands|Philippines|Bahamas|Dominican Rep|Maldives)/.test(name) ? `the ${name}` : name;
}

/** States that hold the city their zone is named after. */
const HOME_STATES: Record<string, string> = {
  'America/Anchorage': 'AK',
  'America/Chicago': 'IL',
  'America/Denver': 'CO',
  'America/Los_Angeles': 'CA',
  'America/New_York': 'NY',
  'America/Phoenix': 'AZ',
};

/** The city where one is known, else the state unless the zone names a city of it, else the zone's city. */
export function placeWords(zone: string, usState: string | null, city: string | null): string {
  if (city !== null) return city;
  return usState === null || HOME_STATES[zone] === usState ? zoneWords(zone) : (US_STATES[usState]?.name ?? zoneWords(zone));
}

/** "America/New_York" is "New York". */
export function zoneWords(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

export function weekdayWords(weekday: number): string {
  return DAYS[weekday - 1]!;
}

/** Minutes since midnight: 480 is "8:00". */
export function hourWords(minute: number): string {
  const whole = Math.floor(minute);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** "Wednesday 25 November, 8:00". */
export function momentWords(zone: string, ms: number): string {
  const { day, minute, weekday } = localAt(zone, ms);
  const date = new Date(day * DAY_MS);
  return `${weekdayWords(weekday)} ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}, ${hourWords(minute)}`;
}

/** "a, b and c". */
export function listWords(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
