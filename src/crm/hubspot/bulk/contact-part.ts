/** One kind of thing read for many contacts: what was found, and for whom it could not be read. */
import type { CrmError } from '../../crm-error.ts';

export interface ContactPart<Found> {
  /** By contact id; missing where there is nothing. */
  found: Map<string, Found>;
  /** By contact id. */
  unread: Map<string, CrmError>;
}

export function emptyPart<Found>(): ContactPart<Found> {
  return { found: new Map(), unread: new Map() };
}
