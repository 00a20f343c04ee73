/** Tells HubSpot what became of enrolments whose effect is kept, and notes that it was told. */
import type { CrmBulk } from '../../crm/crm-bulk.ts';
import { CrmError } from '../../crm/crm-error.ts';
import type { Claim } from '../../store/enrolment-store.ts';
import { afterFailure } from './after-failure.ts';
import type { EnrolmentDependencies } from './enrolment-dependencies.ts';

/** Outcomes after which the workflow goes on as planned; any other is a failure that it can branch on. */
const SUCCEEDED: ReadonlySet<string> = new Set(['done', 'follow-up-exists']);

/** HubSpot waits a week, as our answer to the enrolment asks it to; a day more is for its clock and ours. */
const AWAITED_MS = 8 * 86_400_000;

/** A row whose effect is kept. */
export interface Outcome {
  callbackId: string;
  outputs: Readonly<Record<string, string>>;
  /** Failures before this one. */
  attempts: number;
  /** When HubSpot began to wait. */
  receivedAt: string;
}

/** @param open callback ids the claim still has to settle; those settled or given back are taken out */
export async function tellOutcomes(
  deps: EnrolmentDependencies,
  crm: CrmBulk,
  claim: Claim,
  rows: readonly Outcome[],
  open: Set<string>,
): Promise<void> {
  if (rows.length === 0) return;
  const answers = await crm.completeCallbacks(
    rows.map(({ callbackId, outputs }) => ({ callbackId, outputs, succeeded: SUCCEEDED.has(outputs['outcomeCode'] ?? '') })),
  );
  const told = rows.filter(({ callbackId }) => typeof answers.get(callbackId) === 'string').map(({ callbackId }) => callbackId);
  const untold = rows.filter(({ callbackId }) => typeof answers.get(callbackId) !== 'string');
  // What HubSpot refuses without saying that nobody waits is tried until nobody can.
  const nowMs = Date.parse(deps.now());
  const expired = untold.filter(({ receivedAt }) => nowMs - Date.parse(receivedAt) > AWAITED_MS).map(({ callbackId }) => callbackId);
  const settled = [...told, ...expired];
  const done = await deps.store.recordDone(claim, settled);
  for (const callbackId of settled) open.delete(callbackId);
  const gone = told.filter((callbackId) => answers.get(callbackId) === 'gone').length;
  const expiredNow = expired.filter((callbackId) => done.includes(callbackId)).length;
  deps.count('completed', done.length - gone - expiredNow);
  deps.count('gone', gone);
  deps.count('expired', expiredNow);
  deps.count('fenced', settled.length - done.length);
  const again = untold
    .filter(({ callbackId }) => !expired.includes(callbackId))
    .map(({ callbackId, attempts }) => {
      const answer = answers.get(callbackId);
      return { callbackId, delaySeconds: afterFailure(answer instanceof CrmError ? answer : null, attempts), failed: true };
    });
  if (again.length === 0) return;
  for (const { callbackId } of again) open.delete(callbackId);
  await deps.store.releaseEnrolments(claim, again);
  deps.count('released', again.length);
}
