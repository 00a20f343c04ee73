/** Takes jobs as they come and as there is room, and runs each drain until it ends, is cut short or loses its job. */
import type { DrainQueue } from './drain-queue.ts';
import type { DrainJob, DrainJobs, Settlement } from './drain-jobs.ts';
import type { ReportFault } from './fault-log.ts';
import { pause, repeat, type Sleep } from './pause.ts';

/** A drain is cut short after this, so that other accounts have their turn and no job comes near to expire. */
const LONGEST_DRAIN_MS = 300_000;
/** How often jobs are looked for that nobody told us about: those that were postponed, and those whose ring did not arrive. */
const LOOK_EVERY_MS = 2000;
/** Pause after the database failed, or another worker took the same job at the same moment. */
const AFTER_FAULT_MS = 500;
const AFTER_CONFLICT_MS = 20;
/** A third of the time after which a job that is not touched counts as given up. */
const TOUCH_EVERY_MS = 5000;
/** How often the end of a drain is written, at most, when the database fails: after that its job is left to expire. */
const SETTLE_ATTEMPTS = 10;

export interface DrainLoopOptions {
  jobs: DrainJobs;
  drain: Parameters<DrainQueue['work']>[0];
  /** Drains at a time in this process. */
  concurrency: number;
  /** Name to take jobs under; undefined while none may be taken. */
  worker: () => string | null | undefined;
  /** Told when somebody else may take a job that was ours. */
  onHandedOver: () => void;
  sleep: Sleep;
  report: ReportFault;
}

export interface DrainLoop {
  /** There may be a job. */
  wake(): void;
  /** Cuts all drains short: their jobs are no longer ours. */
  abort(): void;
  /** Cuts all drains short, waits for them, and takes no more. */
  close(): Promise<void>;
}

interface Running {
  job: DrainJob;
  cut: AbortController;
  over: Promise<void>;
}

export function startDrainLoop({ jobs, drain, concurrency, worker, onHandedOver, sleep, report }: DrainLoopOptions): DrainLoop {
  const running = new Set<Running>();
  const closing = new AbortController();
  let nap = new AbortController();

  /** Cut short by `signal`; never rejects. */
  async function run(job: DrainJob, signal: AbortSignal): Promise<Settlement> {
    if (signal.aborted) return 'handed-over';
    try {
      if ((await drain(job.accountId, signal)) === 'drained') return 'finished';
    } catch (error) {
      if (!signal.aborted) report('drain', error);
    }
    return signal.aborted ? 'handed-over' : 'postponed';
  }

  async function settle(job: DrainJob, how: Settlement): Promise<void> {
    for (let attempt = 1; attempt <= SETTLE_ATTEMPTS; attempt += 1) {
      try {
        await jobs.settle(job, how);
        if (how === 'handed-over') onHandedOver();
        return;
      } catch (error) {
        report('settle', error);
        if (closing.signal.aborted) return;
        await pause(sleep, AFTER_FAULT_MS, closing.signal);
      }
    }
  }

  function start(job: DrainJob): Running {
    const cut = new AbortController();
    const ended = new AbortController();
    // A job that expired is taken again while its drain still runs: the second one waits, so that none runs beside another.
    const earlier = [...running].filter((other) => other.job.accountId === job.accountId).map((other) => other.over);
    const entry: Running = {
      job,
      cut,
      over: Promise.all(earlier)
        .then(() => {
          void pause(sleep, LONGEST_DRAIN_MS, ended.signal).then(() => cut.abort());
          return run(job, cut.signal);
        })
        .then((how) => settle(job, how))
        .finally(() => {
          ended.abort();
          running.delete(entry);
          nap.abort();
        }),
    };
    running.add(entry);
    return entry;
  }

  function abort(): void {
    for (const { cut } of running) cut.abort();
  }

  /** @returns milliseconds to wait before the next look, and whether a ring may shorten it */
  async function look(): Promise<{ ms: number; wakeable: boolean }> {
    const name = worker();
    const room = concurrency - running.size;
    if (room <= 0 || name === undefined) return { ms: LOOK_EVERY_MS, wakeable: true };
    try {
      const taken = await jobs.take(room, name);
      if (taken === null) return { ms: AFTER_CONFLICT_MS, wakeable: false };
      const entries = taken.map(start);
      // The name may have been lost while they were taken, and with it the jobs.
      if (worker() !== name || closing.signal.aborted) for (const { cut } of entries) cut.abort();
      return { ms: LOOK_EVERY_MS, wakeable: true };
    } catch (error) {
      report('take', error);
      return { ms: AFTER_FAULT_MS, wakeable: false };
    }
  }

  async function takeJobs(): Promise<void> {
    while (!closing.signal.aborted) {
      nap = new AbortController();
      const { signal } = nap;
      const { ms, wakeable } = await look();
      await pause(sleep, ms, wakeable ? signal : closing.signal);
    }
  }

  async function touchJobs(): Promise<void> {
    const touched = [...running];
    if (touched.length === 0) return;
    try {
      const lost = await jobs.touch(touched.map(({ job }) => job));
      for (const { job, cut } of touched) if (lost.includes(job)) cut.abort();
    } catch (error) {
      report('touch', error);
    }
  }

  const loops = Promise.all([takeJobs(), repeat(touchJobs, TOUCH_EVERY_MS, { sleep, signal: closing.signal })]);
  return {
    wake: () => nap.abort(),
    abort,
    async close() {
      closing.abort();
      nap.abort();
      abort();
      await loops;
      await Promise.all([...running].map(({ over }) => over));
    },
  };
}
