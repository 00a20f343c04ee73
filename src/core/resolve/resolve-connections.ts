/** Which connection a script may name unasked, and which ones the rep may decide on. */
import { foldName } from '../names/fold-name.ts';
import type { Connection, ConnectionSlot, OfferedConnection, Slots } from '../schema/index.ts';
import { connectionName } from './connection-name.ts';
import { isSensitiveRelation } from './is-sensitive-relation.ts';
import { RELATIONS_BY_WEIGHT, relationOf } from './relation-of.ts';
import { speakableText } from './speakable-text.ts';

interface Candidate extends ConnectionSlot {
  words: string | null;
  confirmed: boolean;
  sensitive: boolean;
}

export interface ResolvedConnections {
  connection: ConnectionSlot | null;
  offered: OfferedConnection[];
  notices: Slots['notices'];
}

function candidates(connections: Connection[], ownNames: ReadonlySet<string>): Candidate[] {
  return connections.flatMap((connection, index) => {
    const name = connectionName(connection.name, connection.kind);
    if (name === null || ownNames.has(foldName(name))) return [];
    return [
      {
        index,
        kind: connection.kind,
        name,
        relation: relationOf(connection.relation, connection.kind),
        words: speakableText(connection.relation),
        confirmed: connection.confirmed,
        sensitive: isSensitiveRelation(connection.relation) || (connection.kind !== 'person' && isSensitiveRelation(connection.name)),
      },
    ];
  });
}

function offer(candidate: Candidate): OfferedConnection {
  const why = candidate.sensitive ? 'sensitive' : candidate.confirmed ? 'another-was-better' : 'unconfirmed';
  return { index: candidate.index, name: candidate.name, relation: candidate.words, why };
}

function notices(all: Candidate[], chosen: Candidate | undefined, left: number): Slots['notices'] {
  const said: Slots['notices'] = [];
  if (left > 0)
    said.push({ code: 'connection-name-left-out', message: 'A connection has no name that can be said, so it is not offered.' });
  if (chosen !== undefined || all.length === 0) return said;
  const unconfirmed = all.some((candidate) => !candidate.sensitive && !candidate.confirmed);
  const message = unconfirmed
    ? 'A connection is known but nobody confirmed it, so the script does not name it. Confirm it to use it.'
    : 'The connection on record may be a delicate one, so the script does not name it.';
  said.push({ code: 'connection-not-used', message });
  return said;
}

/**
 * Of the confirmed and harmless ones the best relation is used, the first of equals.
 * @param ownNames folded names of contact and rep, who are no connections of themselves
 */
export function resolveConnections(connections: Connection[] | null, ownNames: ReadonlySet<string>): ResolvedConnections {
  const all = candidates(connections ?? [], ownNames);
  const usable = all.filter((candidate) => candidate.confirmed && !candidate.sensitive);
  const chosen = RELATIONS_BY_WEIGHT.map((relation) => usable.find((candidate) => candidate.relation === relation)).find(
    (found) => found !== undefined,
  );
  const connection = chosen === undefined ? null : { index: chosen.index, kind: chosen.kind, name: chosen.name, relation: chosen.relation };
  const unnamed = (connections ?? []).filter((each) => connectionName(each.name, each.kind) === null).length;
  return { connection, offered: all.filter((candidate) => candidate !== chosen).map(offer), notices: notices(all, chosen, unnamed) };
}
