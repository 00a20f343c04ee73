/** The part of the store that keeps HubSpot's events, in SQL. */
import { jsonText } from './json-text.ts';
import type { SqlConnection } from './sql-connection.ts';
import type { WebhookEvent, WebhookStore } from './webhook-store.ts';

type WebhookLedger = Omit<WebhookStore, 'moveContact'>;

interface WebhookEventRow {
  account_id: string;
  dedupe_key: string;
  type: WebhookEvent['type'];
  object_id: string;
  occurred_at: Date;
  received_at: Date;
  details: unknown;
}

export function createWebhookLedger(connection: SqlConnection): WebhookLedger {
  return {
    async receiveEvents(events) {
      if (events.length === 0) return [];
      // In the order of the keys: of two processes that write the same rows at once, one waits, and neither waits for the other in a ring.
      const accounts = await connection.query<{ account_id: string }>(
        `with fresh as (
           insert into ringback.webhook_event (account_id, dedupe_key, type, object_id, occurred_at, details)
           select account_id, dedupe_key, type, object_id, occurred_at::timestamptz, details::json
           from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[])
             as row (account_id, dedupe_key, type, object_id, occurred_at, details)
           order by account_id collate "C", dedupe_key collate "C"
           on conflict (account_id, dedupe_key) do nothing
           returning account_id
         )
         select distinct account_id from fresh order by account_id`,
        [
          events.map(({ accountId }) => accountId),
          events.map(({ dedupeKey }) => dedupeKey),
          events.map(({ type }) => type),
          events.map(({ objectId }) => objectId),
          events.map(({ occurredAt }) => occurredAt),
          events.map(({ details }) => jsonText(details)),
        ],
      );
      return accounts.map(({ account_id }) => account_id);
    },

    async listEvents(accountId, limit) {
      const rows = await connection.query<WebhookEventRow>(
        `select * from ringback.webhook_event where account_id = $1 and handled_at is null order by occurred_at, seq limit $2::int`,
        [accountId, limit],
      );
      return rows.map(toWebhookEvent);
    },

    async markHandled(accountId, dedupeKeys) {
      if (dedupeKeys.length === 0) return;
      await connection.query(
        `update ringback.webhook_event set handled_at = clock_timestamp()
         where account_id = $1 and dedupe_key = any ($2::text[]) and handled_at is null`,
        [accountId, dedupeKeys],
      );
    },

    async accountsWithEvents(limit) {
      const accounts = await connection.query<{ account_id: string }>(
        `select account_id from ringback.webhook_event where handled_at is null group by account_id order by min(seq) limit $1::int`,
        [limit],
      );
      return accounts.map(({ account_id }) => account_id);
    },

    async deleteHandledEvents(before, limit) {
      const [gone] = await connection.query<{ rows: number }>(
        `with old as materialized (
           select account_id, dedupe_key from ringback.webhook_event
           where handled_at < $1::timestamptz order by handled_at limit $2::int for update skip locked
         ), gone as (
           delete from ringback.webhook_event row using old
           where row.account_id = old.account_id and row.dedupe_key = old.dedupe_key returning 1
         )
         select count(*)::int as rows from gone`,
        [before, limit],
      );
      return gone?.rows ?? 0;
    },
  };
}

function toWebhookEvent(row: WebhookEventRow): WebhookEvent {
  return {
    accountId: row.account_id,
    dedupeKey: row.dedupe_key,
    type: row.type,
    objectId: row.object_id,
    occurredAt: row.occurred_at.toISOString(),
    details: row.details,
    receivedAt: row.received_at.toISOString(),
  };
}
