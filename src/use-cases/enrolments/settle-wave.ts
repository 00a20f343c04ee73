/**
 * One wave: rows under one claim are read, written, made and told, each step kept before the next begins. Whatever stops it, the rows
 * stay in the ledger as far as they came, and the next claim goes on from there.
 */
import type { BulkTask, CrmBulk } from '../../crm/crm-bulk.ts';
import { CrmError } from '../../crm/crm-error.ts';
import type { Claim, Enrolment } from '../../store/enrolment-store.ts';
import type { EnrolmentDependencies } from './enrolment-dependencies.ts';
import { effectsOf } from './effects-of.ts';
import { withoutEffect, type Effect } from './effect.ts';
import { afterFailure } from './after-failure.ts';
import { tellOutcomes, type Outcome } from './tell-outcomes.ts';

/** @throws CrmError when the account cannot be worked on now, StoreError; the rows are then free again, or will be when the lease ends */
export async function settleWave(deps: EnrolmentDependencies, crm: CrmBulk, claim: Claim, rows: readonly Enrolment[]): Promise<void> {
  const open = new Set(rows.map(({ callbackId }) => callbackId));
  try {
    const told = rows.filter(({ state }) => state === 'made');
    const fresh = rows.filter(({ state }) => state === 'received');
    const made = fresh.length === 0 ? [] : await makeEffects(deps, crm, claim, fresh, open);
    await tellOutcomes(deps, crm, claim, [...told.map((row) => ({ ...outcomeOf(row), outputs: row.outputs ?? {} })), ...made], open);
  } catch (error) {
    const delaySeconds = afterFailure(error, Math.max(...rows.map(({ attempts }) => attempts)));
    const left = rows
      .filter(({ callbackId }) => open.has(callbackId))
      .map(({ callbackId }) => ({ callbackId, delaySeconds, failed: true }));
    // A database that is gone keeps the rows until the lease ends; what stopped the wave is the news.
    await deps.store.releaseEnrolments(claim, left).catch(() => undefined);
    deps.count('released', left.length);
    throw error;
  }
}

function outcomeOf({ callbackId, attempts, receivedAt }: Enrolment): Omit<Outcome, 'outputs'> {
  return { callbackId, attempts, receivedAt };
}

/** @param open callback ids that the claim still has to settle; those given back are taken out */
async function makeEffects(
  deps: EnrolmentDependencies,
  crm: CrmBulk,
  claim: Claim,
  rows: readonly Enrolment[],
  open: Set<string>,
): Promise<Outcome[]> {
  const { store } = deps;
  const effects = await effectsOf(deps, crm, claim.accountId, rows);
  const withTask = rows.filter((row) => effects.get(row.callbackId)?.task != null);
  const existing = await store.findMadeTasks(
    claim.accountId,
    withTask.map(({ ref }) => ref),
  );
  const wanted = new Map<string, { row: Enrolment; task: BulkTask }>();
  for (const row of withTask) {
    const task = effects.get(row.callbackId)?.task;
    if (task != null && !existing.has(row.ref) && !wanted.has(row.ref)) wanted.set(row.ref, { row, task: { ...task, ref: row.ref } });
  }
  const maybeSent = new Set(withTask.filter(({ sentAt }) => sentAt !== null).map(({ ref }) => ref));
  const held = await announce(
    store,
    crm,
    claim,
    [...wanted.values()].map(({ row }) => row.callbackId),
  );
  const tasks = [...wanted.values()].filter(({ row }) => held.has(row.callbackId)).map(({ task }) => task);
  const results = tasks.length === 0 ? new Map<string, { id: string } | CrmError>() : await crm.createTasks(tasks, maybeSent);
  deps.count('adopted', existing.size);

  const settled: { callbackId: string; taskId: string | null; contactId: string | null; outputs: Readonly<Record<string, string>> }[] = [];
  const again: { callbackId: string; delaySeconds: number; failed: boolean }[] = [];
  for (const row of rows) {
    const effect = effects.get(row.callbackId);
    if (effect === undefined) continue;
    const result = effect.task === null ? null : taskResult(row, existing, results);
    if (result === undefined || result instanceof CrmError) {
      const refused = result !== undefined && refusedForGood(result) ? withoutEffect(row.action, 'crm-refused', effect.contactId) : null;
      if (refused !== null)
        settled.push({ callbackId: row.callbackId, taskId: null, contactId: effect.contactId, outputs: refused.outputs });
      else again.push({ callbackId: row.callbackId, delaySeconds: afterFailure(result, row.attempts), failed: true });
    } else settled.push({ callbackId: row.callbackId, ...settledRow(effect, result) });
  }
  const recorded = new Set(await store.recordMade(claim, settled));
  deps.count('made', recorded.size);
  deps.count('fenced', settled.length - recorded.size);
  for (const { callbackId } of [...again, ...settled.filter((row) => !recorded.has(row.callbackId))]) open.delete(callbackId);
  if (again.length > 0) {
    await store.releaseEnrolments(claim, again);
    deps.count('released', again.length);
  }
  const outputs = new Map(settled.map((row) => [row.callbackId, row.outputs]));
  return rows
    .filter(({ callbackId }) => recorded.has(callbackId))
    .map((row) => ({ ...outcomeOf(row), outputs: outputs.get(row.callbackId) ?? {} }));
}

/** Only where the CRM itself cannot tell a second task from the first must the ledger know what was sent. */
async function announce(
  store: EnrolmentDependencies['store'],
  crm: CrmBulk,
  claim: Claim,
  callbackIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (crm.onceOnly !== 'look-first' || callbackIds.length === 0) return new Set(callbackIds);
  return new Set(await store.announceSending(claim, callbackIds));
}

function taskResult(
  row: Enrolment,
  existing: ReadonlyMap<string, string>,
  results: ReadonlyMap<string, { id: string } | CrmError>,
): { id: string } | CrmError | undefined {
  const id = existing.get(row.ref);
  return id === undefined ? results.get(row.ref) : { id };
}

function settledRow(effect: Effect, task: { id: string } | null): Pick<Effect, 'contactId' | 'outputs'> & { taskId: string | null } {
  if (task === null) return { taskId: null, contactId: effect.contactId, outputs: effect.outputs };
  return { taskId: task.id, contactId: effect.contactId, outputs: { ...effect.outputs, taskId: task.id } };
}

/** Another attempt would be refused like this one. */
function refusedForGood({ code }: CrmError): boolean {
  return code === 'invalid' || code === 'not-found' || code === 'missing-scope' || code === 'conflict';
}
