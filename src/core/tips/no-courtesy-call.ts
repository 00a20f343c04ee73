/** no-courtesy-call: the call has a purpose beyond saying hello or leaving word that somebody called. */
import { defineTip, THE_ARTICLE } from './define-tip.ts';
import { leaveOut } from './reading/leave-out.ts';

export const noCourtesyCall = defineTip({
  id: 'no-courtesy-call',
  severity: 'warning',
  kind: 'phrase',
  reason: 'A message that only shows friendliness, or that you called, gives nobody a reason to call back.',
  evidence: THE_ARTICLE,
  check(doc) {
    const { passage, courtesies } = doc;
    return courtesies.map((span) => ({
      ...span,
      message: `"${passage.text.slice(span.start, span.end)}" is no purpose; say what the call is about.`,
      actual: passage.text.slice(span.start, span.end),
      expected: 'a purpose',
      fixes: leaveOut(doc, span),
    }));
  },
});
