/** The voicemail part of the store, in SQL. */
import { jsonText } from './json-text.ts';
import type { SqlConnection, SqlValue } from './sql-connection.ts';
import { StoreError } from './store-error.ts';
import type { Store, VoicemailPatch } from './store.ts';
import { toVoicemail, type VoicemailRow } from './voicemail-row.ts';

type Ledger = Pick<
  Store,
  'receiveVoicemail' | 'moveVoicemail' | 'findVoicemail' | 'listVoicemails' | 'listVoicemailsOf' | 'listUnfinishedVoicemails'
>;

/** How often a key that is seen and gone again is looked at: each time somebody must have deleted the row in between. */
const RECEIVE_ATTEMPTS = 3;

const PATCH_COLUMNS: readonly (readonly [keyof VoicemailPatch, string])[] = [
  ['callId', 'call_id'],
  ['callUrl', 'call_url'],
  ['taskId', 'task_id'],
  ['taskUrl', 'task_url'],
  ['problem', 'problem'],
];

export function createVoicemailLedger(connection: SqlConnection): Ledger {
  return {
    async receiveVoicemail(row) {
      const values: SqlValue[] = [
        ...[row.accountId, row.id, row.idempotencyKey, row.requestHash, row.contactId, row.userId],
        ...[row.leftAt, row.scriptId, row.variant, row.strategy, jsonText(row.payload)],
      ];
      for (let attempt = 0; attempt < RECEIVE_ATTEMPTS; attempt += 1) {
        const [inserted] = await connection.query<VoicemailRow>(
          `insert into ringback.voicemail
             (account_id, id, idempotency_key, request_hash, contact_id, user_id, left_at, script_id, variant, strategy, payload)
           values ($1, $2::uuid, $3, $4, $5, $6, $7::timestamptz, $8, $9, $10, $11::jsonb)
           on conflict (account_id, idempotency_key) do nothing
           returning *`,
          values,
        );
        if (inserted !== undefined) return { inserted: true, voicemail: toVoicemail(inserted) };
        // A statement of its own: the one above cannot see a row that was committed while it waited.
        const [present] = await connection.query<VoicemailRow>(
          'select * from ringback.voicemail where account_id = $1 and idempotency_key = $2',
          [row.accountId, row.idempotencyKey],
        );
        if (present !== undefined) return { inserted: false, voicemail: toVoicemail(present) };
      }
      throw new StoreError('unavailable', 'The voicemail was deleted while it was being received.');
    },

    async moveVoicemail(accountId, id, from, to, patch = {}) {
      if (!isUuid(id)) return null;
      const values: SqlValue[] = [accountId, id, from, to];
      const changes = PATCH_COLUMNS.flatMap(([key, column]) => {
        const value = patch[key];
        return value === undefined ? [] : [`, ${column} = $${String(values.push(value))}`];
      });
      const [moved] = await connection.query<VoicemailRow>(
        `update ringback.voicemail set state = $4, updated_at = clock_timestamp()${changes.join('')}
         where account_id = $1 and id = $2::uuid and state = any ($3::text[])
         returning *`,
        values,
      );
      return moved === undefined ? null : toVoicemail(moved);
    },

    async findVoicemail(accountId, id) {
      if (!isUuid(id)) return null;
      const [row] = await connection.query<VoicemailRow>('select * from ringback.voicemail where account_id = $1 and id = $2::uuid', [
        accountId,
        id,
      ]);
      return row === undefined ? null : toVoicemail(row);
    },

    async listVoicemails(accountId, contactId, limit) {
      const rows = await connection.query<VoicemailRow>(
        `select * from ringback.voicemail where account_id = $1 and contact_id = $2
         order by left_at desc, created_at desc, id desc limit $3::int`,
        [accountId, contactId, limit],
      );
      return rows.map(toVoicemail);
    },

    async listVoicemailsOf(accountId, contactIds, limit) {
      const rows = await connection.query<VoicemailRow>(
        `select newest.* from unnest($2::text[]) as wanted(contact_id) cross join lateral (
           select * from ringback.voicemail where account_id = $1 and contact_id = wanted.contact_id
           order by left_at desc, created_at desc, id desc limit $3::int
         ) newest order by left_at desc, created_at desc, id desc`,
        [accountId, [...new Set(contactIds)], limit],
      );
      return rows.map(toVoicemail);
    },

    async listUnfinishedVoicemails(before, limit) {
      const rows = await connection.query<VoicemailRow>(
        `select * from ringback.voicemail
         where state in ('received', 'sending-call', 'call-logged', 'sending-task', 'undoing') and updated_at < $1::timestamptz
         order by updated_at, id limit $2::int`,
        [before, limit],
      );
      return rows.map(toVoicemail);
    },
  };
}

/** An id that is none of ours is one that does not exist, not a fault. */
function isUuid(id: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);
}
