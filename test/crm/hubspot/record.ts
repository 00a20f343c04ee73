/** Makes a record as the adapter holds it after parsing. */
import type { HubSpotRecord } from '../../../src/crm/hubspot/answer-shapes.ts';

export function record(
  id: string,
  properties: Record<string, string | null> = {},
  associations: Record<string, string[]> = {},
): HubSpotRecord {
  return {
    id,
    properties,
    updatedAt: '2026-11-20T08:00:00.000Z',
    associations: Object.fromEntries(
      Object.entries(associations).map(([object, ids]) => [object, { results: ids.map((linked) => ({ id: linked })) }]),
    ),
  };
}
