/** The state as the search index shows it: some moments behind. */

import type { EmulatorContext } from '../emulator-context.ts';
import { findObjectKind } from '../schema/object-types.ts';
import type { AccountState, ObjectType, StoredRecord } from '../state/emulator-state.ts';
import { allLinksOf } from '../state/links.ts';
import type { SearchSubject } from './search-filters.ts';

export type IndexedRecord = Pick<StoredRecord, 'id' | 'createdAt' | 'updatedAt' | 'archived' | 'archivedAt' | 'properties'>;

export interface SearchIndex {
  /** Live records, oldest first. */
  records: IndexedRecord[];
  subject: (record: IndexedRecord) => SearchSubject;
}

export function indexedAccount(context: EmulatorContext, account: AccountState, type: ObjectType): SearchIndex {
  const horizon = context.now() - context.options.limits.searchLagMs;
  const records = Object.values(account.objects[type])
    .map((record) => asIndexed(record, horizon))
    .filter((record): record is IndexedRecord => record !== null && !record.archived)
    .sort((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0));
  return {
    records,
    subject: (record) => ({
      value: (name) => record.properties[name] ?? null,
      type: (name) => account.properties[type][name]?.type ?? 'string',
      associated: (name) => {
        const kind = findObjectKind(name);
        return allLinksOf(account, { type, id: record.id })
          .filter((link) => link.toType === kind?.type && link.atMs <= horizon)
          .map((link) => link.toId);
      },
    }),
  };
}

function asIndexed(record: StoredRecord, horizon: number): IndexedRecord | null {
  if (record.indexing === null || record.indexing.changedAtMs <= horizon) return record;
  const { version } = record.indexing;
  return version === null ? null : { ...record, ...version };
}
