/** Who a task is for and what that rep set, looked up once for each owner of a wave. */
import type { RepSettings } from '../../contract/card-contract.ts';
import type { CrmBulk } from '../../crm/crm-bulk.ts';
import type { CrmOwner } from '../../crm/crm.ts';
import type { Store } from '../../store/store.ts';
import { readRepSettings } from '../rep-settings.ts';

export interface OwnerDesk {
  owner: CrmOwner;
  settings: RepSettings;
}

export interface OwnerDesks {
  /** Null: the CRM knows no such owner. @throws CrmError, StoreError */
  find(ownerId: string): Promise<OwnerDesk | null>;
}

export function ownerDesks(store: Store, crm: CrmBulk, accountId: string): OwnerDesks {
  const desks = new Map<string, Promise<OwnerDesk | null>>();
  async function open(ownerId: string): Promise<OwnerDesk | null> {
    const owner = await crm.findOwnerById(ownerId);
    if (owner === null) return null;
    // An owner without a user has no desk of their own: what the account set counts.
    const { settings } = await readRepSettings(store, accountId, owner.userId ?? '');
    return { owner, settings };
  }
  return {
    find(ownerId) {
      const desk = desks.get(ownerId) ?? open(ownerId);
      desks.set(ownerId, desk);
      return desk;
    },
  };
}
