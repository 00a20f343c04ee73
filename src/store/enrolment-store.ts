/**
 * The ledger of enrolments: one row for each contact a workflow sent, kept from the acknowledgement until HubSpot was told what became of
 * it. Every method names the account or says why it looks at all of them. Rejects with StoreError, and with nothing else.
 */

/**
 *   received → made → done
 * `made`: what was asked for exists in the CRM and its outputs are kept; HubSpot waits to be told. A row that failed for good goes
 * through `made` as well, with the outputs that say why. A claim (a batch and its lease) lies over `received` and `made`.
 */
export type EnrolmentState = 'received' | 'made' | 'done';

export interface NewEnrolment {
  accountId: string;
  /** HubSpot's id of the execution. */
  callbackId: string;
  action: 'create-voicemail-follow-up' | 'write-voicemail-script';
  objectType: 'contact' | 'call';
  objectId: string;
  /** Validated by the use case; JSON. */
  inputs: unknown;
  /** Key of the effect: at most one task of the account carries it. Two callbacks of one execution share it. */
  ref: string;
}

export interface Enrolment extends NewEnrolment {
  state: EnrolmentState;
  receivedAt: string;
  /** Claims that ended without success: released as failed, run out, or held by a worker that is gone. */
  attempts: number;
  /** When a task may first have been sent; null: certainly never. */
  sentAt: string | null;
  taskId: string | null;
  /** What HubSpot is to be told; null until `made`, and not kept once it is told. */
  outputs: Readonly<Record<string, string>> | null;
}

/** A claim of rows by one worker: its id is the fence, so a worker that lost its rows cannot write them. */
export interface Claim {
  accountId: string;
  /** uuid, fresh for each claim. */
  batch: string;
}

export interface Backlog {
  /** Rows not done yet, the claimed ones included. */
  waiting: number;
  /** Of those, claimed at the moment. */
  claimed: number;
  /** Age of the oldest row that is not done, seconds; null when there is none. */
  oldestSeconds: number | null;
}

export interface EnrolmentStore {
  /**
   * One statement for rows of any accounts; a row whose (account, callback) is known already is left as it is. Durable when settled.
   * One value that the database cannot hold, such as a NUL character, refuses all rows of the call.
   */
  receiveEnrolments(rows: readonly NewEnrolment[]): Promise<void>;
  /**
   * Takes the oldest rows that nobody holds and whose time has come, oldest first.
   * @param leaseSeconds after this long others may take them, whatever became of the claimer
   * @param worker name of the claiming process, for freeEnrolmentsOf; null: the rows are free again when the lease has run out
   */
  claimEnrolments(claim: Claim, options: { limit: number; leaseSeconds: number; worker: string | null }): Promise<Enrolment[]>;
  /**
   * Announces that tasks for these rows are about to be sent.
   * @returns callback ids still held by the claim, within its lease: for no others may anything be sent
   */
  announceSending(claim: Claim, callbackIds: readonly string[]): Promise<string[]>;
  /**
   * Also after the lease ran out, as long as nobody else took the row: what was made is a fact.
   * `contactId`: whom the outputs are about, so that forgetContact and moveContact find them; null: nobody, or the enrolled contact itself.
   * @returns callback ids that were still held by the claim and are `made` with this
   */
  recordMade(
    claim: Claim,
    rows: readonly { callbackId: string; taskId: string | null; contactId: string | null; outputs: Readonly<Record<string, string>> }[],
  ): Promise<string[]>;
  /** HubSpot was told, or does not want to know any more. @returns callback ids that were still held by the claim */
  recordDone(claim: Claim, callbackIds: readonly string[]): Promise<string[]>;
  /** Gives rows back, those still held; they can be claimed again after `delaySeconds`. One attempt is counted where `failed`. */
  releaseEnrolments(claim: Claim, rows: readonly { callbackId: string; delaySeconds: number; failed: boolean }[]): Promise<void>;
  /** Frees the rows held by workers that are gone, and counts an attempt; of all accounts. @returns accounts of the rows freed */
  freeEnrolmentsOf(workers: readonly string[]): Promise<string[]>;
  /** Tasks already made under these refs by other rows. */
  findMadeTasks(accountId: string, refs: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Rows that can be claimed now, counted up to `most`: a glance, however much waits. */
  countFree(accountId: string, most: number): Promise<number>;
  /** True when a row is not done, whether or not it can be claimed now. */
  hasOpen(accountId: string): Promise<boolean>;
  /** Counts every row that waits: a quarter of a second for half a million. */
  backlogOf(accountId: string): Promise<Backlog>;
  /**
   * The backlog of all accounts together, for metrics. Counted while the table is small, up to some 30,000 rows; after that the counts are
   * estimates from pages drawn at random: `waiting` a few percent off, `claimed`, whose rows lie together, by half. The age is exact.
   */
  totalBacklog(): Promise<Backlog>;
  /**
   * Accounts with rows that can be claimed now, longest waiting first; for the sweep after lost doorbells. Parked accounts are left out,
   * but for those whose tokens this process may be able to open. One that the store does not know is not: nobody will ever connect it,
   * and its rows have to be answered.
   */
  accountsWithWork(limit: number): Promise<string[]>;
  /** Deletes rows done before `before`, at most `limit`; of all accounts. @returns rows deleted */
  deleteDoneEnrolments(before: string, limit: number): Promise<number>;
}
