/** connection-confirmed: every connection named stands in the facts and a person confirmed it. */
import { defineTip, THE_ARTICLE, type Observation } from './define-tip.ts';
import { findWord } from './reading/find-word.ts';
import { leaveOut } from './reading/leave-out.ts';
import { isPartOfName } from './reading/part-of-name.ts';

export const connectionConfirmed = defineTip({
  id: 'connection-confirmed',
  severity: 'error',
  kind: 'facts',
  reason: 'A connection that turns out to be none, or an unwelcome one, costs you the contact.',
  evidence: THE_ARTICLE,
  check(doc) {
    const { text, slots, connectionClaims } = doc;
    const { connection, offeredConnections, contact, rep } = slots;
    const found: Observation[] = [];
    const say = (start: number, end: number, message: string): void => {
      if (found.some((other) => other.start < end && start < other.end)) return;
      found.push({
        start,
        end,
        message,
        actual: text.slice(start, end),
        expected: connection?.name ?? 'no connection',
        fixes: leaveOut(doc, { start, end }, 'Leave the connection out'),
      });
    };
    for (const offered of offeredConnections) {
      if (offered.why !== 'unconfirmed' || (connection !== null && isPartOfName(offered.name, connection.name))) continue;
      for (const { start, end } of findWord(text, offered.name))
        say(start, end, `Nobody confirmed that ${offered.name} may be named; confirm it first or leave it out.`);
    }
    const usable = [
      ...(connection === null ? [] : [connection.name]),
      ...offeredConnections.filter(({ why }) => why !== 'unconfirmed').map(({ name }) => name),
    ];
    const ownNames = [contact.firstName, contact.lastName, contact.company, rep.firstName, rep.lastName, rep.company]
      .filter((name) => name !== null)
      .join(' ');
    for (const { name, start, end } of connectionClaims) {
      if (name === null) {
        if (usable.length === 0) say(start, end, 'No connection stands in the facts; leave it out or enter and confirm one.');
        continue;
      }
      if (usable.some((known) => isPartOfName(name, known)) || isPartOfName(name, ownNames)) continue;
      const unconfirmed = offeredConnections.find((offered) => offered.why === 'unconfirmed' && isPartOfName(name, offered.name));
      if (unconfirmed !== undefined)
        say(start, end, `Nobody confirmed that ${unconfirmed.name} may be named; confirm it first or leave it out.`);
      else if (!isOrdinaryTopic(name, slots.lastMeeting?.topic ?? null))
        say(start, end, `${name} is no connection in the facts; leave it out or enter and confirm it.`);
    }
    return found;
  },
});

/** "talked through Pricing" names the meeting's topic. */
function isOrdinaryTopic(name: string, topic: string | null): boolean {
  return topic !== null && isPartOfName(name, topic);
}
