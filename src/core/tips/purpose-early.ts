/** purpose-early: what the call is about is clear within the first two sentences after the hello. */
import type { Sentence } from '../language/reader.ts';
import { defineTip, THE_ARTICLE } from './define-tip.ts';
import { statesContext } from './reading/recognise-parts.ts';

/** Sentences after the bare greeting in which the purpose must show. */
const WITHIN = 2;
/** A sentence of this many words or fewer inside the greeting says hello and nothing else; so does one that ends with it. */
const HELLO_WORDS = 4;

export const purposeEarly = defineTip({
  id: 'purpose-early',
  severity: 'warning',
  kind: 'structure',
  reason: 'Most voicemails hide what they are about, and phones show the first words on the screen while you speak.',
  evidence: THE_ARTICLE,
  check(doc) {
    const { passage, pack, greeting, parts, facts } = doc;
    const isHello = ({ start, text }: Sentence): boolean =>
      greeting !== null &&
      start < greeting.end &&
      (text.split(/\s+/u).length <= HELLO_WORDS || !/\p{L}/u.test(text.slice(greeting.end - start)));
    const first = passage.sentences.filter((sentence) => !isHello(sentence)).slice(0, WITHIN);
    const clear = first.some(
      (sentence) =>
        statesContext(sentence, doc) ||
        parts.some(({ part, start }) => part === 'context' && start >= sentence.start && start < sentence.end) ||
        pack.reader.promisesGain(sentence) ||
        pack.reader.stems(sentence.text).some((stem) => facts.claimStems.has(stem)),
    );
    const last = first.at(-1);
    if (clear || last === undefined) return [];
    return [
      {
        start: first[0]!.start,
        end: last.end,
        message: 'The first two sentences do not say what this is about; move the purpose up.',
        actual: 'purpose late or unclear',
        expected: 'purpose within two sentences',
      },
    ];
  },
});
