/** no-pitch: the voicemail asks for a call; it does not list what the seller has. */
import { defineTip } from './define-tip.ts';
import { leaveOutSpareSentence } from './reading/spare-sentence.ts';

/** One such clause may say who is calling; from two on it is a pitch. Chosen by us. */
const FEWEST = 2;
const SHOWN = 40;

export const noPitch = defineTip({
  id: 'no-pitch',
  severity: 'warning',
  kind: 'phrase',
  reason: 'A one-sided pitch answers everything before they could ask, so nobody needs to call.',
  evidence: { grade: 'article', source: 'How to Leave Voicemails That Get Callbacks, meettoby.com' },
  check(doc) {
    const { passage, pack } = doc;
    const found = [...pack.reader.pitches(passage)].sort((a, b) => a.start - b.start);
    if (found.length < FEWEST) return [];
    const start = found[0]!.start;
    const end = Math.max(...found.map((span) => span.end));
    const actual = passage.text.slice(start, end);
    const shown = actual.length > SHOWN ? `${actual.slice(0, SHOWN - 1)}…` : actual;
    const sentences = passage.sentences.filter((sentence) =>
      found.some((span) => span.start >= sentence.start && span.start < sentence.end),
    );
    const without = (at: number): number =>
      found.filter((span) => !(span.start >= sentences[at]!.start && span.start < sentences[at]!.end)).length;
    const at = sentences.findIndex((sentence, index) => without(index) < FEWEST && leaveOutSpareSentence(doc, sentence).length > 0);
    return [
      {
        start,
        end,
        message: `"${shown}" is a pitch; keep one thing for them and ask for the call.`,
        actual,
        expected: 'a request for a call',
        fixes: at === -1 ? [] : leaveOutSpareSentence(doc, sentences[at]!),
      },
    ];
  },
});
