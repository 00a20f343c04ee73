/**
 * Associates two records and lets HubSpot's own fields follow.
 * Documented: a logged call or meeting moves the contact's "Last Contacted"; a meeting, past or upcoming, moves its "Latest meeting
 * activity"; the first company of a contact becomes its primary one. Assumed: companies and deals move their "Last Contacted" too, future activities move nothing.
 */

import type { AccountState, LinkType, ObjectType } from '../state/emulator-state.ts';
import type { EmulatorContext } from '../emulator-context.ts';
import { addLink, linkBetween, linksOf, type RecordReference } from '../state/links.ts';
import { changeRecord, findLiveRecord } from '../state/records.ts';

/** Types of activity that count as contacting somebody. */
const CONTACTING: readonly ObjectType[] = ['calls', 'meetings'];
const CONTACTED: readonly ObjectType[] = ['contacts', 'companies', 'deals'];

const PRIMARY_COMPANY: LinkType = { category: 'HUBSPOT_DEFINED', typeId: 1 };

/** The association must have been checked. Repeating it changes nothing. */
export function connect(
  context: EmulatorContext,
  account: AccountState,
  from: RecordReference,
  to: RecordReference,
  types: readonly LinkType[],
): void {
  const first = linkBetween(account, from, to) === null;
  addLink(context, account, from, to, types);
  if (!first) return;
  for (const [a, b] of [[from, to] as const, [to, from] as const]) {
    if (a.type === 'contacts' && b.type === 'companies') makePrimary(context, account, a, b);
    if (a.type === 'meetings' && b.type === 'contacts') markMeeting(context, account, a, b);
    if (CONTACTING.includes(a.type) && CONTACTED.includes(b.type)) markContacted(context, account, a, b);
  }
}

function makePrimary(context: EmulatorContext, account: AccountState, contact: RecordReference, company: RecordReference): void {
  const record = findLiveRecord(account, 'contacts', contact.id);
  if (record === null) return;
  const primaries = linksOf(account, contact, 'companies').filter((link) =>
    link.types.some((type) => type.typeId === PRIMARY_COMPANY.typeId),
  );
  if (primaries.some((link) => link.toId !== company.id)) return;
  addLink(context, account, contact, company, [{ category: 'HUBSPOT_DEFINED', typeId: 279 }, PRIMARY_COMPANY]);
  changeRecord(context, account, 'contacts', record, { associatedcompanyid: company.id });
}

function markContacted(context: EmulatorContext, account: AccountState, activity: RecordReference, target: RecordReference): void {
  const source = findLiveRecord(account, activity.type, activity.id);
  const record = findLiveRecord(account, target.type, target.id);
  const at = source?.properties['hs_timestamp'];
  if (record === null || at === null || at === undefined || Date.parse(at) > context.now()) return;
  const values: Record<string, string> = { notes_last_updated: later(record.properties['notes_last_updated'], at) };
  values['notes_last_contacted'] = later(record.properties['notes_last_contacted'], at);
  if (target.type !== 'deals') values['num_contacted_notes'] = String(Number(record.properties['num_contacted_notes'] ?? 0) + 1);
  changeRecord(context, account, target.type, record, values);
}

/** "Latest meeting activity" is the start of the latest meeting, past or upcoming. */
function markMeeting(context: EmulatorContext, account: AccountState, meeting: RecordReference, contact: RecordReference): void {
  const source = findLiveRecord(account, 'meetings', meeting.id);
  const record = findLiveRecord(account, 'contacts', contact.id);
  const at = source?.properties['hs_meeting_start_time'] ?? source?.properties['hs_timestamp'];
  if (record === null || at === null || at === undefined) return;
  changeRecord(context, account, 'contacts', record, {
    hs_latest_meeting_activity: later(record.properties['hs_latest_meeting_activity'], at),
  });
}

function later(known: string | null | undefined, at: string): string {
  return known !== null && known !== undefined && known > at ? known : at;
}
