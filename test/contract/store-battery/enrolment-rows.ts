/** Enrolments for the store battery, each in an account that no other test uses, unless one is given. */
import { randomUUID } from 'node:crypto';
import type { Claim, Enrolment, EnrolmentStore, NewEnrolment } from '../../../src/store/enrolment-store.ts';

/** Seconds of a lease that outlasts every test. */
export const LONG = 600;
/** Seconds of a lease that has run out when it begins. */
export const RUN_OUT = -1;
export const EVERY_ROW = 10_000;

export function newAccount(): string {
  return `account-${randomUUID()}`;
}

export function newEnrolment(fields: Partial<NewEnrolment> = {}): NewEnrolment {
  return {
    accountId: newAccount(),
    callbackId: `ap-${randomUUID()}`,
    action: 'create-voicemail-follow-up',
    objectType: 'contact',
    objectId: '101',
    inputs: { dueInWorkingDays: 1, priority: 'HIGH' },
    ref: randomUUID(),
    ...fields,
  };
}

/** Received one after the other, so that their order is known. */
export async function receiveSome(store: EnrolmentStore, accountId: string, count: number): Promise<NewEnrolment[]> {
  const rows = Array.from({ length: count }, () => newEnrolment({ accountId }));
  for (const row of rows) await store.receiveEnrolments([row]);
  return rows;
}

export function newClaim(accountId: string): Claim {
  return { accountId, batch: randomUUID() };
}

export async function claim(
  store: EnrolmentStore,
  accountId: string,
  options: { limit?: number; leaseSeconds?: number; worker?: string | null } = {},
): Promise<{ held: Claim; rows: Enrolment[]; ids: string[] }> {
  const held = newClaim(accountId);
  const rows = await store.claimEnrolments(held, { limit: EVERY_ROW, leaseSeconds: LONG, worker: 'worker-1', ...options });
  return { held, rows, ids: idsOf(rows) };
}

export function idsOf(rows: readonly { callbackId: string }[]): string[] {
  return rows.map(({ callbackId }) => callbackId);
}

export type MadeRow = Parameters<EnrolmentStore['recordMade']>[1][number];

export function made(callbackId: string, fields: Partial<MadeRow> = {}): MadeRow {
  return {
    callbackId,
    taskId: `task-of-${callbackId}`,
    contactId: null,
    outputs: { subject: 'Hello John', outcomeCode: 'done' },
    ...fields,
  };
}

/** Claims every row that is free and records it made and done. */
export async function finish(store: EnrolmentStore, accountId: string, fields: Partial<MadeRow> = {}): Promise<void> {
  const { held, ids } = await claim(store, accountId);
  await store.recordMade(
    held,
    ids.map((id) => made(id, fields)),
  );
  await store.recordDone(held, ids);
}
