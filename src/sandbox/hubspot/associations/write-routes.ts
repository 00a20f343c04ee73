/**
 * Writes associations: with types, with the default type, one or many, and removes them.
 * Documented: paths, at most 2,000 creates, 201 for typed and 200 for default ones. Assumed: repeats succeed and change nothing,
 * typed batch creates refuse the whole batch when one input is wrong.
 */

import { z } from 'zod';
import { accountOf, type Exchange, type Route } from '../http/exchange.ts';
import { parseBody } from '../http/parse-body.ts';
import { validationError } from '../hubspot-error.ts';
import { batchReply, requireBatchSize } from '../objects/batch-reply.ts';
import { connect } from '../objects/connect-records.ts';
import { defaultTypeId, findAssociationType } from '../schema/association-types.ts';
import type { LinkType } from '../state/emulator-state.ts';
import { removeLink, type RecordReference } from '../state/links.ts';
import { associationSpecSchema, checkLink, linkTypes } from './check-association.ts';
import { pairOf, pairScopes } from './read-routes.ts';

const MOST_WRITTEN = 2000;

const target = z.object({ id: z.string() });
const batchCreateSchema = z.object({
  inputs: z.array(z.object({ from: target, to: target, types: z.array(associationSpecSchema).min(1) })),
});
const batchDefaultSchema = z.object({ inputs: z.array(z.object({ from: target, to: target })) });
const batchArchiveSchema = z.object({ inputs: z.array(z.object({ from: target, to: z.array(target) })) });

const common = { access: 'token', limit: 'burst', scopes: pairScopes('writeScope') } as const;
const ONE = '/crm/objects/2026-09/:from/:fromId/associations/:to/:toId';
const MANY = '/crm/associations/2026-09/:from/:to/batch';

function referencesOf(exchange: Exchange): [from: RecordReference, to: RecordReference] {
  const [from, to] = pairOf(exchange);
  return [
    { type: from.type, id: exchange.params['fromId'] ?? '' },
    { type: to.type, id: exchange.params['toId'] ?? '' },
  ];
}

function labelsBetween(exchange: Exchange, from: RecordReference, to: RecordReference, types: readonly LinkType[]): unknown {
  const [fromKind, toKind] = pairOf(exchange);
  const account = accountOf(exchange);
  const labels = types
    .map((type) => findAssociationType(account, from.type, to.type, type)?.label)
    .filter((label) => typeof label === 'string');
  return { fromObjectTypeId: fromKind.typeId, fromObjectId: from.id, toObjectTypeId: toKind.typeId, toObjectId: to.id, labels };
}

/** Associates with the pair's plain type and describes both directions. */
function associateDefault(exchange: Exchange, from: RecordReference, to: RecordReference): () => unknown[] {
  const typeId = defaultTypeId(from.type, to.type);
  const inverse = defaultTypeId(to.type, from.type);
  if (typeId === null || inverse === null) throw validationError(`There is no default association from ${from.type} to ${to.type}`);
  const types: LinkType[] = [{ category: 'HUBSPOT_DEFINED', typeId }];
  checkLink(accountOf(exchange), from, to, types);
  return () => {
    connect(exchange.context, accountOf(exchange), from, to, types);
    const described = (a: RecordReference, b: RecordReference, associationTypeId: number) => ({
      from: { id: a.id },
      to: { id: b.id },
      associationSpec: { associationCategory: 'HUBSPOT_DEFINED', associationTypeId },
    });
    return [described(from, to, typeId), described(to, from, inverse)];
  };
}

const putDefault: Route = {
  ...common,
  method: 'PUT',
  path: '/crm/objects/2026-09/:from/:fromId/associations/default/:to/:toId',
  handle(exchange) {
    const [from, to] = referencesOf(exchange);
    return batchReply(exchange.context, 200, associateDefault(exchange, from, to)(), []);
  },
};

const putTyped: Route = {
  ...common,
  method: 'PUT',
  path: ONE,
  handle(exchange) {
    const [from, to] = referencesOf(exchange);
    const types = linkTypes(parseBody(exchange, z.array(associationSpecSchema).min(1)));
    checkLink(accountOf(exchange), from, to, types);
    connect(exchange.context, accountOf(exchange), from, to, types);
    return { status: 201, body: labelsBetween(exchange, from, to, types) };
  },
};

const removeOne: Route = {
  ...common,
  method: 'DELETE',
  path: ONE,
  handle(exchange) {
    const [from, to] = referencesOf(exchange);
    removeLink(exchange.context, accountOf(exchange), from, to);
    return { status: 204 };
  },
};

const batchCreate: Route = {
  ...common,
  method: 'POST',
  path: `${MANY}/create`,
  handle(exchange) {
    const [fromKind, toKind] = pairOf(exchange);
    const { inputs } = parseBody(exchange, batchCreateSchema);
    requireBatchSize(inputs.length, MOST_WRITTEN);
    const links = inputs.map((input) => {
      const from = { type: fromKind.type, id: input.from.id };
      const to = { type: toKind.type, id: input.to.id };
      const types = linkTypes(input.types);
      checkLink(accountOf(exchange), from, to, types);
      return { from, to, types };
    });
    for (const { from, to, types } of links) connect(exchange.context, accountOf(exchange), from, to, types);
    const results = links.map(({ from, to, types }) => labelsBetween(exchange, from, to, types));
    return batchReply(exchange.context, 201, results, []);
  },
};

const batchDefault: Route = {
  ...common,
  method: 'POST',
  path: `${MANY}/associate/default`,
  handle(exchange) {
    const [fromKind, toKind] = pairOf(exchange);
    const { inputs } = parseBody(exchange, batchDefaultSchema);
    requireBatchSize(inputs.length, MOST_WRITTEN);
    const writes = inputs.map(({ from, to }) =>
      associateDefault(exchange, { type: fromKind.type, id: from.id }, { type: toKind.type, id: to.id }),
    );
    return batchReply(
      exchange.context,
      200,
      writes.flatMap((write) => write()),
      [],
    );
  },
};

const batchArchive: Route = {
  ...common,
  method: 'POST',
  path: `${MANY}/archive`,
  handle(exchange) {
    const [fromKind, toKind] = pairOf(exchange);
    for (const { from, to } of parseBody(exchange, batchArchiveSchema).inputs) {
      for (const { id } of to)
        removeLink(exchange.context, accountOf(exchange), { type: fromKind.type, id: from.id }, { type: toKind.type, id });
    }
    return { status: 204 };
  },
};

export const associationWriteRoutes: readonly Route[] = [putDefault, putTyped, removeOne, batchCreate, batchDefault, batchArchive];
