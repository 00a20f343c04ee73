/** HubSpot behind the bulk side of the CRM port. */
import type { CrmBulk } from '../../crm-bulk.ts';
import type { BulkContext } from './bulk-context.ts';
import { completeCallbacks } from './complete-callbacks.ts';
import { createTasks, type OnceOnlyWay } from './create-tasks.ts';
import { readCalls } from './read-calls.ts';
import { readContacts } from './read-contacts.ts';

/** @throws CrmError when HubSpot does not tell how the account keeps tasks single */
export async function createHubSpotBulk(context: BulkContext): Promise<CrmBulk> {
  const { send, accountId } = context;
  const way: OnceOnlyWay = { current: (await context.onceOnly.find(send, accountId)).onceOnly };
  return {
    get onceOnly() {
      return way.current;
    },
    readContacts: (ids, wants) => readContacts(context, ids, wants),
    readCalls: (ids) => readCalls(context, ids),
    findOwnerById: (ownerId) => context.owners.findById(send, accountId, ownerId),
    createTasks: (tasks, maybeSent) => createTasks(context, way, tasks, maybeSent),
    completeCallbacks: (completions) => completeCallbacks(send, completions),
    pressure: context.pressure,
  };
}
