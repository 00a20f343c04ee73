/**
 * Property definitions: read one or all, create one or many, with their groups.
 * Documented: names are lower case and fixed, displayOrder of options is required since 2026-09, at most 10 unique properties per
 * object, the 201 body (recorded reply), 409 for an existing name. Unproven: hasUniqueValue on activities, so an account rule
 * switches it. Assumed: the words of the refusals.
 */

import { z } from 'zod';
import { accountOf, type Exchange, type Route } from '../http/exchange.ts';
import { parseBody } from '../http/parse-body.ts';
import { HubSpotError, notFound, validationError } from '../hubspot-error.ts';
import { batchReply, requireBatchSize, type BatchError } from '../objects/batch-reply.ts';
import { objectKindOf, type ObjectKind } from '../schema/object-types.ts';
import { addProperty, presentProperty, propertySchema } from './add-property.ts';

const BASE = '/crm/properties/2026-09/:objectType';

function kindOf(exchange: Exchange): ObjectKind {
  return objectKindOf(exchange.params['objectType']);
}

function schemaScopes(verb: 'read' | 'write'): (exchange: Exchange) => string[][] {
  return (exchange) => {
    const kind = kindOf(exchange);
    const object = kind.activity ? 'contacts' : kind.type;
    const schemas = `crm.schemas.${object}.${verb}`;
    return [verb === 'read' ? [schemas, kind.readScope, kind.writeScope] : [schemas]];
  };
}

const read = { access: 'token', limit: 'burst', scopes: schemaScopes('read') } as const;
const write = { access: 'token', limit: 'burst', scopes: schemaScopes('write') } as const;

const list: Route = {
  ...read,
  method: 'GET',
  path: BASE,
  handle: (exchange) => ({
    status: 200,
    body: { results: Object.values(accountOf(exchange).properties[kindOf(exchange).type]).map(presentProperty) },
  }),
};

const getOne: Route = {
  ...read,
  method: 'GET',
  path: `${BASE}/:name`,
  handle(exchange) {
    const name = exchange.params['name'] ?? '';
    const properties = accountOf(exchange).properties[kindOf(exchange).type];
    const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (property === undefined) throw notFound(`Property ${name} does not exist`, { subCategory: 'Properties.PROPERTY_NOT_FOUND' });
    return { status: 200, body: presentProperty(property) };
  },
};

const create: Route = {
  ...write,
  method: 'POST',
  path: BASE,
  handle(exchange) {
    const property = addProperty(exchange.context, accountOf(exchange), kindOf(exchange), parseBody(exchange, propertySchema));
    return { status: 201, body: presentProperty(property) };
  },
};

const batchCreate: Route = {
  ...write,
  method: 'POST',
  path: `${BASE}/batch/create`,
  handle(exchange) {
    const { inputs } = parseBody(exchange, z.object({ inputs: z.array(propertySchema) }));
    requireBatchSize(inputs.length);
    const results: unknown[] = [];
    const errors: BatchError[] = [];
    for (const input of inputs) {
      try {
        results.push(presentProperty(addProperty(exchange.context, accountOf(exchange), kindOf(exchange), input)));
      } catch (error) {
        if (!(error instanceof HubSpotError)) throw error;
        const category = error.fields.category ?? 'VALIDATION_ERROR';
        errors.push({ status: 'error', category, message: error.message, context: { name: [input.name] } });
      }
    }
    return batchReply(exchange.context, 201, results, errors);
  },
};

const groupSchema = z.object({ name: z.string().regex(/^[a-z][a-z0-9_]*$/), label: z.string().min(1), displayOrder: z.int().optional() });

const listGroups: Route = {
  ...read,
  method: 'GET',
  path: `${BASE}/groups`,
  handle: (exchange) => ({ status: 200, body: { results: accountOf(exchange).groups[kindOf(exchange).type] } }),
};

const getGroup: Route = {
  ...read,
  method: 'GET',
  path: `${BASE}/groups/:name`,
  handle(exchange) {
    const group = accountOf(exchange).groups[kindOf(exchange).type].find(({ name }) => name === exchange.params['name']);
    if (group === undefined) throw notFound(`Property group ${exchange.params['name'] ?? ''} does not exist`);
    return { status: 200, body: group };
  },
};

const createGroup: Route = {
  ...write,
  method: 'POST',
  path: `${BASE}/groups`,
  handle(exchange) {
    const body = parseBody(exchange, groupSchema);
    const groups = accountOf(exchange).groups[kindOf(exchange).type];
    if (groups.some(({ name }) => name === body.name)) {
      throw new HubSpotError(409, `A property group named '${body.name}' already exists.`, { category: 'OBJECT_ALREADY_EXISTS' });
    }
    if (groups.length >= 1000) throw validationError('The limit of property groups is reached');
    const group = { name: body.name, label: body.label, displayOrder: body.displayOrder ?? -1, archived: false };
    groups.push(group);
    exchange.context.changed();
    return { status: 201, body: group };
  },
};

export const propertyRoutes: readonly Route[] = [list, create, batchCreate, listGroups, createGroup, getGroup, getOne];
