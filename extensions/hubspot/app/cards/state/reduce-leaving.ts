/** From "I left it" to logged, and back. */
import type { LeavingEvent } from './card-event.ts';
import type { Leaving } from './card-state.ts';
import { committed, draftOf, typed } from './text-draft.ts';

/** An event that does not fit the phase changes nothing: answers may come late. */
export function reduceLeaving(leaving: Leaving, event: LeavingEvent): Leaving {
  switch (event.kind) {
    case 'reason-asked':
      return leaving.phase === 'open' || leaving.phase === 'failed' ? { phase: 'asking', reason: draftOf('') } : leaving;
    case 'reason-typed':
      return leaving.phase === 'asking' ? { ...leaving, reason: typed(leaving.reason, event.text) } : leaving;
    case 'reason-committed':
      return leaving.phase === 'asking' ? { ...leaving, reason: committed(leaving.reason, event.text) } : leaving;
    case 'reason-cancelled':
      return leaving.phase === 'asking' ? { phase: 'open' } : leaving;
    case 'send-started':
      return { phase: 'sending', request: event.request };
    case 'send-failed':
      return leaving.phase === 'sending' ? { phase: 'failed', request: leaving.request, failure: event.failure } : leaving;
    case 'logged':
      return leaving.phase === 'sending'
        ? { phase: 'logged', request: leaving.request, data: event.data, undo: { phase: 'offered' } }
        : leaving;
    case 'started-over':
      return leaving.phase === 'sending' ? leaving : { phase: 'open' };
    case 'undo-started':
      return leaving.phase === 'logged' ? { ...leaving, undo: { phase: 'sending' } } : leaving;
    case 'undo-failed':
      return leaving.phase === 'logged' ? { ...leaving, undo: { phase: 'failed', failure: event.failure } } : leaving;
    case 'undone':
      return leaving.phase === 'logged' ? { phase: 'undone', entry: event.entry } : leaving;
  }
}
