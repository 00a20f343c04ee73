/** How much of the ledger waits, in SQL. */
import { CAN_BE_CLAIMED } from './enrolment-claims.ts';
import type { Backlog, EnrolmentStore } from './enrolment-store.ts';
import type { SqlConnection } from './sql-connection.ts';

type EnrolmentBacklog = Pick<EnrolmentStore, 'countFree' | 'hasOpen' | 'backlogOf' | 'totalBacklog' | 'accountsWithWork'>;

interface BacklogRow {
  waiting: number;
  claimed: number;
  oldest_seconds: number | null;
}

/** Pages of the table that a look at the whole of it reads at most: some 16 MB, 30,000 rows. */
const SAMPLED_PAGES = 2000;

/** Share of the table that is read, percent: 100 while it is small. */
const SHARE = `least(100, 100.0 * ${String(SAMPLED_PAGES)} * current_setting('block_size')::int
  / greatest(1, pg_relation_size('ringback.enrolment')))`;

/**
 * Each account that has rows which are not done, with the oldest of them: one step down the index an account, where grouping would read
 * every row. Both columns in the order, so that no other index will do.
 */
const HEADS = `recursive head as (
  (select account_id, received_at from ringback.enrolment where done_at is null order by account_id, seq limit 1)
  union all
  select next.account_id, next.received_at from head cross join lateral (
    select account_id, received_at from ringback.enrolment
    where done_at is null and account_id > head.account_id order by account_id, seq limit 1
  ) next
)`;

const COUNTS = `count(*) as waiting, count(*) filter (where lease > clock_timestamp()) as claimed`;
const AGE = `extract(epoch from clock_timestamp() - min(received_at))::float8 as oldest_seconds`;

export function createEnrolmentBacklog(connection: SqlConnection): EnrolmentBacklog {
  return {
    async countFree(accountId, most) {
      const [row] = await connection.query<{ rows: number }>(
        `select count(*)::int as rows from (
           select 1 from ringback.enrolment where account_id = $1 and ${CAN_BE_CLAIMED} order by account_id, seq limit $2::int
         ) free`,
        [accountId, most],
      );
      return row?.rows ?? 0;
    },

    async hasOpen(accountId) {
      const [row] = await connection.query<{ open: boolean }>(
        'select exists (select 1 from ringback.enrolment where account_id = $1 and done_at is null) as open',
        [accountId],
      );
      return row?.open === true;
    },

    async backlogOf(accountId) {
      const [row] = await connection.query<BacklogRow>(
        `select waiting::int, claimed::int, oldest_seconds
         from (select ${COUNTS}, ${AGE} from ringback.enrolment where account_id = $1 and done_at is null) counted`,
        [accountId],
      );
      return toBacklog(row);
    },

    async totalBacklog() {
      const [row] = await connection.query<BacklogRow>(
        `with ${HEADS}
         select round(waiting * 100 / ${SHARE})::int as waiting, round(claimed * 100 / ${SHARE})::int as claimed, oldest_seconds
         from (select ${COUNTS} from ringback.enrolment tablesample system (${SHARE}) where done_at is null) counted,
              (select ${AGE} from head) aged`,
      );
      return toBacklog(row);
    },

    async accountsWithWork(limit) {
      const accounts = await connection.query<{ account_id: string }>(
        `with ${HEADS}
         select head.account_id from head cross join lateral (
           select seq from ringback.enrolment where account_id = head.account_id and ${CAN_BE_CLAIMED} order by account_id, seq limit 1
         ) oldest
         where not exists (select 1 from ringback.account known where known.account_id = head.account_id and known.state = 'parked'
           and coalesce(known.parked_reason, '') not in ('key-missing', 'seal-broken'))
         order by oldest.seq limit $1::int`,
        [limit],
      );
      return accounts.map(({ account_id }) => account_id);
    },
  };
}

function toBacklog(row: BacklogRow | undefined): Backlog {
  return { waiting: row?.waiting ?? 0, claimed: row?.claimed ?? 0, oldestSeconds: row?.oldest_seconds ?? null };
}
