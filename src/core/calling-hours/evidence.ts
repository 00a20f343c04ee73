/** What each clue by itself says about the contact's clock, and where the clues disagree. */
import { companyClue } from './company-clue.ts';
import type { PhonePlace } from './phone-place.ts';
import { countryWords, zoneWords } from './place-words.ts';
import type { RegionEvidence } from './region-evidence.ts';
import { distinctClocks, sharedClocks } from './zone-clock.ts';
import { familiarName, isPlaceless, zonesOfCountry } from './zones-of-country.ts';

export type Confidence = 'high' | 'medium' | 'low';

export interface Clues {
  /** Moments at which two zones must agree to be one. */
  moments: readonly number[];
  /** The contact's own IANA zone. */
  recorded: string | null;
  region: RegionEvidence | null;
  phone: PhonePlace | null;
  /** ISO 3166-1 alpha-2 as the record says. */
  country: string | null;
  company: string | null;
  /** The rep's IANA zone. */
  own: string | null;
}

export interface Evidence {
  kind: 'record' | 'region' | 'phone' | 'country' | 'company' | 'rep';
  zones: readonly string[];
  confidence: Confidence;
  /** What the zones rest on, as a sentence for the rep. */
  says: string;
  /** Postal code of a US state. */
  state: string | null;
  city: string | null;
}

const evidence = (kind: Evidence['kind'], zones: readonly string[], confidence: Confidence, says: string, state: string | null = null) => ({
  kind,
  zones,
  confidence,
  says,
  state,
  city: null,
});

/** True where one side says nothing. */
function agree(zones: readonly string[], others: readonly string[] | undefined, { moments }: Clues): boolean {
  return others === undefined || others.length === 0 || sharedClocks(zones, others, moments).length > 0;
}

function phoneName({ prefix, callingCode }: PhonePlace): string {
  return prefix ?? `the country code +${callingCode}`;
}

/** Calling codes whose mobile numbers look like landlines of an area, so that people carry them elsewhere. */
const MOBILES_HAVE_AREA_CODES = new Set(['1', '52', '55']);

export function fromRecord(clues: Clues): Evidence | null {
  const { recorded, region, phone, country } = clues;
  if (recorded === null || isPlaceless(recorded)) return null;
  const zone = familiarName(recorded);
  const doubt = !agree([zone], region?.zones, clues)
    ? region!.name
    : !agree([zone], zonesOfCountry(country), clues)
      ? `the country, ${countryWords(country!)},`
      : !agree([zone], phone?.zones, clues)
        ? phoneName(phone!)
        : null;
  const usState = region === null ? (phone?.state ?? null) : region.usState;
  const fits = agree([zone], region?.zones ?? phone?.zones, clues);
  const says = doubt === null ? 'Zone from the record.' : `Zone from the record, though ${doubt} points elsewhere.`;
  return evidence('record', [zone], doubt === null ? 'high' : 'medium', says, fits ? usState : null);
}

export function fromRegion(clues: Clues): Evidence | null {
  const { region, phone, moments } = clues;
  if (region === null) return null;
  const narrowed = phone === null ? [] : sharedClocks(region.zones, phone.zones, moments);
  const zones = distinctClocks(narrowed.length > 0 ? narrowed : region.zones, moments);
  const { usState: state, name, city } = region;
  if (zones.length > 1) return evidence('region', zones, 'low', `Zone from ${name}: ${zones.length} are possible.`, state);
  const several = distinctClocks(region.zones, moments).length > 1;
  const says = several
    ? `Zone from ${name}, and ${phoneName(phone!)}.`
    : agree(zones, phone?.zones, clues)
      ? `Zone from ${name}.`
      : `Zone from ${name}, though ${phoneName(phone!)} points elsewhere.`;
  const sure = region.sure && !several && agree(zones, phone?.zones, clues);
  return { ...evidence('region', zones, sure ? 'high' : 'medium', says, state), city };
}

function disagreement(kind: 'phone' | 'country', { country, phone }: Clues): Evidence {
  const says = `The record says ${countryWords(country!)}, ${phoneName(phone!)} points elsewhere, so the times suit both.`;
  return evidence(kind, [...zonesOfCountry(country), ...phone!.zones], 'low', says, phone!.state);
}

export function fromPhone(clues: Clues): Evidence | null {
  const { phone, country, moments } = clues;
  if (phone === null || (phone.prefix === null && country !== null)) return null;
  if (!agree(phone.zones, zonesOfCountry(country), clues)) return disagreement('phone', clues);
  const zones = distinctClocks(phone.zones, moments);
  const check = phone.prefix !== null && MOBILES_HAVE_AREA_CODES.has(phone.callingCode) ? ', so check if it is a mobile' : '';
  const several = zones.length > 1 ? `, which spans ${zones.length} time zones` : '';
  return evidence('phone', zones, zones.length > 1 ? 'low' : 'medium', `Zone from ${phoneName(phone)}${several}${check}.`, phone.state);
}

export function fromCountry(clues: Clues): Evidence | null {
  const { country, phone, moments } = clues;
  const zones = distinctClocks(zonesOfCountry(country), moments);
  if (zones.length === 0) return null;
  if (!agree(zones, phone?.zones, clues)) return disagreement('country', clues);
  const name = countryWords(country!);
  if (zones.length === 1) return evidence('country', zones, 'high', `Zone from the country, ${name}.`);
  const says = `Only the country is known, and ${name} has ${zones.length} time zones: fill in a state or a city.`;
  return evidence('country', zones, 'low', says);
}

export function fromCompany({ company }: Clues): Evidence | null {
  const clue = companyClue(company);
  if (clue === null) return null;
  return evidence('company', zonesOfCountry(clue.country), 'low', `Zone guessed from the company's legal form, ${clue.form}.`);
}

export function fromRep({ own, recorded }: Clues): Evidence | null {
  const zone = own ?? recorded;
  if (zone === null) return null;
  const clock = zoneWords(zone);
  return evidence(
    'rep',
    [zone],
    'low',
    `Nothing is known about where they are, so this is ${own === null ? 'the time on the record' : 'your own time'}, ${clock}.`,
  );
}
