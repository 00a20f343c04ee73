/** The contact's open deal, kept for a moment because a voicemail and its follow-up ask for it one after the other. */
import { createExpiringCache } from './expiring-cache.ts';
import type { SendToHubSpot } from './hubspot-gateway.ts';
import { linkedIds, readBatch, readRecord } from './hubspot-reads.ts';

export interface OpenDeals {
  /** Id of the newest deal of the contact that is not closed; null when there is none. Two calls at most. @throws CrmError */
  find(send: SendToHubSpot, accountId: string, contactId: string): Promise<string | null>;
}

const TTL_MS = 60_000;
const KEPT = 2_000;

export function createOpenDeals(monotonicMs: () => number): OpenDeals {
  const deals = createExpiringCache<string | null>(monotonicMs, KEPT);
  return {
    async find(send, accountId, contactId) {
      const key = `${accountId}:${contactId}`;
      const cached = deals.get(key);
      if (cached !== undefined) return cached;
      const contact = await readRecord(send, 'contacts', contactId, ['hs_object_id'], ['deals']);
      const { ids } = linkedIds(contact, 'deals');
      const records = await readBatch(send, 'deals', ids, ['hs_is_closed', 'createdate']);
      const open = records.filter((deal) => deal.properties['hs_is_closed'] === 'false');
      open.sort((a, b) => createdMs(b.properties['createdate']) - createdMs(a.properties['createdate']));
      const found = open[0]?.id ?? null;
      deals.set(key, found, TTL_MS);
      return found;
    },
  };
}

function createdMs(text: string | null | undefined): number {
  const ms = text == null ? Number.NaN : Date.parse(text);
  return Number.isNaN(ms) ? 0 : ms;
}
