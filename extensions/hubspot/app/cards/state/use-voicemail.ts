/** One contact's voicemail in the card: the state, and everything a rep can press. */
import { useCallback, useEffect, useReducer, useRef, type Dispatch } from 'react';
import type { ExtensionPointApiActions } from '@hubspot/ui-extensions';
import type { Finding, Strategy } from '@ringback/core';
import type { BackendPlace } from '../backend/voicemail-backend.ts';
import type { CardEvent } from './card-event.ts';
import type { CardState } from './card-state.ts';
import type { CheckedText } from './check-draft.ts';
import { checkRequest } from './check-request.ts';
import { freshKey } from './fresh-key.ts';
import { initialState } from './initial-state.ts';
import { leaveBlock } from './leave-block.ts';
import { keyedRequest, logContents } from './log-request.ts';
import { reduceCard } from './reduce-card.ts';
import { chosenSubject, shownAnswer } from './shown.ts';
import { settingsToSave } from './settings-to-save.ts';
import { ask, useBackend } from './use-backend.ts';
import { isAsSuggested, useChecked } from './use-checked.ts';
import type { CheckData, CheckRequest, LogRequest } from './wire.ts';

/** What both places of the card may do to the record page. */
export type CardActions = Pick<
  ExtensionPointApiActions<'crm.record.sidebar'>,
  'addAlert' | 'copyTextToClipboard' | 'refreshObjectProperties'
>;

export interface Voicemail {
  state: CardState;
  dispatch: Dispatch<CardEvent>;
  /** Findings and seconds of the words on screen; null without a script. */
  checked: CheckedText | null;
  /** Findings of the follow-up's subject. */
  subjectFindings: Finding[];
  reload(): void;
  copy(text: string, what: string): void;
  /** Shows another wording of the same facts. */
  anotherVersion(): void;
  chooseStrategy(strategy: Strategy): void;
  /** "I left it": sends, or asks why error findings are left as they are. */
  leave(): void;
  /** Sends although error findings stand, with the reason typed. */
  leaveAnyway(): void;
  /** Sends the failed request again, unchanged. */
  retryLeaving(): void;
  undo(): void;
  /** Back to a script for the same contact, read anew because there is one more voicemail in its history, or one less. */
  leaveAnother(): void;
  openHistory(): void;
  saveSettings(): void;
}

/** @param place null when the account's profile names no backend */
export function useVoicemail(place: BackendPlace | null, actions: CardActions): Voicemail {
  const [state, dispatch] = useReducer(reduceCard, null, initialState);
  const backend = useBackend(place);
  const loadTurn = useRef(0);
  const busy = useRef(false);
  const { text: checked, subjectFindings } = useChecked(state, backend);

  const load = useCallback(async (): Promise<void> => {
    loadTurn.current += 1;
    const turn = loadTurn.current;
    dispatch({ kind: 'load-started' });
    const result = await ask(backend, (to) => to.prepare());
    if (turn !== loadTurn.current) return;
    dispatch(result.ok ? { kind: 'loaded', data: result.data } : { kind: 'load-failed', failure: result.failure });
  }, [backend]);

  async function send(request: LogRequest): Promise<void> {
    if (busy.current) return;
    busy.current = true;
    dispatch({ kind: 'send-started', request });
    const result = await ask(backend, (to) => to.log(request));
    busy.current = false;
    if (!result.ok) return dispatch({ kind: 'send-failed', failure: result.failure });
    dispatch({ kind: 'logged', data: result.data });
    actions.refreshObjectProperties();
    actions.addAlert({
      type: 'success',
      title: 'Voicemail logged',
      message: result.data.task === null ? 'The call is on the timeline.' : 'The call and the follow-up task are on the timeline.',
    });
  }

  /** Shows another wording, or the first of another strategy. */
  async function write(strategy: Strategy): Promise<void> {
    const { script } = state;
    if (script === null || script.writing) return;
    const same = strategy === script.strategy;
    if (same && script.exhausted) return dispatch({ kind: 'version-repeated' });
    const turn = loadTurn.current;
    dispatch({ kind: 'writing-started' });
    const seen = same ? script.versions.map((version) => version.script.text) : [];
    const result = await ask(backend, (to) => to.write({ slots: script.slots, strategy, tried: same ? script.tried : 0, seen }));
    if (turn !== loadTurn.current) return;
    if (result.ok) return dispatch({ kind: 'wording-written', strategy, data: result.data });
    dispatch({ kind: 'writing-failed' });
    actions.addAlert({ type: 'danger', message: `${result.failure.message} ${result.failure.action}` });
  }

  async function leaveWith(reason: string | null): Promise<void> {
    const { script, followUp, load: ready } = state;
    if (script === null || ready.phase !== 'ready' || leaveBlock(script, followUp) !== null) return;
    // Checked anew, because the findings on screen may lag behind the last key.
    const { slots, strategy, draft } = script;
    const answer = shownAnswer(script);
    const words = { text: draft.live, subject: chosenSubject(followUp, script), body: followUp.body.live };
    const now = isAsSuggested(words, answer)
      ? { findings: answer.findings, seconds: answer.script.seconds, subjectFindings: [] }
      : await checkedInFull(checkRequest({ slots, strategy, wanted: followUp.wanted, ...words }));
    if (now === null) return;
    const findings = [...now.findings, ...now.subjectFindings];
    const wrong = shownAnswer(script).refusals.length > 0 || findings.some((finding) => finding.severity === 'error');
    if (wrong && reason === null) return dispatch({ kind: 'reason-asked' });
    const contents = logContents({
      script,
      followUp,
      contact: ready.data.contact,
      seconds: now.seconds.expected,
      overrideReason: wrong ? reason : null,
    });
    void send(keyedRequest(contents, state.unsettled, freshKey));
  }

  async function checkedInFull(request: CheckRequest): Promise<CheckData | null> {
    if (busy.current) return null;
    busy.current = true;
    const result = await ask(backend, (to) => to.check(request));
    busy.current = false;
    if (result.ok) return result.data;
    actions.addAlert({ type: 'danger', message: `${result.failure.message} ${result.failure.action}` });
    return null;
  }

  async function undo(): Promise<void> {
    if (state.leaving.phase !== 'logged' || busy.current) return;
    const { voicemailId } = state.leaving.data;
    busy.current = true;
    dispatch({ kind: 'undo-started' });
    const result = await ask(backend, (to) => to.undo(voicemailId));
    busy.current = false;
    if (!result.ok) return dispatch({ kind: 'undo-failed', failure: result.failure });
    dispatch({ kind: 'undone', entry: result.data.entry });
    actions.refreshObjectProperties();
    actions.addAlert({ type: 'info', title: 'Taken back', message: 'The call and its follow-up task were archived.' });
  }

  async function openHistory(): Promise<void> {
    if (state.history.phase === 'loading' || state.history.phase === 'complete') return;
    dispatch({ kind: 'history-started' });
    const result = await ask(backend, (to) => to.earlier());
    dispatch(result.ok ? { kind: 'history-loaded', entries: result.data.history } : { kind: 'history-failed', failure: result.failure });
  }

  async function saveSettings(): Promise<void> {
    if (state.settings.phase === 'saving') return;
    const { settings, problems } = settingsToSave(state.settings.draft);
    if (Object.keys(problems).length > 0) return dispatch({ kind: 'settings-checked' });
    dispatch({ kind: 'settings-save-started' });
    const result = await ask(backend, (to) => to.saveSettings(settings));
    if (!result.ok) return dispatch({ kind: 'settings-save-failed', failure: result.failure });
    dispatch({ kind: 'settings-saved', settings: result.data.settings });
    await load();
  }

  async function copy(text: string, what: string): Promise<void> {
    try {
      await actions.copyTextToClipboard(text);
      actions.addAlert({ type: 'success', message: `${what} copied.` });
    } catch {
      actions.addAlert({ type: 'danger', message: `${what} could not be copied. Open "Edit" and copy it there.` });
    }
  }

  useEffect(() => {
    void load();
    return () => {
      // An answer that comes after the card went on to another contact is nobody's.
      loadTurn.current += 1;
    };
  }, [load]);

  return {
    state,
    dispatch,
    checked,
    subjectFindings,
    reload: () => void load(),
    copy: (text, what) => void copy(text, what),
    anotherVersion: () => {
      if (state.script !== null) void write(state.script.strategy);
    },
    chooseStrategy: (strategy) => {
      if (state.script !== null && state.script.strategy !== strategy) void write(strategy);
    },
    leave: () => void leaveWith(null),
    leaveAnyway: () => {
      if (state.leaving.phase !== 'asking') return;
      const reason = state.leaving.reason.live.trim();
      if (reason !== '') void leaveWith(reason);
    },
    retryLeaving: () => {
      if (state.leaving.phase === 'failed') void send(state.leaving.request);
    },
    undo: () => void undo(),
    leaveAnother: () => {
      dispatch({ kind: 'started-over' });
      void load();
    },
    openHistory: () => void openHistory(),
    saveSettings: () => void saveSettings(),
  };
}
