/** When tasks made by workflows are due: at nine in the morning of a day on which the contact works. */
import { instantAt } from '../../core/calendar/instant-at.ts';
import { workingDayAfter } from '../../core/calendar/working-day-after.ts';
import { zoneOfCountry } from '../../core/calendar/zone-of-country.ts';
import { countryCode } from '../../core/resolve/country-code.ts';
import type { CrmContact } from '../../crm/crm.ts';

export interface DueTimes {
  /** @param days working days from today; 0 is today where it is one @returns ISO 8601 UTC */
  for(contact: CrmContact, days: number): string;
}

const DUE_AT = '09:00';

/** Of one moment: contacts of one country and zone share their answer, and calendars are slow to ask. */
export function dueTimes(now: string): DueTimes {
  const known = new Map<string, string>();
  return {
    for(contact, days) {
      const country = countryCode(contact.country.value);
      // Nobody is at the desk to tell the rep's zone, so the contact's own calendar counts.
      const timeZone = contact.timeZone.value ?? zoneOfCountry(country) ?? 'UTC';
      const key = `${timeZone}|${country ?? ''}|${String(days)}`;
      const found = known.get(key);
      if (found !== undefined) return found;
      const date = workingDayAfter({ now, timeZone, contactTimeZone: timeZone, contactCountry: country }, days);
      const due = instantAt(date, DUE_AT, timeZone);
      known.set(key, due);
      return due;
    },
  };
}
