/** The working half of a process: drains accounts, deletes what was kept long enough, and measures what waits. */
import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { HolidayCalendar } from '../core/calling-hours/holiday-calendar.ts';
import { CrmError } from '../crm/crm-error.ts';
import type { OpenCrmBulk } from '../crm/crm-bulk.ts';
import { StoreError } from '../store/store-error.ts';
import type { Store } from '../store/store.ts';
import { deleteOld } from '../use-cases/enrolments/delete-old.ts';
import { drainAccount } from '../use-cases/enrolments/drain-account.ts';
import type { EnrolmentDependencies } from '../use-cases/enrolments/enrolment-dependencies.ts';
import type { Config } from './config.ts';
import type { DrainQueue } from './jobs/drain-queue.ts';
import { pause, repeat } from './jobs/pause.ts';
import type { Metrics } from './metrics.ts';
import type { ServerClock } from './server-clock.ts';
import type { Span } from './tracing.ts';

/** The only process of an embedded database is called this in its claims. */
const ONLY_WORKER = 'only';
const DELETE_EVERY_MS = 3_600_000;

export interface Draining {
  close(): Promise<void>;
}

export async function startDraining(request: {
  config: Config;
  store: Store;
  queue: DrainQueue;
  openBulk: OpenCrmBulk;
  isHoliday: HolidayCalendar;
  clock: ServerClock;
  metrics: Metrics;
  log: Logger;
  span: Span;
}): Promise<Draining> {
  const { config, store, queue, openBulk, isHoliday, clock, metrics, log, span } = request;
  const deps: EnrolmentDependencies = {
    store,
    openBulk,
    isHoliday,
    leaseSeconds: config.leaseSeconds,
    now: () => new Date(clock.nowMs()).toISOString(),
    monotonicMs: clock.monotonicMs,
    sleep: (ms, signal) => pause(clock.sleep, ms, signal),
    newId: randomUUID,
    count: metrics.enrolments,
  };
  // Whatever an earlier run of the only process held, nobody holds now.
  if (queue.worker === null) await store.freeEnrolmentsOf([ONLY_WORKER]);
  await queue.work(async (accountId, signal) => {
    try {
      return await span('drain account', { account: accountId }, () => drainAccount(deps, accountId, queue.worker ?? ONLY_WORKER, signal));
    } catch (error) {
      if (!(error instanceof CrmError || error instanceof StoreError)) throw error;
      log.warn({ part: 'drain', accountId, code: error.code }, 'an account could not be drained to its end');
      return 'more';
    }
  }, config.accountsAtOnce);
  const closing = new AbortController();
  const deleting = repeat(
    async () => {
      await deleteOld(deps, { rows: config.retainDays, parkedTokens: config.forgetTokensAfterDays }).catch((error: unknown) =>
        log.warn({ part: 'retention', code: error instanceof StoreError ? error.code : 'unknown' }, 'old rows were not deleted'),
      );
    },
    DELETE_EVERY_MS,
    { sleep: clock.sleep, signal: closing.signal },
  );
  return {
    async close() {
      closing.abort();
      await deleting;
    },
  };
}
