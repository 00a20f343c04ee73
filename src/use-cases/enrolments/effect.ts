/** What one enrolment comes to: a task to make or none, and what HubSpot is told once it is made. */
import type { OutcomeCode, WorkflowAction } from '../../contract/workflow-contract.ts';
import type { BulkTask } from '../../crm/crm-bulk.ts';

export interface Effect {
  outcome: OutcomeCode;
  /** Without the task's id, which is not known yet. */
  outputs: Readonly<Record<string, string>>;
  /** Null: nothing is to be made. */
  task: Omit<BulkTask, 'ref'> | null;
  /** Null when no contact was found. */
  contactId: string | null;
}

/** Every output of an action is always there, so that a workflow can use it without asking. */
const EMPTY: Record<WorkflowAction, Readonly<Record<string, string>>> = {
  'create-voicemail-follow-up': { taskId: '', subject: '', scriptId: '' },
  'write-voicemail-script': { script: '', seconds: '', subject: '', scriptId: '', taskId: '' },
};

/** An enrolment for which nothing is made. */
export function withoutEffect(action: WorkflowAction, outcome: OutcomeCode, contactId: string | null): Effect {
  return { outcome, outputs: { ...EMPTY[action], outcomeCode: outcome }, task: null, contactId };
}
