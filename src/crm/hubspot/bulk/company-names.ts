/** The names of the companies of contacts that do not carry one themselves, each company read once. */
import type { CrmValue } from '../../crm.ts';
import type { HubSpotRecord } from '../answer-shapes.ts';
import { COMPANY_PROPERTIES, companyName } from '../company-name.ts';
import type { SendToHubSpot } from '../hubspot-gateway.ts';
import { emptyPart, type ContactPart } from './contact-part.ts';
import { readRecords } from './read-records.ts';

/** @throws CrmError 'unauthorized' only */
export async function companyNames(send: SendToHubSpot, contacts: readonly HubSpotRecord[]): Promise<ContactPart<CrmValue>> {
  const part = emptyPart<CrmValue>();
  const needed = contacts.flatMap(({ id, properties }) => {
    const companyId = properties['associatedcompanyid'] ?? null;
    return companyId === null || (properties['company'] ?? null) !== null ? [] : [{ id, companyId }];
  });
  const { records, failed } = await readRecords(
    send,
    'companies',
    needed.map(({ companyId }) => companyId),
    COMPANY_PROPERTIES,
  );
  for (const { id, companyId } of needed) {
    const name = companyName(records.get(companyId));
    const error = failed.get(companyId);
    if (name !== null) part.found.set(id, name);
    if (error !== undefined) part.unread.set(id, error);
  }
  return part;
}
