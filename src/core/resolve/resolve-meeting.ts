/** The last meeting as it may be spoken of, or why it may not. */
import { addMonths } from '../calendar/add-months.ts';
import { meetingAge } from '../calendar/meeting-age.ts';
import { DAY_MS } from '../calling-hours/zone-clock.ts';
import type { Facts, Language, MeetingSlot, Slots } from '../schema/index.ts';
import { meetingTookPlace } from './meeting-took-place.ts';
import { meetingTopic } from './meeting-topic.ts';

/** Nobody remembers a meeting longer than this. */
const STALE_MONTHS = 18;

export interface ResolvedMeeting {
  meeting: MeetingSlot | null;
  notices: Slots['notices'];
}

function ignored(message: string): ResolvedMeeting {
  return { meeting: null, notices: [{ code: 'meeting-ignored', message }] };
}

/** @param zones IANA zones of rep and contact */
export function resolveMeeting(
  { lastMeeting, now }: Facts,
  zones: string[],
  ownNames: readonly (string | null)[],
  language: Language,
): ResolvedMeeting {
  if (lastMeeting === null) return { meeting: null, notices: [] };
  const { title, startedAt, outcome } = lastMeeting;
  const [started, today] = [Date.parse(startedAt), Date.parse(now)];
  if (started >= today) return ignored('The meeting on record has not taken place yet, so the script does not speak of it.');
  if (!meetingTookPlace(outcome, title)) return ignored('The meeting on record did not take place, so the script does not speak of it.');
  const day = Math.floor(today / DAY_MS);
  if (started < addMonths(day, -STALE_MONTHS) * DAY_MS + (today - day * DAY_MS))
    return ignored('The last meeting is more than 18 months ago, so the script does not speak of it.');
  return { meeting: { topic: meetingTopic(title, ownNames, language), age: meetingAge(startedAt, now, zones), startedAt }, notices: [] };
}
