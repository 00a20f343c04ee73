/** Associations inside a single record's reply: ids with a type in words, one entry per type. */

import type { AccountState, LinkType, ObjectType } from '../state/emulator-state.ts';
import { associationTypesOf } from '../schema/association-types.ts';
import { OBJECT_KINDS, objectKindOf, type ObjectKind } from '../schema/object-types.ts';
import { linksOf } from '../state/links.ts';

export interface InlineAssociationResult {
  id: string;
  type: string;
}

/** Most entries of one object in a reply (the emulator's assumption). */
const PAGE = 500;

/** By plural name of the associated object; objects without any are left out; null when nothing is associated or asked for. */
export function inlineAssociations(
  account: AccountState,
  kind: ObjectKind,
  id: string,
  asked: readonly string[],
): Record<string, { results: InlineAssociationResult[] }> | null {
  const found: Record<string, { results: InlineAssociationResult[] }> = {};
  for (const name of asked) {
    const to = objectKindOf(name);
    const results = linksOf(account, { type: kind.type, id }, to.type).flatMap((link) =>
      link.types.map((type) => ({ id: link.toId, type: typeInWords(account, kind.type, to.type, type) })),
    );
    if (results.length > 0) found[to.type] = { results: results.slice(0, PAGE) };
  }
  return Object.keys(found).length === 0 ? null : found;
}

/** "contact_to_company_unlabeled", "contact_to_company", "call_to_contact", or the name of the account's label. */
function typeInWords(account: AccountState, from: ObjectType, to: ObjectType, type: LinkType): string {
  if (type.category === 'USER_DEFINED') return account.labels.find((label) => label.typeId === type.typeId)?.name ?? 'unknown';
  const pair = `${OBJECT_KINDS[from].singular}_to_${OBJECT_KINDS[to].singular}`;
  const known = associationTypesOf(account, from, to).filter((candidate) => candidate.category === 'HUBSPOT_DEFINED');
  const unlabelled = known.find((candidate) => candidate.typeId === type.typeId)?.label === null;
  return known.length > 1 && unlabelled ? `${pair}_unlabeled` : pair;
}
