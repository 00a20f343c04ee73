/**
 * Claims on enrolments, in SQL. Every write names the batch that holds the row, so that a worker whose rows were taken over, freed or
 * forgotten writes nothing. Leases run on the database's clock: those of the processes may differ.
 */
import type { Claim, EnrolmentStore } from './enrolment-store.ts';
import { toEnrolment, type EnrolmentRow } from './enrolment-row.ts';
import { jsonText } from './json-text.ts';
import type { SqlConnection } from './sql-connection.ts';

type EnrolmentClaims = Pick<
  EnrolmentStore,
  'claimEnrolments' | 'announceSending' | 'recordMade' | 'recordDone' | 'releaseEnrolments' | 'freeEnrolmentsOf'
>;

/** Nobody holds the row, and its time has come. */
export const CAN_BE_CLAIMED = `done_at is null and (batch is null or lease < clock_timestamp())
  and (not_before is null or not_before <= clock_timestamp())`;

/**
 * A materialised list, because a join may run a plain subquery again and then take more rows than the limit. Locked as they are, the rows keep
 * their place, and are found by it.
 */
const CLAIM = `with free as materialized (
  select ctid from ringback.enrolment where account_id = $1 and ${CAN_BE_CLAIMED}
  order by seq limit $3::int for update skip locked
), taken as (
  update ringback.enrolment row
  set batch = $2::uuid, worker = $5, lease = clock_timestamp() + make_interval(secs => $4::float8), not_before = null,
      attempts = attempts + case when batch is null then 0 else 1 end
  from free where row.ctid = free.ctid
  returning row.*
)
select account_id, callback_id, seq::float8 as seq, state, attempts, received_at, sent_at, action, object_type, object_id, ref, task_id,
       inputs, outputs
from taken`;

/** A contact's own enrolment is about that contact whatever the use case found out; '' is one that was forgotten. */
const OWN_CONTACT = `case when object_type = 'contact' then nullif(object_id, '') end`;

export function createEnrolmentClaims(connection: SqlConnection): EnrolmentClaims {
  /**
   * One statement on those of the rows given that the claim holds: `change` is set with what `columns` bring, the first of them callback_id.
   * Each row is looked up by its key. Were the account and the batch written out as values, a planner whose statistics are of yesterday would
   * take the account for small and read all of it.
   * @returns their callback ids
   */
  async function write(
    { accountId, batch }: Claim,
    columns: readonly [name: string, values: readonly (string | null)[]][],
    change: string,
    condition = '',
  ): Promise<string[]> {
    if (columns[0]?.[1].length === 0) return [];
    const arrays = columns.map((_, index) => `$${String(index + 3)}::text[]`).join(', ');
    const held = await connection.query<{ callback_id: string }>(
      `with given as materialized (
         select $1::text as account_id, $2::uuid as batch, * from unnest(${arrays}) as column_values (${columns.map(([name]) => name).join(', ')})
       )
       update ringback.enrolment row set ${change} from given
       where row.account_id = given.account_id and row.callback_id = given.callback_id and row.batch = given.batch ${condition}
       returning row.callback_id`,
      [accountId, batch, ...columns.map(([, values]) => values)],
    );
    return held.map(({ callback_id }) => callback_id);
  }

  return {
    async claimEnrolments({ accountId, batch }, { limit, leaseSeconds, worker }) {
      const taken = await connection.transaction(async (transaction) => {
        // A planner whose statistics are older than a burst expects a few rows, and would sort all of them for the oldest hundred: 300 ms
        // at half a million rows. Without sorting the index is what gives the order.
        await transaction.script('set local enable_sort = off');
        return transaction.query<EnrolmentRow & { seq: number }>(CLAIM, [accountId, batch, limit, leaseSeconds, worker]);
      });
      return taken.sort((one, other) => one.seq - other.seq).map(toEnrolment);
    },

    announceSending: (claim, callbackIds) =>
      // Whoever may lose the row at any moment must not send: the lease counts here, not only the batch.
      write(claim, [['callback_id', callbackIds]], 'sent_at = coalesce(sent_at, clock_timestamp())', 'and row.lease > clock_timestamp()'),

    recordMade: (claim, rows) =>
      write(
        claim,
        [
          ['callback_id', rows.map(({ callbackId }) => callbackId)],
          ['task_id', rows.map(({ taskId }) => taskId)],
          ['contact_id', rows.map(({ contactId }) => contactId)],
          ['outputs', rows.map(({ outputs }) => jsonText(outputs))],
        ],
        `state = 1, task_id = given.task_id, contact_id = coalesce(given.contact_id, ${OWN_CONTACT}), outputs = given.outputs::json`,
      ),

    recordDone: (claim, callbackIds) =>
      // Outputs hold names and spoken words; once HubSpot has them nobody reads them here again.
      write(
        claim,
        [['callback_id', callbackIds]],
        `state = 2, done_at = clock_timestamp(), batch = null, worker = null, lease = null, outputs = null,
         contact_id = coalesce(row.contact_id, ${OWN_CONTACT})`,
      ),

    async releaseEnrolments(claim, rows) {
      await write(
        claim,
        [
          ['callback_id', rows.map(({ callbackId }) => callbackId)],
          ['delay', rows.map(({ delaySeconds }) => String(delaySeconds))],
          ['failed', rows.map(({ failed }) => (failed ? '1' : '0'))],
        ],
        `batch = null, worker = null, lease = null, attempts = row.attempts + given.failed::int,
         not_before = clock_timestamp() + make_interval(secs => given.delay::float8)`,
      );
    },

    async freeEnrolmentsOf(workers) {
      if (workers.length === 0) return [];
      // Reads every row that is not done: an index on the worker would cost each claim more than this costs after a crash.
      const freed = await connection.query<{ account_id: string }>(
        `with held as materialized (
           select account_id, callback_id from ringback.enrolment
           where done_at is null and worker = any ($1::text[]) for update skip locked
         ), freed as (
           update ringback.enrolment row set batch = null, worker = null, lease = null, attempts = attempts + 1
           from held where row.account_id = held.account_id and row.callback_id = held.callback_id
           returning row.account_id
         )
         select distinct account_id from freed order by account_id`,
        [workers],
      );
      return freed.map(({ account_id }) => account_id);
    },
  };
}
