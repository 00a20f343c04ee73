/** The card's one reducer: pure, so that every flow can be tested without React. */
import type { CardEvent } from './card-event.ts';
import type { CardState } from './card-state.ts';
import { followUpOf, scriptOf } from './initial-state.ts';
import { followWording, reduceFollowUp } from './reduce-follow-up.ts';
import { reduceHistory, withEntry } from './reduce-history.ts';
import { reduceLeaving } from './reduce-leaving.ts';
import { reduceScript } from './reduce-script.ts';
import { reduceSettings } from './reduce-settings.ts';
import { shownAnswer } from './shown.ts';
import type { PrepareData } from './wire.ts';

export function reduceCard(state: CardState, event: CardEvent): CardState {
  switch (event.kind) {
    case 'load-started':
      return state.load.phase === 'ready'
        ? { ...state, load: { ...state.load, refreshing: true, failure: null } }
        : { ...state, load: { phase: 'loading' } };
    case 'load-failed':
      return state.load.phase === 'ready'
        ? { ...state, load: { ...state.load, refreshing: false, failure: event.failure } }
        : { ...state, load: { phase: 'failed', failure: event.failure } };
    case 'loaded':
      return loaded(state, event.data);

    case 'version-repeated':
    case 'writing-started':
    case 'writing-failed':
    case 'wording-written':
    case 'edit-opened':
    case 'edit-closed':
    case 'text-typed':
    case 'text-committed':
    case 'suggestion-restored':
    case 'set-aside-restored':
    case 'fix-applied': {
      if (state.script === null) return state;
      const script = reduceScript(state.script, event);
      const answer = shownAnswer(script);
      const reworded = answer !== shownAnswer(state.script);
      return { ...state, script, followUp: reworded ? followWording(state.followUp, answer) : state.followUp };
    }

    case 'follow-up-wanted':
    case 'subject-chosen':
    case 'own-subject-typed':
    case 'own-subject-committed':
    case 'subject-replaced':
    case 'body-opened':
    case 'body-closed':
    case 'body-typed':
    case 'body-committed':
    case 'body-restored':
    case 'due-date-chosen':
      return { ...state, followUp: reduceFollowUp(state.followUp, event) };

    case 'reason-asked':
    case 'reason-typed':
    case 'reason-committed':
    case 'reason-cancelled':
    case 'send-failed':
    case 'undo-started':
    case 'undo-failed':
      return { ...state, leaving: reduceLeaving(state.leaving, event) };
    case 'send-started':
      return { ...state, leaving: reduceLeaving(state.leaving, event), unsettled: event.request };
    case 'started-over':
      return { ...state, leaving: reduceLeaving(state.leaving, event), unsettled: null };
    case 'logged':
      return { ...state, leaving: reduceLeaving(state.leaving, event), unsettled: null, history: remembering(state, event.data.entry) };
    case 'undone':
      return { ...state, leaving: reduceLeaving(state.leaving, event), history: remembering(state, event.entry) };

    case 'history-started':
    case 'history-failed':
    case 'history-loaded':
      return { ...state, history: reduceHistory(state.history, event) };

    case 'settings-changed':
    case 'settings-checked':
    case 'settings-save-started':
    case 'settings-save-failed':
    case 'settings-saved':
      return { ...state, settings: reduceSettings(state.settings, event) };
  }
}

function remembering(state: CardState, entry: CardState['history']['entries'][number]): CardState['history'] {
  return { ...state.history, entries: withEntry(state.history.entries, entry) };
}

/** A fresh read replaces what was prepared; words the rep changed are set aside, a half-filled settings form stays. */
function loaded(state: CardState, data: PrepareData): CardState {
  const script = scriptOf(data);
  const before = state.script;
  const edited = before !== null && before.draft.live !== shownAnswer(before).script.text;
  return {
    ...state,
    load: { phase: 'ready', data, refreshing: false, failure: null },
    script: script === null ? null : { ...script, setAside: edited ? { ...before, setAside: null } : null },
    followUp: followUpOf(data),
    history: { entries: data.history, phase: 'given', failure: null },
    settings: state.settings.changed ? state.settings : { ...state.settings, draft: data.settings },
  };
}
