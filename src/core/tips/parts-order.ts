/** parts-order: the parts come in the order in which a listener asks for them. Parts that share a sentence, or come back later, are in order. */
import type { Part } from '../schema/index.ts';
import { defineTip, THE_ARTICLE } from './define-tip.ts';
import type { RecognisedPart } from './reading/recognise-parts.ts';
import type { TipDocument } from './tip-document.ts';

const ORDER: readonly Part[] = ['greeting', 'context', 'reason', 'ask', 'contact-details', 'repeat', 'sign-off'];

/** Pairs that may stand either way: a voicemail that announces an e-mail gives the number beside it, and a late name lets the reason open. */
function mayTurn(one: Part, other: Part, { strategy, slots }: TipDocument): boolean {
  if (strategy === 'watch-for-email' && one === 'ask') return other === 'contact-details' || other === 'repeat';
  return slots.settings.namePosition === 'late' && one === 'context' && other === 'reason';
}

/** Every place of the first part comes after every place of the other. */
function isAfter(one: readonly RecognisedPart[], other: readonly RecognisedPart[]): boolean {
  return Math.min(...one.map(({ start }) => start)) >= Math.max(...other.map(({ end }) => end));
}

/** More parts than any voicemail has. Chosen by us. */
const MOST_PARTS = 60;

/** An ask or a number that speaks of the reason, or of why the call comes, does not put that part there. */
function isHint({ part, start, end }: RecognisedPart, { parts }: TipDocument): boolean {
  if (parts.length > MOST_PARTS || (part !== 'context' && part !== 'reason')) return false;
  return parts.some(
    (other) =>
      (other.part === 'ask' || other.part === 'contact-details' || other.part === 'repeat') && other.start < end && start < other.end,
  );
}

export const partsOrder = defineTip({
  id: 'parts-order',
  severity: 'info',
  kind: 'structure',
  reason: 'Why you call, what it is worth, what to do, how to reach you: in that order nobody has to listen twice.',
  evidence: THE_ARTICLE,
  check(doc) {
    const places = new Map(ORDER.map((part) => [part, doc.parts.filter((found) => found.part === part && !isHint(found, doc))]));
    return ORDER.flatMap((part, index) => {
      const own = places.get(part)!;
      if (own.length === 0) return [];
      const before = ORDER.slice(index + 1).find((later) => {
        const others = places.get(later)!;
        return others.length > 0 && !mayTurn(part, later, doc) && isAfter(own, others);
      });
      if (before === undefined) return [];
      const { start, end } = own[0]!;
      return [
        {
          start,
          end,
          message: `The ${part.replace('-', ' ')} comes after the ${before.replace('-', ' ')}; move it before.`,
          actual: `${before}, ${part}`,
          expected: `${part}, ${before}`,
        },
      ];
    });
  },
});
