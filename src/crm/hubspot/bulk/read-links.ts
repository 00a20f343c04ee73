/** Ids linked to many records, up to a thousand records a call, page after page. */
import type { CrmError } from '../../crm-error.ts';
import { AssociationsOfManyAnswer, parseAnswer } from '../answer-shapes.ts';
import type { SendToHubSpot } from '../hubspot-gateway.ts';
import { ASSOCIATIONS_READ_MAX, HUBSPOT_PATHS, type ObjectName } from '../hubspot-paths.ts';
import type { Link } from '../hubspot-reads.ts';
import { sendBatches } from './in-batches.ts';
import { partialFailure } from './read-records.ts';

export interface LinksRead {
  /** By the id of the record the links start from, in HubSpot's order; a record with none is missing. */
  links: Map<string, Link[]>;
  /** Records whose links could not be read, or not to the end. */
  failed: Map<string, CrmError>;
}

/** Pages followed for a record: HubSpot gives up to 500 links a page, and more than this is no record a person works with. */
const PAGES_MAX = 10;

/** @throws CrmError 'unauthorized' only */
export async function readLinksOfMany(send: SendToHubSpot, from: ObjectName, ids: readonly string[], to: ObjectName): Promise<LinksRead> {
  const read: LinksRead = { links: new Map(), failed: new Map() };
  let inputs: { id: string; after?: string }[] = [...new Set(ids)].map((id) => ({ id }));
  for (let page = 0; page < PAGES_MAX && inputs.length > 0; page += 1) {
    const answers = await sendBatches(inputs, ASSOCIATIONS_READ_MAX, (batch) => readPage(send, from, to, batch));
    inputs = [];
    for (const { batch, answer } of answers) {
      if (answer.status === 'rejected') {
        const error = partialFailure(answer.reason);
        for (const { id } of batch) read.failed.set(id, error);
        continue;
      }
      for (const row of answer.value) {
        read.links.set(row.id, [...(read.links.get(row.id) ?? []), ...row.links]);
        if (row.after !== null) inputs.push({ id: row.id, after: row.after });
      }
    }
  }
  return read;
}

interface Page {
  id: string;
  links: Link[];
  after: string | null;
}

async function readPage(
  send: SendToHubSpot,
  from: ObjectName,
  to: ObjectName,
  inputs: readonly { id: string; after?: string }[],
): Promise<Page[]> {
  const label = `read ${to} of many ${from}`;
  const path = HUBSPOT_PATHS.associationsBatchRead(from, to);
  const body = await send({ label, effect: 'read', method: 'POST', path, json: { inputs } });
  return parseAnswer(AssociationsOfManyAnswer, body, label).results.map((row) => ({
    id: row.from.id,
    links: row.to.map((link) => ({ id: link.toObjectId, labels: labelsOf(link.associationTypes) })),
    after: row.paging?.next?.after ?? null,
  }));
}

function labelsOf(types: readonly { label?: string | null | undefined }[]): string[] {
  return [...new Set(types.flatMap(({ label }) => (label == null || label.trim() === '' ? [] : [label.trim()])))];
}
