/** Company properties of the emulator, a selection of HubSpot's own set (property documentation, 2026-11). */

import type { StoredProperty } from '../state/emulator-state.ts';
import { defineProperty } from './define-property.ts';

const GROUP = 'companyinformation';

/** A fresh set on each call, because accounts change theirs. */
export function companyProperties(): StoredProperty[] {
  return [
    defineProperty(GROUP, 'name', 'Company name', 'string'),
    defineProperty(GROUP, 'domain', 'Company Domain Name', 'string'),
    defineProperty(GROUP, 'phone', 'Phone Number', 'string', { fieldType: 'phonenumber' }),
    defineProperty(GROUP, 'website', 'Website URL', 'string'),
    defineProperty(GROUP, 'description', 'Description', 'string', { fieldType: 'textarea' }),
    defineProperty(GROUP, 'city', 'City', 'string'),
    defineProperty(GROUP, 'state', 'State/Region', 'string'),
    defineProperty(GROUP, 'country', 'Country/Region', 'string'),
    defineProperty(GROUP, 'zip', 'Postal Code', 'string'),
    defineProperty(GROUP, 'industry', 'Industry', 'string'),
    defineProperty(GROUP, 'timezone', 'Time Zone', 'string'),
    defineProperty(GROUP, 'numberofemployees', 'Number of Employees', 'number'),
    defineProperty(GROUP, 'annualrevenue', 'Annual Revenue', 'number'),
    defineProperty(GROUP, 'lifecyclestage', 'Lifecycle Stage', 'enumeration', {
      options: ['subscriber', 'lead', 'marketingqualifiedlead', 'salesqualifiedlead', 'opportunity', 'customer', 'evangelist', 'other'],
    }),
    defineProperty(GROUP, 'hubspot_owner_id', 'Company owner', 'enumeration', { externalOptions: true }),
    defineProperty(GROUP, 'hs_object_id', 'Record ID', 'number', { readOnly: true, unique: true }),
    defineProperty(GROUP, 'createdate', 'Create Date', 'datetime', { readOnly: true }),
    defineProperty(GROUP, 'hs_lastmodifieddate', 'Last Modified Date', 'datetime', { readOnly: true }),
    defineProperty(GROUP, 'notes_last_contacted', 'Last Contacted', 'datetime', { readOnly: true }),
    defineProperty(GROUP, 'notes_last_updated', 'Last Activity Date', 'datetime', { readOnly: true }),
    defineProperty(GROUP, 'num_contacted_notes', 'Number of times contacted', 'number', { readOnly: true }),
  ];
}
