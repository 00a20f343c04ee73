/** The key that at most one CRM record carries: how a write whose answer was lost is recognised. */
import { hash } from 'node:crypto';

export type Step = 'call' | 'task';

/** @returns 32 hexadecimal digits, the same for the same account, key and step */
export function voicemailRef(accountId: string, idempotencyKey: string, step: Step): string {
  return hash('sha256', `${accountId}|${idempotencyKey}|${step}`, 'hex').slice(0, 32);
}
