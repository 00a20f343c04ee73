/**
 * Batches of records: read, create, update, upsert, archive.
 * Documented: at most 100 inputs, 207 rules with objectWriteTraceId, upsert by a unique property without associations, repeated
 * upsert targets refuse the batch, batch read cannot return associations. Assumed: status 200 for upserts, the words of the
 * not-found entry of a batch read (seen in public), idProperty for updates.
 */

import { z } from 'zod';
import { accountOf, type Exchange, type Reply, type Route } from '../http/exchange.ts';
import { parseBody } from '../http/parse-body.ts';
import { HubSpotError, notFound, validationError } from '../hubspot-error.ts';
import { inlineAssociationsSchema } from '../associations/check-association.ts';
import { objectKindOf, type ObjectKind } from '../schema/object-types.ts';
import type { AccountState, StoredRecord } from '../state/emulator-state.ts';
import { archiveRecord, findByValue, findRecord } from '../state/records.ts';
import { batchReply, requireBatchSize, runBatch } from './batch-reply.ts';
import { presentRecord, presentWritten } from './present-record.ts';
import { planCreate, planUpdate, refuseRepeats } from './write-record.ts';
import { writerOf } from './writer.ts';

const values = z.record(z.string(), z.string());
const traceId = z.string().optional();

const readSchema = z.object({
  properties: z.array(z.string()).optional(),
  idProperty: z.string().optional(),
  inputs: z.array(z.object({ id: z.string() })),
});
const createSchema = z.object({
  inputs: z.array(z.object({ properties: values, associations: inlineAssociationsSchema.optional(), objectWriteTraceId: traceId })),
});
const updateSchema = z.object({
  inputs: z.array(z.object({ id: z.string(), idProperty: z.string().optional(), properties: values, objectWriteTraceId: traceId })),
});
const archiveSchema = z.object({ inputs: z.array(z.object({ id: z.string() })) });

const BASE = '/crm/objects/2026-09/:objectType/batch';

function kindOf(exchange: Exchange): ObjectKind {
  return objectKindOf(exchange.params['objectType']);
}

function batchRoute(verb: string, scope: 'readScope' | 'writeScope', handle: (exchange: Exchange, kind: ObjectKind) => Reply): Route {
  return {
    method: 'POST',
    path: `${BASE}/${verb}`,
    access: 'token',
    limit: 'burst',
    scopes: (exchange) => [[kindOf(exchange)[scope]]],
    handle: (exchange) => handle(exchange, kindOf(exchange)),
  };
}

/** @throws HubSpotError 400 for a property that is not unique */
function findBy(account: AccountState, kind: ObjectKind, id: string, idProperty: string | undefined): StoredRecord | null {
  if (idProperty === undefined || idProperty === 'hs_object_id') return findRecord(account, kind.type, id);
  if (account.properties[kind.type][idProperty]?.hasUniqueValue !== true) {
    throw validationError(
      `Unable to perform update/upsert by non-unique ${kind.typeId} property ${idProperty} in portal ID ${account.portalId}`,
    );
  }
  return findByValue(account, kind.type, idProperty, id);
}

const read = batchRoute('read', 'readScope', (exchange, kind) => {
  const account = accountOf(exchange);
  const body = parseBody(exchange, readSchema);
  requireBatchSize(body.inputs.length);
  const wantArchived = exchange.query.get('archived') === 'true';
  const found = new Map<string, StoredRecord>();
  const missing: string[] = [];
  for (const { id } of body.inputs) {
    const record = findBy(account, kind, id, body.idProperty);
    if (record === null || record.archived !== wantArchived) missing.push(id);
    else found.set(record.id, record);
  }
  const results = [...found.values()].map((record) => presentRecord(account, kind, record, body.properties ?? null));
  const name = kind.singular.toUpperCase();
  const message = `Could not get some ${name} objects, they may be deleted or not exist. Check that ids are valid.`;
  const errors =
    missing.length === 0 ? [] : [{ status: 'error' as const, category: 'OBJECT_NOT_FOUND', message, context: { ids: missing } }];
  return batchReply(exchange.context, 200, results, errors);
});

const create = batchRoute('create', 'writeScope', (exchange, kind) => {
  const writer = writerOf(exchange);
  const { inputs } = parseBody(exchange, createSchema);
  requireBatchSize(inputs.length);
  const whole = !writer.account.rules.partialBatches || inputs.some((input) => input.objectWriteTraceId === undefined);
  if (whole) refuseRepeats(writer.account, kind.type, inputs);
  return runBatch(exchange, 201, inputs, (input) => {
    const write = planCreate(writer, kind.type, input);
    return () => presentWritten(writer.account, kind, write());
  });
});

const update = batchRoute('update', 'writeScope', (exchange, kind) => {
  const writer = writerOf(exchange);
  return runBatch(exchange, 200, parseBody(exchange, updateSchema).inputs, (input) => {
    const record = findBy(writer.account, kind, input.id, input.idProperty);
    if (record === null || record.archived) throw notFound(`Object not found. ${kind.singular.toUpperCase()} ${input.id} does not exist.`);
    const write = planUpdate(writer, kind.type, record, input.properties);
    return () => presentWritten(writer.account, kind, write());
  });
});

const upsert = batchRoute('upsert', 'writeScope', (exchange, kind) => {
  const writer = writerOf(exchange);
  const { inputs } = parseBody(exchange, updateSchema);
  const targets = inputs.map((input) => `${input.idProperty ?? ''}=${input.id.toLowerCase()}`);
  if (new Set(targets).size < targets.length) throw validationError('Two inputs of the batch lead to the same record');
  return runBatch(exchange, 200, inputs, (input) => {
    const { id, idProperty } = input;
    if (idProperty === 'hs_object_id') {
      throw validationError(
        `Unable to perform update/upsert by non-unique ${kind.typeId} property hs_object_id in portal ID ${writer.account.portalId}`,
      );
    }
    const record = findBy(writer.account, kind, id, idProperty);
    if (record !== null && !record.archived) {
      const write = planUpdate(writer, kind.type, record, input.properties);
      return () => ({ ...presentWritten(writer.account, kind, write()), new: false });
    }
    if (idProperty === undefined) throw new HubSpotError(404, 'resource not found', { category: 'OBJECT_NOT_FOUND' });
    const write = planCreate(writer, kind.type, { properties: { ...input.properties, [idProperty]: id } }, idProperty);
    return () => ({ ...presentWritten(writer.account, kind, write()), new: true });
  });
});

const archive = batchRoute('archive', 'writeScope', (exchange, kind) => {
  const account = accountOf(exchange);
  const { inputs } = parseBody(exchange, archiveSchema);
  requireBatchSize(inputs.length);
  for (const { id } of inputs) {
    const record = findRecord(account, kind.type, id);
    if (record !== null && !record.archived) archiveRecord(exchange.context, record);
  }
  return { status: 204 };
});

export const batchRoutes: readonly Route[] = [read, create, update, upsert, archive];
