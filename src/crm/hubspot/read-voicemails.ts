/** All voicemails logged on a contact, by anybody. */
import { CrmError } from '../crm-error.ts';
import type { CrmVoicemail } from '../crm.ts';
import type { AccountContext } from './account-context.ts';
import { readAll, readLinks } from './hubspot-reads.ts';
import { VOICEMAIL_PROPERTIES, voicemailsFromCalls } from './voicemails-from-calls.ts';

/** @returns newest first, at most `limit` @throws CrmError */
export async function readVoicemails(context: AccountContext, contactId: string, limit: number): Promise<CrmVoicemail[]> {
  const { send, accountId } = context;
  const links = await readLinks(send, 'contacts', contactId, 'calls');
  if (links.length === 0) return [];
  const [calls] = await Promise.all([
    readAll(
      send,
      'calls',
      links.map((link) => link.id),
      VOICEMAIL_PROPERTIES,
    ),
    // An account that removed the outcome still has calls that carry it.
    context.outcomes.leftVoicemail(send, accountId).catch((error: unknown) => {
      if (!(error instanceof CrmError)) throw error;
    }),
  ]);
  return voicemailsFromCalls(calls, context.outcomes.knownLeftVoicemail(accountId), limit);
}
