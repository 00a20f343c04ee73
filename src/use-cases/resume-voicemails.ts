/** Finishes what a crash left half done: a call without its task, an undo without its archive. Run at start and now and then. */
import { CrmError } from '../crm/crm-error.ts';
import { StoreError } from '../store/store-error.ts';
import type { Dependencies } from './dependencies.ts';
import { finishVoicemail } from './finish-voicemail.ts';
import { undoVoicemail } from './undo-voicemail.ts';
import { UseCaseError } from './use-case-error.ts';

/** Rows looked at in one run: far more than an account's reps can leave half done, so that resting rows hide no fresh one. */
const BATCH = 1000;
/** A rep will not expect a follow-up to a week-old voicemail any more; it stays in the history as unfinished. */
const GIVE_UP_AFTER_MS = 7 * 24 * 3600 * 1000;

export interface ResumeReport {
  finished: number;
  waiting: number;
  givenUp: number;
}

/** A row that keeps failing is tried half as often each time, at least once an hour. */
function restMs(row: { createdAt: string; updatedAt: string; problem: string | null }): number {
  return row.problem === null ? 0 : Math.min(3600 * 1000, Date.parse(row.updatedAt) - Date.parse(row.createdAt));
}

/** @param quietSinceMs rows touched less than this many milliseconds ago are left to whoever works on them */
export async function resumeVoicemails(deps: Dependencies, quietSinceMs: number): Promise<ResumeReport> {
  const nowMs = Date.parse(deps.now());
  const rows = await deps.store.listUnfinishedVoicemails(new Date(nowMs - quietSinceMs).toISOString(), BATCH);
  const report: ResumeReport = { finished: 0, waiting: 0, givenUp: 0 };
  for (const row of rows) {
    if (nowMs - Date.parse(row.updatedAt) < restMs(row)) continue;
    if (nowMs - Date.parse(row.createdAt) > GIVE_UP_AFTER_MS) {
      await deps.store.moveVoicemail(row.accountId, row.id, [row.state], 'failed', { problem: row.problem ?? 'given-up' });
      report.givenUp += 1;
      continue;
    }
    try {
      if (row.state === 'undoing') {
        await undoVoicemail(deps, { accountId: row.accountId, userId: row.userId, email: '' }, row.id, row.contactId);
      } else {
        await deps.withLock(row.accountId, row.idempotencyKey, async () => {
          const fresh = await deps.store.findVoicemail(row.accountId, row.id);
          if (fresh === null || fresh.state !== row.state) return;
          await finishVoicemail(await deps.openCrm(row.accountId, 'job'), deps.store, fresh);
        });
      }
      report.finished += 1;
    } catch (error) {
      // One account's trouble must not keep the others waiting; the row is looked at again in the next run.
      if (!(error instanceof CrmError || error instanceof UseCaseError || error instanceof StoreError)) throw error;
      report.waiting += 1;
    }
  }
  return report;
}
