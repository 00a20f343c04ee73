/**
 * Everything one card open needs, in at most four calls and two rounds: first the contact with the ids linked to it (and the rep,
 * where the owners are not known), then what is worth most of what those ids lead to. What does not fit is named in `unread`.
 */
import { CrmError } from '../crm-error.ts';
import type { ContactRecord, CrmConnection, CrmMeeting, CrmOwner, CrmValue, CrmVoicemail, UnreadPart } from '../crm.ts';
import type { AccountContext } from './account-context.ts';
import { COMPANY_PROPERTIES, companyName } from './company-name.ts';
import { CONNECTION_PROPERTIES, connectionsOf } from './connections.ts';
import { CONTACT_PROPERTIES, contactFromRecord } from './contact-from-record.ts';
import { linkedIds, readBatch, readLinks, readRecord } from './hubspot-reads.ts';
import { lastMeeting, MEETING_PROPERTIES } from './last-meeting.ts';
import { VOICEMAIL_PROPERTIES, voicemailsFromCalls } from './voicemails-from-calls.ts';

export const CALLS_PER_CARD = 4;
const VOICEMAILS_MAX = 20;

/** One thing to read in the second round. */
interface Part {
  name: UnreadPart;
  calls: number;
  /** False when the contact has nothing of it or does not need it. */
  wanted: boolean;
  read: () => Promise<void>;
}

/** @throws CrmError when the contact itself cannot be read, 'not-found' when it is gone */
export async function readContact(
  context: AccountContext,
  request: { contactId: string; repEmail: string | null; now: string },
): Promise<ContactRecord> {
  const { send, accountId } = context;
  const unread = new Set<UnreadPart>();
  const repEmail = request.repEmail === null || request.repEmail.trim() === '' ? null : request.repEmail;
  const knownRep = repEmail === null ? null : context.owners.known(accountId, repEmail);
  const askOwner = knownRep === undefined && repEmail !== null;

  const leftOut = (part: UnreadPart) => (error: unknown) => {
    // Without a token nothing works, and a defect must not look like an empty CRM.
    if (!(error instanceof CrmError) || error.code === 'unauthorized') throw error;
    unread.add(part);
    context.log.warn({ accountId, part, code: error.code, correlationId: error.correlationId }, 'A part of a contact was not read');
    return null;
  };

  const [record, rep] = await Promise.all([
    readRecord(send, 'contacts', request.contactId, CONTACT_PROPERTIES, ['companies', 'contacts', 'meetings', 'calls']),
    askOwner ? context.owners.find(send, accountId, repEmail).catch(leftOut('owner')) : Promise.resolve<CrmOwner | null>(knownRep ?? null),
  ]);

  let meeting: CrmMeeting | null = null;
  let connections: CrmConnection[] = [];
  let company: CrmValue | null = null;
  let voicemails: CrmVoicemail[] = [];
  const meetings = linkedIds(record, 'meetings');
  const people = linkedIds(record, 'contacts');
  const calls = linkedIds(record, 'calls');
  const companyId = record.properties['associatedcompanyid'] ?? linkedIds(record, 'companies').ids[0] ?? null;
  for (const [part, linked] of [
    ['meetings', meetings],
    ['connections', people],
    ['voicemails', calls],
  ] as const)
    if (!linked.complete) unread.add(part);

  const parts: Part[] = [
    {
      name: 'meetings',
      calls: 1,
      wanted: meetings.ids.length > 0,
      read: async () => {
        meeting = lastMeeting(await readBatch(send, 'meetings', meetings.ids, MEETING_PROPERTIES), Date.parse(request.now));
      },
    },
    {
      name: 'connections',
      calls: 2,
      wanted: people.ids.length > 0 && (record.properties['vm_mutual_connection'] ?? null) === null,
      read: async () => {
        const [links, records] = await Promise.all([
          readLinks(send, 'contacts', record.id, 'contacts', 1),
          readBatch(send, 'contacts', people.ids, CONNECTION_PROPERTIES),
        ]);
        connections = connectionsOf(record.id, links, records);
      },
    },
    {
      name: 'company',
      calls: 1,
      wanted: companyId !== null && (record.properties['company'] ?? null) === null,
      read: async () => {
        const [found] = await readBatch(send, 'companies', companyId === null ? [] : [companyId], COMPANY_PROPERTIES);
        company = companyName(found);
      },
    },
    {
      name: 'voicemails',
      calls: 1,
      wanted: calls.ids.length > 0,
      read: async () => {
        const records = await readBatch(send, 'calls', calls.ids, VOICEMAIL_PROPERTIES);
        voicemails = voicemailsFromCalls(records, context.outcomes.knownLeftVoicemail(accountId), VOICEMAILS_MAX);
      },
    },
  ];
  const { chosen, dropped } = choose(parts, CALLS_PER_CARD - (askOwner ? 2 : 1));
  for (const part of dropped) unread.add(part.name);
  await Promise.all(chosen.map((part) => part.read().catch(leftOut(part.name))));

  return {
    contact: contactFromRecord(record, companyId, company),
    connections,
    lastMeeting: meeting,
    voicemails,
    rep,
    unread: [...unread],
  };
}

/** In order of worth, each part that still fits. */
function choose(parts: readonly Part[], calls: number): { chosen: Part[]; dropped: Part[] } {
  const chosen: Part[] = [];
  const dropped: Part[] = [];
  let left = calls;
  for (const part of parts.filter((candidate) => candidate.wanted)) {
    if (part.calls <= left) {
      chosen.push(part);
      left -= part.calls;
    } else dropped.push(part);
  }
  return { chosen, dropped };
}
