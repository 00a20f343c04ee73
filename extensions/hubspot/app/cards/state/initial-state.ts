/** The card before anything was read, and the parts that a read script starts from. */
import type { CardState, FollowUpState, ScriptState } from './card-state.ts';
import { isScripted } from './is-scripted.ts';
import { slotsFor } from './slots-for.ts';
import { draftOf } from './text-draft.ts';
import type { PrepareData, RepSettings } from './wire.ts';

const NO_SETTINGS: RepSettings = {
  callbackNumber: null,
  callingNumber: null,
  firstName: null,
  company: null,
  problem: null,
  benefit: null,
  proof: null,
  strategy: 'call-back',
  namePosition: 'early',
  tone: 'friendly',
  targetSeconds: [20, 35],
  speakingPace: 1.1,
  defaultLanguage: null,
  formality: null,
};

export function initialState(): CardState {
  return {
    load: { phase: 'loading' },
    script: null,
    followUp: followUpOf(null),
    leaving: { phase: 'open' },
    unsettled: null,
    history: { entries: [], phase: 'given', failure: null },
    settings: { draft: NO_SETTINGS, changed: false, phase: 'idle', failure: null, checked: false },
  };
}

/** Null when the answer has no script: nothing may be said, or nothing can be yet. */
export function scriptOf({ answer, slots }: PrepareData): ScriptState | null {
  if (!isScripted(answer) || slots === null) return null;
  return {
    slots: slotsFor(slots, answer.script.strategy),
    strategy: answer.script.strategy,
    versions: [answer],
    at: 0,
    tried: 1,
    writing: false,
    exhausted: false,
    draft: draftOf(answer.script.text),
    editing: false,
    setAside: null,
  };
}

export function followUpOf(data: PrepareData | null): FollowUpState {
  const body = data?.answer?.email?.body ?? '';
  return {
    wanted: data?.answer?.email != null,
    choice: 0,
    ownSubject: draftOf(''),
    suggestedBody: body,
    body: draftOf(body),
    editingBody: false,
    dueDate: data?.dueDate ?? null,
  };
}
