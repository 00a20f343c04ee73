/** Everything the card knows at one moment; what can be computed from it is not in it. */
import type { Answer, Slots, Strategy } from '@ringback/core';
import type { Failure } from '../backend/failure.ts';
import type { HistoryEntry, LogData, LogRequest, PrepareData, RepSettings } from './wire.ts';
import type { TextDraft } from './text-draft.ts';

export type Load =
  | { phase: 'loading' }
  | { phase: 'failed'; failure: Failure }
  /** `refreshing` while the same contact is read again behind what is shown. */
  | { phase: 'ready'; data: PrepareData; refreshing: boolean; failure: Failure | null };

/** An answer that has a script. */
export type Scripted = Answer & { script: NonNullable<Answer['script']> };

export interface ScriptState {
  slots: Slots;
  strategy: Strategy;
  /** Wordings shown so far, oldest first; never empty. */
  versions: Scripted[];
  /** Index of the wording on screen. */
  at: number;
  /** Seeds already tried for this strategy. */
  tried: number;
  /** True when the facts allow no further wording; "another version" then goes round. */
  exhausted: boolean;
  draft: TextDraft;
  /** True while another wording is being written. */
  writing: boolean;
  /** Whether the text field is open. */
  editing: boolean;
  /** An edited text that was left for another wording; null when there is none. */
  setAside: ScriptState | null;
}

export interface FollowUpState {
  wanted: boolean;
  /** Index into the answer's subjects, or the rep's own. */
  choice: number | 'own';
  ownSubject: TextDraft;
  /** Body suggested by the wording on screen. */
  suggestedBody: string;
  body: TextDraft;
  editingBody: boolean;
  /** YYYY-MM-DD; null when the rep cleared it. */
  dueDate: string | null;
}

export type Undoing = { phase: 'offered' } | { phase: 'sending' } | { phase: 'failed'; failure: Failure };

export type Leaving =
  | { phase: 'open' }
  /** Error findings stand: the rep is asked why to leave the text as it is. */
  | { phase: 'asking'; reason: TextDraft }
  | { phase: 'sending'; request: LogRequest }
  /** The request is kept, so that pressing again sends the same key. */
  | { phase: 'failed'; request: LogRequest; failure: Failure }
  | { phase: 'logged'; request: LogRequest; data: LogData; undo: Undoing }
  | { phase: 'undone'; entry: HistoryEntry };

export interface HistoryState {
  entries: HistoryEntry[];
  /** 'given': what came with the script; 'complete': read on its own, with calls that other tools logged. */
  phase: 'given' | 'loading' | 'complete' | 'failed';
  failure: Failure | null;
}

export interface SettingsState {
  draft: RepSettings;
  /** False as long as what is in the fields was saved. */
  changed: boolean;
  phase: 'idle' | 'saving' | 'saved' | 'failed';
  failure: Failure | null;
  /** True once saving was tried: problems of the fields are shown from then on. */
  checked: boolean;
}

export interface CardState {
  load: Load;
  /** Null while nothing may be said: loading, first use, refusal. */
  script: ScriptState | null;
  followUp: FollowUpState;
  leaving: Leaving;
  /** The last request that was sent and is not known to be logged; pressing again with the same contents repeats its key. */
  unsettled: LogRequest | null;
  history: HistoryState;
  settings: SettingsState;
}
