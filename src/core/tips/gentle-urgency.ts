/** gentle-urgency: one soft push goes with the ask for a call, and it is true on the day the voicemail is left. */
import { defineTip } from './define-tip.ts';
import { replaceWith } from './reading/fixes.ts';

/** From this many earlier voicemails on, the next is the last, and it lets go. */
const EARLIER_OF_THE_LAST = 2;

export const gentleUrgency = defineTip({
  id: 'gentle-urgency',
  severity: 'info',
  kind: 'phrase',
  reason: 'A soft push such as "later today" moves the call up the list without pressing, provided that it can be true.',
  evidence: { grade: 'article', source: 'How to Leave Voicemails That Get Callbacks, meettoby.com' },
  check({ passage, pack, slots, asks }) {
    const open = asks.filter(({ channel }) => channel === 'any' || channel === 'text');
    const spoken = asks.filter(({ channel }) => channel === 'call');
    const calls = spoken.length > 0 ? spoken : open.length === asks.length ? open : [];
    const asked = new Set(calls.flatMap(({ sentence }) => [sentence, sentence - 1, sentence + 1]));
    const beside = (at: number): boolean => passage.sentences.some(({ index, start, end }) => asked.has(index) && at >= start && at < end);
    const found = pack.reader.nudges(passage).filter(({ start }) => beside(start));
    const right = pack.slotWords(slots).nudge[0] ?? null;
    const untrue = found.filter((nudge) => !nudge.fits(slots.today));
    if (untrue.length > 0)
      return untrue.map(({ start, end }) => {
        const actual = passage.text.slice(start, end);
        return {
          start,
          end,
          message: `"${actual}" cannot be true on the day and hour this is left${right === null ? '.' : `; say "${right}".`}`,
          actual,
          expected: right,
          fixes: right === null ? [] : [replaceWith({ start, end }, right)],
        };
      });
    const ask = calls[0];
    if (found.length > 0 || ask === undefined || slots.earlier.count >= EARLIER_OF_THE_LAST) return [];
    return [
      {
        start: ask.start,
        end: ask.end,
        message: `Nothing says by when; add one soft push${right === null ? '.' : `, such as "${right}".`}`,
        actual: 'no push',
        expected: right,
        fixes: right === null ? [] : [replaceWith({ start: ask.end, end: ask.end }, ` ${right}`, `Add "${right}"`)],
      },
    ];
  },
});
