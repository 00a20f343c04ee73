/** Earlier voicemails of this contact, newest first. */
import type { HistoryEvent } from './card-event.ts';
import type { HistoryState } from './card-state.ts';
import type { HistoryEntry } from './wire.ts';

export function reduceHistory(history: HistoryState, event: HistoryEvent): HistoryState {
  switch (event.kind) {
    case 'history-started':
      return { ...history, phase: 'loading', failure: null };
    case 'history-failed':
      return { ...history, phase: 'failed', failure: event.failure };
    case 'history-loaded':
      return { entries: event.entries, phase: 'complete', failure: null };
  }
}

/** Puts an entry in, or in the place of the one it replaces. */
export function withEntry(entries: readonly HistoryEntry[], entry: HistoryEntry): HistoryEntry[] {
  const known = entries.some((other) => other.voicemailId !== null && other.voicemailId === entry.voicemailId);
  if (!known) return [entry, ...entries];
  return entries.map((other) => (other.voicemailId === entry.voicemailId ? entry : other));
}
