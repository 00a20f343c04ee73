/** Archives a call or a task; one that is gone already counts as archived. */
import { CrmError } from '../crm-error.ts';
import type { AccountContext } from './account-context.ts';
import { HUBSPOT_PATHS } from './hubspot-paths.ts';

/** @throws CrmError */
export async function archiveActivity(context: AccountContext, object: 'calls' | 'tasks', id: string): Promise<void> {
  const label = `archive ${object === 'calls' ? 'call' : 'task'}`;
  try {
    await context.send({ label, effect: 'repeatable', method: 'DELETE', path: HUBSPOT_PATHS.record(object, id) });
  } catch (error) {
    if (!(error instanceof CrmError) || error.code !== 'not-found') throw error;
  }
}
