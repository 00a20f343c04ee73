/**
 * Values that HubSpot computes from others.
 * Documented: international phone number and its pieces, open or closed deals, overdue tasks, completion date of tasks. Assumed: a
 * phone number without country code is read with the contact's country and is calculated to nothing when it does not parse;
 * everything is calculated when the record is written, overdue tasks too.
 */

import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';
import type { ObjectType, StoredRecord } from '../state/emulator-state.ts';
import type { EmulatorContext } from '../emulator-context.ts';

export function calculatedValues(context: EmulatorContext, type: ObjectType, record: StoredRecord): Record<string, string | null> {
  const { properties } = record;
  switch (type) {
    case 'contacts': {
      const phone = parsed(properties['phone'], properties['country']);
      const mobile = parsed(properties['mobilephone'], properties['country']);
      return {
        hs_calculated_phone_number: phone?.number ?? null,
        hs_calculated_phone_number_country_code: phone?.countryCallingCode ?? null,
        hs_calculated_phone_number_region_code: phone?.country ?? null,
        hs_searchable_calculated_phone_number: phone?.nationalNumber ?? null,
        hs_calculated_phone_number_area_code: phone?.countryCallingCode === '1' ? phone.nationalNumber.slice(0, 3) : null,
        hs_calculated_mobile_number: mobile?.number ?? null,
      };
    }
    case 'deals': {
      const won = properties['dealstage'] === 'closedwon';
      return { hs_is_closed: String(won || properties['dealstage'] === 'closedlost'), hs_is_closed_won: String(won) };
    }
    case 'tasks': {
      const completed = properties['hs_task_status'] === 'COMPLETED';
      const due = Date.parse(properties['hs_timestamp'] ?? '');
      return {
        hs_task_is_overdue: String(!completed && due < context.now()),
        hs_task_completion_date: completed ? (properties['hs_task_completion_date'] ?? new Date(context.now()).toISOString()) : null,
      };
    }
    default:
      return {};
  }
}

/** English country names as CRMs hold them, for numbers written without country code. */
const COUNTRY_CODES: Readonly<Record<string, CountryCode>> = {
  'united states': 'US',
  usa: 'US',
  us: 'US',
  canada: 'CA',
  'united kingdom': 'GB',
  uk: 'GB',
  germany: 'DE',
  france: 'FR',
  spain: 'ES',
  mexico: 'MX',
  brazil: 'BR',
  portugal: 'PT',
  australia: 'AU',
  ireland: 'IE',
  india: 'IN',
};

function parsed(phone: string | null | undefined, country: string | null | undefined) {
  if (phone === null || phone === undefined || phone === '') return undefined;
  const number = parsePhoneNumberFromString(phone, COUNTRY_CODES[(country ?? '').trim().toLowerCase()]);
  return number?.isPossible() === true ? number : undefined;
}
