/** Pages of a list, with an opaque cursor that is the index of the next item. */

import { validationError } from '../hubspot-error.ts';
import type { Exchange } from './exchange.ts';

export interface Page<Item> {
  items: Item[];
  /** Cursor of the next page; null on the last. */
  after: string | null;
}

/** @throws HubSpotError 400 for a limit outside 1..most or a cursor that is none */
export function pageOf<Item>(all: readonly Item[], query: URLSearchParams, limits: { fallback: number; most: number }): Page<Item> {
  return slicePage(all, Number(query.get('limit') ?? limits.fallback), query.get('after'), limits.most);
}

export function slicePage<Item>(all: readonly Item[], limit: number, after: string | null | undefined, most: number): Page<Item> {
  if (!Number.isInteger(limit) || limit < 1 || limit > most) throw validationError(`limit must be between 1 and ${most}`);
  const start = after === null || after === undefined || after === '' ? 0 : Number(after);
  if (!Number.isInteger(start) || start < 0) throw validationError('after is not a cursor that this API returned');
  const end = start + limit;
  return { items: all.slice(start, end), after: end < all.length ? String(end) : null };
}

/** The `paging` member of a reply, absent on the last page. */
export function nextPage(exchange: Exchange, after: string | null): { paging?: { next: { after: string; link: string } } } {
  if (after === null) return {};
  const query = new URLSearchParams(exchange.query);
  query.set('after', after);
  return { paging: { next: { after, link: `${exchange.context.url}${exchange.path}?${query.toString()}` } } };
}
