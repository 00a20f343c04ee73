/** Everything that can happen to the card. */
import type { Fix, Strategy } from '@ringback/core';
import type { Failure } from '../backend/failure.ts';
import type { HistoryEntry, LogData, LogRequest, PrepareData, RepSettings, WordingData } from './wire.ts';

export type LoadEvent = { kind: 'load-started' } | { kind: 'load-failed'; failure: Failure } | { kind: 'loaded'; data: PrepareData };

export type ScriptEvent =
  /** The facts allow no further wording: those shown so far come round again. */
  | { kind: 'version-repeated' }
  | { kind: 'writing-started' }
  | { kind: 'writing-failed' }
  /** `strategy` is the one that was asked for. */
  | { kind: 'wording-written'; strategy: Strategy; data: WordingData }
  | { kind: 'edit-opened' }
  | { kind: 'edit-closed' }
  | { kind: 'text-typed'; text: string }
  | { kind: 'text-committed'; text: string }
  | { kind: 'suggestion-restored' }
  | { kind: 'set-aside-restored' }
  /** `checkedText` is the text the finding was made for; a fix for another text is not applied. */
  | { kind: 'fix-applied'; fix: Fix; checkedText: string };

export type FollowUpEvent =
  | { kind: 'follow-up-wanted'; wanted: boolean }
  | { kind: 'subject-chosen'; choice: number | 'own' }
  | { kind: 'own-subject-typed'; text: string }
  | { kind: 'own-subject-committed'; text: string }
  /** Replaces the subject by a corrected one, which makes it the rep's own. */
  | { kind: 'subject-replaced'; subject: string }
  | { kind: 'body-opened' }
  | { kind: 'body-closed' }
  | { kind: 'body-typed'; text: string }
  | { kind: 'body-committed'; text: string }
  | { kind: 'body-restored' }
  | { kind: 'due-date-chosen'; date: string | null };

export type LeavingEvent =
  | { kind: 'reason-asked' }
  | { kind: 'reason-typed'; text: string }
  | { kind: 'reason-committed'; text: string }
  | { kind: 'reason-cancelled' }
  | { kind: 'send-started'; request: LogRequest }
  | { kind: 'send-failed'; failure: Failure }
  | { kind: 'logged'; data: LogData }
  | { kind: 'started-over' }
  | { kind: 'undo-started' }
  | { kind: 'undo-failed'; failure: Failure }
  | { kind: 'undone'; entry: HistoryEntry };

export type HistoryEvent =
  { kind: 'history-started' } | { kind: 'history-failed'; failure: Failure } | { kind: 'history-loaded'; entries: HistoryEntry[] };

export type SettingsEvent =
  | { kind: 'settings-changed'; change: Partial<RepSettings> }
  | { kind: 'settings-checked' }
  | { kind: 'settings-save-started' }
  | { kind: 'settings-save-failed'; failure: Failure }
  | { kind: 'settings-saved'; settings: RepSettings };

export type CardEvent = LoadEvent | ScriptEvent | FollowUpEvent | LeavingEvent | HistoryEvent | SettingsEvent;
