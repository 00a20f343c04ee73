/** ask-has-reason: the ask says what the contact gets by doing it. */
import { lowerCase } from '../language/lower-case.ts';
import { defineTip, THE_ARTICLE } from './define-tip.ts';

export const askHasReason = defineTip({
  id: 'ask-has-reason',
  severity: 'warning',
  kind: 'phrase',
  reason: 'Asking is a trade: five minutes of theirs for something they can use.',
  evidence: THE_ARTICLE,
  check({ asks, passage, pack, slots: { offer } }) {
    const sentences = new Set(asks.filter(({ channel }) => channel !== 'introduction').map(({ sentence }) => sentence));
    if (sentences.size === 0) return [];
    const near = passage.sentences.filter(({ index }) => sentences.has(index) || sentences.has(index - 1));
    // What the meeting was about is no gain, and no number by itself is: only the offer's words say what they get.
    const telling = (word: string): boolean => !/^\p{N}+$/u.test(word) && pack.numberWords.small([lowerCase(word)]) === null;
    const words = [offer.problem, offer.benefit, offer.proof].flatMap((value) => value?.split(/\s+/u).filter(telling) ?? []);
    const offered = new Set(pack.reader.stems(words.join(' ')));
    const valued = (text: string): boolean => pack.reader.stems(text).some((stem) => offered.has(stem));
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
