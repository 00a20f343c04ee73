/** Takes a logged voicemail back: archives its task and its call, and keeps the ledger row as undone. */
import type { UndoData } from '../contract/card-contract.ts';
import type { Actor, Dependencies } from './dependencies.ts';
import { historyEntry } from './history.ts';
import { UseCaseError } from './use-case-error.ts';

/** Repeat-safe. @throws UseCaseError 'voicemail-not-found' | 'cannot-undo' | 'voicemail-in-progress', CrmError */
export async function undoVoicemail(deps: Dependencies, actor: Actor, voicemailId: string, contactId: string): Promise<UndoData> {
  const found = await deps.store.findVoicemail(actor.accountId, voicemailId);
  if (found === null || found.contactId !== contactId)
    throw new UseCaseError('voicemail-not-found', 'This voicemail is not in Ringback on this contact.');
  return deps.withLock(actor.accountId, found.idempotencyKey, async () => {
    const row = await deps.store.findVoicemail(actor.accountId, voicemailId);
    if (row === null) throw new UseCaseError('voicemail-not-found', 'This voicemail is not in Ringback on this contact.');
    if (row.state === 'undone') return { voicemailId, entry: historyEntry(row) };
    const undoing = await deps.store.moveVoicemail(actor.accountId, voicemailId, ['done', 'call-logged', 'undoing'], 'undoing');
    if (undoing === null) throw new UseCaseError('cannot-undo', 'This voicemail is not finished, so there is nothing to take back yet.');
    const crm = await deps.openCrm(actor.accountId, 'person');
    if (undoing.taskId !== null) await crm.archiveTask(undoing.taskId);
    if (undoing.callId !== null) await crm.archiveCall(undoing.callId);
    const undone = await deps.store.moveVoicemail(actor.accountId, voicemailId, ['undoing'], 'undone');
    if (undone === null) throw new UseCaseError('voicemail-in-progress', 'Somebody else is working on this voicemail.');
    return { voicemailId, entry: historyEntry(undone) };
  });
}
