/** Deal properties of the emulator, a selection of HubSpot's own set, with the default pipeline's stages (2026-11). */

import type { StoredProperty } from '../state/emulator-state.ts';
import { defineProperty } from './define-property.ts';

const GROUP = 'dealinformation';

/** Stages of HubSpot's default sales pipeline (value, label). */
export const DEAL_STAGES: readonly (readonly [string, string])[] = [
  ['appointmentscheduled', 'Appointment Scheduled'],
  ['qualifiedtobuy', 'Qualified To Buy'],
  ['presentationscheduled', 'Presentation Scheduled'],
  ['decisionmakerboughtin', 'Decision Maker Bought-In'],
  ['contractsent', 'Contract Sent'],
  ['closedwon', 'Closed Won'],
  ['closedlost', 'Closed Lost'],
];

/** A fresh set on each call, because accounts change theirs. */
export function dealProperties(): StoredProperty[] {
  return [
    defineProperty(GROUP, 'dealname', 'Deal Name', 'string'),
    defineProperty(GROUP, 'description', 'Deal Description', 'string', { fieldType: 'textarea' }),
    defineProperty(GROUP, 'amount', 'Amount', 'number'),
    defineProperty(GROUP, 'closedate', 'Close Date', 'datetime'),
    defineProperty(GROUP, 'pipeline', 'Pipeline', 'enumeration', { options: [['default', 'Sales Pipeline']] }),
    defineProperty(GROUP, 'dealstage', 'Deal Stage', 'enumeration', { options: DEAL_STAGES, fieldType: 'radio' }),
    defineProperty(GROUP, 'dealtype', 'Deal Type', 'enumeration', { options: ['newbusiness', 'existingbusiness'] }),
    defineProperty(GROUP, 'hubspot_owner_id', 'Deal owner', 'enumeration', { externalOptions: true }),
    defineProperty(GROUP, 'hs_is_closed', 'Is Deal Closed?', 'bool', { calculated: true }),
    defineProperty(GROUP, 'hs_is_closed_won', 'Is Closed Won', 'bool', { calculated: true }),
    defineProperty(GROUP, 'hs_object_id', 'Record ID', 'number', { readOnly: true, unique: true }),
    defineProperty(GROUP, 'createdate', 'Create Date', 'datetime', { readOnly: true }),
    defineProperty(GROUP, 'hs_lastmodifieddate', 'Last Modified Date', 'datetime', { readOnly: true }),
    defineProperty(GROUP, 'notes_last_contacted', 'Last Contacted', 'datetime', { readOnly: true }),
    defineProperty(GROUP, 'notes_last_updated', 'Last Activity Date', 'datetime', { readOnly: true }),
  ];
}
