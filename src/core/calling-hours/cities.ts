/** The clock of a city by its name. */
import { foldName } from '../names/fold-name.ts';
import { LARGE_CITIES } from './large-cities.ts';
import { regionByCode } from './regions.ts';

export interface FoundCity {
  name: string;
  country: string;
  /** The country's own code of its state; null where states do not matter here. */
  state: string | null;
  zones: readonly string[];
}

/** Names that many places have: without a country they say nothing. */
const COMMON = new Set(
  `arlington,albany,augusta,aurora,birmingham,bloomington,bowling green,bridgeport,cambridge,charleston,cleveland,columbus,concepcion,dayton,
durham,gary,gilbert,greenville,hamilton,hartford,henderson,irving,jackson,kansas city,lansing,leon,lexington,lincoln,madison,manchester,
meridian,mesa,mobile,montgomery,newark,newcastle,norfolk,portland,princeton,puebla,richmond,rochester,salem,salvador,san jose,santiago,
springfield,surrey,valencia,washington,waterloo,worcester`
    .replaceAll('\n', '')
    .split(','),
);

const BY_NAME = new Map<string, FoundCity[]>();

function key(name: string): string {
  return foldName(name.trim()).replace(/^st\.? (?=\p{L})/u, 'saint ');
}

for (const line of LARGE_CITIES.trim().split('\n')) {
  const [head = '', names = ''] = line.split(': ');
  const [country = '', code = '-', zone] = head.split(' ');
  const state = code === '-' ? null : code;
  const zones = zone === undefined ? (regionByCode(country, code)?.zones ?? []) : [zone];
  for (const name of names.split(', ')) BY_NAME.set(key(name), [...(BY_NAME.get(key(name)) ?? []), { name, country, state, zones }]);
}

/** Cities that give way to a greater one of their name unless their country is known. */
const NAMESAKES = new Set(['CA london', 'US saint petersburg']);

/** No city's name is longer. */
const LONGEST = 80;

/**
 * @param country ISO 3166-1 alpha-2; null finds only names that mean one city wherever they are said
 * @param state the country's own code of the state; null when not known
 */
export function cityOf(city: string | null, country: string | null, state: string | null): FoundCity | null {
  if (city === null || city.length > LONGEST) return null;
  const name = key(city);
  const found = BY_NAME.get(name) ?? [];
  const fitting = found.filter(
    (each) =>
      (country === null ? !NAMESAKES.has(`${each.country} ${name}`) : each.country === country) && (state === null || each.state === state),
  );
  return fitting.length !== 1 || (country === null && COMMON.has(name)) ? null : fitting[0]!;
}
