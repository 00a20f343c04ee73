/** Sends tasks, a hundred a call, as creates with their links or as upserts, and tells what became of each. */
import type { OnceOnly } from '../../crm-bulk.ts';
import { CrmError } from '../../crm-error.ts';
import { BatchWriteAnswer, parseAnswer } from '../answer-shapes.ts';
import { customPropertyNames, UNIQUE_TASK_REF } from '../custom-properties.ts';
import type { SendToHubSpot } from '../hubspot-gateway.ts';
import { ASSOCIATION_TYPE_IDS, BATCH_WRITE_MAX, HUBSPOT_PATHS } from '../hubspot-paths.ts';
import { HubSpotRefusal } from '../hubspot-refusal.ts';
import { taskProperties } from '../task-properties.ts';
import { inBatches } from './in-batches.ts';
import { readRowErrors } from './row-errors.ts';
import { sendInHalves } from './send-in-halves.ts';
import type { TaskRow, Written } from './task-row.ts';

/** @returns one entry a ref. Never throws CrmError. */
export async function writeTasks(send: SendToHubSpot, rows: readonly TaskRow[], onceOnly: OnceOnly): Promise<Map<string, Written>> {
  const written = new Map<string, Written>();
  await Promise.all(
    inBatches(rows, BATCH_WRITE_MAX).map(async (batch) => {
      const refused = await sendInHalves(batch, {
        send: async (part) => {
          for (const [ref, result] of await writeBatch(send, part, onceOnly)) written.set(ref, result);
        },
        mayBeOneRow: (error) => isAboutARow(error, onceOnly),
        allRefused: 'refuse-rest',
      });
      for (const [row, error] of refused) written.set(row.task.ref, { error, mayExist: leavesDoubt(error, onceOnly) });
    }),
  );
  return written;
}

/** The account lacks a property of ours. */
export function lacksOwnProperty(error: CrmError): boolean {
  const own = [...customPropertyNames('tasks'), UNIQUE_TASK_REF.name];
  return error instanceof HubSpotRefusal && error.missingProperties.some((name) => own.includes(name));
}

/** HubSpot refused what it was told of the unique property, or its value. */
export function refusesUnique(error: CrmError, onceOnly: OnceOnly): boolean {
  return onceOnly !== 'look-first' && error.code === 'invalid' && error.details.includes(UNIQUE_TASK_REF.name);
}

function leavesDoubt(error: CrmError, onceOnly: OnceOnly): boolean {
  return error.code === 'outcome-unknown' || error.code === 'conflict' || refusesUnique(error, onceOnly);
}

function isAboutARow(error: CrmError, onceOnly: OnceOnly): boolean {
  if (error.code !== 'invalid' && error.code !== 'not-found') return false;
  return !lacksOwnProperty(error) && !refusesUnique(error, onceOnly);
}

async function writeBatch(send: SendToHubSpot, rows: readonly TaskRow[], onceOnly: OnceOnly): Promise<Map<string, Written>> {
  const upsert = onceOnly === 'unique-upsert';
  const label = upsert ? 'upsert tasks' : 'create tasks';
  const body = await send({
    label,
    effect: upsert ? 'repeatable' : 'create',
    method: 'POST',
    path: upsert ? HUBSPOT_PATHS.batchUpsert('tasks') : HUBSPOT_PATHS.batchCreate('tasks'),
    json: { inputs: rows.map((row) => inputOf(row, onceOnly)) },
  });
  const answer = parseAnswer(BatchWriteAnswer, body, label, true);
  const errors = readRowErrors(answer.errors ?? [], label);
  // HubSpot promises no order and does not echo trace ids in results, so each is known by its own reference.
  const ids = new Map(answer.results.map((record) => [record.properties['vm_ref'] ?? '', record.id]));
  return new Map(
    rows.map(({ task: { ref } }): [string, Written] => {
      const id = ids.get(ref);
      if (id !== undefined) return [ref, { id }];
      const traced = errors.byTrace.get(ref);
      if (traced !== undefined) return [ref, { error: traced, mayExist: leavesDoubt(traced, onceOnly) }];
      const lost = new CrmError('outcome-unknown', `HubSpot's answer to "${label}" does not tell what became of one input.`);
      return [ref, { error: errors.untraced ?? lost, mayExist: true }];
    }),
  );
}

function inputOf({ task, linkCompany }: TaskRow, onceOnly: OnceOnly): object {
  const all = { ...taskProperties(task, task.type), ...(onceOnly === 'unique-create' ? { [UNIQUE_TASK_REF.name]: task.ref } : {}) };
  const properties = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
  const input = { properties, objectWriteTraceId: task.ref };
  if (onceOnly === 'unique-upsert') return { ...input, id: task.ref, idProperty: UNIQUE_TASK_REF.name };
  const link = (to: 'contact' | 'company', id: string): object => ({
    to: { id },
    types: [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: ASSOCIATION_TYPE_IDS.tasks[to] }],
  });
  const company = linkCompany && task.companyId !== null ? [link('company', task.companyId)] : [];
  return { ...input, associations: [link('contact', task.contactId), ...company] };
}
