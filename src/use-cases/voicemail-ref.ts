/** The key that at most one CRM record carries: how a write whose answer was lost is recognised. */
import { createHash } from 'node:crypto';

export type Step = 'call' | 'task';

/** @returns 32 hexadecimal digits, the same for the same account, key and step */
export function voicemailRef(accountId: string, idempotencyKey: string, step: Step): string {
  return createHash('sha256').update(`${accountId}|${idempotencyKey}|${step}`).digest('hex').slice(0, 32);
}
