/** Which of a contact's meetings was the last that took place. Only titles and times are read, never notes. */
import type { CrmMeeting } from '../crm.ts';
import type { HubSpotRecord } from './answer-shapes.ts';
import { instant } from './contact-from-record.ts';

export const MEETING_PROPERTIES = [
  'hs_meeting_title',
  'hs_meeting_start_time',
  'hs_meeting_end_time',
  'hs_meeting_outcome',
  'hs_timestamp',
] as const;

/** Outcomes of meetings nobody met at, also in an account's own wording, such as "Cancelled by client". */
const DID_NOT_HAPPEN = /cancel|no[\s_-]*show|resch?edul|postpon|declin/i;

/**
 * The newest completed meeting; where none is marked completed, the newest that is over and not marked otherwise.
 * @param nowMs a meeting that starts later, or is still going on, does not count
 */
export function lastMeeting(records: readonly HubSpotRecord[], nowMs: number): CrmMeeting | null {
  const past = records.flatMap((record) => {
    const outcome = record.properties['hs_meeting_outcome'] ?? null;
    const startedAt = instant(record.properties['hs_meeting_start_time'] ?? record.properties['hs_timestamp']);
    const endedAt = instant(record.properties['hs_meeting_end_time']);
    if (startedAt === null || Date.parse(startedAt) >= nowMs || (outcome !== null && DID_NOT_HAPPEN.test(outcome))) return [];
    const completed = outcome?.toUpperCase() === 'COMPLETED';
    if (!completed && endedAt !== null && Date.parse(endedAt) > nowMs) return [];
    return [{ completed, meeting: { id: record.id, title: record.properties['hs_meeting_title'] ?? null, startedAt, outcome } }];
  });
  past.sort((a, b) => Number(b.completed) - Number(a.completed) || Date.parse(b.meeting.startedAt) - Date.parse(a.meeting.startedAt));
  return past[0]?.meeting ?? null;
}
