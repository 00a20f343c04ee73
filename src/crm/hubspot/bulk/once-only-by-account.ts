/**
 * How each account lets a task be made once only, learnt by trying to give tasks a property that HubSpot keeps unique. Whether HubSpot
 * takes one on tasks is not documented, so an account that refuses it is one that looks first.
 */
import type { OnceOnly } from '../../crm-bulk.ts';
import { CrmError } from '../../crm-error.ts';
import { parseAnswer, PropertyAnswer } from '../answer-shapes.ts';
import { UNIQUE_TASK_REF } from '../custom-properties.ts';
import { definitionOf, ensureProperties } from '../ensure-properties.ts';
import { createExpiringCache } from '../expiring-cache.ts';
import type { HubSpotBody, SendToHubSpot } from '../hubspot-gateway.ts';
import { HUBSPOT_PATHS } from '../hubspot-paths.ts';

export interface OnceOnlyByAccount {
  /**
   * From the cache, else one call, or a few where the property has to be made.
   * @param groupReady true when the account's property group and other properties are known to be there
   * @returns `created` true when the property was made now
   * @throws CrmError
   */
  find(send: SendToHubSpot, accountId: string, groupReady?: boolean): Promise<{ onceOnly: OnceOnly; created: boolean }>;
  /** A write showed that the account allows less than its property promised. */
  set(accountId: string, onceOnly: OnceOnly): void;
  forget(accountId: string): void;
}

/** An account's properties seldom change, and a change shows at the next write. */
const TTL_MS = 3_600_000;
const ACCOUNTS_KEPT = 2_000;

export function createOnceOnlyByAccount(monotonicMs: () => number): OnceOnlyByAccount {
  const ways = createExpiringCache<OnceOnly>(monotonicMs, ACCOUNTS_KEPT);
  return {
    async find(send, accountId, groupReady = false) {
      const cached = ways.get(accountId);
      if (cached !== undefined) return { onceOnly: cached, created: false };
      const { unique, created } = await ensureUnique(send, groupReady);
      const onceOnly: OnceOnly = unique ? 'unique-create' : 'look-first';
      ways.set(accountId, onceOnly, TTL_MS);
      return { onceOnly, created };
    },
    set(accountId, onceOnly) {
      ways.set(accountId, onceOnly, TTL_MS);
    },
    forget(accountId) {
      ways.delete(accountId);
    },
  };
}

async function ensureUnique(send: SendToHubSpot, groupReady: boolean): Promise<{ unique: boolean; created: boolean }> {
  const found = await isUnique(send);
  if (found !== null) return { unique: found, created: false };
  if (!groupReady) await ensureProperties(send, 'tasks');
  try {
    const json = { ...definitionOf(UNIQUE_TASK_REF), hasUniqueValue: true };
    await send({ label: 'create unique property', effect: 'create', method: 'POST', path: HUBSPOT_PATHS.properties('tasks'), json });
    return { unique: true, created: true };
  } catch (error) {
    if (!(error instanceof CrmError)) throw error;
    if (error.code === 'invalid' || error.code === 'missing-scope') return { unique: false, created: false };
    if (error.code !== 'conflict' && error.code !== 'outcome-unknown') throw error;
    const made = await isUnique(send);
    if (made === null) throw error;
    return { unique: made, created: error.code === 'outcome-unknown' };
  }
}

/** Null when the account has no such property. The flag cannot be changed later, so a plain property stays one. */
async function isUnique(send: SendToHubSpot): Promise<boolean | null> {
  const label = 'read unique property';
  let body: HubSpotBody;
  try {
    body = await send({ label, effect: 'read', method: 'GET', path: HUBSPOT_PATHS.property('tasks', UNIQUE_TASK_REF.name) });
  } catch (error) {
    if (!(error instanceof CrmError)) throw error;
    if (error.code === 'not-found') return null;
    if (error.code === 'missing-scope') return false;
    throw error;
  }
  return parseAnswer(PropertyAnswer, body, label).hasUniqueValue === true;
}
