/**
 * Owners: list with e-mail filter and paging, and one by owner id or user id.
 * Documented: path, `email`, `limit`, `after`, `archived`, `idProperty`; ids are strings, userId is a number.
 */

import { accountOf, type Route } from '../http/exchange.ts';
import { nextPage, pageOf } from '../http/paging.ts';
import { notFound } from '../hubspot-error.ts';
import type { StoredOwner } from '../state/emulator-state.ts';

const common = { method: 'GET', access: 'token', limit: 'burst', scopes: () => [['crm.objects.owners.read']] } as const;

function presentOwner(owner: StoredOwner): Record<string, unknown> {
  return { ...owner, type: 'PERSON', userIdIncludingInactive: owner.userId, teams: [] };
}

const list: Route = {
  ...common,
  path: '/crm/owners/2026-09',
  handle(exchange) {
    const email = exchange.query.get('email')?.toLowerCase();
    const archived = exchange.query.get('archived') === 'true';
    const owners = accountOf(exchange).owners.filter(
      (owner) => owner.archived === archived && (email === undefined || owner.email.toLowerCase() === email),
    );
    const page = pageOf(owners, exchange.query, { fallback: 100, most: 500 });
    return { status: 200, body: { results: page.items.map(presentOwner), ...nextPage(exchange, page.after) } };
  },
};

const getOne: Route = {
  ...common,
  path: '/crm/owners/2026-09/:ownerId',
  handle(exchange) {
    const id = exchange.params['ownerId'];
    const byUser = exchange.query.get('idProperty') === 'userId';
    const archived = exchange.query.get('archived') === 'true';
    const owner = accountOf(exchange).owners.find(
      (candidate) => (byUser ? String(candidate.userId) : candidate.id) === id && candidate.archived === archived,
    );
    if (owner === undefined) throw notFound();
    return { status: 200, body: presentOwner(owner) };
  },
};

export const ownerRoutes: readonly Route[] = [list, getOne];
