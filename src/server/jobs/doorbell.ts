/** Gathers rings for a moment, so that a burst of enrolments is one statement, and never fails the caller. */
import type { ReportFault } from './fault-log.ts';
import type { Sleep } from './pause.ts';

/** How long rings are gathered: short beside HubSpot's own delays, long beside a statement. */
const GATHER_MS = 50;
/** What the database did not take is told again, twice, before it is left to the sweep. */
const ATTEMPTS = 3;
const AGAIN_AFTER_MS = 250;

export interface Doorbell {
  ring(accountId: string): void;
  /** Sends what was gathered and takes no more. */
  close(): Promise<void>;
}

/** @param send tells the database */
export function createDoorbell(
  send: (accountIds: string[]) => Promise<void>,
  { sleep, report }: { sleep: Sleep; report: ReportFault },
): Doorbell {
  let gathered = new Set<string>();
  let sending: Promise<void> = Promise.resolve();
  let closed = false;

  /** Never rejects. */
  async function flush(): Promise<void> {
    const accountIds = [...gathered];
    gathered = new Set();
    for (let attempt = 1; accountIds.length > 0 && attempt <= ATTEMPTS; attempt += 1) {
      try {
        await send(accountIds);
        return;
      } catch (error) {
        report('ring', error);
        if (closed) return;
        await sleep(AGAIN_AFTER_MS);
      }
    }
  }

  return {
    ring(accountId) {
      if (closed) return;
      gathered.add(accountId);
      if (gathered.size > 1) return;
      // One statement at a time: what is rung while one is under way goes with the next.
      sending = Promise.all([sending, sleep(GATHER_MS)]).then(flush);
    },
    async close() {
      closed = true;
      await sending;
    },
  };
}
