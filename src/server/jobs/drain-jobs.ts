/** Drains as jobs in the database: a job and the row that says who runs it change in one transaction. */
import type { PgBoss } from 'pg-boss';
import type { SqlConnection, SqlTransaction } from '../../store/sql-connection.ts';
import { StoreError } from '../../store/store-error.ts';
import { bossTransaction } from './boss-database.ts';
import { DRAIN_QUEUE } from './start-boss.ts';

/** One attempt at one job: others may try the same job later, and this attempt can then change nothing. */
export interface DrainJob {
  accountId: string;
  id: string;
  attempt: number;
}

/**
 *   finished: nothing is left
 *   handed-over: somebody is to go on at once
 *   postponed: somebody is to go on after a pause that grows from one second to five
 */
export type Settlement = 'finished' | 'handed-over' | 'postponed';

export interface DrainJobs {
  /** One job for each account that has none waiting. */
  send(accountIds: readonly string[]): Promise<void>;
  /** Takes the oldest jobs of accounts that nobody drains. @returns null when another worker came in between: ask again */
  take(limit: number, worker: string | null): Promise<DrainJob[] | null>;
  /** Shows that the jobs are being worked on. @returns those that are ours no longer */
  touch(jobs: readonly DrainJob[]): Promise<DrainJob[]>;
  settle(job: DrainJob, how: Settlement): Promise<void>;
  /** Hands over the jobs of workers that are gone, or all where only one process exists (null). @returns their accounts */
  takeFrom(workers: readonly string[] | null): Promise<string[]>;
}

export function createDrainJobs(boss: PgBoss, connection: SqlConnection): DrainJobs {
  const claim = ({ id, attempt }: DrainJob): { id: string; retryCount: number } => ({ id, retryCount: attempt });

  async function insert(accountIds: readonly string[], transaction?: SqlTransaction): Promise<void> {
    // In one order for all, because two statements that each wait for a row of the other end in a deadlock.
    const jobs = [...accountIds].sort().map((accountId) => ({ singletonKey: accountId, data: { accountId } }));
    await boss.insert(DRAIN_QUEUE, jobs, transaction === undefined ? {} : { db: bossTransaction(transaction) });
  }

  return {
    send: (accountIds) => insert(accountIds),

    async take(limit, worker) {
      try {
        return await connection.transaction(async (transaction) => {
          const fetched = await boss.fetch<{ accountId: string }>(DRAIN_QUEUE, { batchSize: limit, db: bossTransaction(transaction) });
          const jobs = fetched.map(({ id, data, retryCount }) => ({ accountId: data.accountId, id, attempt: retryCount }));
          if (jobs.length > 0) await enter(transaction, jobs, worker);
          return jobs;
        });
      } catch (error) {
        if (error instanceof StoreError && error.code === 'conflict') return null;
        throw error;
      }
    },

    async touch(jobs) {
      const held = settledIds(await boss.touch(DRAIN_QUEUE, jobs.map(claim)));
      return jobs.filter(({ id }) => !held.includes(id));
    },

    settle: (job, how) =>
      connection.transaction(async (transaction) => {
        const db = bossTransaction(transaction);
        if (how === 'postponed') await boss.fail(DRAIN_QUEUE, [claim(job)], null, { db });
        else {
          const held = settledIds(await boss.complete(DRAIN_QUEUE, [claim(job)], null, { db }));
          if (how === 'handed-over' && held.length > 0) await insert([job.accountId], transaction);
        }
        await transaction.query('delete from ringback.drainer where account_id = $1 and job_id = $2::uuid and attempt = $3::int', [
          job.accountId,
          job.id,
          job.attempt,
        ]);
      }),

    takeFrom: (workers) =>
      connection.transaction(async (transaction) => {
        const gone = await transaction.query<DrainJob>(
          `delete from ringback.drainer where $1::bigint[] is null or worker = any ($1::bigint[])
           returning account_id as "accountId", job_id as id, attempt`,
          [workers],
        );
        if (gone.length === 0) return [];
        await boss.complete(DRAIN_QUEUE, gone.map(claim), null, { db: bossTransaction(transaction) });
        const accountIds = gone.map(({ accountId }) => accountId);
        await insert(accountIds, transaction);
        return accountIds;
      }),
  };
}

/** Ids of the jobs that were still under our claim; pg-boss gives them, and leaves them out of its types. */
function settledIds(answer: object): string[] {
  if ('settled' in answer && Array.isArray(answer.settled)) return answer.settled.map(String);
  throw new Error('pg-boss did not say which jobs it settled');
}

/** A row of the account may be left of an attempt that expired. */
async function enter(transaction: SqlTransaction, jobs: readonly DrainJob[], worker: string | null): Promise<void> {
  await transaction.query(
    `insert into ringback.drainer (account_id, job_id, attempt, worker)
     select account_id, job_id, attempt, $4::bigint from unnest($1::text[], $2::uuid[], $3::int[]) as taken (account_id, job_id, attempt)
     on conflict (account_id) do update
       set job_id = excluded.job_id, attempt = excluded.attempt, worker = excluded.worker, started_at = clock_timestamp()`,
    [jobs.map(({ accountId }) => accountId), jobs.map(({ id }) => id), jobs.map(({ attempt }) => String(attempt)), worker],
  );
}
