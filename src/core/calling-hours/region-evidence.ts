/** What a record's city and state say about the clock. */
import type { Facts } from '../schema/index.ts';
import { cityOf } from './cities.ts';
import { regionsOf } from './regions.ts';

export interface RegionEvidence {
  country: string | null;
  /** Postal code of a US state. */
  usState: string | null;
  zones: readonly string[];
  city: string | null;
  /** "the state, Colorado" or "the city, Denver". */
  name: string;
  /** False when no country confirms that this place of the name is meant. */
  sure: boolean;
}

/**
 * The city decides where a state has several clocks.
 * @param country of the record; null lets the phone's country decide between places of one name
 */
export function regionEvidence(
  { state, city }: Pick<Facts['contact'], 'state' | 'city'>,
  country: string | null,
  phoneCountry: string | null,
): RegionEvidence | null {
  const all = regionsOf(state, country);
  const atPhone = country === null && phoneCountry !== null ? all.filter((each) => each.country === phoneCountry) : [];
  const regions = atPhone.length > 0 ? atPhone : all;
  const [region] = regions;
  if (region !== undefined && regions.length > 1)
    return {
      country: null,
      usState: null,
      city: null,
      zones: regions.flatMap(({ zones }) => zones),
      name: `the state, ${regions.map(({ name }) => name).join(' or ')}`,
      sure: false,
    };
  const found =
    cityOf(city, region?.country ?? country ?? phoneCountry, region?.code ?? null) ??
    (region === undefined && country === null && phoneCountry !== null ? cityOf(city, null, null) : null);
  const place = found ?? region;
  if (place === undefined) return null;
  const confirmed = country !== null || phoneCountry === place.country;
  const usState = place.country !== 'US' ? null : (found?.state ?? region?.code ?? null);
  return {
    country: place.country,
    usState,
    city: found?.name ?? null,
    zones: place.zones,
    name: found === null ? `the state, ${place.name}` : `the city, ${place.name}`,
    sure: confirmed,
  };
}
