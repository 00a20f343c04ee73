/**
 * Call properties of the emulator.
 * Documented (calls guide, last changed 2026-03-30): names, statuses, directions, the ids of the default outcomes.
 */

import type { StoredProperty } from '../state/emulator-state.ts';
import { defineProperty } from './define-property.ts';

const GROUP = 'call';

/** HubSpot's id of the default outcome "Left voicemail". */
export const LEFT_VOICEMAIL = 'b2cf5968-551e-4856-9783-52b3da59a7d0';

/** Default call outcomes (value, label). */
export const CALL_DISPOSITIONS: readonly (readonly [string, string])[] = [
  ['9d9162e7-6cf3-4944-bf63-4dff82258764', 'Busy'],
  ['f240bbac-87c9-4f6e-bf70-924b57d47db7', 'Connected'],
  ['a4c4c377-d246-4b32-a13b-75a56a4cd0ff', 'Left live message'],
  [LEFT_VOICEMAIL, 'Left voicemail'],
  ['73a0d17f-1163-4015-bdd5-ec830791da20', 'No answer'],
  ['17b47fee-58de-441e-a44c-c6300d46f273', 'Wrong number'],
];

/** A fresh set on each call, because accounts change theirs. */
export function callProperties(): StoredProperty[] {
  return [
    ...activityProperties(GROUP),
    defineProperty(GROUP, 'hs_call_title', 'Call Title', 'string'),
    defineProperty(GROUP, 'hs_call_body', 'Call notes', 'string', { fieldType: 'html' }),
    defineProperty(GROUP, 'hs_call_direction', 'Call direction', 'enumeration', { options: ['INBOUND', 'OUTBOUND'] }),
    defineProperty(GROUP, 'hs_call_disposition', 'Call outcome', 'enumeration', { options: CALL_DISPOSITIONS }),
    defineProperty(GROUP, 'hs_call_status', 'Call status', 'enumeration', {
      options: [
        'BUSY',
        'CALLING_CRM_USER',
        'CANCELED',
        'COMPLETED',
        'CONNECTING',
        'FAILED',
        'IN_PROGRESS',
        'NO_ANSWER',
        'QUEUED',
        'RINGING',
        'MISSED',
      ],
    }),
    defineProperty(GROUP, 'hs_call_duration', 'Call duration', 'number'),
    defineProperty(GROUP, 'hs_call_from_number', 'From Number', 'string'),
    defineProperty(GROUP, 'hs_call_to_number', 'To Number', 'string'),
    defineProperty(GROUP, 'hs_call_recording_url', 'Recording URL', 'string'),
    defineProperty(GROUP, 'hs_call_callee_object_id', 'Callee Object Id', 'number'),
    defineProperty(GROUP, 'hs_call_callee_object_type', 'Callee Object Type', 'string'),
    defineProperty(GROUP, 'hs_call_has_voicemail', 'Call has voicemail', 'bool'),
    defineProperty(GROUP, 'hs_call_source', 'Call Source', 'string'),
    defineProperty(GROUP, 'hs_call_app_id', 'Call App ID', 'number'),
    defineProperty(GROUP, 'hs_call_external_id', 'Call External ID', 'string'),
    defineProperty(GROUP, 'hs_call_external_account_id', 'Call External Account ID', 'string'),
  ];
}

/** Properties that calls, tasks and meetings share. */
export function activityProperties(group: string): StoredProperty[] {
  return [
    defineProperty(group, 'hs_timestamp', 'Activity date', 'datetime'),
    defineProperty(group, 'hs_activity_type', 'Call and meeting type', 'string'),
    defineProperty(group, 'hs_attachment_ids', 'Attached file IDs', 'string'),
    defineProperty(group, 'hubspot_owner_id', 'Activity assigned to', 'enumeration', { externalOptions: true }),
    defineProperty(group, 'hs_gdpr_deleted', 'GDPR deleted', 'bool', { readOnly: true }),
    defineProperty(group, 'hs_object_source', 'Record creation source', 'string', { readOnly: true }),
    defineProperty(group, 'hs_object_source_id', 'Record creation source ID', 'string', { readOnly: true }),
    defineProperty(group, 'hs_object_id', 'Record ID', 'number', { readOnly: true, unique: true }),
    defineProperty(group, 'hs_createdate', 'Create date', 'datetime', { readOnly: true }),
    defineProperty(group, 'hs_lastmodifieddate', 'Last modified date', 'datetime', { readOnly: true }),
  ];
}
