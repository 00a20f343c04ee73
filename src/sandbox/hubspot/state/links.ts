/** Associations between records, always written in both directions. */

import type { AccountState, LinkType, ObjectType, StoredLink } from './emulator-state.ts';
import type { EmulatorContext } from '../emulator-context.ts';
import { findAssociationType } from '../schema/association-types.ts';
import { findLiveRecord } from './records.ts';

export interface RecordReference {
  type: ObjectType;
  id: string;
}

function key(record: RecordReference): string {
  return `${record.type}:${record.id}`;
}

/** Links from a record to live records of one type, in the order they were made. */
export function linksOf(account: AccountState, from: RecordReference, to: ObjectType): StoredLink[] {
  return (account.links[key(from)] ?? []).filter((link) => link.toType === to && findLiveRecord(account, to, link.toId) !== null);
}

export function linkBetween(account: AccountState, from: RecordReference, to: RecordReference): StoredLink | null {
  return (account.links[key(from)] ?? []).find((link) => link.toType === to.type && link.toId === to.id) ?? null;
}

/** Adds types that the pair does not have yet. The types must exist; both records too. */
export function addLink(
  context: EmulatorContext,
  account: AccountState,
  from: RecordReference,
  to: RecordReference,
  types: readonly LinkType[],
): void {
  const inverse = types.map((type) => {
    const known = findAssociationType(account, from.type, to.type, type);
    if (known === null) throw new Error(`association type ${type.typeId} from ${from.type} to ${to.type} does not exist`);
    return { category: type.category, typeId: known.inverseTypeId };
  });
  addDirection(context, account, from, to, types);
  addDirection(context, account, to, from, inverse);
  context.changed();
}

function addDirection(
  context: EmulatorContext,
  account: AccountState,
  from: RecordReference,
  to: RecordReference,
  types: readonly LinkType[],
): void {
  const links = (account.links[key(from)] ??= []);
  let link = links.find((candidate) => candidate.toType === to.type && candidate.toId === to.id);
  if (link === undefined) {
    link = { toType: to.type, toId: to.id, types: [], atMs: context.now() };
    links.push(link);
  }
  for (const type of types) {
    const present = link.types.some((known) => known.category === type.category && known.typeId === type.typeId);
    if (!present) link.types.push({ category: type.category, typeId: type.typeId });
  }
}

/** Removes every association of a pair, both directions. */
export function removeLink(context: EmulatorContext, account: AccountState, from: RecordReference, to: RecordReference): void {
  for (const [a, b] of [[from, to] as const, [to, from] as const]) {
    const links = account.links[key(a)];
    if (links !== undefined) account.links[key(a)] = links.filter((link) => link.toType !== b.type || link.toId !== b.id);
  }
  context.changed();
}

/** Every link of a record, whatever it leads to. */
export function allLinksOf(account: AccountState, from: RecordReference): StoredLink[] {
  return account.links[key(from)] ?? [];
}
