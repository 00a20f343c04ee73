/**
 * Natural group commit: rows that arrive while a flush is under way go into the next one. No timer gathers them, so a row that comes alone
 * is written at once, and under load one commit carries many. A flush that hangs is not waited for: whoever sent the rows is told in time.
 */

export interface GroupCommit<Row> {
  /**
   * Settles when the row is durable. @throws what the flush threw; every row of a flush shares its fate
   * @throws what `tooLate` gives, when a flush has been under way for too long: the rows may become durable all the same
   */
  add(row: Row): Promise<void>;
  /** Rows that are not durable yet. */
  readonly waiting: number;
  /** Settles when nothing waits any more. */
  settled(): Promise<void>;
}

export interface GroupCommitOptions {
  /** Largest number of rows in one flush. */
  mostRows: number;
  /** Longest time that a row waits for one flush, milliseconds. */
  patienceMs: number;
  /** What rows that waited longer are refused with. */
  tooLate: () => Error;
  /** Rejects when aborted. */
  sleep: (ms: number, signal: AbortSignal) => Promise<void>;
}

export function createGroupCommit<Row>(flush: (rows: Row[]) => Promise<void>, options: GroupCommitOptions): GroupCommit<Row> {
  const { mostRows, patienceMs, tooLate, sleep } = options;
  const next: { row: Row; done: () => void; failed: (error: unknown) => void }[] = [];
  let underWay = 0;
  let hangs = false;
  let running: Promise<void> | null = null;

  async function run(): Promise<void> {
    // One turn of the event loop collects what the sockets hold already.
    await new Promise(setImmediate);
    while (next.length > 0) {
      const batch = next.splice(0, mostRows);
      underWay = batch.length;
      const ended = new AbortController();
      sleep(patienceMs, ended.signal).then(
        () => {
          hangs = true;
          for (const { failed } of [...batch, ...next.splice(0)]) failed(tooLate());
        },
        () => undefined,
      );
      try {
        await flush(batch.map(({ row }) => row));
        for (const { done } of batch) done();
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
      ended.abort();
      hangs = false;
      underWay = 0;
    }
    running = null;
  }

  return {
    add(row) {
      if (hangs) return Promise.reject(tooLate());
      return new Promise<void>((done, failed) => {
        next.push({ row, done, failed });
        running ??= run();
      });
    },
    get waiting() {
      return next.length + underWay;
    },
    async settled() {
      while (running !== null) await running;
    },
  };
}
