/** one-benefit: exactly one thing is in it for the contact; a benefit, the problem it answers and its proof are one. */
import type { Sentence, Span } from '../language/reader.ts';
import { defineTip } from './define-tip.ts';
import { leaveOutSpareSentence } from './reading/spare-sentence.ts';

/** From this many earlier voicemails on, the next is the last, and it lets go. */
const EARLIER_OF_THE_LAST = 2;

export const oneBenefit = defineTip({
  id: 'one-benefit',
  severity: 'warning',
  kind: 'structure',
  reason: 'They need one reason to call; with none there is nothing to gain, and of three no one is remembered.',
  evidence: { grade: 'article', source: 'How to Leave Voicemails That Get Callbacks, meettoby.com' },
  check(doc) {
    const { passage, pack, slots } = doc;
    const { problem, benefit, proof } = slots.offer;
    const offered = [problem, benefit, proof].filter((text) => text !== null);
    const stems = new Set(pack.reader.stems(offered.join(' ')));
    const told = (text: string): boolean => pack.reader.stems(text).some((stem) => stems.has(stem));
    const found = pack.reader.benefits(passage);
    const sentenceOf = ({ start }: Span): Sentence | undefined => passage.sentences.find((each) => start >= each.start && start < each.end);
    const own = found.filter((span) => told(passage.text.slice(span.start, span.end)));
    const others = found.filter((span) => !own.includes(span));
    const different = [...own.slice(0, 1), ...others].sort((a, b) => a.start - b.start);
    if (different.length > 1) {
      const last = different.at(-1)!;
      const alone = different.filter((span) => sentenceOf(span) === sentenceOf(last)).length === 1;
      return [
        {
          start: different[1]!.start,
          end: different[1]!.end,
          message: `There are ${different.length} things in it for them; keep the one that matters most.`,
          actual: `${different.length} benefits`,
          expected: 'one benefit',
          fixes: different.length === 2 && alone ? leaveOutSpareSentence(doc, last) : [],
        },
      ];
    }
    if (different.length === 1 || offered.length === 0 || slots.earlier.count >= EARLIER_OF_THE_LAST) return [];
    if (passage.sentences.some(({ text }) => told(text))) return [];
    return [
      {
        start: 0,
        end: 0,
        message: 'Nothing says what is in it for them; name one problem you answer or one thing they gain.',
        actual: 'no benefit',
        expected: benefit ?? problem ?? proof,
        fixes: [],
      },
    ];
  },
});
