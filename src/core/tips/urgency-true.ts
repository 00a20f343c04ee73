/** urgency-true: no deadline and no scarcity that stands in no fact. */
import { lowerCase } from '../language/lower-case.ts';
import { defineTip } from './define-tip.ts';
import { leaveOutSpareSentence } from './reading/spare-sentence.ts';

/** Half of the telling words of the sentence stand in a fact that names a deadline. Chosen by us. */
function sharesMost(stems: readonly string[], own: ReadonlySet<string>): boolean {
  return own.size > 0 && stems.length > 0 && stems.filter((stem) => own.has(stem)).length * 2 >= stems.length;
}

export const urgencyTrue = defineTip({
  id: 'urgency-true',
  severity: 'error',
  kind: 'facts',
  reason: 'Invented pressure is noticed, resented, and found out with the first question.',
  evidence: { grade: 'article', source: 'How to Leave Voicemails That Get Callbacks, meettoby.com' },
  check(doc) {
    const { passage, pack, facts, slots } = doc;
    const found = pack.reader.deadlines(passage);
    if (found.length === 0) return [];
    const claimed = lowerCase(facts.claimText);
    const known = { text: facts.claimText, lower: claimed, sentences: pack.reader.splitSentences(facts.claimText, claimed) };
    const own = pack.reader.deadlines(known);
    const ownStems = new Set(
      known.sentences
        .filter((sentence) => own.some(({ start }) => start >= sentence.start && start < sentence.end))
        .flatMap(({ text }) => pack.reader.stems(text)),
    );
    const softPushes = pack.reader.nudges(passage).filter((nudge) => nudge.fits(slots.today));
    const grounded = (start: number, end: number): boolean =>
      claimed.includes(passage.lower.slice(start, end)) ||
      sharesMost(
        pack.reader.stems(passage.sentences.find((sentence) => start >= sentence.start && start < sentence.end)?.text ?? ''),
        ownStems,
      );
    return found
      .filter(({ start, end }) => !grounded(start, end) && !softPushes.some((nudge) => nudge.start <= start && nudge.end >= end))
      .map((span) => {
        const actual = passage.text.slice(span.start, span.end);
        return {
          ...span,
          message: `"${actual}" presses with what stands in no fact; leave it out.`,
          actual,
          expected: 'no invented pressure',
          fixes: leaveOutSpareSentence(doc, span),
        };
      });
  },
});
