/** The shape of an enrolment's row, and the way from it to the port's Enrolment. */
import type { Enrolment, EnrolmentState } from './enrolment-store.ts';

/** A state's place in this list is its number in the table. */
const STATES: readonly EnrolmentState[] = ['received', 'made', 'done'];

export interface EnrolmentRow {
  account_id: string;
  callback_id: string;
  state: number;
  attempts: number;
  received_at: Date;
  sent_at: Date | null;
  action: Enrolment['action'];
  object_type: Enrolment['objectType'];
  object_id: string;
  ref: string;
  task_id: string | null;
  inputs: unknown;
  outputs: Enrolment['outputs'];
}

export function toEnrolment(row: EnrolmentRow): Enrolment {
  return {
    accountId: row.account_id,
    callbackId: row.callback_id,
    action: row.action,
    objectType: row.object_type,
    objectId: row.object_id,
    inputs: row.inputs,
    ref: row.ref,
    state: STATES[row.state] ?? 'received',
    receivedAt: row.received_at.toISOString(),
    attempts: row.attempts,
    sentAt: row.sent_at?.toISOString() ?? null,
    taskId: row.task_id,
    outputs: row.outputs,
  };
}
