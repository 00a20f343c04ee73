/** direct-line: the number reaches the rep, not a switchboard or a toll-free main line. */
import { defineTip, THE_ARTICLE, type Observation } from './define-tip.ts';
import { leaveOut } from './reading/leave-out.ts';

/** Toll-free codes of the North American plan. Source: https://www.fcc.gov/consumers/guides/what-toll-free-number-and-how-does-it-work. Read 2026-11-24. */
const TOLL_FREE = /^1?8(?:00|88|77|66|55|44|33)\d{7}$/;

export const directLine = defineTip({
  id: 'direct-line',
  severity: 'warning',
  kind: 'facts',
  reason: 'An operator who does not know you sends your callback into the void.',
  evidence: THE_ARTICLE,
  check(doc) {
    const { numbers, slots, text, passage, pack } = doc;
    const { phone } = slots.rep;
    const tollFree = numbers.find(({ digits }) => (phone.tollFree && phone.e164.endsWith(digits.slice(-8))) || TOLL_FREE.test(digits));
    const found: Observation[] = [];
    if (tollFree !== undefined) {
      const actual = text.slice(tollFree.start, tollFree.end);
      found.push({
        start: tollFree.start,
        end: tollFree.end,
        message: `${actual} is a toll-free or shared line; give a number that rings at your desk.`,
        actual,
        expected: 'a direct line',
      });
    }
    for (const span of pack.reader.switchboards(passage)) {
      const actual = text.slice(span.start, span.end);
      found.push({
        ...span,
        message: `"${actual}" sends the call through somebody else; give a direct line.`,
        actual,
        expected: 'a direct line',
        fixes: leaveOut(doc, span),
      });
    }
    return found;
  },
});
