/** The script under the rep's hands: versions, strategy, edits, fixes. */
import type { Strategy } from '@ringback/core';
import { slotsFor } from './slots-for.ts';
import { applyFix } from './apply-fix.ts';
import type { ScriptEvent } from './card-event.ts';
import type { ScriptState } from './card-state.ts';
import { isScripted } from './is-scripted.ts';
import { isEdited, shownAnswer } from './shown.ts';
import { committed, draftOf, replaced, typed } from './text-draft.ts';
import type { WordingData } from './wire.ts';

export function reduceScript(script: ScriptState, event: ScriptEvent): ScriptState {
  switch (event.kind) {
    case 'version-repeated':
      return nextShown(script);
    case 'writing-started':
      return { ...script, writing: true };
    case 'writing-failed':
      return { ...script, writing: false };
    case 'wording-written':
      return written(script, event.strategy, event.data);
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

function written(script: ScriptState, strategy: Strategy, { answer, tried }: WordingData): ScriptState {
  const kept = { ...script, writing: false };
  if (strategy === script.strategy) {
    if (!isScripted(answer)) return nextShown({ ...kept, exhausted: true, tried });
    const versions = [...script.versions, answer];
    return showing({ ...kept, versions, tried }, versions.length - 1, script);
  }
  // No e-mail may be announced to somebody who opted out: the core then answers with the strategy it kept.
  if (!isScripted(answer) || answer.script.strategy === script.strategy) return kept;
  return showing({ ...kept, slots: slotsFor(script.slots, strategy), strategy, versions: [answer], tried, exhausted: false }, 0, script);
}

function nextShown(script: ScriptState): ScriptState {
  return showing(script, (script.at + 1) % script.versions.length, script);
}

/** Shows another wording; words the rep had changed are set aside, not lost. */
function showing(script: ScriptState, at: number, before: ScriptState): ScriptState {
  const text = script.versions[at]?.script.text ?? '';
  const setAside = isEdited(before) ? { ...before, setAside: null } : before.setAside;
  return { ...script, at, editing: false, setAside, draft: { ...draftOf(text), revision: before.draft.revision + 1 } };
}
