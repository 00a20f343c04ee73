/** The few ways in which the adapter reads HubSpot: one record, a batch of records, the ids linked to a record. */
import { AssociationsAnswer, parseAnswer, RecordAnswer, RecordsAnswer, type HubSpotRecord } from './answer-shapes.ts';
import type { SendToHubSpot } from './hubspot-gateway.ts';
import { BATCH_READ_MAX, HUBSPOT_PATHS, type ObjectName } from './hubspot-paths.ts';

/** A record linked to another; `labels` holds the link's own labels, empty for an unlabelled link. */
export interface Link {
  id: string;
  labels: string[];
}

/** Pages of links followed for one record: HubSpot gives up to 500 a page, and more than this is no contact a person calls. */
const LINK_PAGES_MAX = 10;

/** @param associations objects whose linked ids are wanted too @throws CrmError 'not-found' when the record is gone */
export async function readRecord(
  send: SendToHubSpot,
  object: ObjectName,
  id: string,
  properties: readonly string[],
  associations: readonly ObjectName[] = [],
): Promise<HubSpotRecord> {
  const label = `read ${object}`;
  const query: Record<string, string> = { properties: properties.join(',') };
  if (associations.length > 0) query['associations'] = associations.join(',');
  const body = await send({ label, effect: 'read', method: 'GET', path: HUBSPOT_PATHS.record(object, id), query });
  return parseAnswer(RecordAnswer, body, label);
}

/** One call. @param ids at most 100 are read: the newest */
export async function readBatch(
  send: SendToHubSpot,
  object: ObjectName,
  ids: readonly string[],
  properties: readonly string[],
): Promise<HubSpotRecord[]> {
  const inputs = newestIds(ids, BATCH_READ_MAX).map((id) => ({ id }));
  if (inputs.length === 0) return [];
  const label = `read batch of ${object}`;
  const body = await send({ label, effect: 'read', method: 'POST', path: HUBSPOT_PATHS.batchRead(object), json: { properties, inputs } });
  return parseAnswer(RecordsAnswer, body, label).results;
}

/** As many calls as the ids need, newest first. */
export async function readAll(
  send: SendToHubSpot,
  object: ObjectName,
  ids: readonly string[],
  properties: readonly string[],
): Promise<HubSpotRecord[]> {
  const sorted = newestIds(ids, ids.length);
  const records: HubSpotRecord[] = [];
  for (let at = 0; at < sorted.length; at += BATCH_READ_MAX)
    records.push(...(await readBatch(send, object, sorted.slice(at, at + BATCH_READ_MAX), properties)));
  return records;
}

/** @param pages at most this many calls */
export async function readLinks(
  send: SendToHubSpot,
  from: ObjectName,
  id: string,
  to: ObjectName,
  pages = LINK_PAGES_MAX,
): Promise<Link[]> {
  const label = `read ${to} of ${from}`;
  const links: Link[] = [];
  let after: string | undefined;
  for (let page = 0; page < pages; page += 1) {
    const inputs = [after === undefined ? { id } : { id, after }];
    const body = await send({
      label,
      effect: 'read',
      method: 'POST',
      path: HUBSPOT_PATHS.associationsBatchRead(from, to),
      json: { inputs },
    });
    const [row] = parseAnswer(AssociationsAnswer, body, label).results;
    for (const link of row?.to ?? []) {
      const labels = link.associationTypes.flatMap((type) => (type.label == null || type.label.trim() === '' ? [] : [type.label.trim()]));
      links.push({ id: link.toObjectId, labels: [...new Set(labels)] });
    }
    after = row?.paging?.next?.after;
    if (after === undefined) break;
  }
  return links;
}

/** Ids linked to a record read with `associations`; `complete` false when HubSpot holds more than it sent. */
export function linkedIds(record: HubSpotRecord, object: ObjectName): { ids: string[]; complete: boolean } {
  const linked = record.associations?.[object];
  return { ids: [...new Set((linked?.results ?? []).map((link) => link.id))], complete: linked?.paging?.next == null };
}

/** HubSpot's ids grow with time, so the highest are the newest. */
export function newestIds(ids: readonly string[], limit: number): string[] {
  return [...new Set(ids)].sort((a, b) => b.length - a.length || (a < b ? 1 : a > b ? -1 : 0)).slice(0, limit);
}
