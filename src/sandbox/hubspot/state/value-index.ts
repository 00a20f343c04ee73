/** Which record has a value, without looking at every record: an account with a hundred thousand tasks answers as fast as one with ten. */

import type { StoredRecord } from './emulator-state.ts';

type Records = Readonly<Record<string, StoredRecord>>;

/** By the records of one object; then by property, then by value in lower case: the id of the first live record that has it. */
const indexes = new WeakMap<Records, Map<string, Map<string, string>>>();

/** The first live record with the value; text compares without case. */
export function findIndexed(records: Records, property: string, value: string): StoredRecord | null {
  const wanted = value.toLowerCase();
  const index = indexOf(records, property);
  const id = index.get(wanted);
  if (id === undefined) return null;
  const record = Object.hasOwn(records, id) ? records[id] : undefined;
  if (record !== undefined && has(record, property, wanted)) return record;
  // It was archived, deleted or changed: another may have the value as well.
  const other = Object.values(records).find((candidate) => has(candidate, property, wanted)) ?? null;
  if (other === null) index.delete(wanted);
  else index.set(wanted, other.id);
  return other;
}

/** Has to be called whenever values of a record are set. */
export function noteValues(records: Records, record: StoredRecord, values: Readonly<Record<string, string | null>>): void {
  const byProperty = indexes.get(records);
  if (byProperty === undefined) return;
  for (const [property, index] of byProperty) {
    const value = values[property]?.toLowerCase() ?? '';
    if (value === '') continue;
    const earlier = records[index.get(value) ?? ''];
    if (earlier === undefined || !has(earlier, property, value)) index.set(value, record.id);
  }
}

function indexOf(records: Records, property: string): Map<string, string> {
  const byProperty = indexes.get(records) ?? new Map<string, Map<string, string>>();
  indexes.set(records, byProperty);
  const known = byProperty.get(property);
  if (known !== undefined) return known;
  const index = new Map<string, string>();
  for (const record of Object.values(records)) {
    const value = record.properties[property]?.toLowerCase() ?? '';
    if (!record.archived && value !== '' && !index.has(value)) index.set(value, record.id);
  }
  byProperty.set(property, index);
  return index;
}

function has(record: StoredRecord, property: string, lowerCase: string): boolean {
  return !record.archived && record.properties[property]?.toLowerCase() === lowerCase;
}
