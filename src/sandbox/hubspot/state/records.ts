/** Finds, makes, changes and archives records, and keeps what the search index still shows of them. */

import type { AccountState, ObjectType, StoredRecord } from './emulator-state.ts';
import { isoNow, nextId, type EmulatorContext } from '../emulator-context.ts';
import { findIndexed, noteValues } from './value-index.ts';
import { OBJECT_KINDS } from '../schema/object-types.ts';

/** Finds a record by id; ids that were merged away lead to the merged record when the account's rules say so. */
export function findRecord(account: AccountState, type: ObjectType, id: string): StoredRecord | null {
  const records = account.objects[type];
  const own = Object.hasOwn(records, id) ? records[id] : undefined;
  if (own !== undefined) return own;
  const merged = type === 'contacts' && account.rules.mergedIdsResolve ? account.mergedIds[id] : undefined;
  return merged === undefined ? null : findRecord(account, type, merged);
}

/** Same, but only records that are not archived. */
export function findLiveRecord(account: AccountState, type: ObjectType, id: string): StoredRecord | null {
  const record = findRecord(account, type, id);
  return record === null || record.archived ? null : record;
}

/** Finds a live record by the value of a unique property; text compares without case, as e-mail addresses do. */
export function findByValue(account: AccountState, type: ObjectType, property: string, value: string): StoredRecord | null {
  return findIndexed(account.objects[type], property, value);
}

export function insertRecord(
  context: EmulatorContext,
  account: AccountState,
  type: ObjectType,
  values: Readonly<Record<string, string>>,
  fixed: { id?: string; createdAt?: string } = {},
): StoredRecord {
  const kind = OBJECT_KINDS[type];
  const id = fixed.id ?? nextId(context);
  const createdAt = fixed.createdAt ?? isoNow(context);
  const record: StoredRecord = {
    id,
    properties: { ...values, hs_object_id: id, [kind.createdProperty]: createdAt, [kind.modifiedProperty]: createdAt },
    createdAt,
    updatedAt: createdAt,
    archived: false,
    archivedAt: null,
    indexing: { version: null, changedAtMs: context.now() },
  };
  account.objects[type][id] = record;
  noteValues(account.objects[type], record, values);
  context.changed();
  return record;
}

/** Sets values, HubSpot's own ones included, and the date of change. */
export function changeRecord(
  context: EmulatorContext,
  account: AccountState,
  type: ObjectType,
  record: StoredRecord,
  values: Readonly<Record<string, string | null>>,
): void {
  keepIndexedVersion(context, record);
  const at = isoNow(context);
  Object.assign(record.properties, values, { [OBJECT_KINDS[type].modifiedProperty]: at });
  record.updatedAt = at;
  noteValues(account.objects[type], record, values);
  context.changed();
}

export function archiveRecord(context: EmulatorContext, record: StoredRecord): void {
  keepIndexedVersion(context, record);
  record.archived = true;
  record.archivedAt = isoNow(context);
  context.changed();
}

function keepIndexedVersion(context: EmulatorContext, record: StoredRecord): void {
  const { indexing } = record;
  if (indexing !== null && context.now() < indexing.changedAtMs + context.options.limits.searchLagMs) return;
  record.indexing = { version: { properties: { ...record.properties }, archived: record.archived }, changedAtMs: context.now() };
}
