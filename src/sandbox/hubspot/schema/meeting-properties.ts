/** Meeting properties of the emulator; names and outcomes follow HubSpot's meetings guide (2026-11). */

import type { StoredProperty } from '../state/emulator-state.ts';
import { activityProperties } from './call-properties.ts';
import { defineProperty } from './define-property.ts';

const GROUP = 'meeting';

/** A fresh set on each call, because accounts change theirs. */
export function meetingProperties(): StoredProperty[] {
  return [
    ...activityProperties(GROUP),
    defineProperty(GROUP, 'hs_meeting_title', 'Meeting name', 'string'),
    defineProperty(GROUP, 'hs_meeting_body', 'Meeting description', 'string', { fieldType: 'html' }),
    defineProperty(GROUP, 'hs_internal_meeting_notes', 'Internal meeting notes', 'string', { fieldType: 'html' }),
    defineProperty(GROUP, 'hs_meeting_external_url', 'External URL', 'string'),
    defineProperty(GROUP, 'hs_meeting_location', 'Location', 'string'),
    defineProperty(GROUP, 'hs_meeting_start_time', 'Meeting start time', 'datetime'),
    defineProperty(GROUP, 'hs_meeting_end_time', 'Meeting end time', 'datetime'),
    defineProperty(GROUP, 'hs_meeting_outcome', 'Meeting outcome', 'enumeration', {
      options: ['SCHEDULED', 'COMPLETED', 'RESCHEDULED', 'NO_SHOW', 'CANCELED'],
    }),
  ];
}
