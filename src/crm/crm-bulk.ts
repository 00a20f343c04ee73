/**
 * The bulk side of the CRM port: the same records by the hundred, for work that nobody waits for. One `CrmBulk` speaks for one account.
 * Every method throws CrmError and nothing else; a failure of one row is that row's, never its neighbours'.
 */
import type { CrmError } from './crm-error.ts';
import type { ContactRecord, CrmOwner, CrmVoicemail, FollowUpTask } from './crm.ts';

/** What to read besides the contacts themselves; each costs calls. */
export interface BulkWants {
  company: boolean;
  lastMeeting: boolean;
  connections: boolean;
  /** Voicemails left since this moment; null asks for none. */
  voicemailsSince: string | null;
  now: string;
}

export type BulkTask = FollowUpTask & { type: 'EMAIL' | 'CALL' };

/** A call as a workflow enrols it. */
export interface CrmEnrolledCall {
  /** Null when it is associated with no contact. The first one counts. */
  contactId: string | null;
  /** Null when the call was not logged as a voicemail. */
  voicemail: CrmVoicemail | null;
}

/** Tells the CRM what became of an enrolment. */
export interface Completion {
  callbackId: string;
  succeeded: boolean;
  outputs: Readonly<Record<string, string>>;
}

/**
 * How an account lets a task be made once only, best first:
 * unique-create: the CRM refuses a second task with the same reference at creation
 * unique-upsert: writing the same reference twice writes one task; associations are made afterwards
 * look-first: the CRM knows no unique reference, so what may have been sent is looked for before it is sent again
 */
export type OnceOnly = 'unique-create' | 'unique-upsert' | 'look-first';

export interface CrmBulk {
  readonly onceOnly: OnceOnly;
  /** Any number of ids; a contact that is gone is missing from the answer. `rep` of each record is the contact's owner. */
  readContacts(ids: readonly string[], wants: BulkWants): Promise<ReadonlyMap<string, ContactRecord>>;
  /** Calls that are gone are missing from the answer. */
  readCalls(ids: readonly string[]): Promise<ReadonlyMap<string, CrmEnrolledCall>>;
  /** From the account's cached owners; null when the CRM knows none with this id. */
  findOwnerById(ownerId: string): Promise<CrmOwner | null>;
  /**
   * Makes the tasks that do not exist yet and adopts those that do; any number, refs distinct.
   * @param maybeSent refs that an earlier attempt may have sent: under `look-first` these are looked for before anything is sent
   * @returns one entry a ref: the task's id, or why it was not made. 'outcome-unknown': it may exist
   */
  createTasks(tasks: readonly BulkTask[], maybeSent: ReadonlySet<string>): Promise<ReadonlyMap<string, { id: string } | CrmError>>;
  /** @returns one entry a callback id; 'gone': the CRM does not wait for it any more, or knows already */
  completeCallbacks(completions: readonly Completion[]): Promise<ReadonlyMap<string, 'completed' | 'gone' | CrmError>>;
  /** Share of the account's allowance in use, 0 to 1: at 1 a request would have to wait. */
  pressure(): number;
}

/** @throws CrmError 'unauthorized' when the account is not connected */
export interface OpenCrmBulk {
  (accountId: string): Promise<CrmBulk>;
}
