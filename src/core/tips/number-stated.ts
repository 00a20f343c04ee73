/** number-stated: the callback number is said. */
import { defineTip } from './define-tip.ts';
import { addWhereItFits } from './reading/leave-out.ts';

export const numberStated = defineTip({
  id: 'number-stated',
  severity: 'error',
  kind: 'facts',
  reason: 'A number they have to look up is a call they do not make.',
  evidence: {
    grade: 'logic',
    source: 'Nobody calls a number they were not given',
  },
  check(doc) {
    const { numbers, slots, pack, passage, asks } = doc;
    if (numbers.length > 0) return [];
    const ask = passage.sentences[asks.at(-1)?.sentence ?? -1];
    const next = passage.sentences[(ask?.index ?? -2) + 1];
    // What the contact gets for the call may stand in the sentence after the ask, and stays beside it.
    const place = next !== undefined && pack.reader.givesReason(next) ? next.end : ask?.end;
    const sentence = pack.additions.number.replace('{phone}', slots.rep.phone.display);
    return [
      {
        start: 0,
        end: 0,
        message: `Your number is not said; add "${sentence}"`,
        actual: 'missing',
        expected: slots.rep.phone.display,
        fixes: addWhereItFits(doc, place ?? passage.text.trimEnd().length, sentence),
      },
    ];
  },
});
