/** Countries and their clocks, both ways. */
import { COUNTRY_ZONES } from './country-zones.ts';
import { sharedClocks } from './zone-clock.ts';
import { tableLines } from './zone-table.ts';

const BY_COUNTRY = new Map<string, string[]>();
const BY_ZONE = new Map<string, string>();
for (const [country, words] of tableLines(COUNTRY_ZONES)) {
  const bar = words.indexOf('|');
  BY_COUNTRY.set(country, bar < 0 ? words : words.slice(0, bar));
  for (const word of words) BY_ZONE.set(word, country);
}

/** Other names of zones, asked of the runtime once each. */
const canonical = new Map<string, string>();
const REMEMBERED = 500;

function canonicalName(zone: string): string {
  const known = canonical.get(zone);
  if (known !== undefined) return known;
  const name = new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  if (canonical.size >= REMEMBERED) canonical.clear();
  canonical.set(zone, name);
  return name;
}

/** @returns a zone for each clock, the one of most people first; empty for what is no country */
export function zonesOfCountry(country: string | null): readonly string[] {
  return country === null ? [] : (BY_COUNTRY.get(country) ?? []);
}

/**
 * @param zone an IANA zone that exists
 * @param claimed the country that other facts name: it holds where one of its clocks goes like this zone's
 */
export function countryOfZone(zone: string, claimed: string | null, moments: readonly number[]): string | null {
  if (claimed !== null && sharedClocks([zone], zonesOfCountry(claimed), moments).length > 0) return claimed;
  return BY_ZONE.get(zone) ?? BY_ZONE.get(canonicalName(zone)) ?? null;
}

/** "America/Los_Angeles" for "US/Pacific": the name by which the tables know a zone, if any. */
export function familiarName(zone: string): string {
  if (BY_ZONE.has(zone)) return zone;
  const name = canonicalName(zone);
  return BY_ZONE.has(name) ? name : zone;
}

/** "UTC", "Etc/GMT+5" and the like are clocks without a place: often what a system fills in when it knows nothing. */
export function isPlaceless(zone: string): boolean {
  return /^(?:Etc\/|UTC$|UCT$|GMT|Zulu$|Universal$|Greenwich$)/i.test(zone);
}
