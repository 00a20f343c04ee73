/** The last meeting of each contact, read from its newest few. */
import type { CrmMeeting } from '../../crm.ts';
import type { HubSpotRecord } from '../answer-shapes.ts';
import { instant } from '../contact-from-record.ts';
import type { SendToHubSpot } from '../hubspot-gateway.ts';
import { newestIds } from '../hubspot-reads.ts';
import { lastMeeting, MEETING_PROPERTIES } from '../last-meeting.ts';
import { emptyPart, type ContactPart } from './contact-part.ts';
import { readLinksOfMany } from './read-links.ts';
import { readRecords } from './read-records.ts';

/** Start of the latest meeting, past or upcoming. Source: developers.hubspot.com/docs, default contact properties, read 2026-11-23. */
export const LATEST_MEETING = 'hs_latest_meeting_activity';

/** Meetings looked at for a contact: a cancelled one and an upcoming one may stand before the last that took place. */
const LOOKED_AT = 3;

/** @throws CrmError 'unauthorized' only */
export async function lastMeetings(
  send: SendToHubSpot,
  contacts: readonly HubSpotRecord[],
  nowMs: number,
): Promise<ContactPart<CrmMeeting>> {
  const part = emptyPart<CrmMeeting>();
  const met = contacts.filter((contact) => (contact.properties[LATEST_MEETING] ?? null) !== null);
  const linked = await readLinksOfMany(
    send,
    'contacts',
    met.map((contact) => contact.id),
    'meetings',
  );
  const rows = met.map((contact) => {
    const ids = (linked.links.get(contact.id) ?? []).map((link) => link.id);
    return { contact, ids: newestIds(ids, LOOKED_AT) };
  });
  const newest = await readRecords(
    send,
    'meetings',
    rows.flatMap(({ ids }) => ids.slice(0, 1)),
    MEETING_PROPERTIES,
  );
  const open = rows.filter(({ contact, ids }) => !isTheLast(contact, newest.records.get(ids[0] ?? ''), nowMs));
  const others = await readRecords(
    send,
    'meetings',
    open.flatMap(({ ids }) => ids.slice(1)).filter((id) => !newest.records.has(id)),
    MEETING_PROPERTIES,
  );
  for (const { contact, ids } of rows) {
    const records = ids.flatMap((id) => newest.records.get(id) ?? others.records.get(id) ?? []);
    const meeting = lastMeeting(records, nowMs);
    const error = [linked.failed.get(contact.id), ...ids.flatMap((id) => newest.failed.get(id) ?? others.failed.get(id) ?? [])].find(
      (failure) => failure !== undefined,
    );
    if (meeting !== null) part.found.set(contact.id, meeting);
    if (error !== undefined) part.unread.set(contact.id, error);
  }
  return part;
}

/** The contact itself says when its latest meeting is: a completed one at that time leaves nothing to look for. */
function isTheLast(contact: HubSpotRecord, meeting: HubSpotRecord | undefined, nowMs: number): boolean {
  const startedAt = instant(meeting?.properties['hs_meeting_start_time'] ?? meeting?.properties['hs_timestamp']);
  const completed = meeting?.properties['hs_meeting_outcome']?.toUpperCase() === 'COMPLETED';
  return completed && startedAt !== null && startedAt === instant(contact.properties[LATEST_MEETING]) && Date.parse(startedAt) < nowMs;
}
