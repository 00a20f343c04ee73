/**
 * Associations of records: read one-to-many and in batches, create with types or the default type, remove.
 * Documented: paths, sizes, toObjectId/associationTypes, 207 with NO_ASSOCIATIONS_FOUND for a record without any. Unproven and kept
 * here all the same: the one-to-many GET, which the 2026-09 specification does not list.
 */

import { z } from 'zod';
import { accountOf, type Exchange, type Route } from '../http/exchange.ts';
import { nextPage, pageOf, slicePage } from '../http/paging.ts';
import { parseBody } from '../http/parse-body.ts';
import { notFound } from '../hubspot-error.ts';
import { batchReply, requireBatchSize, type BatchError } from '../objects/batch-reply.ts';
import { objectKindOf, type ObjectKind } from '../schema/object-types.ts';
import { findLiveRecord } from '../state/records.ts';
import { linksOf } from '../state/links.ts';
import { presentLink } from './present-link.ts';

/** Page of the one-to-many read and of each record in a batch read (associations guide, 2026-11). */
const PAGE = 500;
const MOST_READ = 1000;

const batchReadSchema = z.object({ inputs: z.array(z.object({ id: z.string(), after: z.string().optional() })) });

export function pairOf(exchange: Exchange): [from: ObjectKind, to: ObjectKind] {
  return [objectKindOf(exchange.params['from']), objectKindOf(exchange.params['to'])];
}

export function pairScopes(scope: 'readScope' | 'writeScope'): (exchange: Exchange) => string[][] {
  return (exchange) => pairOf(exchange).map((kind) => [kind[scope]]);
}

const oneToMany: Route = {
  method: 'GET',
  path: '/crm/objects/2026-09/:from/:id/associations/:to',
  access: 'token',
  limit: 'burst',
  scopes: pairScopes('readScope'),
  handle(exchange) {
    const account = accountOf(exchange);
    const [from, to] = pairOf(exchange);
    const id = exchange.params['id'] ?? '';
    if (findLiveRecord(account, from.type, id) === null) throw notFound();
    const page = pageOf(linksOf(account, { type: from.type, id }, to.type), exchange.query, { fallback: PAGE, most: PAGE });
    const results = page.items.map((link) => presentLink(account, from.type, link));
    return { status: 200, body: { results, ...nextPage(exchange, page.after) } };
  },
};

const batchRead: Route = {
  method: 'POST',
  path: '/crm/associations/2026-09/:from/:to/batch/read',
  access: 'token',
  limit: 'burst',
  scopes: pairScopes('readScope'),
  handle(exchange) {
    const account = accountOf(exchange);
    const [from, to] = pairOf(exchange);
    const { inputs } = parseBody(exchange, batchReadSchema);
    requireBatchSize(inputs.length, MOST_READ);
    const results: unknown[] = [];
    const errors: BatchError[] = [];
    for (const { id, after } of inputs) {
      const links = linksOf(account, { type: from.type, id }, to.type);
      if (links.length === 0) {
        errors.push(nothingAssociated(from, to, id));
        continue;
      }
      const page = slicePage(links, PAGE, after, PAGE);
      const presented = page.items.map((link) => presentLink(account, from.type, link));
      results.push({ from: { id }, to: presented, ...nextPage(exchange, page.after) });
    }
    return batchReply(exchange.context, 200, results, errors);
  },
};

function nothingAssociated(from: ObjectKind, to: ObjectKind, id: string): BatchError {
  return {
    status: 'error',
    category: 'OBJECT_NOT_FOUND',
    subCategory: 'crm.associations.NO_ASSOCIATIONS_FOUND',
    message: `No ${to.singular} is associated with ${from.singular} ${id}.`,
    context: { fromObjectId: [id], fromObjectType: [from.singular], toObjectType: [to.singular] },
  };
}

export const associationReadRoutes: readonly Route[] = [oneToMany, batchRead];
