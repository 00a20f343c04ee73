/** Keeps work in bulk from starting where the account did not grant what it needs: its rows wait, instead of failing one by one. */
import type { OpenCrmBulk } from '../../crm/crm-bulk.ts';
import { CrmError } from '../../crm/crm-error.ts';
import type { AccountStore } from '../../store/account-store.ts';

/** To read who is meant, to make the task, and to tell the workflow. The other scopes only add to what is written. */
const NEEDED = ['crm.objects.contacts.read', 'crm.objects.contacts.write', 'automation'];

/** @returns as `openBulk`, and @throws CrmError 'missing-scope' with the scopes as its details */
export function requireScopes(store: Pick<AccountStore, 'findAccount'>, openBulk: OpenCrmBulk): OpenCrmBulk {
  return async (accountId) => {
    const missing = (await store.findAccount(accountId))?.missingScopes.split(' ') ?? [];
    const withheld = NEEDED.filter((scope) => missing.includes(scope));
    if (withheld.length > 0)
      throw new CrmError('missing-scope', 'The account did not grant what work in bulk needs.', { details: withheld });
    return openBulk(accountId);
  };
}
