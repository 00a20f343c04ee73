/** The script under the rep's hands: versions, strategy, edits, fixes. */
import { answerFromSlots, type Strategy } from '@ringback/core';
import { slotsFor } from './slots-for.ts';
import { anotherVersion } from './another-version.ts';
import { applyFix } from './apply-fix.ts';
import type { ScriptEvent } from './card-event.ts';
import type { ScriptState } from './card-state.ts';
import { isScripted } from './is-scripted.ts';
import { isEdited, shownAnswer } from './shown.ts';
import { committed, draftOf, replaced, typed } from './text-draft.ts';

export function reduceScript(script: ScriptState, event: ScriptEvent): ScriptState {
  switch (event.kind) {
    case 'version-asked':
      return nextVersion(script);
    case 'strategy-chosen':
      return withStrategy(script, event.strategy);
    case 'edit-opened':
      return { ...script, editing: true };
    case 'edit-closed':
      return { ...script, editing: false };
    case 'text-typed':
      return { ...script, draft: typed(script.draft, event.text) };
    case 'text-committed':
      return { ...script, draft: committed(script.draft, event.text) };
    case 'suggestion-restored':
      return { ...script, editing: false, draft: replaced(script.draft, shownAnswer(script).script.text) };
    case 'set-aside-restored':
      return script.setAside ?? script;
    case 'fix-applied':
      if (script.draft.live !== event.checkedText) return script;
      return { ...script, draft: replaced(script.draft, applyFix(event.checkedText, event.fix)) };
  }
}

function nextVersion(script: ScriptState): ScriptState {
  const seen = script.versions.map((version) => version.script.text);
  const found = script.exhausted ? null : anotherVersion(script.slots, script.strategy, script.tried, seen);
  if (found !== null) {
    const versions = [...script.versions, found.answer];
    return showing({ ...script, versions, tried: found.tried }, versions.length - 1, script);
  }
  return showing({ ...script, exhausted: true }, (script.at + 1) % script.versions.length, script);
}

function withStrategy(script: ScriptState, strategy: Strategy): ScriptState {
  const answer = answerFromSlots(script.slots, { strategy });
  // No e-mail may be announced to somebody who opted out: the core then answers with the strategy it kept.
  if (!isScripted(answer) || answer.script.strategy === script.strategy) return script;
  return showing(
    { ...script, slots: slotsFor(script.slots, strategy), strategy, versions: [answer], tried: 0, exhausted: false },
    0,
    script,
  );
}

/** Shows another wording; words the rep had changed are set aside, not lost. */
function showing(script: ScriptState, at: number, before: ScriptState): ScriptState {
  const text = script.versions[at]?.script.text ?? '';
  const setAside = isEdited(before) ? { ...before, setAside: null } : before.setAside;
  return { ...script, at, editing: false, setAside, draft: { ...draftOf(text), revision: before.draft.revision + 1 } };
}
