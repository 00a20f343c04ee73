/** The queue of drains in the store's own database, embedded or on a server that several processes share. */
import type { Logger } from 'pino';
import type { OpenSqlSession, SqlConnection } from '../../store/sql-connection.ts';
import { createDoorbell } from './doorbell.ts';
import { createDrainJobs } from './drain-jobs.ts';
import { startDrainLoop, type DrainLoop } from './drain-loop.ts';
import type { DrainQueue } from './drain-queue.ts';
import { createFaultLog } from './fault-log.ts';
import { repeat, type Sleep } from './pause.ts';
import { startBoss, stopBoss } from './start-boss.ts';
import { keepPresence, RING_CHANNEL, type WorkerPresence } from './worker-presence.ts';

/** How often accounts are looked for whose ring was lost. */
const SWEEP_EVERY_MS = 5000;

export interface DrainQueueOptions {
  /** Stays the caller's to close, after the queue. */
  connection: SqlConnection;
  /** Null where only one process exists. */
  openSession: OpenSqlSession | null;
  /** Gets codes, and no values. */
  log: Pick<Logger, 'warn'>;
  /** Milliseconds since any fixed moment. */
  nowMs: () => number;
  sleep: Sleep;
  randomBytes: (count: number) => Buffer;
  /** Accounts with rows that can be claimed now. */
  accountsWithWork: () => Promise<string[]>;
  /** Frees what workers that are gone have claimed. @returns accounts that have something to claim */
  freeEnrolmentsOf: (workers: readonly string[]) => Promise<string[]>;
}

/** Makes the queue's tables where there are none; the database user may create a schema or owns "ringback_queue". @throws StoreError */
export async function openDrainQueue(options: DrainQueueOptions): Promise<DrainQueue> {
  const { connection, openSession, log, nowMs, sleep, randomBytes, accountsWithWork, freeEnrolmentsOf } = options;
  const report = createFaultLog(log, nowMs);
  const boss = await startBoss({ connection, embedded: openSession === null, report, sleep });
  const jobs = createDrainJobs(boss, connection);
  const closing = new AbortController();
  let loop: DrainLoop | null = null;
  let presence: WorkerPresence | null = null;
  let sweeping: Promise<void> = Promise.resolve();

  /** Wakes this process at once and the others by a notification; where it gets lost, they look for themselves. */
  async function tell(): Promise<void> {
    loop?.wake();
    if (presence === null) return;
    await connection.query('select pg_notify($1, $2)', [RING_CHANNEL, presence.worker]).catch((error: unknown) => report('notify', error));
  }

  async function send(accountIds: string[]): Promise<void> {
    await jobs.send(accountIds);
    await tell();
  }
  const doorbell = createDoorbell(send, { sleep, report });

  async function sweep(): Promise<void> {
    try {
      for (const accountId of await accountsWithWork()) doorbell.ring(accountId);
    } catch (error) {
      report('sweep', error);
    }
  }

  async function takeOver(workers: string[]): Promise<void> {
    // In this order, because the rows that name the workers are what has the rest done again when this process dies too.
    const freed = await freeEnrolmentsOf(workers);
    if ((await jobs.takeFrom(workers)).length > 0) await tell();
    for (const accountId of freed) doorbell.ring(accountId);
  }

  async function enter(): Promise<WorkerPresence | null> {
    if (openSession === null) {
      // Whoever is named there is an earlier run of this one process.
      await jobs.takeFrom(null);
      return null;
    }
    return keepPresence({
      openSession,
      sleep,
      randomBytes,
      report,
      onPresent() {
        loop?.wake();
        if (loop !== null) void sweep();
      },
      onLost: () => loop?.abort(),
      onRing: () => loop?.wake(),
      onDeparted: takeOver,
    });
  }

  try {
    presence = await enter();
  } catch (error) {
    await stopBoss(boss);
    throw error;
  }

  const worker = (): string | null | undefined => {
    if (presence === null) return null;
    return presence.isPresent ? presence.worker : undefined;
  };

  return {
    ring: (accountId) => doorbell.ring(accountId),
    work(drain, concurrency) {
      loop = startDrainLoop({ jobs, drain, concurrency, worker, onHandedOver: () => void tell(), sleep, report });
      sweeping = repeat(sweep, SWEEP_EVERY_MS, { sleep, signal: closing.signal });
      return Promise.resolve();
    },
    get worker() {
      return presence?.worker ?? null;
    },
    async close() {
      closing.abort();
      await sweeping;
      await loop?.close();
      await doorbell.close();
      await stopBoss(boss).catch((error: unknown) => report('pg-boss', error));
      await presence?.close();
    },
  };
}
