/**
 * Many contacts with what is wanted of them, at as few calls as their own fields allow: nothing is asked that a field already
 * answers, and what several contacts share is read once.
 */
import type { BulkWants } from '../../crm-bulk.ts';
import type { ContactRecord, CrmOwner, UnreadPart } from '../../crm.ts';
import type { HubSpotRecord } from '../answer-shapes.ts';
import { CONTACT_PROPERTIES, contactFromRecord } from '../contact-from-record.ts';
import type { BulkContext } from './bulk-context.ts';
import { companyNames } from './company-names.ts';
import { emptyPart, type ContactPart } from './contact-part.ts';
import { labelledConnections } from './labelled-connections.ts';
import { lastMeetings, LATEST_MEETING } from './last-meetings.ts';
import { partialFailure, readRecords } from './read-records.ts';
import { LAST_CONTACTED, recentVoicemails } from './recent-voicemails.ts';

/** Ids that were merged into a contact, separated by semicolons. Source: recorded answers of HubSpot, read 2026-11-23. */
const MERGED_IDS = 'hs_merged_object_ids';
const PROPERTIES: readonly string[] = [...CONTACT_PROPERTIES, LATEST_MEETING, LAST_CONTACTED, MERGED_IDS];

/** @throws CrmError when the contacts themselves cannot be read */
export async function readContacts(
  context: BulkContext,
  ids: readonly string[],
  wants: BulkWants,
): Promise<ReadonlyMap<string, ContactRecord>> {
  const { send } = context;
  const { records, failed } = await readRecords(send, 'contacts', ids, PROPERTIES);
  for (const error of failed.values()) throw error;
  const contacts = [...records.values()];
  const [companies, meetings, connections, voicemails, owners] = await Promise.all([
    wants.company ? companyNames(send, contacts) : emptyPart<never>(),
    wants.lastMeeting ? lastMeetings(send, contacts, Date.parse(wants.now)) : emptyPart<never>(),
    wants.connections ? labelledConnections(send, contacts) : emptyPart<never>(),
    wants.voicemailsSince === null ? emptyPart<never>() : recentVoicemails(context, contacts, wants.voicemailsSince),
    ownersOf(context, contacts),
  ]);
  const parts: [UnreadPart, ContactPart<unknown>][] = [
    ['company', companies],
    ['meetings', meetings],
    ['connections', connections],
    ['voicemails', voicemails],
    ['owner', owners],
  ];
  tellUnread(context, parts);
  const present = new Map(
    contacts.map((record): [string, ContactRecord] => [
      record.id,
      {
        contact: contactFromRecord(record, record.properties['associatedcompanyid'] ?? null, companies.found.get(record.id) ?? null),
        connections: connections.found.get(record.id) ?? [],
        lastMeeting: meetings.found.get(record.id) ?? null,
        voicemails: voicemails.found.get(record.id) ?? [],
        rep: owners.found.get(record.id) ?? null,
        unread: parts.flatMap(([name, part]) => (part.unread.has(record.id) ? [name] : [])),
      },
    ]),
  );
  return byAskedId(ids, contacts, present);
}

/** HubSpot answers an id that was merged away with the contact that took it in, or not at all. */
function byAskedId(
  ids: readonly string[],
  contacts: readonly HubSpotRecord[],
  present: ReadonlyMap<string, ContactRecord>,
): ReadonlyMap<string, ContactRecord> {
  const survivors = new Map(
    contacts.flatMap(({ id, properties }) => (properties[MERGED_IDS]?.split(';') ?? []).map((old): [string, string] => [old.trim(), id])),
  );
  return new Map(
    ids.flatMap((asked): [string, ContactRecord][] => {
      const record = present.get(asked) ?? present.get(survivors.get(asked.trim()) ?? '');
      return record === undefined ? [] : [[asked, record]];
    }),
  );
}

async function ownersOf({ owners, send, accountId }: BulkContext, contacts: readonly HubSpotRecord[]): Promise<ContactPart<CrmOwner>> {
  const part = emptyPart<CrmOwner>();
  for (const { id, properties } of contacts) {
    const ownerId = properties['hubspot_owner_id'] ?? null;
    if (ownerId === null) continue;
    const [earlier] = part.unread.values();
    if (earlier !== undefined) {
      part.unread.set(id, earlier);
      continue;
    }
    try {
      const owner = await owners.findById(send, accountId, ownerId);
      if (owner !== null) part.found.set(id, owner);
    } catch (error) {
      part.unread.set(id, partialFailure(error));
    }
  }
  return part;
}

function tellUnread({ log, accountId }: BulkContext, parts: readonly [UnreadPart, ContactPart<unknown>][]): void {
  for (const [part, { unread }] of parts) {
    const [error] = unread.values();
    if (error === undefined) continue;
    const { code, correlationId } = error;
    log.warn({ accountId, part, contacts: unread.size, code, correlationId }, 'A part of contacts was not read');
  }
}
