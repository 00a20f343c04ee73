/** Meetings, earlier calls and open tasks of the demo account, each with the contact it belongs to. */

import { CALL_DISPOSITIONS } from '../hubspot/schema/call-properties.ts';
import type { SeedObject, SeedRecord } from './account-seed.ts';
import { MARIA, SAM } from './demo-owners.ts';
import { daysBefore, minutesAfter, workdayBefore } from './seed-time.ts';

export interface SeedActivity {
  type: Extract<SeedObject, 'meetings' | 'calls' | 'tasks'>;
  contactId: string;
  record: SeedRecord;
}

type Outcome = 'COMPLETED' | 'SCHEDULED' | 'CANCELED' | 'NO_SHOW' | 'RESCHEDULED' | null;

function meeting(
  now: number,
  id: string,
  contactId: string,
  startsAt: string,
  title: string,
  outcome: Outcome,
  ownerId = MARIA.id,
): SeedActivity {
  const properties = {
    hs_timestamp: startsAt,
    hs_meeting_title: title,
    hs_meeting_body: '<p>Agenda: rates, disputed invoices, next steps.</p>',
    hs_internal_meeting_notes: '<p>Internal: their board wants costs down before the audit. Do not mention.</p>',
    hs_meeting_start_time: startsAt,
    hs_meeting_end_time: minutesAfter(startsAt, 30),
    hubspot_owner_id: ownerId,
    ...(outcome === null ? {} : { hs_meeting_outcome: outcome }),
  };
  return { type: 'meetings', contactId, record: { id, createdAt: madeAt(now, startsAt), properties } };
}

function call(id: string, contactId: string, at: string, outcome: string, extra: Record<string, string> = {}): SeedActivity {
  const disposition = CALL_DISPOSITIONS.find(([, label]) => label === outcome)?.[0] ?? '';
  const properties = {
    hs_timestamp: at,
    hs_call_title: `${outcome} (PowerDial)`,
    hs_call_body: '<p>Logged by PowerDial.</p>',
    hs_call_direction: 'OUTBOUND',
    hs_call_status: 'COMPLETED',
    hs_call_disposition: disposition,
    hs_call_duration: '31000',
    hubspot_owner_id: MARIA.id,
    ...extra,
  };
  return { type: 'calls', contactId, record: { id, createdAt: at, properties } };
}

function task(
  id: string,
  contactId: string,
  due: string,
  createdAt: string,
  subject: string,
  type: 'EMAIL' | 'CALL' | 'TODO',
): SeedActivity {
  const properties = {
    hs_timestamp: due,
    hs_task_subject: subject,
    hs_task_status: 'NOT_STARTED',
    hs_task_priority: 'MEDIUM',
    hs_task_type: type,
    hubspot_owner_id: MARIA.id,
  };
  return { type: 'tasks', contactId, record: { id, createdAt, properties } };
}

/** Meetings are made four days ahead, those in the future at the latest yesterday. */
function madeAt(now: number, startsAt: string): string {
  const ahead = minutesAfter(startsAt, -4 * 1440);
  const yesterday = daysBefore(now, 1);
  return ahead < yesterday ? ahead : yesterday;
}

/** Past activities lie in the past of `now`, future ones ahead of it. */
export function demoActivities(now: number): SeedActivity[] {
  return [
    meeting(now, '701', '101', workdayBefore(now, 14, 17), '[EXT] Acme <> Brightline | pricing review (Zoom)', 'COMPLETED'),
    meeting(now, '702', '101', workdayBefore(now, 90, 18), 'Intro call - Brightline/Acme', 'COMPLETED'),
    meeting(now, '703', '101', workdayBefore(now, -12, 17), 'Acme / Brightline: contract walk-through', 'SCHEDULED'),
    meeting(now, '704', '102', workdayBefore(now, 45, 15), 'QBR Harborview Q3 🎉', 'COMPLETED'),
    meeting(now, '705', '131', workdayBefore(now, -6, 16), 'Harborview CFO briefing', 'SCHEDULED'),
    meeting(now, '706', '131', workdayBefore(now, 10, 16), 'Canceled: Harborview CFO briefing', 'CANCELED'),
    meeting(now, '707', '132', workdayBefore(now, 8, 16), 'Demo: invoice matching', 'NO_SHOW'),
    meeting(now, '708', '133', workdayBefore(now, 5, 10), 'Catch-up Omar / Maria', 'RESCHEDULED'),
    meeting(now, '709', '133', workdayBefore(now, -9, 10), 'Catch-up Omar / Maria (new date)', 'SCHEDULED'),
    meeting(now, '710', '134', workdayBefore(now, 731, 9), 'Stockholm workshop', 'COMPLETED', SAM.id),
    meeting(now, '711', '135', minutesAfter(new Date(now).toISOString(), -150), 'Port fees follow up', 'COMPLETED'),
    meeting(now, '712', '136', daysBefore(now, 1), 'FW: RE: Lakeshore | Brightline - kick off call', null),
    meeting(now, '713', '118', workdayBefore(now, 21, 9), 'Abstimmung Frachtrechnungen (Teams)', 'COMPLETED', SAM.id),
    meeting(now, '714', '120', workdayBefore(now, 7, 14), 'Point tarifs Transports Moreau // Brightline', 'COMPLETED', SAM.id),
    meeting(now, '715', '122', workdayBefore(now, 31, 11), 'Reunião: revisão de preços', 'COMPLETED', SAM.id),
    meeting(now, '716', '103', workdayBefore(now, 2, 10), 'revisión de tarifas', 'COMPLETED'),
    meeting(now, '717', '143', workdayBefore(now, 40, 19), 'Acme AP process', 'COMPLETED'),
    call('801', '137', workdayBefore(now, 20, 15), 'Left voicemail', { hs_call_to_number: '+13125550137' }),
    call('802', '137', workdayBefore(now, 13, 20), 'Left voicemail', { hs_call_to_number: '+13125550137' }),
    call('803', '137', workdayBefore(now, 6, 16), 'Left voicemail', { hs_call_to_number: '+13125550137' }),
    call('804', '137', workdayBefore(now, 3, 17), 'No answer', { hs_call_duration: '0' }),
    call('805', '138', daysBefore(now, 1), 'Left voicemail', { hs_call_title: 'Voicemail for Linda', hs_call_to_number: '+13035550138' }),
    call('806', '102', workdayBefore(now, 30, 15), 'Connected', { hs_call_title: 'Renewal', hs_call_duration: '612000' }),
    call('807', '101', workdayBefore(now, 4, 18), 'No answer', { hs_call_duration: '0' }),
    call('808', '102', workdayBefore(now, 29, 16), 'Connected', { hs_call_title: 'Dana called back', hs_call_direction: 'INBOUND' }),
    task('901', '138', workdayBefore(now, -1, 16), daysBefore(now, 1), 'E-mail Linda: what 31 carriers have in common', 'EMAIL'),
    task('902', '137', workdayBefore(now, 2, 16), daysBefore(now, 6), 'Call Bruce again', 'CALL'),
  ];
}
