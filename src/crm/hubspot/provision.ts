/** Prepares an account: custom properties, owners, call outcomes. Repeat-safe. */
import { CrmError } from '../crm-error.ts';
import type { AccountContext } from './account-context.ts';
import type { OnceOnlyByAccount } from './bulk/once-only-by-account.ts';
import { UNIQUE_TASK_REF } from './custom-properties.ts';
import { ensureProperties, type Provisioned } from './ensure-properties.ts';

/** @throws CrmError when HubSpot does not serve the account at all; what an admin can mend is returned as a problem */
export async function provision(context: AccountContext, onceOnly: OnceOnlyByAccount): Promise<Provisioned> {
  const { send, accountId } = context;
  const created: string[] = [];
  const problems: string[] = [];
  for (const object of ['contacts', 'calls', 'tasks'] as const) {
    const done = await ensureProperties(send, object);
    created.push(...done.created);
    problems.push(...done.problems);
  }
  // An account that refuses it still works: tasks in bulk are looked for before they are sent again.
  onceOnly.forget(accountId);
  if ((await onceOnly.find(send, accountId, true)).created) created.push(`tasks.${UNIQUE_TASK_REF.name}`);
  await context.owners.warm(send, accountId).catch(tell(problems, 'The owners of the account cannot be read'));
  context.outcomes.forget(accountId);
  await context.outcomes.leftVoicemail(send, accountId).catch(tell(problems, 'Voicemails cannot be logged'));
  return { created, problems };
}

function tell(problems: string[], what: string): (error: unknown) => void {
  return (error) => {
    if (!(error instanceof CrmError) || (error.code !== 'missing-scope' && error.code !== 'invalid')) throw error;
    const scopes = error.code === 'missing-scope' && error.details.length > 0 ? ` (${error.details.join(', ')})` : '';
    problems.push(`${what}: ${error.code === 'missing-scope' ? `the account did not grant the scope for it${scopes}.` : error.message}`);
  };
}
