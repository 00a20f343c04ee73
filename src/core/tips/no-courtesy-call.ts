/** no-courtesy-call: the call has a purpose beyond saying hello or leaving word that somebody called. */
import { defineTip } from './define-tip.ts';
import { leaveOutSentence } from './reading/fixes.ts';

export const noCourtesyCall = defineTip({
  id: 'no-courtesy-call',
  severity: 'warning',
  kind: 'phrase',
  reason: 'A message that only shows friendliness, or that you called, gives nobody a reason to call back.',
  evidence: { grade: 'article', source: 'How to Leave Voicemails That Get Callbacks, meettoby.com' },
  check({ passage, courtesies }) {
    return courtesies.map((span) => ({
      ...span,
      message: `"${passage.text.slice(span.start, span.end)}" is no purpose; say what the call is about.`,
      actual: passage.text.slice(span.start, span.end),
      expected: 'a purpose',
      fixes: leaveOutSentence(passage, span),
    }));
  },
});
