/** connection-confirmed: every connection named stands in the facts and a person confirmed it. */
import { defineTip, type Observation } from './define-tip.ts';
import { findWord } from './reading/find-word.ts';
import { leaveOutSentence } from './reading/fixes.ts';

function words(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[\s.]+/u)
    .filter((word) => word.length > 1 && word !== 'the');
}

/** The name said is all or part of the known one. */
function isPartOf(said: string, known: string): boolean {
  const all = words(known);
  return words(said).every((word) => all.includes(word));
}

export const connectionConfirmed = defineTip({
  id: 'connection-confirmed',
  severity: 'error',
  kind: 'facts',
  reason: 'A connection that turns out to be none, or an unwelcome one, costs you the contact.',
  evidence: { grade: 'article', source: 'How to Leave Voicemails That Get Callbacks, meettoby.com' },
  check({ text, slots, connectionClaims, passage }) {
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
        fixes: leaveOutSentence(passage, { start, end }, 'Leave the connection out'),
      });
    };
    for (const offered of offeredConnections) {
      if (offered.why !== 'unconfirmed' || (connection !== null && isPartOf(offered.name, connection.name))) continue;
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
      if (usable.some((known) => isPartOf(name, known)) || isPartOf(name, ownNames)) continue;
      const unconfirmed = offeredConnections.find((offered) => offered.why === 'unconfirmed' && isPartOf(name, offered.name));
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
  return topic !== null && isPartOf(name, topic);
}
