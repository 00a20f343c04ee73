/** Makes the follow-up e-mail task. */
import type { CreatedRecord, FollowUpTask } from '../crm.ts';
import type { AccountContext } from './account-context.ts';
import { createActivity } from './create-activity.ts';

/** @throws CrmError 'outcome-unknown' when the task may have been made */
export async function createTask(context: AccountContext, task: FollowUpTask): Promise<CreatedRecord> {
  return createActivity(context, {
    object: 'tasks',
    contactId: task.contactId,
    companyId: task.companyId,
    properties: {
      hs_timestamp: new Date(task.dueAt).toISOString(),
      hs_task_subject: task.subject,
      hs_task_body: task.bodyHtml,
      hs_task_status: 'NOT_STARTED',
      hs_task_priority: task.priority,
      hs_task_type: 'EMAIL',
      hs_task_reminders: task.remindAt === null ? null : String(Date.parse(task.remindAt)),
      hubspot_owner_id: task.ownerId,
      vm_ref: task.ref,
      vm_script_id: task.scriptId,
    },
  });
}
