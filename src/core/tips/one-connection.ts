/** one-connection: at most one person, company, group or event both know is used. */
import type { Span } from '../language/reader.ts';
import { lowerCase } from '../language/lower-case.ts';
import { defineTip, THE_ARTICLE } from './define-tip.ts';
import { findWord } from './reading/find-word.ts';
import { leaveOut } from './reading/leave-out.ts';
import { isPartOfName } from './reading/part-of-name.ts';
import type { TipDocument } from './tip-document.ts';

interface Named extends Span {
  name: string;
}

/** Connections said by name, in the order of the text; what the offer or the meeting speaks of is none. */
function connectionsNamed({ text, slots, connectionClaims }: TipDocument): Named[] {
  const { connection, offeredConnections, contact, rep, offer, lastMeeting } = slots;
  const known = [...new Set([connection?.name, ...offeredConnections.map(({ name }) => name)])].filter((name) => name !== undefined);
  const lower = lowerCase(text);
  const ordinary = [offer.problem, offer.benefit, offer.proof, lastMeeting?.topic, contact.company, rep.company].flatMap((words) =>
    words == null ? [] : [lowerCase(words)],
  );
  const spoken = ordinary.filter((words) => lower.includes(words)).map((words) => ({ start: lower.indexOf(words), length: words.length }));
  const own = [contact.firstName, contact.lastName, contact.company, rep.firstName, rep.lastName, rep.company].filter(
    (name) => name !== null,
  );
  const isNone = (name: string): boolean =>
    name !== connection?.name && (isPartOfName(name, own.join(' ')) || ordinary.some((words) => words.includes(lowerCase(name))));
  const found: Named[] = known.filter((name) => !isNone(name)).flatMap((name) => findWord(text, name).map((span) => ({ ...span, name })));
  for (const { name, start, end } of connectionClaims) {
    if (name === null || isNone(name) || found.some((other) => other.start < end && start < other.end)) continue;
    found.push({ start, end, name: known.find((full) => isPartOfName(name, full)) ?? name });
  }
  return found
    .filter((named) => spoken.every(({ start, length }) => named.start < start || named.end > start + length))
    .sort((a, b) => a.start - b.start);
}

export const oneConnection = defineTip({
  id: 'one-connection',
  severity: 'warning',
  kind: 'facts',
  reason: 'One genuine connection opens a door; two sound like a list of people you asked.',
  evidence: THE_ARTICLE,
  check(doc) {
    const named = connectionsNamed(doc);
    const first = named[0];
    if (first === undefined) return [];
    const second = named.find(({ name }) => !isPartOfName(name, first.name) && !isPartOfName(first.name, name));
    if (second === undefined) return [];
    const { start, end, name } = second;
    const [fix] = leaveOut(doc, second, `Leave ${name} out`);
    return [
      {
        start,
        end,
        message: `Names ${first.name} and ${name}; keep one connection.`,
        actual: `${first.name} and ${name}`,
        expected: 'one connection',
        fixes: fix === undefined || fix.start <= first.start ? [] : [fix],
      },
    ];
  },
});
