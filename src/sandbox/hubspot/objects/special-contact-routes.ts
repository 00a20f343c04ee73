/**
 * Merging contacts and deleting one for privacy.
 * Documented: bodies, 204 for a privacy deletion, hs_merged_object_ids, activities may carry hs_gdpr_deleted. Second-hand: a merge gives the
 * result a fresh id. Assumed: the primary record's values win, the other's fill gaps; whether old ids still resolve is an
 * account rule.
 */

import { z } from 'zod';
import { accountOf, type Exchange, type Route } from '../http/exchange.ts';
import { parseBody } from '../http/parse-body.ts';
import { notFound, validationError } from '../hubspot-error.ts';
import { OBJECT_KINDS } from '../schema/object-types.ts';
import type { StoredRecord } from '../state/emulator-state.ts';
import { addLink, allLinksOf, removeLink } from '../state/links.ts';
import { changeRecord, findByValue, findLiveRecord, insertRecord } from '../state/records.ts';
import { presentWritten } from './present-record.ts';

const common = { method: 'POST', access: 'token', limit: 'burst', scopes: () => [['crm.objects.contacts.write']] } as const;

function requireContact(exchange: Exchange, id: string): StoredRecord {
  const record = findLiveRecord(accountOf(exchange), 'contacts', id);
  if (record === null) throw notFound();
  return record;
}

const merge: Route = {
  ...common,
  path: '/crm/objects/2026-09/contacts/merge',
  handle(exchange) {
    const body = parseBody(exchange, z.object({ primaryObjectId: z.string(), objectIdToMerge: z.string() }));
    const { context } = exchange;
    const account = accountOf(exchange);
    const primary = requireContact(exchange, body.primaryObjectId);
    const other = requireContact(exchange, body.objectIdToMerge);
    if (primary.id === other.id) throw validationError('A contact cannot be merged with itself');
    const values = Object.fromEntries(
      [...Object.entries(other.properties), ...Object.entries(primary.properties)].filter(
        (entry): entry is [string, string] => (entry[1] ?? '') !== '',
      ),
    );
    const earlier = [primary, other].flatMap((record) => [...(record.properties['hs_merged_object_ids'] ?? '').split(';'), record.id]);
    delete account.objects.contacts[primary.id];
    delete account.objects.contacts[other.id];
    const merged = insertRecord(context, account, 'contacts', {
      ...values,
      hs_merged_object_ids: earlier.filter((id) => id !== '').join(';'),
    });
    for (const old of [primary, other]) {
      account.mergedIds[old.id] = merged.id;
      for (const link of [...allLinksOf(account, { type: 'contacts', id: old.id })]) {
        const to = { type: link.toType, id: link.toId };
        removeLink(context, account, { type: 'contacts', id: old.id }, to);
        if (to.id !== primary.id && to.id !== other.id) addLink(context, account, { type: 'contacts', id: merged.id }, to, link.types);
      }
    }
    return { status: 200, body: presentWritten(account, OBJECT_KINDS.contacts, merged) };
  },
};

const privacyDelete: Route = {
  ...common,
  path: '/crm/objects/2026-09/contacts/gdpr-delete',
  handle(exchange) {
    const body = parseBody(exchange, z.object({ objectId: z.string(), idProperty: z.string().optional() }));
    const { context } = exchange;
    const account = accountOf(exchange);
    const record =
      body.idProperty === 'email'
        ? findByValue(account, 'contacts', 'email', body.objectId)
        : findLiveRecord(account, 'contacts', body.objectId);
    if (record === null) throw notFound();
    const contact = { type: 'contacts', id: record.id } as const;
    for (const link of [...allLinksOf(account, contact)]) {
      const linked = findLiveRecord(account, link.toType, link.toId);
      if (linked !== null && OBJECT_KINDS[link.toType].activity)
        changeRecord(context, account, link.toType, linked, { hs_gdpr_deleted: 'true' });
      removeLink(context, account, contact, { type: link.toType, id: link.toId });
    }
    delete account.objects.contacts[record.id];
    account.pendingValues = account.pendingValues.filter((pending) => pending.objectType !== 'contacts' || pending.id !== record.id);
    delete account.contactNotes[record.id];
    context.changed();
    return { status: 204 };
  },
};

export const specialContactRoutes: readonly Route[] = [merge, privacyDelete];
