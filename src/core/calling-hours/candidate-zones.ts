/** Where the contact may be: the set of time zones the facts allow, what they rest on and how sure that is. */
import { timeZoneOf } from '../calendar/time-zone-of.ts';
import { countryCode } from '../resolve/country-code.ts';
import type { Facts } from '../schema/index.ts';
import { fromCompany, fromCountry, fromPhone, fromRecord, fromRegion, fromRep, type Clues, type Evidence } from './evidence.ts';
import { phonePlace } from './phone-place.ts';
import { placeWords } from './place-words.ts';
import { regionEvidence } from './region-evidence.ts';
import { DAY_MS, distinctClocks } from './zone-clock.ts';
import { countryOfZone } from './zones-of-country.ts';

export interface CandidatePlace {
  /** IANA zone. */
  timeZone: string;
  /** How the place is named to the rep: "Denver", "Florida", "Miami". */
  name: string;
  /** ISO 3166-1 alpha-2; null when only a clock is known. */
  country: string | null;
  /** Postal code of a US state; null elsewhere and when not known. */
  state: string | null;
}

export interface CandidateZones extends Pick<Evidence, 'confidence' | 'says'> {
  /** One for each clock, the likeliest first; empty only when not even the rep's zone is known. */
  places: CandidatePlace[];
  evidence: Evidence['kind'] | 'none';
  /** The US state of the phone's area code where it is not the contact's own. */
  alsoState: string | null;
}

/** Two zones that agree now and this long from now are one candidate: suggestions reach no farther. */
const AHEAD_MS = 11 * DAY_MS;

function cluesOf({ now, contact, rep }: Facts): Clues {
  const ms = Date.parse(now);
  const country = countryCode(contact.country);
  const phone = phonePlace(contact.phone, country);
  return {
    moments: Number.isNaN(ms) ? [] : [ms, ms + AHEAD_MS],
    recorded: timeZoneOf(contact.timeZone),
    region: regionEvidence(contact, country, phone?.country ?? null),
    phone,
    country,
    company: contact.company,
    own: timeZoneOf(rep.timeZone),
  };
}

/** The record's zone first, then city and state, phone, country, company, and last the rep's own: the first that says something decides. */
export function candidateZones(facts: Facts): CandidateZones {
  const clues = cluesOf(facts);
  const { moments, region, phone, country } = clues;
  const found = fromRecord(clues) ?? fromRegion(clues) ?? fromPhone(clues) ?? fromCountry(clues) ?? fromCompany(clues) ?? fromRep(clues);
  if (found === null)
    return { places: [], evidence: 'none', confidence: 'low', says: 'Nothing is known about where they are.', alsoState: null };
  const { kind, confidence, says, state, city } = found;
  const claimed = kind === 'rep' ? null : (region?.country ?? country ?? phone?.country ?? null);
  const zones = distinctClocks(found.zones, moments);
  const places = zones.map((timeZone) => {
    const home = countryOfZone(timeZone, claimed, moments);
    const own = home === 'US' ? state : null;
    return {
      timeZone,
      name: placeWords(timeZone, zones.length === 1 ? own : null, zones.length === 1 ? city : null),
      country: home,
      state: own,
    };
  });
  const alsoState = phone !== null && phone.state !== state ? phone.state : null;
  return { places, evidence: kind, confidence, says, alsoState };
}
