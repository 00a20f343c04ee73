/** Contacts of an emulated account that differ as those of a real one do, with what they are linked to. */
import type { AccountState, StoredRecord } from '../../../src/sandbox/hubspot/state/emulator-state.ts';
import { distinctFacts } from '../distinct-facts.ts';

/** `linked`: company, meeting and connection are records of their own. `own-fields`: the contact's own fields say what is needed. */
export type ContactKind = 'linked' | 'own-fields';

const [FIRST_CONTACT, FIRST_COMPANY, FIRST_MEETING, FIRST_PERSON] = [1_000_000, 20_000_000, 30_000_000, 40_000_000];
/** Contacts that share a company, and that share whoever connects them with the rep. */
const [OF_ONE_COMPANY, OF_ONE_PERSON] = [5, 4];
const LABEL = 'Former colleague';
const CREATED_AT = '2026-01-05T12:00:00.000Z';
const DAY_MS = 86_400_000;

export const contactIdAt = (turn: number): string => String(FIRST_CONTACT + turn);

function record(id: number, properties: Record<string, string>): StoredRecord {
  const at = { createdAt: CREATED_AT, updatedAt: CREATED_AT };
  return {
    id: String(id),
    properties: { ...properties, hs_object_id: String(id) },
    ...at,
    archived: false,
    archivedAt: null,
    indexing: null,
  };
}

/** Contact number `turn` as HubSpot holds it. */
export function contactRecord(kind: ContactKind, turn: number, ownerId: string, nowMs: number): StoredRecord {
  const { firstName, lastName, company } = distinctFacts(turn).contact;
  return record(FIRST_CONTACT + turn, {
    firstname: firstName ?? '',
    lastname: lastName ?? '',
    phone: '+14155550134',
    country: 'US',
    hs_timezone: 'america_slash_denver',
    hubspot_owner_id: ownerId,
    ...(kind === 'own-fields'
      ? { company: company ?? '', vm_mutual_connection: 'Dana Kim', vm_mutual_connection_relation: LABEL.toLowerCase() }
      : {
          associatedcompanyid: String(FIRST_COMPANY + Math.floor(turn / OF_ONE_COMPANY)),
          hs_latest_meeting_activity: meetingStart(turn, nowMs),
        }),
  });
}

const meetingStart = (turn: number, nowMs: number): string => new Date(nowMs - (2 + (turn % 60)) * DAY_MS).toISOString();

/** Puts contacts 0 to `count` - 1 into the account, past HubSpot's limits. */
export function stockAccount(account: AccountState, kind: ContactKind, count: number, nowMs: number): void {
  const { objects, links, labels, owners } = account;
  const ownerId = owners[0]?.id ?? '';
  labels.push({ from: 'contacts', to: 'contacts', name: 'former_colleague', label: LABEL, typeId: 1, inverseTypeId: 1 });
  for (let turn = 0; turn < count; turn += 1) {
    const contact = contactRecord(kind, turn, ownerId, nowMs);
    objects.contacts[contact.id] = contact;
    if (kind === 'own-fields') continue;
    const [companyId, personId, meetingId] = [
      FIRST_COMPANY + Math.floor(turn / OF_ONE_COMPANY),
      FIRST_PERSON + Math.floor(turn / OF_ONE_PERSON),
      FIRST_MEETING + turn,
    ];
    objects.companies[companyId] ??= record(companyId, { name: distinctFacts(turn).contact.company ?? '' });
    objects.contacts[personId] ??= record(personId, { firstname: 'Dana', lastname: `Kim ${String(personId % 1_000)}` });
    objects.meetings[meetingId] = record(meetingId, {
      hs_meeting_title: 'Pricing review',
      hs_meeting_outcome: 'COMPLETED',
      hs_meeting_start_time: meetingStart(turn, nowMs),
      hs_timestamp: meetingStart(turn, nowMs),
    });
    links[`contacts:${contact.id}`] = [
      { toType: 'meetings', toId: String(meetingId), types: [{ category: 'HUBSPOT_DEFINED', typeId: 199 }], atMs: 0 },
      { toType: 'contacts', toId: String(personId), types: [{ category: 'USER_DEFINED', typeId: 1 }], atMs: 0 },
    ];
  }
}
