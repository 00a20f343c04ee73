/** context-present: the text says why it comes at this moment: a meeting, a connection, a search, a clear purpose. */
import { defineTip, THE_ARTICLE } from './define-tip.ts';

export const contextPresent = defineTip({
  id: 'context-present',
  severity: 'error',
  kind: 'structure',
  reason: 'Even a cold call has a context, and without one the listener cannot place the caller.',
  evidence: THE_ARTICLE,
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
