/**
 * Events HubSpot told us about, kept until they were acted upon, and a while longer so that repetitions are known. Every method names the
 * account or says why it looks at all of them. Rejects with StoreError, and with nothing else.
 */

export interface NewWebhookEvent {
  accountId: string;
  /** portal, type, object, moment and property: HubSpot's own event id is not unique. */
  dedupeKey: string;
  type: 'privacy-deletion' | 'contact-deleted' | 'contact-merged' | 'call-created' | 'reply-received';
  objectId: string;
  /** ISO 8601 UTC. */
  occurredAt: string;
  /** What the event needs besides its object, JSON; for a merge the ids merged. */
  details: unknown;
}

export interface WebhookEvent extends NewWebhookEvent {
  receivedAt: string;
}

export interface WebhookStore {
  /** One statement for events of any accounts; known ones are left out. @returns accounts that got an event */
  receiveEvents(events: readonly NewWebhookEvent[]): Promise<string[]>;
  /** Not handled yet, in the order in which they occurred. */
  listEvents(accountId: string, limit: number): Promise<WebhookEvent[]>;
  markHandled(accountId: string, dedupeKeys: readonly string[]): Promise<void>;
  /** Accounts with events not handled yet, longest waiting first; connected or not: privacy does not wait for a connection. */
  accountsWithEvents(limit: number): Promise<string[]>;
  /** Deletes events handled before `before`, at most `limit`; of all accounts. @returns events deleted */
  deleteHandledEvents(before: string, limit: number): Promise<number>;
  /** Voicemails and enrolments about a contact that was merged away follow to the contact that stays. @returns rows moved */
  moveContact(accountId: string, fromContactId: string, toContactId: string): Promise<number>;
}
