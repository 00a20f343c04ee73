/** context-present: the text says why it comes at this moment: a meeting, a connection, a search, a clear purpose. */
import { defineTip } from './define-tip.ts';

export const contextPresent = defineTip({
  id: 'context-present',
  severity: 'error',
  kind: 'structure',
  reason: 'Even a cold call has a context, and without one the listener cannot place the caller.',
  evidence: { grade: 'article', source: 'How to Leave Voicemails That Get Callbacks, meettoby.com' },
  check({ parts }) {
    if (parts.some(({ part }) => part === 'context')) return [];
    return [
      {
        start: 0,
        end: 0,
        message: 'Nothing says why you call at this moment; name the meeting, the connection or the purpose.',
        actual: 'missing',
        expected: 'a context',
      },
    ];
  },
});
