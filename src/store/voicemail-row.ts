/** The shape of a voicemail's row, and the way from it to the port's Voicemail. */
import type { Voicemail } from './store.ts';

export interface VoicemailRow {
  account_id: string;
  id: string;
  idempotency_key: string;
  request_hash: string;
  contact_id: string;
  user_id: string;
  state: Voicemail['state'];
  left_at: Date;
  script_id: string;
  variant: string;
  strategy: Voicemail['strategy'];
  payload: unknown;
  call_id: string | null;
  call_url: string | null;
  task_id: string | null;
  task_url: string | null;
  problem: string | null;
  created_at: Date;
  updated_at: Date;
}

export function toVoicemail(row: VoicemailRow): Voicemail {
  return {
    id: row.id,
    accountId: row.account_id,
    idempotencyKey: row.idempotency_key,
    requestHash: row.request_hash,
    contactId: row.contact_id,
    userId: row.user_id,
    state: row.state,
    leftAt: row.left_at.toISOString(),
    scriptId: row.script_id,
    variant: row.variant,
    strategy: row.strategy,
    payload: row.payload,
    callId: row.call_id,
    callUrl: row.call_url,
    taskId: row.task_id,
    taskUrl: row.task_url,
    problem: row.problem,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}
