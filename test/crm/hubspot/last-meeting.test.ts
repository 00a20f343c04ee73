import { describe, expect, it } from '@jest/globals';
import { lastMeeting } from '../../../src/crm/hubspot/last-meeting.ts';
import { record } from './record.ts';

const NOW = Date.parse('2026-11-24T15:00:00Z');

interface Given {
  start: string | null;
  end?: string;
  outcome?: string | null;
}

function chosen(meetings: readonly Given[]): string | null {
  const records = meetings.map(({ start, end, outcome = null }, index) =>
    record(String(index), {
      hs_meeting_title: `M${String(index)}`,
      hs_meeting_start_time: start,
      hs_meeting_end_time: end ?? null,
      hs_meeting_outcome: outcome,
    }),
  );
  return lastMeeting(records, NOW)?.id ?? null;
}

describe('last meeting', () => {
  it.each<[string, Given[], string | null]>([
    ['no meetings', [], null],
    ['the newest of two', [{ start: '2026-10-01T10:00:00Z' }, { start: '2026-11-01T10:00:00Z' }], '1'],
    ['a meeting in the future', [{ start: '2026-11-24T15:00:01Z' }], null],
    ['a meeting that starts this instant', [{ start: '2026-11-24T15:00:00Z' }], null],
    ['a meeting still going on', [{ start: '2026-11-24T14:45:00Z', end: '2026-11-24T15:15:00Z' }], null],
    ['one that ended early and is marked', [{ start: '2026-11-24T14:45:00Z', end: '2026-11-24T15:15:00Z', outcome: 'COMPLETED' }], '0'],
    ['one that is just over', [{ start: '2026-11-24T14:45:00Z', end: '2026-11-24T15:00:00Z' }], '0'],
    [
      'completed before a later one without outcome',
      [{ start: '2026-10-01T10:00:00Z', outcome: 'COMPLETED' }, { start: '2026-11-01T10:00:00Z' }],
      '0',
    ],
    ['scheduled and over', [{ start: '2026-11-01T10:00:00Z', outcome: 'SCHEDULED' }], '0'],
    ['an outcome of the account', [{ start: '2026-11-01T10:00:00Z', outcome: 'Went well' }], '0'],
    ['cancelled', [{ start: '2026-11-01T10:00:00Z', outcome: 'CANCELED' }], null],
    ['nobody came', [{ start: '2026-11-01T10:00:00Z', outcome: 'NO_SHOW' }], null],
    ['moved', [{ start: '2026-11-01T10:00:00Z', outcome: 'RESCHEDULED' }], null],
    ['cancelled in own words', [{ start: '2026-11-01T10:00:00Z', outcome: 'Cancelled by client' }], null],
    ['no-show in own words', [{ start: '2026-11-01T10:00:00Z', outcome: 'Client no show' }], null],
    ['no start at all', [{ start: null, outcome: 'COMPLETED' }], null],
    ['nonsense for a start', [{ start: 'yesterday', outcome: 'COMPLETED' }], null],
    ['milliseconds', [{ start: '1793000000000' }], '0'],
  ])('%s', (_what, meetings, id) => {
    expect(chosen(meetings)).toBe(id);
  });

  it('falls back to the activity time and gives title, time and outcome, nothing else', () => {
    const meeting = lastMeeting(
      [record('7', { hs_timestamp: '2026-11-10T16:00:00Z', hs_meeting_title: 'Pricing review', hs_internal_meeting_notes: 'private' })],
      NOW,
    );
    expect(meeting).toEqual({ id: '7', title: 'Pricing review', startedAt: '2026-11-10T16:00:00.000Z', outcome: null });
  });
});
