/** The follow-up e-mail: whether, about what, in which words, when. */
import type { FollowUpEvent } from './card-event.ts';
import type { FollowUpState, Scripted } from './card-state.ts';
import { committed, replaced, typed } from './text-draft.ts';

export function reduceFollowUp(followUp: FollowUpState, event: FollowUpEvent): FollowUpState {
  switch (event.kind) {
    case 'follow-up-wanted':
      return { ...followUp, wanted: event.wanted };
    case 'subject-chosen':
      return { ...followUp, choice: event.choice };
    case 'own-subject-typed':
      return { ...followUp, ownSubject: typed(followUp.ownSubject, event.text) };
    case 'own-subject-committed':
      return { ...followUp, ownSubject: committed(followUp.ownSubject, event.text) };
    case 'subject-replaced':
      return { ...followUp, choice: 'own', ownSubject: replaced(followUp.ownSubject, event.subject) };
    case 'body-opened':
      return { ...followUp, editingBody: true };
    case 'body-closed':
      return { ...followUp, editingBody: false };
    case 'body-typed':
      return { ...followUp, body: typed(followUp.body, event.text) };
    case 'body-committed':
      return { ...followUp, body: committed(followUp.body, event.text) };
    case 'body-restored':
      return { ...followUp, editingBody: false, body: replaced(followUp.body, followUp.suggestedBody) };
    case 'due-date-chosen':
      return { ...followUp, dueDate: event.date };
  }
}

/** Another wording brings its own mail; what the rep wrote themself stays. */
export function followWording(followUp: FollowUpState, answer: Scripted): FollowUpState {
  const suggestedBody = answer.email?.body ?? '';
  const untouched = followUp.body.live === followUp.suggestedBody;
  const choice = followUp.choice !== 'own' && followUp.choice >= answer.subjects.length ? 0 : followUp.choice;
  return { ...followUp, choice, suggestedBody, body: untouched ? replaced(followUp.body, suggestedBody) : followUp.body };
}
