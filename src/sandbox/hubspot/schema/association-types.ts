/**
 * HubSpot's own association types between the emulator's objects.
 * Documented (association type id tables, 2026-11): every id below. A pair without an unlabelled type cannot be associated here.
 */

import type { AccountState, AssociationCategory, LinkType, ObjectType } from '../state/emulator-state.ts';

export interface AssociationType {
  from: ObjectType;
  to: ObjectType;
  typeId: number;
  inverseTypeId: number;
  label: string | null;
}

type Pair = readonly [a: ObjectType, b: ObjectType, aToB: number, bToA: number, label?: string];

const PAIRS: readonly Pair[] = [
  ['contacts', 'contacts', 449, 449],
  ['contacts', 'companies', 279, 280],
  ['contacts', 'companies', 1, 2, 'Primary'],
  ['contacts', 'deals', 4, 3],
  ['companies', 'companies', 450, 450],
  ['companies', 'deals', 342, 341],
  ['companies', 'deals', 6, 5, 'Primary'],
  ['deals', 'deals', 451, 451],
  ['contacts', 'calls', 193, 194],
  ['companies', 'calls', 181, 182],
  ['deals', 'calls', 205, 206],
  ['contacts', 'tasks', 203, 204],
  ['companies', 'tasks', 191, 192],
  ['deals', 'tasks', 215, 216],
  ['contacts', 'meetings', 199, 200],
  ['companies', 'meetings', 187, 188],
  ['deals', 'meetings', 211, 212],
];

export const ASSOCIATION_TYPES: readonly AssociationType[] = PAIRS.flatMap(([a, b, aToB, bToA, label = null]) => {
  const forward = { from: a, to: b, typeId: aToB, inverseTypeId: bToA, label };
  return a === b ? [forward] : [forward, { from: b, to: a, typeId: bToA, inverseTypeId: aToB, label }];
});

/** Type id of the plain association between two objects; null when the pair has none. */
export function defaultTypeId(from: ObjectType, to: ObjectType): number | null {
  return ASSOCIATION_TYPES.find((type) => type.from === from && type.to === to && type.label === null)?.typeId ?? null;
}

export interface KnownAssociationType extends LinkType {
  label: string | null;
  inverseTypeId: number;
}

/** Every type from one object to another in this account: HubSpot's own first, then the account's labels. */
export function associationTypesOf(account: AccountState, from: ObjectType, to: ObjectType): KnownAssociationType[] {
  const own = ASSOCIATION_TYPES.filter((type) => type.from === from && type.to === to).map(({ typeId, inverseTypeId, label }) => ({
    category: 'HUBSPOT_DEFINED' as AssociationCategory,
    typeId,
    inverseTypeId,
    label,
  }));
  const labels = account.labels
    .filter((label) => label.from === from && label.to === to)
    .map(({ typeId, inverseTypeId, label }) => ({ category: 'USER_DEFINED' as AssociationCategory, typeId, inverseTypeId, label }));
  return [...own, ...labels];
}

export function findAssociationType(
  account: AccountState,
  from: ObjectType,
  to: ObjectType,
  wanted: LinkType,
): KnownAssociationType | null {
  return associationTypesOf(account, from, to).find((type) => type.category === wanted.category && type.typeId === wanted.typeId) ?? null;
}
