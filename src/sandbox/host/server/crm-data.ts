/** Answers the CRM hooks of a card (useAssociations, useCrmSearch, fetchHubSpotApi) in the shapes the SDK checks. */

import { z } from 'zod';
import type { HubSpotAnswer, HubSpotClient } from './hubspot-client.ts';

const API = '2026-09';
/** Records per batch read. Source: HubSpot, "Using object APIs"; read 2026-11-23. */
const BATCH_MAX = 100;

const Association = z.object({
  objectId: z.string(),
  objectTypeId: z.string(),
  request: z.object({
    toObjectType: z.string(),
    properties: z.array(z.string()).default([]),
    pageLength: z.number().int().positive().max(BATCH_MAX).default(10),
    offset: z.number().int().nonnegative().default(0),
  }),
});
const Search = z.object({
  request: z.object({
    objectType: z.string(),
    properties: z.array(z.string()).default([]),
    query: z.string().optional(),
    filterGroups: z.array(z.unknown()).optional(),
    sorts: z.array(z.unknown()).optional(),
    pageLength: z.number().int().positive().max(200).default(10),
    after: z.string().optional(),
  }),
});
const ApiCall = z.object({
  request: z.object({ path: z.string().startsWith('/'), method: z.string().default('GET'), body: z.unknown().optional() }),
});

interface AssociationLine {
  toObjectId: string | number;
  associationTypes: { category: string; typeId: number; label: string | null }[];
}

interface ApiRecord {
  id: string;
  properties: Record<string, string | null>;
}

export async function readAssociations(hubspot: HubSpotClient, given: unknown): Promise<unknown> {
  const { objectId, objectTypeId, request } = Association.parse(given);
  const { toObjectType, properties, pageLength, offset } = request;
  const from = encodeURIComponent(objectTypeId);
  const to = encodeURIComponent(toObjectType);
  const links = good(await hubspot.api('POST', `/crm/associations/${API}/${from}/${to}/batch/read`, { inputs: [{ id: objectId }] }));
  const all = (links as { results?: { to?: AssociationLine[] }[] }).results?.[0]?.to ?? [];
  const page = all.slice(offset, offset + pageLength);
  const inputs = page.map(({ toObjectId }) => ({ id: String(toObjectId) }));
  const records =
    inputs.length === 0 ? { results: [] } : good(await hubspot.api('POST', `/crm/objects/${API}/${to}/batch/read`, { inputs, properties }));
  const byId = new Map((records as { results: ApiRecord[] }).results.map((record) => [record.id, record]));
  const nextOffset = offset + page.length;
  return {
    results: page.map(({ toObjectId, associationTypes }) => ({
      toObjectId: Number(toObjectId),
      associationTypes: associationTypes.map(({ label, ...type }) => ({ ...type, label: label ?? '' })),
      properties: picked(byId.get(String(toObjectId))?.properties ?? {}, properties),
    })),
    hasMore: nextOffset < all.length,
    nextOffset,
  };
}

export async function searchRecords(hubspot: HubSpotClient, given: unknown): Promise<unknown> {
  const { objectType, pageLength, ...query } = Search.parse(given).request;
  const answer = good(
    await hubspot.api('POST', `/crm/objects/${API}/${encodeURIComponent(objectType)}/search`, { ...query, limit: pageLength }),
  );
  const { results, total, paging } = answer as { results: ApiRecord[]; total: number; paging?: { next?: { after?: string } } };
  const after = paging?.next?.after;
  return {
    results: results.map(({ id, properties }) => ({ objectId: Number(id), properties: picked(properties, query.properties) })),
    total,
    hasMore: after !== undefined,
    ...(after === undefined ? {} : { after }),
  };
}

/** Errors are part of the answer here, as with a Response. */
export async function callHubSpotApi(hubspot: HubSpotClient, given: unknown): Promise<HubSpotAnswer> {
  const { path, method, body } = ApiCall.parse(given).request;
  return hubspot.api(method, path, body ?? undefined);
}

/** One call or task with every property its type has. */
export async function readActivity(hubspot: HubSpotClient, type: 'calls' | 'tasks', id: string): Promise<unknown> {
  const schema = good(await hubspot.api('GET', `/crm/properties/${API}/${type}`)) as { results: { name: string }[] };
  const names = schema.results.map(({ name }) => name).join(',');
  return good(await hubspot.api('GET', `/crm/objects/${API}/${type}/${encodeURIComponent(id)}?properties=${encodeURIComponent(names)}`));
}

function picked(properties: Record<string, string | null>, names: readonly string[]): Record<string, string | null> {
  return Object.fromEntries(names.map((name) => [name, properties[name] ?? null]));
}

function good({ status, body }: HubSpotAnswer): unknown {
  if (status >= 200 && status < 300) return body;
  const message = (body as { message?: unknown } | null)?.message;
  throw new Error(typeof message === 'string' ? message : `HubSpot answered ${status}`);
}
