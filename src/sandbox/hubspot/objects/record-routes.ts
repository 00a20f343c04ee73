/**
 * One record at a time: read, list, create, update, archive.
 * Documented: paths, parameters, 200/201/204, the 404 body, idProperty, archived. Assumed: asking for associations of an object
 * needs its read scope too; a page of inline associations holds 500.
 */

import { z } from 'zod';
import { accountOf, type Exchange, type Route } from '../http/exchange.ts';
import { parseBody } from '../http/parse-body.ts';
import { notFound, validationError } from '../hubspot-error.ts';
import { inlineAssociationsSchema } from '../associations/check-association.ts';
import { objectKindOf, type ObjectKind } from '../schema/object-types.ts';
import { archiveRecord, findByValue, findRecord } from '../state/records.ts';
import type { StoredRecord } from '../state/emulator-state.ts';
import { askedProperties, presentRecord, presentWritten } from './present-record.ts';
import { inlineAssociations } from './inline-associations.ts';
import { planCreate, planUpdate } from './write-record.ts';
import { writerOf } from './writer.ts';
import { nextPage, pageOf } from '../http/paging.ts';

export const PROPERTIES_SCHEMA = z.record(z.string(), z.string());

const createSchema = z.object({ properties: PROPERTIES_SCHEMA, associations: inlineAssociationsSchema.optional() });
const updateSchema = z.object({ properties: PROPERTIES_SCHEMA });

const BASE = '/crm/objects/2026-09/:objectType';

function kindOf(exchange: Exchange): ObjectKind {
  return objectKindOf(exchange.params['objectType']);
}

function readScopes(exchange: Exchange): string[][] {
  const others = (askedProperties(exchange.query, 'associations') ?? []).map((name) => [objectKindOf(name).readScope]);
  return [[kindOf(exchange).readScope], ...others];
}

function writeScopes(exchange: Exchange): string[][] {
  return [[kindOf(exchange).writeScope]];
}

/** Finds by id or by `idProperty`. @throws HubSpotError 404, or 400 when the property is not unique */
export function requireStored(exchange: Exchange, kind: ObjectKind, id: string, archived = false): StoredRecord {
  const account = accountOf(exchange);
  const idProperty = exchange.query.get('idProperty');
  if (idProperty !== null && account.properties[kind.type][idProperty]?.hasUniqueValue !== true) {
    throw validationError(`Property "${idProperty}" is not a unique property of ${kind.singular}`);
  }
  const record = idProperty === null ? findRecord(account, kind.type, id) : findByValue(account, kind.type, idProperty, id);
  if (record === null || record.archived !== archived) throw notFound();
  return record;
}

const getOne: Route = {
  method: 'GET',
  path: `${BASE}/:id`,
  access: 'token',
  limit: 'burst',
  scopes: readScopes,
  handle(exchange) {
    const kind = kindOf(exchange);
    const account = accountOf(exchange);
    const record = requireStored(exchange, kind, exchange.params['id'] ?? '', exchange.query.get('archived') === 'true');
    const associations = inlineAssociations(account, kind, record.id, askedProperties(exchange.query, 'associations') ?? []);
    const presented = presentRecord(account, kind, record, askedProperties(exchange.query));
    return { status: 200, body: associations === null ? presented : { ...presented, associations } };
  },
};

const list: Route = {
  method: 'GET',
  path: BASE,
  access: 'token',
  limit: 'burst',
  scopes: readScopes,
  handle(exchange) {
    const kind = kindOf(exchange);
    const account = accountOf(exchange);
    const archived = exchange.query.get('archived') === 'true';
    const records = Object.values(account.objects[kind.type]).filter((record) => record.archived === archived);
    const page = pageOf(records, exchange.query, { fallback: 10, most: 100 });
    const asked = askedProperties(exchange.query);
    const results = page.items.map((record) => {
      const associations = inlineAssociations(account, kind, record.id, askedProperties(exchange.query, 'associations') ?? []);
      const presented = presentRecord(account, kind, record, asked);
      return associations === null ? presented : { ...presented, associations };
    });
    return { status: 200, body: { results, ...nextPage(exchange, page.after) } };
  },
};

const create: Route = {
  method: 'POST',
  path: BASE,
  access: 'token',
  limit: 'burst',
  scopes: writeScopes,
  handle(exchange) {
    const kind = kindOf(exchange);
    const record = planCreate(writerOf(exchange), kind.type, parseBody(exchange, createSchema))();
    return { status: 201, body: presentWritten(accountOf(exchange), kind, record) };
  },
};

const update: Route = {
  method: 'PATCH',
  path: `${BASE}/:id`,
  access: 'token',
  limit: 'burst',
  scopes: writeScopes,
  handle(exchange) {
    const kind = kindOf(exchange);
    const { properties } = parseBody(exchange, updateSchema);
    const record = requireStored(exchange, kind, exchange.params['id'] ?? '');
    planUpdate(writerOf(exchange), kind.type, record, properties)();
    return { status: 200, body: presentWritten(accountOf(exchange), kind, record) };
  },
};

const archive: Route = {
  method: 'DELETE',
  path: `${BASE}/:id`,
  access: 'token',
  limit: 'burst',
  scopes: writeScopes,
  handle(exchange) {
    archiveRecord(exchange.context, requireStored(exchange, kindOf(exchange), exchange.params['id'] ?? ''));
    return { status: 204 };
  },
};

export const recordRoutes: readonly Route[] = [list, create, getOne, update, archive];
