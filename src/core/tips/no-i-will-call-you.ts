/** no-i-will-call-you: the caller never takes the next call on themselves. */
import { defineTip, THE_ARTICLE } from './define-tip.ts';
import { leaveOut } from './reading/leave-out.ts';

export const noIWillCallYou = defineTip({
  id: 'no-i-will-call-you',
  severity: 'error',
  kind: 'phrase',
  reason: 'Whoever knows that you will call again has no reason to call back.',
  evidence: THE_ARTICLE,
  check(doc) {
    const { passage, pack } = doc;
    return pack.reader.callPromises(passage).map((span) => {
      const actual = passage.text.slice(span.start, span.end);
      return {
        ...span,
        message: `"${actual}" frees them from calling back; leave it out.`,
        actual,
        expected: 'only their call',
        fixes: leaveOut(doc, span),
      };
    });
  },
});
