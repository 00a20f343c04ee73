/** Time zones by country, from the runtime's own tables. */
import { representatives } from './clock-classes.ts';
import { modernZoneName } from './modern-zone-name.ts';

type LocaleWithZones = Intl.Locale & { getTimeZones?: () => string[] | undefined };

function zonesOf(country: string): string[] {
  const zones = (new Intl.Locale(`und-${country}`) as LocaleWithZones).getTimeZones?.() ?? [];
  return zones.map(modernZoneName);
}

/** Country code → zones, one for each clock first, then a bar, then the rest. */
export function countryZones(): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (let first = 65; first <= 90; first += 1)
    for (let second = 65; second <= 90; second += 1) {
      const country = String.fromCharCode(first, second);
      if (Intl.getCanonicalLocales(`und-${country}`)[0] !== `und-${country}`) continue;
      const zones = zonesOf(country);
      if (zones.length === 0) continue;
      const kept = representatives(zones);
      const rest = zones.filter((zone) => !kept.includes(zone));
      table.set(country, rest.length === 0 ? kept : [...kept, '|', ...rest]);
    }
  return table;
}
