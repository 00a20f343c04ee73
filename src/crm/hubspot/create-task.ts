/** Makes the follow-up e-mail task. */
import type { CreatedRecord, FollowUpTask } from '../crm.ts';
import type { AccountContext } from './account-context.ts';
import { createActivity } from './create-activity.ts';
import { taskProperties } from './task-properties.ts';

/** @throws CrmError 'outcome-unknown' when the task may have been made */
export async function createTask(context: AccountContext, task: FollowUpTask): Promise<CreatedRecord> {
  const { contactId, companyId } = task;
  return createActivity(context, { object: 'tasks', contactId, companyId, properties: taskProperties(task, 'EMAIL') });
}
