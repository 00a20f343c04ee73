/** People beyond the demo account's own, for a backlog that takes a while: plausible, and the same ones for the same moment. */

import type { SeedLink, SeedRecord } from './account-seed.ts';
import { MARIA, SAM } from './demo-owners.ts';
import { contactRecord, type Person } from './person.ts';
import { daysBefore, workdayBefore } from './seed-time.ts';

export interface GeneratedPeople {
  contacts: SeedRecord[];
  meetings: SeedRecord[];
  links: SeedLink[];
}

/** Most that are generated; a backlog of them takes a minute or more. */
export const MOST_GENERATED = 2_000;

/** Above every id of the demo account, below those that the emulator gives out. */
const FIRST_CONTACT_ID = 1_000_001;
const FIRST_MEETING_ID = 2_000_001;

const FIRST =
  'Ana Ben Carla Dev Elena Farid Grace Hugo Ines Jamal Karin Luis Mei Nora Omar Priya Quinn Rosa Stefan Tara Umut Vera Wes'.split(' ');
const LAST =
  'Abbott Brandt Castillo Dubois Eriksen Fischer Greene Haddad Ivanova Jensen Kowalski Lindgren Moreno Novak Okoye Pereira Quist Rossi Tanaka'.split(
    ' ',
  );
const TITLES = ['Freight Manager', 'Controller', 'VP Operations', 'Head of Purchasing', 'Accounts Payable Lead'];
const TOPICS = ['Freight invoice review', 'Intro call', 'Carrier rates Q4', 'Quarterly review', 'Demo: invoice matching'];
/** Companies of the demo account with the place of their people. Numbers are NANP 555-01xx, which belong to nobody. */
const PLACES = [
  { companyId: '501', domain: 'acme', area: '415', zone: 'America/Los_Angeles', city: 'San Francisco', state: 'CA' },
  { companyId: '502', domain: 'harborview', area: '212', zone: 'America/New_York', city: 'New York', state: 'NY' },
  { companyId: '503', domain: 'northstarfreight', area: '312', zone: 'America/Chicago', city: 'Chicago', state: 'IL' },
  { companyId: '513', domain: 'bluemesa', area: '303', zone: 'America/Denver', city: 'Denver', state: 'CO' },
] as const;

/** Whether a contact's id is one of theirs. */
export function isGenerated(contactId: string): boolean {
  const index = Number(contactId) - FIRST_CONTACT_ID;
  return index >= 0 && index < MOST_GENERATED;
}

/** Three of four were met within the last ten weeks. `now` in ms since 1970; `count` 0 to MOST_GENERATED. */
export function generatedPeople(now: number, count: number): GeneratedPeople {
  const people: GeneratedPeople = { contacts: [], meetings: [], links: [] };
  for (let index = 0; index < count; index += 1) {
    const person = personAt(index);
    people.contacts.push(contactRecord(person, daysBefore(now, 30 + (index % 700))));
    people.links.push({ from: ['contacts', person.id], to: ['companies', person.companyId ?? ''] });
    if (index % 4 === 3) continue;
    const id = String(FIRST_MEETING_ID + index);
    const startsAt = workdayBefore(now, 2 + (index % 70), 16);
    people.meetings.push({
      id,
      createdAt: startsAt,
      properties: {
        hs_timestamp: startsAt,
        hs_meeting_title: pick(TOPICS, index),
        hs_meeting_start_time: startsAt,
        hs_meeting_outcome: 'COMPLETED',
        hubspot_owner_id: person.ownerId ?? MARIA.id,
      },
    });
    people.links.push({ from: ['meetings', id], to: ['contacts', person.id] });
  }
  return people;
}

function personAt(index: number): Person {
  const place = pick(PLACES, index);
  const first = pick(FIRST, index);
  const last = pick(LAST, index + Math.floor(index / FIRST.length));
  return {
    id: String(FIRST_CONTACT_ID + index),
    note: 'Generated, so that a workflow has more to do',
    first,
    last,
    title: pick(TITLES, Math.floor(index / 3)),
    companyId: place.companyId,
    phone: `+1${place.area}55501${String(index % 100).padStart(2, '0')}`,
    email: `${first}.${last}.${String(index + 1)}@${place.domain}.example`.toLowerCase(),
    zone: place.zone,
    city: place.city,
    state: place.state,
    country: 'United States',
    language: 'en',
    ownerId: index % 3 === 2 ? SAM.id : MARIA.id,
  };
}

function pick<Item>(items: readonly Item[], index: number): Item {
  return items[index % items.length] as Item;
}
