/**
 * Checks associations before they are written.
 * Documented: types belong to a pair and a direction of objects; the words and codes of the refusals are the emulator's own,
 * after error bodies seen in public.
 */

import { z } from 'zod';
import type { AccountState, LinkType, ObjectType } from '../state/emulator-state.ts';
import { validationError } from '../hubspot-error.ts';
import { OBJECT_KINDS, OBJECT_TYPES } from '../schema/object-types.ts';
import { findAssociationType } from '../schema/association-types.ts';
import { findLiveRecord } from '../state/records.ts';
import type { RecordReference } from '../state/links.ts';

export const associationSpecSchema = z.object({
  associationCategory: z.enum(['HUBSPOT_DEFINED', 'USER_DEFINED', 'INTEGRATOR_DEFINED']),
  associationTypeId: z.int(),
});

/** Associations sent along with a create. */
export const inlineAssociationsSchema = z.array(
  z.object({ to: z.object({ id: z.string().min(1) }), types: z.array(associationSpecSchema).min(1) }),
);

export type InlineAssociations = z.output<typeof inlineAssociationsSchema>;

export interface CheckedLink {
  to: RecordReference;
  types: LinkType[];
}

export function linkTypes(specs: readonly z.output<typeof associationSpecSchema>[]): LinkType[] {
  return specs.map((spec) => ({ category: spec.associationCategory, typeId: spec.associationTypeId }));
}

/** Resolves the object each inline association leads to, which its type id implies. @throws HubSpotError 400 */
export function checkInlineAssociations(account: AccountState, from: ObjectType, associations: InlineAssociations): CheckedLink[] {
  return associations.map(({ to, types }) => {
    const wanted = linkTypes(types);
    const target = OBJECT_TYPES.find((type) => wanted.every((spec) => findAssociationType(account, from, type, spec) !== null));
    if (target === undefined) throw wrongTypes(OBJECT_KINDS[from].singular, null, wanted);
    requireRecord(account, { type: target, id: to.id });
    return { to: { type: target, id: to.id }, types: wanted };
  });
}

/** @throws HubSpotError 400 when a type does not exist for the pair or a record is gone */
export function checkLink(account: AccountState, from: RecordReference, to: RecordReference, types: readonly LinkType[]): void {
  const known = types.every((type) => findAssociationType(account, from.type, to.type, type) !== null);
  if (!known) throw wrongTypes(OBJECT_KINDS[from.type].singular, OBJECT_KINDS[to.type].singular, types);
  requireRecord(account, from);
  requireRecord(account, to);
}

export function requireRecord(account: AccountState, record: RecordReference): void {
  if (findLiveRecord(account, record.type, record.id) !== null) return;
  const name = OBJECT_KINDS[record.type].singular.toUpperCase();
  throw validationError('One or more associations are not valid', {
    errors: [
      {
        message: `${name}=${record.id} is not valid`,
        subCategory: 'crm.associations.INVALID_OBJECT_IDS',
        context: { [name]: [record.id] },
      },
    ],
  });
}

function wrongTypes(from: string, to: string | null, types: readonly LinkType[]): Error {
  const ids = types.map((type) => type.typeId);
  const direction = to === null ? `from ${from} to any object` : `from ${from} to ${to}`;
  return validationError('One or more associations are not valid', {
    errors: ids.map((id) => ({
      message: `Association type ${id} does not exist ${direction}`,
      subCategory: 'crm.associations.INVALID_ASSOCIATION_TYPE',
      context: { associationTypeId: [String(id)] },
    })),
  });
}
