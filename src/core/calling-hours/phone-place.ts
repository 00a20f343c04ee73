/** What the first digits of a number say about where it was given out. */
import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { isTollFree } from '../phone/toll-free-prefixes.ts';
import { AREA_CODE_STATES } from './area-code-states.ts';
import { PREFIX_ZONES } from './prefix-zones.ts';
import { countryOfZone, zonesOfCountry } from './zones-of-country.ts';
import { tableLines } from './zone-table.ts';

export interface PhonePlace {
  zones: readonly string[];
  country: string | null;
  /** How the evidence is named, e.g. "the area code 303"; null when only the country code says something. */
  prefix: string | null;
  callingCode: string;
  /** Postal code of the US state that the area code belongs to. */
  state: string | null;
}

const BY_PREFIX = new Map<string, string[]>();
for (const [zones, prefixes] of tableLines(PREFIX_ZONES)) for (const prefix of prefixes) BY_PREFIX.set(prefix, zones.split(' & '));
const STATES = new Map(tableLines(AREA_CODE_STATES).flatMap(([state, codes]) => codes.map((code) => [code, state] as const)));

const LONGEST_PREFIX = 6;
/** No telephone number is longer, whatever is written around it. */
const LONGEST_TEXT = 100;

function longestPrefix(digits: string, shortest: number): { zones: string[]; prefix: string } | null {
  for (let length = Math.min(LONGEST_PREFIX, digits.length); length > shortest; length -= 1) {
    const prefix = digits.slice(0, length);
    const zones = BY_PREFIX.get(prefix);
    if (zones !== undefined) return { zones, prefix };
  }
  return null;
}

/**
 * @param phone as the record holds it
 * @param country ISO 3166-1 alpha-2, for numbers written without a country code
 * @returns null when the text is no possible number, or one that is answered anywhere, such as a toll-free one
 */
export function phonePlace(phone: string | null, country: string | null): PhonePlace | null {
  if (phone === null || phone.length > LONGEST_TEXT) return null;
  const region: CountryCode | undefined = country !== null && isSupportedCountry(country) ? country : undefined;
  if (NORTH_AMERICAN.test(phone)) return placeOf('1', phone.slice(2), null);
  const number = parsePhoneNumberFromString(phone, region);
  if (number === undefined || !number.isPossible()) return null;
  return placeOf(String(number.countryCallingCode), String(number.nationalNumber), number.country ?? null);
}

/** In this form there is nothing to find out: ten digits are possible, and the area code alone tells the country. */
const NORTH_AMERICAN = /^\+1[2-9]\d{9}$/;

function placeOf(callingCode: string, national: string, country: string | null): PhonePlace | null {
  if (isTollFree(callingCode, national)) return null;
  const found = longestPrefix(callingCode + national, callingCode.length);
  if (found !== null) {
    const code = found.prefix.slice(callingCode.length);
    const place = callingCode === '1' ? countryOfZone(found.zones[0]!, null, []) : country;
    return { zones: found.zones, country: place, prefix: `the area code ${code}`, callingCode, state: STATES.get(code) ?? null };
  }
  const own = callingCode === '1' ? null : country;
  const zones = zonesOfCountry(own);
  return zones.length === 0 ? null : { zones, country: own, prefix: null, callingCode, state: null };
}
