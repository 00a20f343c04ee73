/** no-vague-promise: what is promised is something; a gain that would be true of anybody needs a concrete fact beside it. */
import type { Sentence, Span } from '../language/reader.ts';
import { lowerCase } from '../language/lower-case.ts';
import { defineTip } from './define-tip.ts';
import { leaveOutSpareSentence } from './reading/spare-sentence.ts';
import type { TipDocument } from './tip-document.ts';

const QUOTED = /[“«„][^”»“]{2,80}[”»“]|"[^"]{2,80}"/u;

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** What the contact and the caller are called makes no promise concrete. */
function knownByName({ slots }: TipDocument): ReadonlySet<string> {
  const { contact, rep, connection } = slots;
  const names = [contact.firstName, contact.lastName, contact.company, rep.firstName, rep.lastName, rep.company, connection?.name];
  return new Set(names.filter((name) => name != null).flatMap((name) => lowerCase(name).split(/\s+/u)));
}

/** @returns whether a number, another name, a quotation or words of the offer stand in the sentence, outside the promises */
function isConcrete(
  doc: TipDocument,
  sentence: Sentence,
  promises: readonly Span[],
  offer: ReadonlySet<string>,
  parties: ReadonlySet<string>,
): boolean {
  const inside = (span: Span): boolean => overlaps(span, sentence) && !promises.some((promise) => overlaps(promise, span));
  const measured = doc.quantities.some(
    (quantity) =>
      overlaps(quantity, sentence) &&
      !doc.numbers.some((number) => overlaps(number, quantity)) &&
      !doc.ages.some((age) => overlaps(age, quantity)),
  );
  const named = doc.names.some(
    (name) => inside(name) && !parties.has(lowerCase(doc.text.slice(name.start, name.end)).replace(/['’]s$/u, '')),
  );
  if (measured || named || QUOTED.test(sentence.text)) return true;
  let rest = '';
  let from = sentence.start;
  for (const promise of promises.filter((each) => overlaps(each, sentence))) {
    rest += `${doc.text.slice(from, promise.start)} `;
    from = promise.end;
  }
  return doc.pack.reader.stems(rest + doc.text.slice(from, sentence.end)).some((stem) => offer.has(stem));
}

export const noVaguePromise = defineTip({
  id: 'no-vague-promise',
  severity: 'warning',
  kind: 'phrase',
  reason: 'Everybody promises to save money; only something concrete is worth a call.',
  evidence: { grade: 'article', source: 'How to Leave Voicemails That Get Callbacks, meettoby.com' },
  check(doc) {
    const { passage, pack, slots, text } = doc;
    const promises = pack.reader.vaguePromises(passage);
    if (promises.length === 0) return [];
    const offer = new Set(
      pack.reader.stems([slots.offer.problem, slots.offer.benefit, slots.offer.proof].filter((each) => each !== null).join(' ')),
    );
    const parties = knownByName(doc);
    const { sentences } = passage;
    /** Proof often follows in a sentence of its own; the ask and the number after it prove nothing. */
    const proves = (sentence: Sentence | undefined): boolean =>
      sentence !== undefined &&
      !doc.asks.some((ask) => ask.sentence === sentence.index) &&
      !doc.numbers.some((number) => overlaps(number, sentence)) &&
      !doc.occasions.some((occasion) => overlaps(occasion, sentence)) &&
      isConcrete(doc, sentence, promises, offer, parties);
    return promises
      .filter((span) => {
        const sentence = sentences.find(({ start, end }) => span.start >= start && span.start < end);
        if (sentence === undefined) return false;
        return !isConcrete(doc, sentence, promises, offer, parties) && !proves(sentences[sentence.index + 1]);
      })
      .map((span) => {
        const actual = text.slice(span.start, span.end);
        return {
          ...span,
          message: `"${actual}" would be true of anybody; say what, for whom or how much.`,
          actual,
          expected: slots.offer.benefit ?? 'a concrete fact',
          fixes: leaveOutSpareSentence(doc, span),
        };
      });
  },
});
