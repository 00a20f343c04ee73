/** The demo account: a small sales team's CRM with about forty contacts as real CRMs hold them, dated relative to a given moment. */

import type { AccountSeed, SeedLink } from './account-seed.ts';
import { demoActivities } from './demo-activities.ts';
import { demoCompanies } from './demo-companies.ts';
import { DEMO_CONNECTIONS, DEMO_LABELS } from './demo-connections.ts';
import { demoDeals } from './demo-deals.ts';
import { MARIA, SAM } from './demo-owners.ts';
import { MAIN_PEOPLE } from './demo-people-main.ts';
import { MESSY_PEOPLE } from './demo-people-messy.ts';
import { WORLD_PEOPLE } from './demo-people-world.ts';
import { contactRecord } from './person.ts';
import { daysBefore } from './seed-time.ts';

const CREATED_DAYS_AGO = 800;

/** `now` in ms since 1970. Pure: the same moment gives the same account. */
export function demoAccount(now: number): AccountSeed {
  const people = [...MAIN_PEOPLE, ...MESSY_PEOPLE, ...WORLD_PEOPLE].sort((a, b) => Number(a.id) - Number(b.id));
  const createdAt = daysBefore(now, CREATED_DAYS_AGO);
  const activities = demoActivities(now);
  const deals = demoDeals(now);
  const companyOf = new Map(people.map((person) => [person.id, person.companyId]));
  const of = (wanted: 'meetings' | 'calls' | 'tasks') => activities.filter(({ type }) => type === wanted).map(({ record }) => record);
  return {
    timeZone: 'US/Mountain',
    createdAt,
    owners: [MARIA, SAM],
    labels: DEMO_LABELS,
    companies: demoCompanies(createdAt),
    contacts: people.map((person, index) => contactRecord(person, daysBefore(now, CREATED_DAYS_AGO - 20 - index))),
    deals: deals.map(({ record }) => record),
    meetings: of('meetings'),
    calls: of('calls'),
    tasks: of('tasks'),
    links: [
      ...people.flatMap(({ id, companyId }) => (companyId === undefined ? [] : [link('contacts', id, 'companies', companyId)])),
      ...DEMO_CONNECTIONS,
      ...deals.flatMap(({ record, companyId, contactIds }) => [
        link('deals', record.id, 'companies', companyId),
        ...contactIds.map((id) => link('deals', record.id, 'contacts', id)),
      ]),
      ...activities.flatMap(({ type, contactId, record }) => {
        const companyId = companyOf.get(contactId);
        return [
          link(type, record.id, 'contacts', contactId),
          ...(companyId === undefined ? [] : [link(type, record.id, 'companies', companyId)]),
        ];
      }),
    ],
  };
}

function link(fromType: SeedLink['from'][0], fromId: string, toType: SeedLink['to'][0], toId: string): SeedLink {
  return { from: [fromType, fromId], to: [toType, toId] };
}
