/**
 * Makes tasks once each: sends those that were never sent, looks for those that may have been, and sends again only what is not there.
 * What the account allows is learnt on the way: one that refuses a unique reference at creation is asked to upsert, and one that refuses
 * that too is looked through.
 */
import type { BulkTask, OnceOnly } from '../../crm-bulk.ts';
import { CrmError } from '../../crm-error.ts';
import { ensureProperties } from '../ensure-properties.ts';
import type { BulkContext } from './bulk-context.ts';
import { findByLinks, findByUniqueRef, type TasksFound } from './find-tasks.ts';
import { linkTasks } from './link-tasks.ts';
import type { TaskRow } from './task-row.ts';
import { lacksOwnProperty, refusesUnique, writeTasks } from './write-tasks.ts';

/** What is known of the account; a write may teach otherwise. */
export interface OnceOnlyWay {
  current: OnceOnly;
}

/** Rounds of sending: the first, one after doubt, and one after doubt about that. */
const ROUNDS_MAX = 3;

const NEXT_BEST: Readonly<Record<OnceOnly, OnceOnly>> = {
  'unique-create': 'unique-upsert',
  'unique-upsert': 'look-first',
  'look-first': 'look-first',
};

/** @returns one entry a ref. Never throws CrmError. */
export async function createTasks(
  context: BulkContext,
  way: OnceOnlyWay,
  tasks: readonly BulkTask[],
  maybeSent: ReadonlySet<string>,
): Promise<ReadonlyMap<string, { id: string } | CrmError>> {
  const rows = new Map(tasks.map((task): [string, TaskRow] => [task.ref, { task, linkCompany: task.companyId !== null }]));
  const made = new Map<string, { id: string } | CrmError>();
  let repaired = false;

  /** Adopts what is there. @returns what is not; what could not be looked for keeps its doubt */
  async function adopt(doubtful: readonly TaskRow[], find: (of: readonly TaskRow[]) => Promise<TasksFound>): Promise<TaskRow[]> {
    if (doubtful.length === 0) return [];
    const { ids, failed } = await find(doubtful);
    return doubtful.filter(({ task: { ref } }) => {
      const id = ids.get(ref);
      const cause = failed.get(ref);
      if (id !== undefined) made.set(ref, { id });
      else if (cause !== undefined)
        made.set(ref, new CrmError('outcome-unknown', 'A task that may exist could not be looked for.', { cause }));
      return id === undefined && cause === undefined;
    });
  }

  const byReference = (of: readonly TaskRow[]): Promise<TasksFound> =>
    way.current === 'look-first' ? findByLinks(context.send, of) : findByUniqueRef(context.send, of);

  /** An attempt of long ago may have been sent before the account took unique references. */
  async function adoptEarlier(doubtful: readonly TaskRow[]): Promise<TaskRow[]> {
    const missing = await adopt(doubtful, byReference);
    return way.current === 'look-first' ? missing : adopt(missing, (of) => findByLinks(context.send, of));
  }

  const all = [...rows.values()];
  let open = [
    ...all.filter((row) => !maybeSent.has(row.task.ref)),
    ...(await adoptEarlier(all.filter((row) => maybeSent.has(row.task.ref)))),
  ];
  for (let round = 0; open.length > 0 && round < ROUNDS_MAX;) {
    const written = await writeTasks(context.send, open, way.current);
    const again: TaskRow[] = [];
    const doubtful: TaskRow[] = [];
    const errors: CrmError[] = [];
    for (const row of open) {
      const result = written.get(row.task.ref);
      if (result === undefined) continue;
      if ('id' in result) {
        made.set(row.task.ref, { id: result.id });
        continue;
      }
      const { error, mayExist } = result;
      made.set(row.task.ref, error);
      errors.push(error);
      if (!repaired && lacksOwnProperty(error)) again.push(row);
      else if (mayExist) doubtful.push(row);
      else if (row.linkCompany && mayBeLink(error)) again.push({ ...row, linkCompany: false });
    }
    if (!repaired && errors.some(lacksOwnProperty)) {
      repaired = true;
      await repair(context, way);
    }
    // What was sent may still be on its way; where HubSpot itself does not keep it single, it is given the time to arrive.
    const onItsWay = way.current === 'look-first' && errors.some((error) => error.code === 'outcome-unknown');
    if (onItsWay) await context.sleep(context.timeoutMs);
    const missing = await adopt(doubtful, byReference);
    const learnt = missing.some(({ task }) => isRefusedUnique(made.get(task.ref), way.current));
    if (learnt) {
      way.current = NEXT_BEST[way.current];
      context.onceOnly.set(context.accountId, way.current);
    } else round += 1;
    open = [...again, ...missing];
  }
  for (const { task } of open) {
    const cause = made.get(task.ref);
    if (cause instanceof CrmError && cause.code === 'conflict')
      made.set(task.ref, new CrmError('outcome-unknown', 'HubSpot says that a task exists and does not show it yet.', { cause }));
  }
  if (way.current === 'unique-upsert') await link(context, rows, made);
  return made;
}

function isRefusedUnique(result: { id: string } | CrmError | undefined, onceOnly: OnceOnly): boolean {
  return result instanceof CrmError && refusesUnique(result, onceOnly);
}

/** A refusal that names no property may be about a linked record: gone, or not to be linked by this account's rules. */
function mayBeLink(error: CrmError): boolean {
  return error.code === 'not-found' || (error.code === 'invalid' && error.details.length === 0);
}

async function repair(context: BulkContext, way: OnceOnlyWay): Promise<void> {
  try {
    await ensureProperties(context.send, 'tasks');
    context.onceOnly.forget(context.accountId);
    way.current = (await context.onceOnly.find(context.send, context.accountId, true)).onceOnly;
  } catch (error) {
    // The rows are refused once more, and that is what they are told.
    if (!(error instanceof CrmError)) throw error;
    context.log.warn({ accountId: context.accountId, code: error.code }, 'The properties of tasks could not be made');
  }
}

/** Also the adopted ones: an earlier attempt may have ended between a task and its links. */
async function link(context: BulkContext, rows: ReadonlyMap<string, TaskRow>, made: Map<string, { id: string } | CrmError>): Promise<void> {
  const links = [...rows].flatMap(([ref, { task, linkCompany }]) => {
    const result = made.get(ref);
    if (result === undefined || result instanceof CrmError) return [];
    return [{ ref, taskId: result.id, contactId: task.contactId, companyId: linkCompany ? task.companyId : null }];
  });
  for (const [ref, error] of await linkTasks(context, links)) made.set(ref, error);
}
