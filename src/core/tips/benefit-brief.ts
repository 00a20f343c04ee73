/** benefit-brief: the line with what is in it for the contact has at most twenty words. */
import { defineTip, THE_ARTICLE } from './define-tip.ts';
import { wordCount } from './reading/word-count.ts';

const MOST_WORDS = 20;

export const benefitBrief = defineTip({
  id: 'benefit-brief',
  severity: 'warning',
  kind: 'structure',
  reason: 'A value that does not fit into a breath is not understood on a voicemail.',
  evidence: THE_ARTICLE,
  check({ passage, parts, facts, pack, slots, greeting }) {
    const value = new Set(pack.reader.stems([slots.offer.benefit, slots.offer.problem].filter((text) => text !== null).join(' ')));
    return passage.sentences.flatMap((sentence) => {
      const isReason = parts.some(({ part, start }) => part === 'reason' && start >= sentence.start && start < sentence.end);
      if (!isReason) return [];
      const stems = pack.reader.stems(sentence.text);
      const holdsValue = value.size > 0 ? stems.some((stem) => value.has(stem)) || !stems.some((stem) => facts.claimStems.has(stem)) : true;
      if (!holdsValue) return [];
      const start = greeting !== null && greeting.end > sentence.start && greeting.end < sentence.end ? greeting.end : sentence.start;
      const count = wordCount(passage.text.slice(start, sentence.end));
      if (count <= MOST_WORDS) return [];
      return [
        {
          start: sentence.start,
          end: sentence.end,
          message: `The value line has ${count} words; say it in ${MOST_WORDS} or fewer.`,
          actual: `${count} words`,
          expected: `${MOST_WORDS} words or fewer`,
        },
      ];
    });
  },
});
