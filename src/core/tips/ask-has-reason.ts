/** ask-has-reason: the ask says what the contact gets by doing it. */
import { defineTip, THE_ARTICLE } from './define-tip.ts';

export const askHasReason = defineTip({
  id: 'ask-has-reason',
  severity: 'warning',
  kind: 'phrase',
  reason: 'Asking is a trade: five minutes of theirs for something they can use.',
  evidence: THE_ARTICLE,
  check({ asks, passage, pack, facts }) {
    const sentences = new Set(asks.filter(({ channel }) => channel !== 'introduction').map(({ sentence }) => sentence));
    if (sentences.size === 0) return [];
    const near = passage.sentences.filter(({ index }) => sentences.has(index) || sentences.has(index - 1));
    const valued = (text: string): boolean => pack.reader.stems(text).some((stem) => facts.claimStems.has(stem));
    if (near.some((sentence) => pack.reader.givesReason(sentence) || (sentences.has(sentence.index) && valued(sentence.text)))) return [];
    const first = asks[0]!;
    return [
      {
        start: first.start,
        end: first.end,
        message: 'The ask does not say what they get for it; add it, such as "and I\'ll show you how in five minutes".',
        actual: passage.text.slice(first.start, first.end),
        expected: 'an ask with a reason',
      },
    ];
  },
});
