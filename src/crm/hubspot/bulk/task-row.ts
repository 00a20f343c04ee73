/** One task on its way into HubSpot, and what became of it. */
import type { BulkTask } from '../../crm-bulk.ts';
import type { CrmError } from '../../crm-error.ts';

export interface TaskRow {
  task: BulkTask;
  /** False once HubSpot did not take the link to the company. */
  linkCompany: boolean;
}

export type Written =
  | { id: string }
  /** `mayExist`: it is to be looked for before it is sent again. */
  | { error: CrmError; mayExist: boolean };
