/** People whom a labelled link connects with a contact. A bare link is no claim that anything may be built on without a person. */
import type { CrmConnection } from '../../crm.ts';
import type { HubSpotRecord } from '../answer-shapes.ts';
import { CONNECTION_PROPERTIES, connectionsOf } from '../connections.ts';
import type { SendToHubSpot } from '../hubspot-gateway.ts';
import { newestIds } from '../hubspot-reads.ts';
import { emptyPart, type ContactPart } from './contact-part.ts';
import { readLinksOfMany } from './read-links.ts';
import { readRecords } from './read-records.ts';

/** People read for a contact; a voicemail names one. */
const PEOPLE_MAX = 5;

/** @param contacts their records also serve where they are each other's connections @throws CrmError 'unauthorized' only */
export async function labelledConnections(send: SendToHubSpot, contacts: readonly HubSpotRecord[]): Promise<ContactPart<CrmConnection[]>> {
  const part = emptyPart<CrmConnection[]>();
  const wanting = contacts.filter((contact) => (contact.properties['vm_mutual_connection'] ?? null) === null);
  const linked = await readLinksOfMany(
    send,
    'contacts',
    wanting.map((contact) => contact.id),
    'contacts',
  );
  const rows = wanting.map(({ id }) => {
    const labelled = (linked.links.get(id) ?? []).filter((link) => link.labels.length > 0);
    const chosen = newestIds(
      labelled.map((link) => link.id),
      PEOPLE_MAX,
    );
    return { id, links: labelled.filter((link) => chosen.includes(link.id)) };
  });
  const known = new Map(contacts.map((contact) => [contact.id, contact]));
  const people = await readRecords(
    send,
    'contacts',
    rows.flatMap(({ links }) => links.map((link) => link.id)).filter((id) => !known.has(id)),
    CONNECTION_PROPERTIES,
  );
  for (const { id, links } of rows) {
    const records = links.flatMap((link) => known.get(link.id) ?? people.records.get(link.id) ?? []);
    const connections = connectionsOf(id, links, records);
    const error = [linked.failed.get(id), ...links.map((link) => people.failed.get(link.id))].find((failure) => failure !== undefined);
    if (connections.length > 0) part.found.set(id, connections);
    if (error !== undefined) part.unread.set(id, error);
  }
  return part;
}
