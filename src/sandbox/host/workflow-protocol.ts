/** What the page and its server say to each other about a run of a workflow. */

export interface WorkflowInput {
  name: string;
  label: string;
  description: string;
  kind: 'choice' | 'number' | 'yes-no' | 'owner';
  /** Empty unless kind is choice or owner. */
  options: readonly { value: string; label: string }[];
}

export interface WorkflowActionView {
  name: string;
  title: string;
  description: string;
  inputs: readonly WorkflowInput[];
}

export interface WorkflowStart {
  action: string;
  /** Values as a person entered them; empty ones are left out. */
  inputs: Record<string, string>;
  /** Generated contacts that are enrolled besides the account's own; 0 for none. */
  generated: number;
}

/** One contact whose execution is over. */
export interface FinishedContact {
  contactId: string;
  name: string;
  outcomeCode: string;
  /** Empty where the outcome has none. */
  subject: string;
  /** Empty where no task was made. */
  taskId: string;
}

export interface WorkflowRunView {
  /** "stopped": a person stopped it; "failed": requests were given up, `problem` says why. */
  state: 'preparing' | 'running' | 'done' | 'stopped' | 'failed';
  action: string;
  /** Contacts enrolled by this run. */
  contacts: number;
  /** Accepted by the backend, whether finished or not. */
  acknowledged: number;
  /** Acknowledged and not finished. */
  waiting: number;
  /** Finished with outcome "done". */
  done: number;
  /** Finished with any other outcome, by its code. */
  failures: Record<string, number>;
  /** Requests that were repeated, because the backend said "later" or nothing. */
  repeated: number;
  /** Finished in the last seconds, per second. */
  perSecond: number;
  /** Null while no rate is known. */
  secondsLeft: number | null;
  /** From the start until now, or until the end. */
  seconds: number;
  /** Newest first, some dozens at most. */
  latest: FinishedContact[];
  problem: string | null;
}

export interface WorkflowView {
  actions: WorkflowActionView[];
  /** Null until something was run. */
  run: WorkflowRunView | null;
}
