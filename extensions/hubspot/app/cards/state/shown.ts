/** What is on screen, as the reducers and the drawings both need it. */
import type { FollowUpState, ScriptState, Scripted } from './card-state.ts';

/** The wording on screen, before the rep's own changes. */
export function shownAnswer(script: ScriptState): Scripted {
  const answer = script.versions[script.at] ?? script.versions[0];
  if (answer === undefined) throw new Error('a script state holds at least one version');
  return answer;
}

/** Whether the rep changed the words. */
export function isEdited(script: ScriptState): boolean {
  return script.draft.live !== shownAnswer(script).script.text;
}

/** The subject line that would be used; "" while the rep's own is empty. */
export function chosenSubject(followUp: FollowUpState, script: ScriptState): string {
  if (followUp.choice === 'own') return followUp.ownSubject.live.trim();
  const { subjects, email } = shownAnswer(script);
  return subjects[followUp.choice]?.subject ?? email?.subject ?? '';
}
