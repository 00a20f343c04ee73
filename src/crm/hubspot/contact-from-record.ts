/** A HubSpot contact as the port's contact, each value with the property it came from. */
import type { CrmContact, CrmValue } from '../crm.ts';
import type { HubSpotRecord } from './answer-shapes.ts';
import { customPropertyNames } from './custom-properties.ts';
import { timeZoneFromHubSpot } from './time-zone-from-hubspot.ts';

/** Source: developers.hubspot.com/docs, contacts guide and default contact properties, read 2026-11-23. */
export const CONTACT_PROPERTIES: readonly string[] = [
  ...['firstname', 'lastname', 'salutation', 'jobtitle', 'company', 'associatedcompanyid', 'email', 'hs_email_optout', 'hubspot_owner_id'],
  ...['phone', 'mobilephone', 'hs_calculated_phone_number', 'hs_calculated_mobile_number'],
  ...['hs_timezone', 'hs_language', 'city', 'state', 'country'],
  ...customPropertyNames('contacts'),
];

/** @param company name of the associated company; null when it was not read */
export function contactFromRecord(record: HubSpotRecord, companyId: string | null, company: CrmValue | null): CrmContact {
  const at = instant(record.updatedAt);
  const read = (property: string): string | null => record.properties[property] ?? null;
  const value = (property: string, of: string | null = read(property)): CrmValue => ({
    value: of,
    object: 'contact',
    id: record.id,
    property,
    at,
  });
  return {
    id: record.id,
    firstName: value('firstname'),
    lastName: value('lastname'),
    salutation: value('salutation'),
    jobTitle: value('jobtitle'),
    company: company ?? value('company'),
    companyId,
    phone: phoneOf(value),
    email: value('email'),
    timeZone: value('hs_timezone', timeZoneFromHubSpot(read('hs_timezone'))),
    city: value('city'),
    state: value('state'),
    country: value('country'),
    language: value('hs_language'),
    pronunciation: value('vm_pronunciation'),
    formality: value('vm_formality'),
    doNotVoicemail: value('vm_do_not_voicemail'),
    mutualConnection: value('vm_mutual_connection'),
    mutualConnectionRelation: value('vm_mutual_connection_relation'),
    emailOptOut: value('hs_email_optout'),
    ownerId: read('hubspot_owner_id'),
  };
}

/** The phone before the mobile. A number without a country code gives way to HubSpot's own reading of it, which has one. */
function phoneOf(value: (property: string) => CrmValue): CrmValue {
  for (const [typed, calculated] of [
    ['phone', 'hs_calculated_phone_number'],
    ['mobilephone', 'hs_calculated_mobile_number'],
  ] as const) {
    const written = value(typed);
    if (written.value === null) continue;
    const read = value(calculated);
    return !written.value.trim().startsWith('+') && read.value?.startsWith('+') === true ? read : written;
  }
  return value('phone');
}

/** ISO 8601 UTC, or null when HubSpot sent no readable time. */
export function instant(text: string | null | undefined): string | null {
  if (text == null || text === '') return null;
  const ms = /^\d+$/.test(text) ? Number(text) : Date.parse(text);
  return Number.isFinite(ms) && Math.abs(ms) <= 8.64e15 ? new Date(ms).toISOString() : null;
}
