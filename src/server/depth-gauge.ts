/** Keeps in sight how much waits, for metrics and for the door that turns more away. */
import type { Backlog, EnrolmentStore } from '../store/enrolment-store.ts';
import { repeat } from './jobs/pause.ts';
import type { ServerClock } from './server-clock.ts';

const LOOK_EVERY_MS = 5_000;

export interface DepthGauge {
  tooDeep(): boolean;
  close(): Promise<void>;
}

/** @param mostWaiting rows in all accounts together */
export function startDepthGauge(
  store: Pick<EnrolmentStore, 'totalBacklog'>,
  clock: Pick<ServerClock, 'sleep'>,
  mostWaiting: number,
  onLook: (backlog: Backlog) => void,
): DepthGauge {
  let waiting = 0;
  const closing = new AbortController();
  const looking = repeat(
    async () => {
      // A database that is down refuses enrolments by itself; the last look stands until the next one.
      const backlog = await store.totalBacklog().catch(() => null);
      if (backlog === null) return;
      ({ waiting } = backlog);
      onLook(backlog);
    },
    LOOK_EVERY_MS,
    { sleep: clock.sleep, signal: closing.signal },
  );
  return {
    tooDeep: () => waiting >= mostWaiting,
    async close() {
      closing.abort();
      await looking;
    },
  };
}
