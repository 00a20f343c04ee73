/** What a rep can do when nothing may be said. */
import type { RefusalCode } from '@ringback/core';

const TITLES: Record<RefusalCode, string> = {
  'do-not-voicemail': 'No voicemail for this contact',
  'no-phone': 'No phone number on this contact',
  'outside-lawful-hours': 'Not at this hour',
  'enough-voicemails': 'Enough voicemails left',
  'no-callback-number': 'Your callback number is missing',
};

const ACTIONS: Record<RefusalCode, string> = {
  'do-not-voicemail':
    'Reach out another way. If they changed their mind, set the contact property "Do not leave voicemails" to No and reload.',
  'no-phone': 'Fill in "Phone number" on the contact and reload.',
  'outside-lawful-hours': 'Better times stand under "When to call".',
  'enough-voicemails': 'Send an e-mail or wait until they call back; another voicemail is more likely to annoy than to help.',
  'no-callback-number': 'Fill in "Callback number" under Your settings.',
};

/** Words for a refusal; a code that is not known here still gets a title and a way on. */
export function refusalWords(code: string): { title: string; action: string } {
  const known = code as RefusalCode;
  return { title: TITLES[known] ?? 'No voicemail this time', action: ACTIONS[known] ?? 'Correct what is named above and reload.' };
}
