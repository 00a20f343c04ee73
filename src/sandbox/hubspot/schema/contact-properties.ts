/**
 * Contact properties of the emulator: the part of HubSpot's own set that a voicemail app reads.
 * Names, types and which are read-only follow HubSpot's property documentation and a public property dump (2026-11); the
 * options of long enumerations (time zone, language) are a selection.
 */

import type { StoredProperty } from '../state/emulator-state.ts';
import { defineProperty, type PropertyExtras } from './define-property.ts';
import { LANGUAGE_OPTIONS, timeZoneOptions } from './locale-options.ts';

const GROUP = 'contactinformation';

function text(name: string, label: string, extras: PropertyExtras & { fieldType?: string } = {}): StoredProperty {
  return defineProperty(GROUP, name, label, 'string', extras);
}

function readOnlyDate(name: string, label: string): StoredProperty {
  return defineProperty(GROUP, name, label, 'datetime', { readOnly: true });
}

/** A fresh set on each call, because accounts change theirs. */
export function contactProperties(): StoredProperty[] {
  return [
    text('firstname', 'First Name'),
    text('lastname', 'Last Name'),
    text('salutation', 'Salutation'),
    text('jobtitle', 'Job Title'),
    text('company', 'Company Name'),
    text('email', 'Email', { unique: true }),
    text('phone', 'Phone Number', { fieldType: 'phonenumber' }),
    text('mobilephone', 'Mobile Phone Number', { fieldType: 'phonenumber' }),
    text('address', 'Street Address'),
    text('city', 'City'),
    text('state', 'State/Region'),
    text('zip', 'Postal Code'),
    text('country', 'Country/Region'),
    text('website', 'Website URL'),
    text('message', 'Message', { fieldType: 'textarea' }),
    text('hs_merged_object_ids', 'Merged record IDs', { readOnly: true }),
    text('hs_calculated_phone_number', 'Calculated Phone Number in International Format', { calculated: true }),
    text('hs_calculated_phone_number_area_code', 'Calculated Phone Number Area Code', { calculated: true }),
    text('hs_calculated_phone_number_country_code', 'Calculated Phone Number Country Code', { calculated: true }),
    text('hs_calculated_phone_number_region_code', 'Calculated Phone Number Region', { calculated: true }),
    text('hs_calculated_mobile_number', 'Calculated Mobile Number in International Format', { calculated: true }),
    text('hs_searchable_calculated_phone_number', 'Calculated Phone Number with no country code', { calculated: true }),
    text('hs_last_sales_activity_type', 'Last Engagement Type', { readOnly: true }),
    text('hs_unique_creation_key', 'Unique creation key', { unique: true, readOnly: true }),
    defineProperty(GROUP, 'hs_timezone', 'Time Zone', 'enumeration', { options: timeZoneOptions() }),
    defineProperty(GROUP, 'hs_language', 'Preferred language', 'enumeration', { options: LANGUAGE_OPTIONS }),
    defineProperty(GROUP, 'lifecyclestage', 'Lifecycle Stage', 'enumeration', {
      options: ['subscriber', 'lead', 'marketingqualifiedlead', 'salesqualifiedlead', 'opportunity', 'customer', 'evangelist', 'other'],
    }),
    defineProperty(GROUP, 'hs_lead_status', 'Lead Status', 'enumeration', {
      options: ['NEW', 'OPEN', 'IN_PROGRESS', 'OPEN_DEAL', 'UNQUALIFIED', 'ATTEMPTED_TO_CONTACT', 'CONNECTED', 'BAD_TIMING'],
    }),
    defineProperty(GROUP, 'hs_buying_role', 'Buying Role', 'enumeration', {
      options: [
        'BLOCKER',
        'BUDGET_HOLDER',
        'CHAMPION',
        'DECISION_MAKER',
        'END_USER',
        'EXECUTIVE_SPONSOR',
        'INFLUENCER',
        'LEGAL_AND_COMPLIANCE',
        'OTHER',
      ],
      fieldType: 'checkbox',
    }),
    defineProperty(GROUP, 'hs_legal_basis', "Legal basis for processing contact's data", 'enumeration', {
      options: [
        'Legitimate interest – prospect/lead',
        'Legitimate interest – existing customer',
        'Legitimate interest - other',
        'Performance of a contract',
        'Freely given consent from contact',
        'Not applicable',
      ],
      fieldType: 'checkbox',
    }),
    defineProperty(GROUP, 'hubspot_owner_id', 'Contact owner', 'enumeration', { externalOptions: true }),
    defineProperty(GROUP, 'associatedcompanyid', 'Primary Associated Company ID', 'number', { readOnly: true }),
    defineProperty(GROUP, 'hs_object_id', 'Record ID', 'number', { readOnly: true, unique: true }),
    defineProperty(GROUP, 'num_contacted_notes', 'Number of times contacted', 'number', { readOnly: true }),
    defineProperty(GROUP, 'hs_email_optout', 'Unsubscribed from all email', 'bool', { readOnly: true }),
    defineProperty(GROUP, 'hs_sequences_is_enrolled', 'Currently in Sequence', 'bool', { readOnly: true }),
    readOnlyDate('createdate', 'Create Date'),
    readOnlyDate('lastmodifieddate', 'Last Modified Date'),
    readOnlyDate('notes_last_contacted', 'Last Contacted'),
    readOnlyDate('notes_last_updated', 'Last Activity Date'),
    readOnlyDate('notes_next_activity_date', 'Next Activity Date'),
    readOnlyDate('hs_last_sales_activity_timestamp', 'Last Engagement Date'),
    readOnlyDate('hs_latest_meeting_activity', 'Latest meeting activity'),
    readOnlyDate('engagements_last_meeting_booked', 'Date of last meeting booked in meetings tool'),
    readOnlyDate('hs_sales_email_last_replied', 'Recent Sales Email Replied Date'),
  ];
}
