/** What all rows of one wave share: one moment, one look at the CRM, the desks of the owners. */
import type { Enrolment } from '../../store/enrolment-store.ts';
import type { Voicemail } from '../../store/store.ts';
import type { CrmEnrolledCall } from '../../crm/crm-bulk.ts';
import type { ContactRecord } from '../../crm/crm.ts';
import type { DueTimes } from './due-times.ts';
import type { EnrolmentDependencies } from './enrolment-dependencies.ts';
import type { OwnerDesks } from './owner-desk.ts';

export interface Wave {
  deps: Pick<EnrolmentDependencies, 'isHoliday'>;
  now: string;
  desks: OwnerDesks;
  due: DueTimes;
  /** By contact id; a contact that is gone is missing. */
  contacts: ReadonlyMap<string, ContactRecord>;
  /** By call id; a call that is gone is missing. */
  calls: ReadonlyMap<string, CrmEnrolledCall>;
  /** Our own ledger, by contact id, newest first. */
  voicemails: ReadonlyMap<string, readonly Voicemail[]>;
}

/** The contact an enrolment is about: its own object, or the one its call was made to. Null when there is none. */
export function contactIdOf(row: Enrolment, calls: Wave['calls']): string | null {
  return row.objectType === 'contact' ? row.objectId : (calls.get(row.objectId)?.contactId ?? null);
}
