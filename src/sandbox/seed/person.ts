/** Short way to write down a seeded contact. */

import { hubSpotTimeZone } from '../hubspot/schema/locale-options.ts';
import type { SeedRecord } from './account-seed.ts';
import { MARIA } from './demo-owners.ts';

export interface Person {
  id: string;
  /** Why the contact is there. */
  note: string;
  first?: string;
  last?: string;
  title?: string;
  /** Free text of the contact; the associated company may read differently. */
  company?: string;
  /** Id of the associated company. */
  companyId?: string;
  phone?: string;
  mobile?: string;
  email?: string;
  /** IANA name. */
  zone?: string;
  city?: string;
  state?: string;
  country?: string;
  /** HubSpot's code of the preferred language. */
  language?: string;
  /** Null for a contact that nobody owns; Maria when absent. */
  ownerId?: string | null;
  stage?: string;
  readOnly?: Record<string, string>;
  pending?: Record<string, string>;
}

/** The record as HubSpot holds it; what the person lacks is not there at all. */
export function contactRecord(person: Person, createdAt: string): SeedRecord {
  const values: Record<string, string | null | undefined> = {
    firstname: person.first,
    lastname: person.last,
    jobtitle: person.title,
    company: person.company,
    phone: person.phone,
    mobilephone: person.mobile,
    email: person.email,
    hs_timezone: person.zone === undefined ? undefined : hubSpotTimeZone(person.zone),
    city: person.city,
    state: person.state,
    country: person.country,
    hs_language: person.language,
    lifecyclestage: person.stage ?? 'lead',
    hubspot_owner_id: person.ownerId === undefined ? MARIA.id : person.ownerId,
  };
  const known = Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return {
    id: person.id,
    createdAt,
    note: person.note,
    properties: Object.fromEntries(known),
    ...(person.readOnly === undefined ? {} : { readOnly: person.readOnly }),
    ...(person.pending === undefined ? {} : { pending: person.pending }),
  };
}
