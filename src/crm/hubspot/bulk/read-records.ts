/** Reads any number of records of one object, a hundred a call. */
import { CrmError } from '../../crm-error.ts';
import type { HubSpotRecord } from '../answer-shapes.ts';
import type { SendToHubSpot } from '../hubspot-gateway.ts';
import { BATCH_READ_MAX, type ObjectName } from '../hubspot-paths.ts';
import { readBatch } from '../hubspot-reads.ts';
import { sendBatches } from './in-batches.ts';

export interface RecordsRead {
  /** By the id HubSpot answered with; what is gone is missing. */
  records: Map<string, HubSpotRecord>;
  /** Ids that could not be asked for. */
  failed: Map<string, CrmError>;
}

/** @throws CrmError 'unauthorized' only: without a token nothing works */
export async function readRecords(
  send: SendToHubSpot,
  object: ObjectName,
  ids: readonly string[],
  properties: readonly string[],
): Promise<RecordsRead> {
  const read: RecordsRead = { records: new Map(), failed: new Map() };
  const answers = await sendBatches([...new Set(ids)], BATCH_READ_MAX, (batch) => readBatch(send, object, batch, properties));
  for (const { batch, answer } of answers) {
    if (answer.status === 'fulfilled') for (const record of answer.value) read.records.set(record.id, record);
    else {
      const error = partialFailure(answer.reason);
      for (const id of batch) read.failed.set(id, error);
    }
  }
  return read;
}

/** A failure that leaves the rest good. @throws what is no such failure */
export function partialFailure(error: unknown): CrmError {
  if (!(error instanceof CrmError) || error.code === 'unauthorized') throw error;
  return error;
}
