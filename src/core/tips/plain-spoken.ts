/** plain-spoken: short words and contractions, no corporate register. */
import { defineTip, THE_ARTICLE } from './define-tip.ts';
import { replaceWith } from './reading/fixes.ts';
import { standsInOffer } from './reading/stands-in-offer.ts';

/** With a capital where the words it replaces have one. */
function inCaseOf(said: string, plain: string): string {
  const first = said.charAt(0);
  return first !== first.toLowerCase() ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
}

export const plainSpoken = defineTip({
  id: 'plain-spoken',
  severity: 'info',
  kind: 'phrase',
  reason: 'Words nobody would say across a table make a message sound read, and a read message sounds like a mailing.',
  evidence: THE_ARTICLE,
  check(doc) {
    return doc.pack.reader
      .stiffWords(doc.passage)
      .filter((span) => !standsInOffer(span, doc))
      .map(({ start, end, plain }) => {
        const actual = doc.text.slice(start, end);
        const better = plain === null ? null : inCaseOf(actual, plain);
        return {
          start,
          end,
          message: better === null ? `"${actual}" sounds like a brochure; say it plainly.` : `"${actual}" is stiff; say "${better}".`,
          actual,
          expected: better ?? 'a plain word',
          fixes: better === null ? [] : [replaceWith({ start, end }, better)],
        };
      });
  },
});
