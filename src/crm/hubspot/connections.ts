/** The people linked to a contact, with the account's own words for the link. */
import type { CrmConnection } from '../crm.ts';
import type { HubSpotRecord } from './answer-shapes.ts';
import type { Link } from './hubspot-reads.ts';

export const CONNECTION_PROPERTIES = ['firstname', 'lastname', 'company'] as const;

/**
 * One entry a label; labelled links first. People whose record is gone or has no name are left out.
 * @param people records of the linked contacts
 */
export function connectionsOf(contactId: string, links: readonly Link[], people: readonly HubSpotRecord[]): CrmConnection[] {
  const byId = new Map(people.map((person) => [person.id, person.properties]));
  const connections = links.flatMap(({ id, labels }): CrmConnection[] => {
    const properties = byId.get(id);
    const firstName = properties?.['firstname'] ?? null;
    const lastName = properties?.['lastname'] ?? null;
    if (properties === undefined || id === contactId || (firstName === null && lastName === null)) return [];
    const person = { contactId: id, firstName, lastName, company: properties['company'] ?? null };
    return labels.length === 0 ? [{ ...person, label: null }] : labels.map((label) => ({ ...person, label }));
  });
  return connections.sort((a, b) => Number(a.label === null) - Number(b.label === null));
}
