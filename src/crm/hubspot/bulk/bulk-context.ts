/** What the bulk operations on one account are given. */
import type { AccountContext } from '../account-context.ts';
import type { OnceOnlyByAccount } from './once-only-by-account.ts';

export interface BulkContext extends AccountContext {
  onceOnly: OnceOnlyByAccount;
  /** Share of the account's allowance in use, 0 to 1. */
  pressure: () => number;
  sleep: (ms: number) => Promise<void>;
  /** Longest wait for one answer of HubSpot, milliseconds. */
  timeoutMs: number;
}
