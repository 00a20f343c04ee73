/** Voicemails left lately, read from each contact's newest few calls. */
import { CrmError } from '../../crm-error.ts';
import type { CrmVoicemail } from '../../crm.ts';
import type { HubSpotRecord } from '../answer-shapes.ts';
import { instant } from '../contact-from-record.ts';
import { newestIds } from '../hubspot-reads.ts';
import { VOICEMAIL_PROPERTIES, voicemailsFromCalls } from '../voicemails-from-calls.ts';
import type { BulkContext } from './bulk-context.ts';
import { emptyPart, type ContactPart } from './contact-part.ts';
import { readLinksOfMany } from './read-links.ts';
import { readRecords } from './read-records.ts';

/** A logged call moves it. Source: developers.hubspot.com/docs, default contact properties, read 2026-11-23. */
export const LAST_CONTACTED = 'notes_last_contacted';

/** Calls looked at for a contact. */
const LOOKED_AT = 5;

/** @param since ISO 8601 @throws CrmError 'unauthorized' only */
export async function recentVoicemails(
  context: BulkContext,
  contacts: readonly HubSpotRecord[],
  since: string,
): Promise<ContactPart<CrmVoicemail[]>> {
  const { send, accountId } = context;
  const part = emptyPart<CrmVoicemail[]>();
  const sinceMs = Date.parse(since);
  const contacted = contacts.filter((contact) => {
    const at = instant(contact.properties[LAST_CONTACTED]);
    return at !== null && Date.parse(at) >= sinceMs;
  });
  const linked = await readLinksOfMany(
    send,
    'contacts',
    contacted.map((contact) => contact.id),
    'calls',
  );
  const rows = contacted.map(({ id }) => {
    const ids = (linked.links.get(id) ?? []).map((link) => link.id);
    return { id, callIds: newestIds(ids, LOOKED_AT) };
  });
  const callIds = rows.flatMap((row) => row.callIds);
  const [calls] = await Promise.all([
    readRecords(send, 'calls', callIds, VOICEMAIL_PROPERTIES),
    callIds.length > 0 ? learnOutcome(context) : undefined,
  ]);
  for (const { id, callIds: own } of rows) {
    const records = own.flatMap((callId) => calls.records.get(callId) ?? []);
    const left = voicemailsFromCalls(records, context.outcomes.knownLeftVoicemail(accountId), LOOKED_AT);
    const recent = left.filter((voicemail) => Date.parse(voicemail.leftAt) >= sinceMs);
    const error = [linked.failed.get(id), ...own.map((callId) => calls.failed.get(callId))].find((failure) => failure !== undefined);
    if (recent.length > 0) part.found.set(id, recent);
    if (error !== undefined) part.unread.set(id, error);
  }
  return part;
}

/** An account may call its outcome its own way; where that cannot be learnt, HubSpot's own id still counts. */
export async function learnOutcome({ outcomes, send, accountId }: BulkContext): Promise<void> {
  await outcomes.leftVoicemail(send, accountId).catch((error: unknown) => {
    if (!(error instanceof CrmError)) throw error;
  });
}
