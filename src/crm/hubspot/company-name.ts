/** The name of a company record, as the value it is for its contacts. */
import type { CrmValue } from '../crm.ts';
import type { HubSpotRecord } from './answer-shapes.ts';
import { instant } from './contact-from-record.ts';

export const COMPANY_PROPERTIES = ['name'] as const;

/** Null when the company was not read, is gone, or has no name. */
export function companyName(record: HubSpotRecord | undefined): CrmValue | null {
  const name = record?.properties['name'] ?? null;
  return record === undefined || name === null
    ? null
    : { value: name, object: 'company', id: record.id, property: 'name', at: instant(record.updatedAt) };
}
