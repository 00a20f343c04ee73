/** no-false-familiarity: no flattery, no pretended friendship, no call of theirs that nobody made. */
import { defineTip } from './define-tip.ts';
import { leaveOutSpareSentence } from './reading/spare-sentence.ts';

export const noFalseFamiliarity = defineTip({
  id: 'no-false-familiarity',
  severity: 'warning',
  kind: 'phrase',
  reason: 'Flattery and pretended friendship feel like being handled, and the call is not returned.',
  evidence: { grade: 'article', source: 'How to Leave Voicemails That Get Callbacks, meettoby.com' },
  check(doc) {
    const { passage, pack } = doc;
    return pack.reader.familiarities(passage).map((span) => {
      const actual = passage.text.slice(span.start, span.end);
      return {
        ...span,
        message: `"${actual}" sounds closer than you are; leave it out.`,
        actual,
        expected: 'plain words',
        fixes: leaveOutSpareSentence(doc, span),
      };
    });
  },
});
