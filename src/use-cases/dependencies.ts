/** What every use case is given: the ports, the clock and a source of ids. */
import type { HolidayCalendar } from '../core/calling-hours/holiday-calendar.ts';
import type { OpenCrm } from '../crm/crm.ts';
import type { Store, WithVoicemailLock } from '../store/store.ts';

export interface Dependencies {
  openCrm: OpenCrm;
  store: Store;
  withLock: WithVoicemailLock;
  /** ISO 8601 UTC. */
  now: () => string;
  /** Public holidays of the contact's country; the core's own calendar knows fewer. */
  isHoliday: HolidayCalendar;
  /** A random UUID. */
  newId: () => string;
}

/** The person at the card, as the signed request names them. */
export interface Actor {
  accountId: string;
  userId: string;
  /** Empty when HubSpot did not say. */
  email: string;
}
