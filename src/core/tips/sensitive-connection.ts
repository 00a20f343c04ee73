/** sensitive-connection: nobody is named, and no relation spoken of, that can hurt, unless it was confirmed for this call. */
import { defineTip, THE_ARTICLE, type Observation } from './define-tip.ts';
import { findWord } from './reading/find-word.ts';
import { leaveOut } from './reading/leave-out.ts';
import { isPartOfName } from './reading/part-of-name.ts';
import { standsInOffer } from './reading/stands-in-offer.ts';

export const sensitiveConnection = defineTip({
  id: 'sensitive-connection',
  severity: 'warning',
  kind: 'facts',
  reason: 'The associate you share may turn out to be the estranged partner, and then the call is over.',
  evidence: THE_ARTICLE,
  check(doc) {
    const { text, slots, passage, pack, connectionClaims } = doc;
    const found: Observation[] = [];
    const say = (start: number, end: number, message: string): void => {
      if (found.some((other) => other.start < end && start < other.end)) return;
      const fixes = leaveOut(doc, { start, end }, 'Leave the connection out');
      found.push({ start, end, message, actual: text.slice(start, end), expected: 'another context', fixes });
    };
    for (const { name, relation, why } of slots.offeredConnections) {
      if (why !== 'sensitive' || name === slots.connection?.name) continue;
      const message = `${name}${relation === null ? '' : ` (${relation})`} may be a sore point; ask first, or leave the name out.`;
      for (const { start, end } of findWord(text, name)) say(start, end, message);
      for (const claim of connectionClaims)
        if (claim.name !== null && isPartOfName(claim.name, name) && !isPartOfName(claim.name, slots.connection?.name ?? ''))
          say(claim.start, claim.end, message);
    }
    for (const span of pack.reader.delicateRelations(passage))
      if (!standsInOffer(span, doc)) say(span.start, span.end, `"${text.slice(span.start, span.end)}" can hurt; leave it out.`);
    return found.sort((a, b) => a.start - b.start);
  },
});
