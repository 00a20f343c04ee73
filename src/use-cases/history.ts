/** One list of voicemails from two witnesses: our ledger, and the calls anybody logged in the CRM. */
import type { HistoryEntry } from '../contract/card-contract.ts';
import type { CrmVoicemail } from '../crm/crm.ts';
import type { Voicemail } from '../store/store.ts';
import { VoicemailPayload } from './voicemail-payload.ts';

/** How a ledger row is shown to the rep. */
export function historyEntry(row: Voicemail): HistoryEntry {
  const payload = VoicemailPayload.safeParse(row.payload);
  return {
    voicemailId: row.id,
    leftAt: row.leftAt,
    scriptId: row.scriptId,
    strategy: row.strategy,
    text: payload.success ? payload.data.text : null,
    subject: payload.success ? (payload.data.followUp?.subject ?? null) : null,
    state: row.state === 'done' ? 'done' : row.state === 'undone' ? 'undone' : 'unfinished',
    callUrl: row.state === 'undone' ? null : row.callUrl,
    taskUrl: row.state === 'undone' ? null : row.taskUrl,
  };
}

/** Newest first. A call that our ledger knows appears once, as ours; a row that failed for good is left out. */
export function mergeHistory(rows: readonly Voicemail[], calls: readonly CrmVoicemail[]): HistoryEntry[] {
  const ours = new Set(rows.flatMap((row) => (row.callId === null ? [] : [row.callId])));
  const elsewhere = calls
    .filter((call) => !ours.has(call.callId))
    .map((call): HistoryEntry => ({
      voicemailId: null,
      leftAt: call.leftAt,
      scriptId: call.scriptId,
      strategy: null,
      text: null,
      subject: null,
      state: 'elsewhere',
      callUrl: null,
      taskUrl: null,
    }));
  const entries = [...rows.filter((row) => row.state !== 'failed').map(historyEntry), ...elsewhere];
  return entries.sort((a, b) => (a.leftAt < b.leftAt ? 1 : a.leftAt > b.leftAt ? -1 : 0));
}
