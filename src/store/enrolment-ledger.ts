/** The enrolment part of the store, in SQL: rows as they come in, what is known of their tasks, and their end. */
import { createEnrolmentBacklog } from './enrolment-backlog.ts';
import { createEnrolmentClaims } from './enrolment-claims.ts';
import type { EnrolmentStore } from './enrolment-store.ts';
import { jsonText } from './json-text.ts';
import type { SqlConnection } from './sql-connection.ts';

export function createEnrolmentLedger(connection: SqlConnection): EnrolmentStore {
  return {
    ...createEnrolmentClaims(connection),
    ...createEnrolmentBacklog(connection),

    async receiveEnrolments(rows) {
      if (rows.length === 0) return;
      // In the order of the keys: of two processes that write the same rows at once, one waits, and neither waits for the other in a ring.
      await connection.query(
        `insert into ringback.enrolment (account_id, callback_id, action, object_type, object_id, ref, inputs)
         select account_id, callback_id, action, object_type, object_id, ref, inputs::json
         from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])
           as row (account_id, callback_id, action, object_type, object_id, ref, inputs)
         order by account_id collate "C", callback_id collate "C"
         on conflict (account_id, callback_id) do nothing`,
        [
          rows.map(({ accountId }) => accountId),
          rows.map(({ callbackId }) => callbackId),
          rows.map(({ action }) => action),
          rows.map(({ objectType }) => objectType),
          rows.map(({ objectId }) => objectId),
          rows.map(({ ref }) => ref),
          rows.map(({ inputs }) => jsonText(inputs)),
        ],
      );
    },

    async findMadeTasks(accountId, refs) {
      if (refs.length === 0) return new Map();
      const made = await connection.query<{ ref: string; task_id: string }>(
        // Reference by reference: joined at large, a planner that takes few rows for made would read all that are.
        `select given.ref, earliest.task_id
         from (select distinct unnest($2::text[]) as ref) given cross join lateral (
           select task_id from ringback.enrolment row
           where row.account_id = $1 and row.ref = given.ref and row.task_id is not null order by row.seq limit 1
         ) earliest`,
        [accountId, refs],
      );
      return new Map(made.map(({ ref, task_id }) => [ref, task_id]));
    },

    async deleteDoneEnrolments(before, limit) {
      const [gone] = await connection.query<{ rows: number }>(
        `with old as materialized (
           select account_id, callback_id from ringback.enrolment
           where done_at < $1::timestamptz order by done_at limit $2::int for update skip locked
         ), gone as (
           delete from ringback.enrolment row using old
           where row.account_id = old.account_id and row.callback_id = old.callback_id returning 1
         )
         select count(*)::int as rows from gone`,
        [before, limit],
      );
      return gone?.rows ?? 0;
    },
  };
}
