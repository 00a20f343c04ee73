/** Events HubSpot told us about, kept until they were acted upon, and a while longer so that repetitions are known. */

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
  /** Oldest first, not handled yet. */
  listEvents(accountId: string, limit: number): Promise<WebhookEvent[]>;
  markHandled(accountId: string, dedupeKeys: readonly string[]): Promise<void>;
  /** Connected or not: privacy does not wait for a connection. Of all accounts. */
  accountsWithEvents(limit: number): Promise<string[]>;
  /** Of all accounts. @returns events deleted */
  deleteHandledEvents(before: string, limit: number): Promise<number>;
  /** Rows about a contact that was merged away follow to the contact that stays. @returns rows moved */
  moveContact(accountId: string, fromContactId: string, toContactId: string): Promise<number>;
}
