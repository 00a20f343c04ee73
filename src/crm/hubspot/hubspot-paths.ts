/** Every HubSpot path, type id and fixed id the adapter uses, in one place, so that a change of API version is a change of this file. */

/** General availability 2026-09-08, supported 18 months. Source: developers.hubspot.com/changelog, read 2026-11-23. */
const VERSION = '2026-09';

/** Object names as the paths spell them. */
export type ObjectName = 'contacts' | 'companies' | 'deals' | 'calls' | 'tasks' | 'meetings';

/** Source: developers.hubspot.com/docs/api-reference/latest/crm/objects, and the public specification for 2026-09, read 2026-11-23. */
export const HUBSPOT_PATHS = {
  create: (object: ObjectName): string => `/crm/objects/${VERSION}/${object}`,
  record: (object: ObjectName, id: string): string => `/crm/objects/${VERSION}/${object}/${encodeURIComponent(id)}`,
  batchRead: (object: ObjectName): string => `/crm/objects/${VERSION}/${object}/batch/read`,
  batchCreate: (object: ObjectName): string => `/crm/objects/${VERSION}/${object}/batch/create`,
  batchUpsert: (object: ObjectName): string => `/crm/objects/${VERSION}/${object}/batch/upsert`,
  associationsBatchRead: (from: ObjectName, to: ObjectName): string => `/crm/associations/${VERSION}/${from}/${to}/batch/read`,
  associateDefault: (from: ObjectName, to: ObjectName): string => `/crm/associations/${VERSION}/${from}/${to}/batch/associate/default`,
  properties: (object: ObjectName): string => `/crm/properties/${VERSION}/${object}`,
  property: (object: ObjectName, name: string): string => `/crm/properties/${VERSION}/${object}/${encodeURIComponent(name)}`,
  propertyGroups: (object: ObjectName): string => `/crm/properties/${VERSION}/${object}/groups`,
  propertyGroup: (object: ObjectName, name: string): string => `/crm/properties/${VERSION}/${object}/groups/${encodeURIComponent(name)}`,
  owners: `/crm/owners/${VERSION}`,
  /** Of blocked workflow executions. Source: public specification for 2026-09, automation actions, read 2026-11-23. */
  completeCallbacks: `/automation/actions/callbacks/${VERSION}/complete`,
  token: `/oauth/${VERSION}/token`,
  /** On the app host, not the API host. Source: developers.hubspot.com/docs, OAuth guide, read 2026-11-23. */
  authorize: '/oauth/authorize',
} as const;

/** HUBSPOT_DEFINED association types. Source: developers.hubspot.com/docs, calls and tasks guides, read 2026-11-23. */
export const ASSOCIATION_TYPE_IDS = {
  calls: { contact: 194, company: 182, deal: 206 },
  tasks: { contact: 204, company: 192, deal: 216 },
} as const;

/** Object type ids, used in links to records. Source: developers.hubspot.com/docs, object type ids, read 2026-11-23. */
export const OBJECT_TYPE_IDS = { calls: '0-48', tasks: '0-27' } as const;

/** HubSpot's default call outcome. Source: developers.hubspot.com/docs, calls guide (2026-03-30), read 2026-11-23. */
export const LEFT_VOICEMAIL = { outcomeId: 'b2cf5968-551e-4856-9783-52b3da59a7d0', label: 'Left voicemail' } as const;

/** Batch reads take at most this many ids. Source: developers.hubspot.com/docs, using object APIs, read 2026-11-23. */
export const BATCH_READ_MAX = 100;

/** Batch creates and upserts take at most this many inputs. Source: as above. */
export const BATCH_WRITE_MAX = 100;

/** Batch reads of associations take at most this many records. Source: developers.hubspot.com/docs, associations guide, read 2026-11-23. */
export const ASSOCIATIONS_READ_MAX = 1_000;

/** Batch writes of associations take at most this many pairs. Source: as above. */
export const ASSOCIATIONS_WRITE_MAX = 2_000;

/** HubSpot documents no most for completions; this is what its other batches take. */
export const CALLBACKS_MAX = 100;

/** Address of a record's page in the HubSpot app. @param appUrl for example https://app.hubspot.com */
export function recordUrl(appUrl: string, accountId: string, object: 'calls' | 'tasks', id: string): string {
  return `${appUrl.replace(/\/+$/, '')}/contacts/${encodeURIComponent(accountId)}/record/${OBJECT_TYPE_IDS[object]}/${encodeURIComponent(id)}`;
}
