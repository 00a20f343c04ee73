/** How an account stands for the product, read without changing anything in it. */
import type { OnceOnly } from './crm-bulk.ts';

export interface AccountInspection {
  /** Custom properties that are not there, as object.property. */
  missingProperties: string[];
  /** Custom properties that hold another type than is needed. */
  wrongProperties: string[];
  /** How tasks are made once only; null where the account was not prepared for it yet. */
  onceOnly: OnceOnly | null;
  /** Owners on the first page of the account's list; null where the account does not let them be read. */
  owners: number | null;
}

/** @throws CrmError, 'unauthorized' when the account is not connected */
export interface InspectAccount {
  (accountId: string): Promise<AccountInspection>;
}
