/** no-i-will-call-you: the caller never takes the next call on themselves. */
import { defineTip } from './define-tip.ts';
import { leaveOutSentence } from './reading/fixes.ts';

export const noIWillCallYou = defineTip({
  id: 'no-i-will-call-you',
  severity: 'error',
  kind: 'phrase',
  reason: 'Whoever knows that you will call again has no reason to call back.',
  evidence: { grade: 'article', source: 'How to Leave Voicemails That Get Callbacks, meettoby.com' },
  check({ passage, pack }) {
    return pack.reader.callPromises(passage).map((span) => {
      const actual = passage.text.slice(span.start, span.end);
      return {
        ...span,
        message: `"${actual}" frees them from calling back; leave it out.`,
        actual,
        expected: 'only their call',
        fixes: leaveOutSentence(passage, span),
      };
    });
  },
});
