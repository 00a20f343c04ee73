/**
 * Search in an object.
 * Documented (search guide, 2026-11): 5 requests a second without rate headers, pages of at most 200, at most 10,000 results, one sort, body of at
 * most 3,000 characters, archived records left out, an index that lags. Assumed: the lag is the same for all accounts, sorted
 * by creation unless asked otherwise.
 */

import { z } from 'zod';
import { accountOf, type Route } from '../http/exchange.ts';
import { slicePage } from '../http/paging.ts';
import { parseBody } from '../http/parse-body.ts';
import { validationError } from '../hubspot-error.ts';
import { objectKindOf } from '../schema/object-types.ts';
import { indexedAccount, type IndexedRecord } from './search-index.ts';
import { compare, filterSchema, matchesFilter } from './search-filters.ts';
import { presentRecord } from './present-record.ts';

const MOST_RESULTS = 10_000;
const MOST_BODY = 3000;

const sortSchema = z.union([
  z.object({ propertyName: z.string(), direction: z.enum(['ASCENDING', 'DESCENDING']).default('ASCENDING') }),
  z.string().transform((name) => ({
    propertyName: name.replace(/^-/, ''),
    direction: name.startsWith('-') ? ('DESCENDING' as const) : ('ASCENDING' as const),
  })),
]);

const searchSchema = z.object({
  filterGroups: z
    .array(z.object({ filters: z.array(filterSchema).max(6) }))
    .max(5)
    .default([]),
  query: z.string().max(3000).optional(),
  sorts: z.array(sortSchema).max(1).default([]),
  properties: z.array(z.string()).optional(),
  limit: z.int().min(1).max(200).default(10),
  after: z.union([z.string(), z.int().transform(String)]).optional(),
});

export const searchRoute: Route = {
  method: 'POST',
  path: '/crm/objects/2026-09/:objectType/search',
  access: 'token',
  limit: 'search',
  scopes: (exchange) => [[objectKindOf(exchange.params['objectType']).readScope]],
  handle(exchange) {
    const kind = objectKindOf(exchange.params['objectType']);
    const account = accountOf(exchange);
    if (exchange.rawBody.length > MOST_BODY) throw validationError(`The request body is longer than ${MOST_BODY} characters`);
    const body = parseBody(exchange, searchSchema);
    const filters = body.filterGroups.flatMap((group) => group.filters);
    if (filters.length > 18) throw validationError('A search may have at most 18 filters');
    for (const { propertyName } of [...filters, ...body.sorts]) {
      const known = propertyName.startsWith('associations.') || Object.hasOwn(account.properties[kind.type], propertyName);
      if (!known) throw validationError(`There was a problem with the request: property "${propertyName}" does not exist`);
    }
    const index = indexedAccount(exchange.context, account, kind.type);
    const found = index.records
      .filter(
        (record) =>
          body.filterGroups.length === 0 ||
          body.filterGroups.some(({ filters: all }) => all.every((one) => matchesFilter(index.subject(record), one))),
      )
      .filter((record) => body.query === undefined || containsText(record, body.query));
    const [sort] = body.sorts;
    if (sort !== undefined) {
      const type = account.properties[kind.type][sort.propertyName]?.type ?? 'string';
      const sign = sort.direction === 'DESCENDING' ? -1 : 1;
      found.sort((a, b) => sign * compareValues(a.properties[sort.propertyName], b.properties[sort.propertyName], type));
    }
    if (Number(body.after ?? 0) + body.limit > MOST_RESULTS) throw validationError(`A search reaches at most ${MOST_RESULTS} results`);
    const page = slicePage(found, body.limit, body.after, 200);
    const results = page.items.map((record) => presentRecord(account, kind, record, body.properties ?? null));
    return {
      status: 200,
      body: { total: found.length, results, ...(page.after === null ? {} : { paging: { next: { after: page.after } } }) },
    };
  },
};

function compareValues(a: string | null | undefined, b: string | null | undefined, type: Parameters<typeof compare>[2]): number {
  const [left, right] = [a ?? '', b ?? ''];
  if (left === '' || right === '') return left === right ? 0 : left === '' ? -1 : 1;
  return compare(left, right, type);
}

function containsText(record: IndexedRecord, query: string): boolean {
  const text = Object.values(record.properties).join('\n').toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
