/**
 * Association labels of a pair of objects: list and create.
 * Documented: at most 10 custom labels per pair, name, label and inverseLabel. Assumed: status 200 for a create, 409 for a name in use.
 */

import { z } from 'zod';
import { accountOf, type Route } from '../http/exchange.ts';
import { parseBody } from '../http/parse-body.ts';
import { HubSpotError, validationError } from '../hubspot-error.ts';
import { associationTypesOf } from '../schema/association-types.ts';
import { addLabel } from '../state/labels.ts';
import { pairOf, pairScopes } from './read-routes.ts';

const MOST_LABELS = 10;
const PATH = '/crm/associations/2026-09/:from/:to/labels';

const labelSchema = z.object({ name: z.string().regex(/^[A-Za-z]\w*$/), label: z.string().min(1), inverseLabel: z.string().optional() });

const list: Route = {
  method: 'GET',
  path: PATH,
  access: 'token',
  limit: 'burst',
  scopes: pairScopes('readScope'),
  handle(exchange) {
    const [from, to] = pairOf(exchange);
    const results = associationTypesOf(accountOf(exchange), from.type, to.type).map(({ category, typeId, label }) => ({
      category,
      typeId,
      label,
    }));
    return { status: 200, body: { results } };
  },
};

const create: Route = {
  method: 'POST',
  path: PATH,
  access: 'token',
  limit: 'burst',
  scopes: pairScopes('writeScope'),
  handle(exchange) {
    const account = accountOf(exchange);
    const [from, to] = pairOf(exchange);
    const body = parseBody(exchange, labelSchema);
    const existing = account.labels.filter((label) => label.from === from.type && label.to === to.type);
    if (existing.some((label) => label.name === body.name || label.label === body.label)) {
      throw new HubSpotError(409, `An association label named '${body.name}' already exists.`, { category: 'OBJECT_ALREADY_EXISTS' });
    }
    if (existing.length >= MOST_LABELS) throw validationError(`The limit of ${MOST_LABELS} labels for this pair of objects is reached`);
    const made = addLabel(exchange.context, account, { from: from.type, to: to.type, ...body });
    return { status: 200, body: { results: made.map(({ typeId, label }) => ({ category: 'USER_DEFINED', typeId, label })) } };
  },
};

export const labelRoutes: readonly Route[] = [list, create];
