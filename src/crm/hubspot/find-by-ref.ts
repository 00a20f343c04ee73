/** Looks for the activity that carries Ringback's reference, through the contact's links: HubSpot's search index lags behind. */
import type { CreatedRecord } from '../crm.ts';
import type { AccountContext } from './account-context.ts';
import { recordUrl } from './hubspot-paths.ts';
import { newestIds, readAll, readLinks } from './hubspot-reads.ts';

/** @returns the oldest that carries `ref`; null when none does or it was archived @throws CrmError */
export async function findByRef(
  context: AccountContext,
  object: 'calls' | 'tasks',
  contactId: string,
  ref: string,
): Promise<CreatedRecord | null> {
  const links = await readLinks(context.send, 'contacts', contactId, object);
  const ids = links.map((link) => link.id);
  const records = await readAll(context.send, object, ids, ['vm_ref']);
  const found = newestIds(
    records.filter((record) => record.properties['vm_ref'] === ref).map((record) => record.id),
    records.length,
  ).at(-1);
  return found === undefined ? null : { id: found, url: recordUrl(context.appUrl, context.accountId, object, found) };
}
