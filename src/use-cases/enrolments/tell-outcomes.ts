/** Tells HubSpot what became of enrolments whose effect is kept, and notes that it was told. */
import type { CrmBulk } from '../../crm/crm-bulk.ts';
import { CrmError } from '../../crm/crm-error.ts';
import type { Claim } from '../../store/enrolment-store.ts';
import { afterFailure } from './after-failure.ts';
import type { EnrolmentDependencies } from './enrolment-dependencies.ts';

/** Outcomes after which the workflow goes on as planned; any other is a failure that it can branch on. */
const SUCCEEDED: ReadonlySet<string> = new Set(['done', 'follow-up-exists']);

/** @param open callback ids the claim still has to settle; those settled or given back are taken out */
export async function tellOutcomes(
  deps: EnrolmentDependencies,
  crm: CrmBulk,
  claim: Claim,
  rows: readonly { callbackId: string; outputs: Readonly<Record<string, string>> }[],
  open: Set<string>,
): Promise<void> {
  if (rows.length === 0) return;
  const answers = await crm.completeCallbacks(
    rows.map(({ callbackId, outputs }) => ({ callbackId, outputs, succeeded: SUCCEEDED.has(outputs['outcomeCode'] ?? '') })),
  );
  const told = rows.filter(({ callbackId }) => typeof answers.get(callbackId) === 'string').map(({ callbackId }) => callbackId);
  const untold = rows.filter(({ callbackId }) => typeof answers.get(callbackId) !== 'string');
  const done = await deps.store.recordDone(claim, told);
  for (const callbackId of told) open.delete(callbackId);
  const gone = told.filter((callbackId) => answers.get(callbackId) === 'gone').length;
  deps.count('completed', done.length - gone);
  deps.count('gone', gone);
  deps.count('fenced', told.length - done.length);
  if (untold.length === 0) return;
  const again = untold.map(({ callbackId }) => {
    const answer = answers.get(callbackId);
    return { callbackId, delaySeconds: afterFailure(answer instanceof CrmError ? answer : null, 0), failed: true };
  });
  for (const { callbackId } of again) open.delete(callbackId);
  await deps.store.releaseEnrolments(claim, again);
  deps.count('released', again.length);
}
