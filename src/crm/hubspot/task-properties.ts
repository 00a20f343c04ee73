/** A follow-up task in HubSpot's properties. */
import type { FollowUpTask } from '../crm.ts';

/** Values as HubSpot wants them: text. Null leaves the property out. */
export function taskProperties(task: FollowUpTask, type: 'EMAIL' | 'CALL'): Record<string, string | null> {
  return {
    hs_timestamp: new Date(task.dueAt).toISOString(),
    hs_task_subject: task.subject,
    hs_task_body: task.bodyHtml,
    hs_task_status: 'NOT_STARTED',
    hs_task_priority: task.priority,
    hs_task_type: type,
    hs_task_reminders: task.remindAt === null ? null : String(Date.parse(task.remindAt)),
    hubspot_owner_id: task.ownerId,
    vm_ref: task.ref,
    vm_script_id: task.scriptId,
  };
}
