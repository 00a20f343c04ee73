/**
 * The store port. Every method names the account, or says why it looks at all of them: no row is read or written across accounts.
 * Two implementations speak the same SQL: PGlite (embedded, one process) and PostgreSQL 14+.
 * Every method but isReady rejects with a StoreError, and with nothing else.
 */
import type { AccountStore } from './account-store.ts';
import type { EnrolmentStore } from './enrolment-store.ts';
import type { WebhookStore } from './webhook-store.ts';

/**
 * States of a voicemail, in order. A write to the CRM is announced before it is sent, so that after a crash
 * `sending-*` means: look whether it is there before sending again.
 *   received → sending-call → call-logged → sending-task → done → undoing → undone
 * A voicemail without follow-up (opted out, or the rep unticked it) goes from call-logged to done.
 */
export type VoicemailState = 'received' | 'sending-call' | 'call-logged' | 'sending-task' | 'done' | 'undoing' | 'undone' | 'failed'; // the CRM refused it for good; `problem` holds the code

/** The ledger row of one voicemail that a rep left. */
export interface Voicemail {
  id: string; // uuid, ours
  accountId: string;
  /** Chosen by the card, once per press of "I left it". */
  idempotencyKey: string;
  /** SHA-256 hex of the canonical request: a key used again with other contents is refused. */
  requestHash: string;
  contactId: string;
  userId: string;
  state: VoicemailState;
  leftAt: string;
  scriptId: string;
  variant: string;
  strategy: 'call-back' | 'watch-for-email';
  /** All that is needed to finish the work without the card: validated by the use case that wrote it. */
  payload: unknown;
  callId: string | null;
  callUrl: string | null;
  taskId: string | null;
  taskUrl: string | null;
  /** Code of the last failure; null when none. */
  problem: string | null;
  createdAt: string;
  updatedAt: string;
}

export type NewVoicemail = Pick<
  Voicemail,
  | 'id'
  | 'accountId'
  | 'idempotencyKey'
  | 'requestHash'
  | 'contactId'
  | 'userId'
  | 'leftAt'
  | 'scriptId'
  | 'variant'
  | 'strategy'
  | 'payload'
>;

export type VoicemailPatch = Partial<Pick<Voicemail, 'callId' | 'callUrl' | 'taskId' | 'taskUrl' | 'problem'>>;

export type { Account } from './account-store.ts';

export interface RepSettings {
  accountId: string;
  userId: string;
  /** Validated by the use case that wrote it. */
  settings: unknown;
  updatedAt: string;
}

export interface Store extends AccountStore, EnrolmentStore, WebhookStore {
  /** Inserts the row, or returns the one that already holds the key. Atomic: of two callers one inserts. */
  receiveVoicemail(row: NewVoicemail): Promise<{ inserted: boolean; voicemail: Voicemail }>;
  /**
   * Moves a row from one of `from` to `to`, only if nobody moved it first. Null: it was in another state.
   * The move is durable when the promise settles.
   */
  moveVoicemail(
    accountId: string,
    id: string,
    from: readonly VoicemailState[],
    to: VoicemailState,
    patch?: VoicemailPatch,
  ): Promise<Voicemail | null>;
  findVoicemail(accountId: string, id: string): Promise<Voicemail | null>;
  /** Newest first. */
  listVoicemails(accountId: string, contactId: string, limit: number): Promise<Voicemail[]>;
  /** Of many contacts at once, newest first, at most `limit` a contact. */
  listVoicemailsOf(accountId: string, contactIds: readonly string[], limit: number): Promise<Voicemail[]>;
  /** Rows of all accounts left between states by a crash, oldest first; only rows not touched since `before`. */
  listUnfinishedVoicemails(before: string, limit: number): Promise<Voicemail[]>;

  findRepSettings(accountId: string, userId: string): Promise<RepSettings | null>;
  saveRepSettings(accountId: string, userId: string, settings: unknown): Promise<void>;

  /**
   * Removes everything the store holds about one contact (privacy deletion): voicemails, enrolments that are done, events. An enrolment that
   * is not done stays, because HubSpot waits for its answer: it is freed, is `made` with nothing but the outcome code 'contact-not-found',
   * and its objectId, where that is the contact, is empty. Events stay until they are handled where others of the account depend on them:
   * a merge, and the deletion itself; they hold ids only.
   * @returns rows removed or emptied
   */
  forgetContact(accountId: string, contactId: string): Promise<number>;

  /** True when a write works. */
  isReady(): Promise<boolean>;
  close(): Promise<void>;
}

/** One use of a row at a time in this process or any other; a second caller waits for the first. */
export interface WithVoicemailLock {
  <T>(accountId: string, key: string, work: () => Promise<T>): Promise<T>;
}

/** One holder of an account at a time in this process or any other. May be taken under a voicemail's lock, and not the other way round. */
export interface WithAccountLock {
  <T>(accountId: string, work: () => Promise<T>): Promise<T>;
}
