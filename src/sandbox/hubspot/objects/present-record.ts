/**
 * Shapes a record as replies show it.
 * Documented: all values are strings, an unknown property asked for is left out, an empty one is null, a cleared one is "" (recorded
 * reply); id and dates always come along (seen in public). Assumed: a cleared value stays "" on later reads.
 */

import type { AccountState, StoredRecord } from '../state/emulator-state.ts';
import type { ObjectKind } from '../schema/object-types.ts';

export interface PresentedRecord {
  id: string;
  properties: Record<string, string | null>;
  createdAt: string;
  updatedAt: string;
  archived: boolean;
  archivedAt?: string;
  url: string;
}

/** `asked` null shows the object's default properties. */
export function presentRecord(
  account: AccountState,
  kind: ObjectKind,
  record: Pick<StoredRecord, 'id' | 'createdAt' | 'updatedAt' | 'archived' | 'archivedAt' | 'properties'>,
  asked: readonly string[] | null,
): PresentedRecord {
  const names = new Set([...(asked ?? kind.defaultProperties), kind.createdProperty, kind.modifiedProperty, 'hs_object_id']);
  const properties: Record<string, string | null> = {};
  for (const name of [...names].sort()) {
    if (Object.hasOwn(account.properties[kind.type], name)) properties[name] = record.properties[name] ?? null;
  }
  return {
    id: record.id,
    properties,
    createdAt: record.createdAt,
    updatedAt: record.updatedAt,
    archived: record.archived,
    ...(record.archivedAt === null ? {} : { archivedAt: record.archivedAt }),
    url: recordUrl(account, kind, record.id),
  };
}

/** Shows every value a write left behind, as replies to creates and updates do. */
export function presentWritten(account: AccountState, kind: ObjectKind, record: StoredRecord): PresentedRecord {
  return presentRecord(account, kind, record, Object.keys(record.properties));
}

/** Page of the record in HubSpot's interface. */
export function recordUrl(account: AccountState, kind: ObjectKind, id: string): string {
  return `https://${account.uiDomain}/contacts/${account.portalId}/record/${kind.typeId}/${id}`;
}

/** Property names from a query: repeated or comma-separated. Null when none were asked for. */
export function askedProperties(query: URLSearchParams, name = 'properties'): string[] | null {
  const names = query
    .getAll(name)
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '');
  return names.length === 0 ? null : names;
}
