/** nothing-embarrassing: nothing private, no hearsay, and nothing from the seller's own fields is said on a recording. */
import { defineTip, THE_ARTICLE } from './define-tip.ts';
import { leaveOut } from './reading/leave-out.ts';
import { standsInOffer } from './reading/stands-in-offer.ts';

export const nothingEmbarrassing = defineTip({
  id: 'nothing-embarrassing',
  severity: 'error',
  kind: 'facts',
  reason: 'A voicemail is kept, forwarded and played to colleagues; what would be awkward there is not said.',
  evidence: THE_ARTICLE,
  check(doc) {
    return doc.pack.reader
      .privateMatters(doc.passage)
      .filter((span) => !standsInOffer(span, doc))
      .map((span) => {
        const actual = doc.text.slice(span.start, span.end);
        return {
          ...span,
          message: `"${actual}" is private, hearsay or from your own fields; leave it out.`,
          actual,
          expected: 'nothing that would embarrass',
          fixes: leaveOut(doc, span),
        };
      });
  },
});
