/** Every voicemail on one contact, ours and other tools', newest first. */
import type { HistoryData } from '../contract/card-contract.ts';
import type { Actor, Dependencies } from './dependencies.ts';
import { mergeHistory } from './history.ts';

/** Entries shown at most. */
const LIMIT = 20;

export async function listVoicemails(deps: Dependencies, actor: Actor, contactId: string): Promise<HistoryData> {
  const crm = await deps.openCrm(actor.accountId, 'person');
  const [rows, calls] = await Promise.all([
    deps.store.listVoicemails(actor.accountId, contactId, LIMIT),
    crm.readVoicemails(contactId, LIMIT),
  ]);
  return { history: mergeHistory(rows, calls).slice(0, LIMIT) };
}
