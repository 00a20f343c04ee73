/** The owners of each account by e-mail address and by id, kept for a while so that a card need not ask. */
import type { CrmOwner } from '../crm.ts';
import { OwnersAnswer, parseAnswer } from './answer-shapes.ts';
import { createExpiringCache } from './expiring-cache.ts';
import type { SendToHubSpot } from './hubspot-gateway.ts';
import { HUBSPOT_PATHS } from './hubspot-paths.ts';

export interface Owners {
  /** Undefined: not known without asking. Null: the account has no such owner. */
  known(accountId: string, email: string): CrmOwner | null | undefined;
  /** From the cache, else one call. @throws CrmError */
  find(send: SendToHubSpot, accountId: string, email: string): Promise<CrmOwner | null>;
  /** From the account's list, which is read when it is not known or too old to tell; null when it has no such owner. @throws CrmError */
  findById(send: SendToHubSpot, accountId: string, ownerId: string): Promise<CrmOwner | null>;
  /** Reads all owners of the account, a page a call. @throws CrmError */
  warm(send: SendToHubSpot, accountId: string): Promise<void>;
}

const TTL_MS = 15 * 60_000;
/** Somebody who was just made an owner should not wait long. */
const UNKNOWN_TTL_MS = 60_000;
const ACCOUNTS_KEPT = 500;
const ADDRESSES_KEPT = 5_000;
/** Source: developers.hubspot.com/docs, owners guide: limit 1 to 500, read 2026-11-23. */
const PAGE = 500;
const PAGES_MAX = 20;

export function createOwners(monotonicMs: () => number): Owners {
  const lists = createExpiringCache<OwnerList>(monotonicMs, ACCOUNTS_KEPT);
  const beingRead = new Map<string, Promise<OwnerList>>();
  const single = createExpiringCache<CrmOwner | null>(monotonicMs, ADDRESSES_KEPT);

  function known(accountId: string, email: string): CrmOwner | null | undefined {
    const address = normal(email);
    return lists.get(accountId)?.byAddress.get(address) ?? single.get(`${accountId}:${address}`);
  }

  /** Callers at the same time share one reading. */
  function read(send: SendToHubSpot, accountId: string): Promise<OwnerList> {
    const underWay = beingRead.get(accountId);
    if (underWay !== undefined) return underWay;
    const reading = readList(send, monotonicMs())
      .then((list) => {
        lists.set(accountId, list, TTL_MS);
        return list;
      })
      .finally(() => beingRead.delete(accountId));
    beingRead.set(accountId, reading);
    return reading;
  }

  return {
    known,
    async find(send, accountId, email) {
      const cached = known(accountId, email);
      if (cached !== undefined) return cached;
      const address = normal(email);
      const { owners } = await readPage(send, { email: address, limit: String(PAGE) });
      const owner = owners.find((candidate) => normal(candidate.email ?? '') === address) ?? null;
      single.set(`${accountId}:${address}`, owner, owner === null ? UNKNOWN_TTL_MS : TTL_MS);
      return owner;
    },
    async findById(send, accountId, ownerId) {
      const cached = lists.get(accountId);
      const tooOld = cached === undefined || (!cached.byId.has(ownerId) && monotonicMs() - cached.readAtMs >= UNKNOWN_TTL_MS);
      return (tooOld ? await read(send, accountId) : cached).byId.get(ownerId) ?? null;
    },
    async warm(send, accountId) {
      await read(send, accountId);
    },
  };
}

interface OwnerList {
  byAddress: ReadonlyMap<string, CrmOwner>;
  byId: ReadonlyMap<string, CrmOwner>;
  readAtMs: number;
}

async function readList(send: SendToHubSpot, readAtMs: number): Promise<OwnerList> {
  const owners: CrmOwner[] = [];
  let after: string | undefined;
  for (let page = 0; page < PAGES_MAX; page += 1) {
    const read = await readPage(send, after === undefined ? { limit: String(PAGE) } : { limit: String(PAGE), after });
    owners.push(...read.owners);
    after = read.after;
    if (after === undefined) break;
  }
  const addressed = owners.flatMap((owner): [string, CrmOwner][] => (owner.email === null ? [] : [[normal(owner.email), owner]]));
  return { byAddress: new Map(addressed), byId: new Map(owners.map((owner) => [owner.id, owner])), readAtMs };
}

async function readPage(send: SendToHubSpot, query: Record<string, string>): Promise<{ owners: CrmOwner[]; after: string | undefined }> {
  const label = 'read owners';
  const answer = parseAnswer(OwnersAnswer, await send({ label, effect: 'read', method: 'GET', path: HUBSPOT_PATHS.owners, query }), label);
  const people = answer.results.filter((owner) => owner.type !== 'QUEUE');
  return {
    owners: people.map((owner) => ({
      id: owner.id,
      userId: owner.userId ?? null,
      email: text(owner.email),
      firstName: text(owner.firstName),
      lastName: text(owner.lastName),
    })),
    after: answer.paging?.next?.after,
  };
}

function normal(email: string): string {
  return email.trim().toLowerCase();
}

function text(value: string | null | undefined): string | null {
  return value == null || value.trim() === '' ? null : value.trim();
}
