/** Calls with the contact each belongs to, and whether it was logged as a voicemail. */
import type { CrmEnrolledCall } from '../../crm-bulk.ts';
import { VOICEMAIL_PROPERTIES, voicemailsFromCalls } from '../voicemails-from-calls.ts';
import type { BulkContext } from './bulk-context.ts';
import { readLinksOfMany } from './read-links.ts';
import { readRecords } from './read-records.ts';
import { learnOutcome } from './recent-voicemails.ts';

/** @returns by call id; calls that are gone are missing @throws CrmError */
export async function readCalls(context: BulkContext, ids: readonly string[]): Promise<ReadonlyMap<string, CrmEnrolledCall>> {
  if (ids.length === 0) return new Map();
  const { send, accountId } = context;
  const [calls, linked] = await Promise.all([
    readRecords(send, 'calls', ids, VOICEMAIL_PROPERTIES),
    readLinksOfMany(send, 'calls', ids, 'contacts'),
    learnOutcome(context),
  ]);
  // A call without its contact would look like a call to nobody.
  for (const error of [...calls.failed.values(), ...linked.failed.values()]) throw error;
  const outcomeIds = context.outcomes.knownLeftVoicemail(accountId);
  return new Map(
    [...calls.records].map(([id, record]) => [
      id,
      {
        contactId: linked.links.get(id)?.[0]?.id ?? null,
        voicemail: voicemailsFromCalls([record], outcomeIds, 1)[0] ?? null,
      },
    ]),
  );
}
