/** Voicemails for the store battery, each in an account that no other test uses, unless one is given. */
import { randomUUID } from 'node:crypto';
import type { NewVoicemail, Store, VoicemailState } from '../../../src/store/store.ts';

export const STATES: readonly VoicemailState[] = [
  'received',
  'sending-call',
  'call-logged',
  'sending-task',
  'done',
  'undoing',
  'undone',
  'failed',
];
export const UNFINISHED: readonly VoicemailState[] = ['received', 'sending-call', 'call-logged', 'sending-task', 'undoing'];
export const ISO_MS = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
export const FAR_FUTURE = '2999-01-01T00:00:00.000Z';

export function newVoicemail(fields: Partial<NewVoicemail> = {}): NewVoicemail {
  return {
    id: randomUUID(),
    accountId: `account-${randomUUID()}`,
    idempotencyKey: randomUUID(),
    requestHash: 'ab'.repeat(32),
    contactId: '101',
    userId: '7',
    leftAt: '2026-11-24T15:04:05.678Z',
    scriptId: 'script-1',
    variant: 'a',
    strategy: 'call-back',
    payload: { text: 'Hi John,', seconds: 31 },
    ...fields,
  };
}

export async function receive(store: Store, fields: Partial<NewVoicemail> = {}): Promise<NewVoicemail> {
  const row = newVoicemail(fields);
  await store.receiveVoicemail(row);
  return row;
}

export async function receiveIn(store: Store, state: VoicemailState, fields: Partial<NewVoicemail> = {}): Promise<NewVoicemail> {
  const row = await receive(store, fields);
  await store.moveVoicemail(row.accountId, row.id, STATES, state);
  return row;
}

/** The database notes moments in whole milliseconds. */
export async function untilNextMs(): Promise<void> {
  const start = Date.now();
  while (Date.now() <= start + 1) await new Promise((resolve) => setImmediate(resolve));
}
