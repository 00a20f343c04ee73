/** What the work on enrolments is given: the ports, the clock and a source of ids. */
import type { HolidayCalendar } from '../../core/calling-hours/holiday-calendar.ts';
import type { OpenCrmBulk } from '../../crm/crm-bulk.ts';
import type { Store } from '../../store/store.ts';

export interface EnrolmentDependencies {
  store: Store;
  openBulk: OpenCrmBulk;
  /** ISO 8601 UTC. */
  now: () => string;
  /** Never runs backwards; milliseconds. */
  monotonicMs: () => number;
  /** Resolves after `ms`, and early when aborted. */
  sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  isHoliday: HolidayCalendar;
  /** Rows are free for others this long after their claimer fell silent: longer than the slowest wave that the CRM's limits allow. */
  leaseSeconds: number;
  /** A random UUID. */
  newId: () => string;
  /** Counts what happens, for metrics. */
  count: (what: EnrolmentCount, by: number) => void;
}

/** `adopted`: an effect that existed already and was not made twice. */
export type EnrolmentCount = 'claimed' | 'made' | 'adopted' | 'completed' | 'gone' | 'released' | 'fenced' | 'expired';
