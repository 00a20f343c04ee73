/** Starts pg-boss with the one queue of drains, in a schema of its own beside our tables. */
import { PgBoss, type UpdateQueueOptions } from 'pg-boss';
import type { SqlConnection } from '../../store/sql-connection.ts';
import { bossDatabase } from './boss-database.ts';
import type { ReportFault } from './fault-log.ts';
import type { Sleep } from './pause.ts';

export const DRAIN_QUEUE = 'drain-account';

/** Processes that start together may each find that another one makes the schema. */
const START_ATTEMPTS = 5;
const START_PAUSE_MS = 300;

const QUEUE: UpdateQueueOptions = {
  // A drain is tried until it succeeds: whether its rows are given up is for the ledger to say.
  retryLimit: 1_000_000,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 5,
  // The fallback for a worker that is stuck but not gone; drains end themselves long before they expire.
  heartbeatSeconds: 15,
  expireInSeconds: 900,
  // The ledger says what was done; a finished job says nothing.
  deleteAfterSeconds: 300,
};

export interface StartBossOptions {
  connection: SqlConnection;
  /** The database is inside this process. */
  embedded: boolean;
  report: ReportFault;
  sleep: Sleep;
}

/** @throws whatever the database answered last, when it does not let the queue start */
export async function startBoss({ connection, embedded, report, sleep }: StartBossOptions): Promise<PgBoss> {
  const boss = new PgBoss({
    db: bossDatabase(connection),
    ...(embedded ? { backend: 'pglite' as const } : {}),
    schema: 'ringback_queue',
    schedule: false,
    registerInstance: false,
    superviseIntervalSeconds: 15,
    monitorIntervalSeconds: 15,
    maintenanceIntervalSeconds: 600,
    flowIntervalSeconds: 3600,
    monitorVacuum: false,
    reindex: !embedded,
  });
  boss.on('error', (error) => report('pg-boss', error));
  try {
    await start(boss, sleep);
    // "stately" is what keeps an account to one drain at a time, and one more that waits.
    await boss.createQueue(DRAIN_QUEUE, { policy: 'stately' });
    await boss.updateQueue(DRAIN_QUEUE, QUEUE);
  } catch (error) {
    await stopBoss(boss);
    throw error;
  }
  return boss;
}

async function start(boss: PgBoss, sleep: Sleep): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await boss.start();
      return;
    } catch (error) {
      if (attempt === START_ATTEMPTS) throw error;
      await sleep(START_PAUSE_MS);
    }
  }
}

/** Ends its timers and leaves the connection alone; a database that does not answer does not keep it. */
export async function stopBoss(boss: PgBoss): Promise<void> {
  await boss.stop({ close: false, graceful: true, timeout: 1000 });
}
