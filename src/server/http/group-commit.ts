/**
 * Natural group commit: rows that arrive while a flush is under way go into the next one. There is no timer, so a row that comes alone is
 * written at once, and under load one commit carries many.
 */

export interface GroupCommit<Row> {
  /** Settles when the row is durable. @throws what the flush threw; every row of a flush shares its fate */
  add(row: Row): Promise<void>;
  /** Rows that are not durable yet. */
  readonly waiting: number;
  /** Settles when nothing waits any more. */
  settled(): Promise<void>;
}

/** @param mostRows largest number of rows in one flush */
export function createGroupCommit<Row>(flush: (rows: Row[]) => Promise<void>, mostRows: number): GroupCommit<Row> {
  const next: { row: Row; done: () => void; failed: (error: unknown) => void }[] = [];
  let underWay = 0;
  let running: Promise<void> | null = null;

  async function run(): Promise<void> {
    // One turn of the event loop collects what the sockets hold already.
    await new Promise(setImmediate);
    while (next.length > 0) {
      const batch = next.splice(0, mostRows);
      underWay = batch.length;
      try {
        await flush(batch.map(({ row }) => row));
        for (const { done } of batch) done();
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
      underWay = 0;
    }
    running = null;
  }

  return {
    add(row) {
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
