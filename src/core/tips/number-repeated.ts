/** number-repeated: the number is said a second time, the same digits. */
import { defineTip, THE_ARTICLE } from './define-tip.ts';
import { addWhereItFits } from './reading/leave-out.ts';
import { isSameNumber } from './reading/same-number.ts';
import { sayNumber } from './reading/say-number.ts';

export const numberRepeated = defineTip({
  id: 'number-repeated',
  severity: 'error',
  kind: 'facts',
  reason: 'Nobody has a pen ready the first time; the second time they write it down.',
  evidence: THE_ARTICLE,
  check(doc) {
    const { numbers, slots, pack, text } = doc;
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
          fixes: sayNumber(doc),
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
        fixes: addWhereItFits(doc, first.end, sentence),
      },
    ];
  },
});
