/**
 * The bulk side of the CRM port: the same records by the hundred, for work that nobody waits for. One `CrmBulk` speaks for one account.
 * Every method throws CrmError and nothing else; a failure of one row is that row's, never its neighbours'.
 */
import type { CrmError } from './crm-error.ts';
import type { ContactRecord, CrmOwner, CrmVoicemail, FollowUpTask } from './crm.ts';

/** What to read besides the contacts themselves; each costs calls. */
export interface BulkWants {
  /** Name of the associated company, where the contact carries none itself. */
  company: boolean;
  lastMeeting: boolean;
  /** Labelled links only, and only where the contact names no mutual connection itself: nobody is there to judge a bare link. */
  connections: boolean;
  /** Voicemails left since this moment, ISO 8601, among each contact's newest few calls; null asks for none. */
  voicemailsSince: string | null;
  /** ISO 8601. */
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
  /** As far as known: a batch may teach that the account allows less. */
  readonly onceOnly: OnceOnly;
  /**
   * Any number of ids, and the more at once the fewer calls each costs; a contact that is gone is missing from the answer. One that was
   * merged into another answers under the id asked for with the record of the other, whose own id `contact.id` is. `rep` of each record
   * is the contact's owner. `unread` names what could not be read of it.
   */
  readContacts(ids: readonly string[], wants: BulkWants): Promise<ReadonlyMap<string, ContactRecord>>;
  /** Calls that are gone are missing from the answer. */
  readCalls(ids: readonly string[]): Promise<ReadonlyMap<string, CrmEnrolledCall>>;
  /** From the account's cached owners; null when the CRM knows none with this id. */
  findOwnerById(ownerId: string): Promise<CrmOwner | null>;
  /**
   * Makes the tasks that do not exist yet and adopts those that do; any number, refs distinct.
   * @param maybeSent refs that an earlier attempt may have sent: these are looked for before they are sent, in every kind of account
   * @returns one entry a ref: the task's id, or why it was not made. 'outcome-unknown': it may exist, so the next attempt names it in
   * `maybeSent`. Nothing is thrown: tasks made beside a failure would be lost
   */
  createTasks(tasks: readonly BulkTask[], maybeSent: ReadonlySet<string>): Promise<ReadonlyMap<string, { id: string } | CrmError>>;
  /** Repeat-safe. @returns one entry a callback id; 'gone': the CRM does not wait for it any more, or knows already */
  completeCallbacks(completions: readonly Completion[]): Promise<ReadonlyMap<string, 'completed' | 'gone' | CrmError>>;
  /** Share of the account's allowance in use, 0 to 1: at 1 a request would have to wait. */
  pressure(): number;
}

/** May ask the CRM how it keeps tasks single, about once an hour. @throws CrmError, 'unauthorized' when the account is not connected */
export interface OpenCrmBulk {
  (accountId: string): Promise<CrmBulk>;
}
