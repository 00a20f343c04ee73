/** no-callback-slot: the callback is tied to no day, hour or office hours. */
import { defineTip, THE_ARTICLE } from './define-tip.ts';
import { replaceWith } from './reading/fixes.ts';

export const noCallbackSlot = defineTip({
  id: 'no-callback-slot',
  severity: 'warning',
  kind: 'phrase',
  reason: 'A fixed time is the perfect excuse: it passed, so there is no point in calling.',
  evidence: THE_ARTICLE,
  check({ passage, pack, slots, asks }) {
    const nudge = pack.slotWords(slots).nudge[0] ?? '';
    return pack.reader.callbackTimes(passage, asks).map((span) => {
      const actual = passage.text.slice(span.start, span.end);
      return {
        ...span,
        message: `"${actual}" ties the call to a time; say "${nudge}" instead.`,
        actual,
        expected: nudge,
        fixes: nudge === '' ? [] : [replaceWith(span, nudge)],
      };
    });
  },
});
