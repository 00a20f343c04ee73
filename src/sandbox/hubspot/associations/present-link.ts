/** Shapes an association as replies show it. */

import type { AccountState, AssociationCategory, ObjectType, StoredLink } from '../state/emulator-state.ts';
import { findAssociationType } from '../schema/association-types.ts';

export interface PresentedLink {
  toObjectId: string;
  associationTypes: { category: AssociationCategory; typeId: number; label: string | null }[];
}

export function presentLink(account: AccountState, from: ObjectType, link: StoredLink): PresentedLink {
  return {
    toObjectId: link.toId,
    associationTypes: link.types.map((type) => ({
      category: type.category,
      typeId: type.typeId,
      label: findAssociationType(account, from, link.toType, type)?.label ?? null,
    })),
  };
}
