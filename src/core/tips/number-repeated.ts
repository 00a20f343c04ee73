/** number-repeated: the number is said a second time, the same digits. */
import { defineTip } from './define-tip.ts';
import { addAfter, replaceWith } from './reading/fixes.ts';
import { isSameNumber } from './reading/same-number.ts';

export const numberRepeated = defineTip({
  id: 'number-repeated',
  severity: 'error',
  kind: 'facts',
  reason: 'Nobody has a pen ready the first time; the second time they write it down.',
  evidence: { grade: 'article', source: 'How to Leave Voicemails That Get Callbacks, meettoby.com' },
  check({ numbers, slots, pack, passage, text }) {
    const [first, ...rest] = numbers;
    if (first === undefined)
      return [
        {
          start: 0,
          end: 0,
          message: 'No number is said, so none is repeated; say it twice.',
          actual: 'missing',
          expected: `${slots.rep.phone.display}, twice`,
        },
      ];
    if (rest.some(({ digits }) => isSameNumber(digits, first.digits))) return [];
    const second = rest[0];
    if (second !== undefined) {
      const said = text.slice(second.start, second.end);
      const wanted = text.slice(first.start, first.end);
      return [
        {
          start: second.start,
          end: second.end,
          message: `The second number, ${said}, is not the first; say ${wanted} again.`,
          actual: said,
          expected: wanted,
          fixes: [replaceWith(second, wanted)],
        },
      ];
    }
    const sentence = pack.additions.repeat.replace('{phone}', text.slice(first.start, first.end));
    return [
      {
        start: first.start,
        end: first.end,
        message: `The number is said only once; add "${sentence}"`,
        actual: 'once',
        expected: 'twice',
        fixes: [addAfter(passage, first.end, sentence)],
      },
    ];
  },
});
