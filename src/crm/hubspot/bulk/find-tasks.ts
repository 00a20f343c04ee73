/** Finds tasks that may have been made: by their unique reference, or through the links of their contacts. Never by search, which lags. */
import { CrmError } from '../../crm-error.ts';
import { parseAnswer, RecordsAnswer } from '../answer-shapes.ts';
import { UNIQUE_TASK_REF } from '../custom-properties.ts';
import type { SendToHubSpot } from '../hubspot-gateway.ts';
import { BATCH_READ_MAX, HUBSPOT_PATHS } from '../hubspot-paths.ts';
import { newestIds } from '../hubspot-reads.ts';
import { sendBatches } from './in-batches.ts';
import { readLinksOfMany } from './read-links.ts';
import { readRecords } from './read-records.ts';
import type { TaskRow } from './task-row.ts';

export interface TasksFound {
  /** Task ids by ref. */
  ids: Map<string, string>;
  /** Refs that could not be looked for. */
  failed: Map<string, CrmError>;
}

/** Newest tasks of a contact that are looked through: what was sent lately is among them. */
const LOOKED_THROUGH = 100;

/** Never throws CrmError. */
export async function findByUniqueRef(send: SendToHubSpot, rows: readonly TaskRow[]): Promise<TasksFound> {
  const found: TasksFound = { ids: new Map(), failed: new Map() };
  const label = 'read tasks by reference';
  const path = HUBSPOT_PATHS.batchRead('tasks');
  const refs = rows.map((row) => row.task.ref);
  const answers = await sendBatches(refs, BATCH_READ_MAX, async (batch) => {
    const json = { idProperty: UNIQUE_TASK_REF.name, properties: [UNIQUE_TASK_REF.name], inputs: batch.map((id) => ({ id })) };
    return parseAnswer(RecordsAnswer, await send({ label, effect: 'read', method: 'POST', path, json }), label).results;
  });
  for (const { batch, answer } of answers) {
    if (answer.status === 'rejected') {
      const error = crmErrorOf(answer.reason);
      for (const ref of batch) found.failed.set(ref, error);
    } else
      for (const { id, properties } of answer.value) {
        const ref = properties[UNIQUE_TASK_REF.name] ?? '';
        if (batch.includes(ref)) found.ids.set(ref, id);
      }
  }
  return found;
}

/** Where several tasks carry one ref, the oldest is it. Never throws CrmError. */
export async function findByLinks(send: SendToHubSpot, rows: readonly TaskRow[]): Promise<TasksFound> {
  const found: TasksFound = { ids: new Map(), failed: new Map() };
  try {
    const contactIds = rows.map((row) => row.task.contactId);
    const linked = await readLinksOfMany(send, 'contacts', contactIds, 'tasks');
    const taskIds = new Map(
      [...linked.links].map(([contactId, links]) => [
        contactId,
        newestIds(
          links.map((link) => link.id),
          LOOKED_THROUGH,
        ),
      ]),
    );
    const tasks = await readRecords(send, 'tasks', [...taskIds.values()].flat(), ['vm_ref']);
    for (const { task } of rows) {
      const own = taskIds.get(task.contactId) ?? [];
      const id = own.filter((taskId) => tasks.records.get(taskId)?.properties['vm_ref'] === task.ref).at(-1);
      const error =
        linked.failed.get(task.contactId) ?? own.map((taskId) => tasks.failed.get(taskId)).find((failure) => failure !== undefined);
      if (id !== undefined) found.ids.set(task.ref, id);
      else if (error !== undefined) found.failed.set(task.ref, error);
    }
  } catch (error) {
    for (const { task } of rows) found.failed.set(task.ref, crmErrorOf(error));
  }
  return found;
}

function crmErrorOf(error: unknown): CrmError {
  if (error instanceof CrmError) return error;
  throw error;
}
