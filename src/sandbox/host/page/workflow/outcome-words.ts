/** What an outcome code says to a person. */

import type { OutcomeCode } from '../../../../contract/workflow-contract.ts';

const WORDS: Readonly<Record<OutcomeCode, string>> = {
  done: 'Done',
  'follow-up-exists': 'The follow-up existed already',
  'invalid-inputs': 'An input cannot be used',
  'contact-not-found': 'The contact is gone',
  'no-contact': 'The call has no contact',
  'not-a-voicemail': 'The call was no voicemail',
  'no-recent-voicemail': 'No voicemail in the days asked for',
  'email-opted-out': 'Opted out of e-mail',
  'do-not-voicemail': 'Asked for no voicemails',
  'no-more-voicemails': 'Enough voicemails were left',
  'no-owner': 'Nobody owns the contact',
  'settings-missing': 'The owner has no callback number yet',
  'no-script': 'Nothing honest can be said',
  'crm-refused': 'HubSpot refused the task',
  expired: 'HubSpot stopped waiting',
};

/** A code that no contract names is shown as it is. */
export function outcomeWords(code: string): string {
  return Object.hasOwn(WORDS, code) ? WORDS[code as OutcomeCode] : code;
}
