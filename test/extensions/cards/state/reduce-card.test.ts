import { describe, expect, it } from '@jest/globals';
import type { CardEvent } from '../../../../extensions/hubspot/app/cards/state/card-event.ts';
import type { CardState, ScriptState } from '../../../../extensions/hubspot/app/cards/state/card-state.ts';
import { initialState } from '../../../../extensions/hubspot/app/cards/state/initial-state.ts';
import { reduceCard } from '../../../../extensions/hubspot/app/cards/state/reduce-card.ts';
import { chosenSubject, isEdited, shownAnswer } from '../../../../extensions/hubspot/app/cards/state/shown.ts';
import { writeWording } from '../../../../src/use-cases/write-wording.ts';
import { firstUse, logged, optedOut, prepared, refused, SETTINGS, undone } from '../../../fixtures/card/prepared.ts';
import type { LogRequest } from '../../../../src/contract/card-contract.ts';

const FAILURE = { code: 'unreachable', message: 'No.', action: 'Again.', retry: true, path: null } as const;
const REQUEST: LogRequest = {
  idempotencyKey: '0123456789abcdef',
  text: 'Hi.',
  scriptId: 's',
  variant: 'edited',
  strategy: 'call-back',
  overrideReason: null,
  seconds: 3,
  companyId: null,
  toNumber: null,
  followUp: null,
};

function after(events: CardEvent[], state: CardState = initialState()): CardState {
  return events.reduce(reduceCard, state);
}

function scriptOf(state: CardState): ScriptState {
  if (state.script === null) throw new Error('no script');
  return state.script;
}

/** What the backend writes when the rep asks for a wording of this strategy. */
async function written(state: CardState, strategy = scriptOf(state).strategy): Promise<CardEvent> {
  const { slots, tried, versions, strategy: shown } = scriptOf(state);
  const seen = versions.map(({ script }) => script.text);
  const data = await writeWording({ slots, strategy, tried: strategy === shown ? tried : 0, seen });
  return { kind: 'wording-written', strategy, data };
}

const another = async (state: CardState): Promise<CardState> => after([await written(state)], state);

const open = (): CardState => after([{ kind: 'loaded', data: prepared() }]);
const text = (state: CardState): string => scriptOf(state).draft.live;

describe('reading a contact', () => {
  it('starts loading and fails in place of the script', () => {
    expect(initialState().load.phase).toBe('loading');
    expect(after([{ kind: 'load-failed', failure: FAILURE }]).load).toEqual({ phase: 'failed', failure: FAILURE });
  });

  it('keeps the script on screen while it reads again, and when that fails', () => {
    const refreshing = after([{ kind: 'load-started' }], open());
    expect(refreshing.load).toMatchObject({ phase: 'ready', refreshing: true });
    const failed = after([{ kind: 'load-failed', failure: FAILURE }], refreshing);
    expect(failed.load).toMatchObject({ phase: 'ready', refreshing: false, failure: FAILURE });
    expect(text(failed)).toBe(text(open()));
  });

  it.each([
    ['first use', firstUse()],
    ['a refusal', refused()],
  ])('has no script at %s', (_name, data) => {
    expect(after([{ kind: 'loaded', data }]).script).toBeNull();
  });

  it('sets changed words aside when a fresh script comes', () => {
    const edited = after([{ kind: 'text-committed', text: 'Mine.' }], open());
    const read = after([{ kind: 'loaded', data: prepared() }], edited);
    expect(text(read)).not.toBe('Mine.');
    expect(text(after([{ kind: 'set-aside-restored' }], read))).toBe('Mine.');
  });

  it('keeps a half-filled settings form', () => {
    const typing = after([{ kind: 'settings-changed', change: { company: 'Bright' } }], open());
    expect(after([{ kind: 'loaded', data: prepared() }], typing).settings.draft.company).toBe('Bright');
  });

  it('ignores script events while there is no script', () => {
    const state = after([{ kind: 'loaded', data: refused() }]);
    expect(after([{ kind: 'version-repeated' }, { kind: 'text-typed', text: 'x' }], state)).toEqual(state);
  });
});

describe('wordings', () => {
  it('differ from each other', async () => {
    let state = open();
    const seen = [text(state)];
    for (let turn = 0; turn < 8; turn += 1) {
      state = await another(state);
      seen.push(text(state));
    }
    expect(new Set(seen).size).toBe(9);
  });

  it('go round once the facts allow no more', async () => {
    const two = await another(open());
    const round = after([{ kind: 'wording-written', strategy: 'call-back', data: { answer: null, tried: 9 } }], two);
    expect(scriptOf(round).exhausted).toBe(true);
    expect(text(round)).toBe(text(open()));
    expect(text(after([{ kind: 'version-repeated' }], round))).toBe(text(two));
    expect(scriptOf(round).versions).toHaveLength(2);
  });

  it('change with the strategy and come back to a fresh first one', async () => {
    const state = after([await written(open(), 'watch-for-email')], open());
    expect(scriptOf(state).strategy).toBe('watch-for-email');
    expect(shownAnswer(scriptOf(state)).script.strategy).toBe('watch-for-email');
    expect(after([{ kind: 'writing-started' }, { kind: 'writing-failed' }], state)).toEqual(state);
  });

  it('never announce a mail to somebody who opted out', async () => {
    const state = after([{ kind: 'loaded', data: optedOut() }]);
    expect(after([await written(state, 'watch-for-email')], state)).toEqual(state);
  });

  it('bring their own mail unless the rep wrote one', async () => {
    const untouched = await another(open());
    expect(untouched.followUp.body.live).toBe(shownAnswer(scriptOf(untouched)).email?.body);
    const own = await another(after([{ kind: 'body-committed', text: 'Mine.' }], open()));
    expect(own.followUp.body.live).toBe('Mine.');
    expect(after([{ kind: 'body-restored' }], own).followUp.body.live).toBe(shownAnswer(scriptOf(own)).email?.body);
  });
});

describe('words under the rep’s hands', () => {
  it('are edited as soon as they differ, and only then', () => {
    const suggestion = text(open());
    const changed = after([{ kind: 'text-typed', text: `${suggestion}!` }], open());
    expect(isEdited(scriptOf(changed))).toBe(true);
    expect(isEdited(scriptOf(after([{ kind: 'text-typed', text: suggestion }], changed)))).toBe(false);
  });

  it('do not give the field a new value while a key is typed', () => {
    const typing = after(
      [
        { kind: 'text-typed', text: 'H' },
        { kind: 'text-typed', text: 'Hi' },
      ],
      open(),
    );
    expect(scriptOf(typing).draft).toEqual({ live: 'Hi', committed: text(open()), revision: 0, typing: true });
    expect(scriptOf(after([{ kind: 'text-committed', text: 'Hi' }], typing)).draft).toMatchObject({ committed: 'Hi', typing: false });
  });

  it('take a fix for the text it was made for, and no other', () => {
    const state = after([{ kind: 'text-committed', text: 'I just call.' }], open());
    const fix = { label: 'Leave it out', start: 2, end: 7, replacement: '' };
    const fixed = after([{ kind: 'fix-applied', fix, checkedText: 'I just call.' }], state);
    expect(scriptOf(fixed).draft).toMatchObject({ live: 'I call.', committed: 'I call.', revision: 1 });
    expect(after([{ kind: 'fix-applied', fix, checkedText: 'I just cal' }], state)).toEqual(state);
  });

  it('go back to the suggestion', () => {
    const state = after([{ kind: 'edit-opened' }, { kind: 'text-typed', text: 'x' }, { kind: 'suggestion-restored' }], open());
    expect(text(state)).toBe(text(open()));
    expect(scriptOf(state).editing).toBe(false);
  });
});

describe('the follow-up', () => {
  it('takes a suggested subject, the rep’s own, or a corrected one', () => {
    const subjects = shownAnswer(scriptOf(open())).subjects;
    const second = after([{ kind: 'subject-chosen', choice: 1 }], open());
    expect(chosenSubject(second.followUp, scriptOf(second))).toBe(subjects[1]?.subject);
    const own = after(
      [
        { kind: 'subject-chosen', choice: 'own' },
        { kind: 'own-subject-typed', text: ' Hello ' },
      ],
      second,
    );
    expect(chosenSubject(own.followUp, scriptOf(own))).toBe('Hello');
    const corrected = after([{ kind: 'subject-replaced', subject: 'our call' }], second);
    expect(corrected.followUp).toMatchObject({ choice: 'own', ownSubject: { live: 'our call', committed: 'our call' } });
  });

  it('starts with the backend’s date and takes another', () => {
    expect(open().followUp.dueDate).toBe('2026-11-25');
    expect(after([{ kind: 'due-date-chosen', date: null }], open()).followUp.dueDate).toBeNull();
  });
});

describe('leaving', () => {
  it('keeps the request from sending until it is known to be logged', () => {
    const sending = after([{ kind: 'send-started', request: REQUEST }], open());
    const failed = after([{ kind: 'send-failed', failure: FAILURE }], sending);
    expect(failed).toMatchObject({ leaving: { phase: 'failed', request: REQUEST }, unsettled: REQUEST });
    expect(after([{ kind: 'reason-asked' }, { kind: 'reason-cancelled' }], failed).unsettled).toEqual(REQUEST);
    expect(after([{ kind: 'started-over' }], failed)).toMatchObject({ leaving: { phase: 'open' }, unsettled: null });
  });

  it('remembers what was logged and what was taken back', () => {
    const done = after(
      [
        { kind: 'send-started', request: REQUEST },
        { kind: 'logged', data: logged() },
      ],
      open(),
    );
    expect(done).toMatchObject({ leaving: { phase: 'logged', undo: { phase: 'offered' } }, unsettled: null });
    expect(done.history.entries.map(({ voicemailId }) => voicemailId)).toEqual([logged().voicemailId, prepared().history[0]?.voicemailId]);
    const back = after([{ kind: 'undo-started' }, { kind: 'undone', entry: undone().entry }], done);
    expect(back.leaving.phase).toBe('undone');
    expect(back.history.entries.map(({ state }) => state)).toEqual(['undone', 'done']);
  });

  it.each<CardEvent>([
    { kind: 'logged', data: logged() },
    { kind: 'send-failed', failure: FAILURE },
    { kind: 'undone', entry: undone().entry },
    { kind: 'undo-failed', failure: FAILURE },
    { kind: 'reason-typed', text: 'x' },
  ])('is not moved by an answer nobody waits for: $kind', (event) => {
    expect(after([event], open()).leaving).toEqual({ phase: 'open' });
  });
});

describe('the settings', () => {
  it('stay as typed when saving fails, and are clean once saved', () => {
    const failed = after(
      [
        { kind: 'settings-changed', change: { benefit: 'pay on time' } },
        { kind: 'settings-save-started' },
        { kind: 'settings-save-failed', failure: FAILURE },
      ],
      open(),
    );
    expect(failed.settings).toMatchObject({ draft: { benefit: 'pay on time' }, changed: true, phase: 'failed', failure: FAILURE });
    expect(after([{ kind: 'settings-saved', settings: SETTINGS }], failed).settings).toEqual({
      draft: SETTINGS,
      changed: false,
      phase: 'saved',
      failure: null,
      checked: false,
    });
  });
});
