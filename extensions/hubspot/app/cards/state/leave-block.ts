/** Why "I left it" cannot be pressed yet. */
import type { FollowUpState, ScriptState } from './card-state.ts';
import { chosenSubject } from './shown.ts';

/** Limits of the wire contract. */
export const MOST_CHARACTERS = { text: 5000, subject: 200, body: 5000, reason: 300 } as const;

/** @returns one sentence that says what to do, or null when nothing stands in the way */
export function leaveBlock(script: ScriptState, followUp: FollowUpState): string | null {
  const text = script.draft.live.trim();
  if (text === '') return 'Write the words you said first.';
  if (text.length > MOST_CHARACTERS.text) return 'Shorten the script: it is longer than 5,000 characters.';
  if (!followUp.wanted) return null;
  const subject = chosenSubject(followUp, script);
  if (subject === '') return 'Write a subject for the follow-up, or choose a suggested one.';
  if (subject.length > MOST_CHARACTERS.subject) return 'Shorten the subject: it is longer than 200 characters.';
  const body = followUp.body.live.trim();
  if (body === '') return 'Write the follow-up e-mail, or untick the follow-up.';
  if (body.length > MOST_CHARACTERS.body) return 'Shorten the follow-up e-mail: it is longer than 5,000 characters.';
  if (followUp.dueDate === null) return 'Choose when the follow-up is due.';
  return null;
}
