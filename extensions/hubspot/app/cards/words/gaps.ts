/** What a better script would need, and where to fill it in. */
import type { Slots } from '@ringback/core';
import type { Notice, PrepareData } from '../state/wire.ts';

/** Notices of backend and core first, then the gaps they did not name; each code once. */
export function noticesOf(data: PrepareData, answerNotices: readonly Notice[]): Notice[] {
  const found = new Map<string, Notice>();
  const gaps = data.slots === null ? [] : gapsOf(data.slots, data);
  for (const notice of [...data.notices, ...answerNotices, ...gaps]) if (!found.has(notice.code)) found.set(notice.code, notice);
  return [...found.values()];
}

function gapsOf(slots: Slots, data: PrepareData): Notice[] {
  const gaps: Notice[] = [];
  const unread = new Set(data.notices.map(({ code }) => code));
  if (slots.connection === null && !unread.has('unread-connections')) gaps.push({ code: 'no-connection', message: connectionGap(slots) });
  if (slots.lastMeeting === null && !unread.has('unread-meetings'))
    gaps.push({
      code: 'no-meeting',
      message: 'No meeting that took place is on this contact. Log one with its title, and the script will mention it.',
    });
  if (slots.offer.benefit === null && slots.offer.problem === null)
    gaps.push({
      code: 'no-offer',
      message: 'Nothing says what is in it for them. Fill in "Problem you solve" or "Benefit" under Your settings.',
    });
  if (data.contact.phone === null)
    gaps.push({ code: 'no-phone', message: 'This contact has no phone number. Fill in "Phone number" on the contact record.' });
  if (data.contact.email === null && slots.emailAllowed)
    gaps.push({ code: 'no-email', message: 'This contact has no e-mail address. Fill in "Email" before the follow-up is due.' });
  return gaps;
}

const WHY: Record<Slots['offeredConnections'][number]['why'], string> = {
  unconfirmed: 'nobody confirmed the link',
  sensitive: 'the relation can hurt',
  'another-was-better': 'another one says more',
};

function connectionGap({ offeredConnections: [offered] }: Slots): string {
  const how = 'Fill in the property "Mutual connection" on the contact, or label an association.';
  if (offered === undefined) return `No connection is known. ${how}`;
  const relation = offered.relation === null ? '' : ` (${offered.relation})`;
  return `${offered.name}${relation} is not mentioned: ${WHY[offered.why]}. To use a connection: ${how.charAt(0).toLowerCase()}${how.slice(1)}`;
}
