/** not-repeated: the text does not say what an earlier voicemail to the same contact already said. */
import { lowerCase } from '../language/lower-case.ts';
import { defineTip, THE_ARTICLE } from './define-tip.ts';
import { statesContext } from './reading/recognise-parts.ts';
import { sharedPhrases, phraseSet } from './reading/shared-phrases.ts';

/** Share of a sentence's phrases that may come back before it counts as said already. */
const SHARE_OF_SENTENCE = 0.5;
/** A sentence shorter than this is small change, such as "Talk soon." */
const FEWEST_WORDS = 6;

export const notRepeated = defineTip({
  id: 'not-repeated',
  severity: 'warning',
  kind: 'facts',
  reason: 'A second message with the same words says that there was nothing to add.',
  evidence: THE_ARTICLE,
  check(doc) {
    const { passage, slots, numbers, greeting } = doc;
    if (slots.earlier.texts.length === 0) return [];
    const earlier = phraseSet(slots.earlier.texts.map(lowerCase).join(' . '));
    return passage.sentences.flatMap((sentence) => {
      const { start, end } = sentence;
      if (numbers.some((number) => number.start < end && start < number.end)) return [];
      if (greeting !== null && start < greeting.end && !statesContext(sentence, doc)) return [];
      const { shared, all } = sharedPhrases(sentence.lower, earlier);
      if (sentence.text.split(/\s+/u).length < FEWEST_WORDS || all === 0 || shared / all < SHARE_OF_SENTENCE) return [];
      const actual = sentence.text;
      return [
        {
          start,
          end,
          message: 'An earlier voicemail said this already; bring something else or let it go.',
          actual,
          expected: 'a new fact or a farewell',
        },
      ];
    });
  },
});
