/** number-stated: the callback number is said. */
import { defineTip } from './define-tip.ts';
import { addAfter } from './reading/fixes.ts';

export const numberStated = defineTip({
  id: 'number-stated',
  severity: 'error',
  kind: 'facts',
  reason: 'A number they have to look up is a call they do not make.',
  evidence: { grade: 'article', source: 'How to Leave Voicemails That Get Callbacks, meettoby.com' },
  check({ numbers, slots, pack, passage, asks }) {
    if (numbers.length > 0) return [];
    const sentence = pack.additions.number.replace('{phone}', slots.rep.phone.display);
    return [
      {
        start: 0,
        end: 0,
        message: `Your number is not said; add "${sentence}"`,
        actual: 'missing',
        expected: slots.rep.phone.display,
        fixes: [addAfter(passage, asks.at(-1)?.end ?? passage.text.trimEnd().length, sentence)],
      },
    ];
  },
});
