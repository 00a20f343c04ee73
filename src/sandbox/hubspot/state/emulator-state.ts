/** The whole state of the emulated HubSpot, as it is written to the data file: plain JSON, nothing computed. */

/** Objects the emulator keeps, by the plural name HubSpot uses in paths. */
export type ObjectType = 'contacts' | 'companies' | 'deals' | 'calls' | 'tasks' | 'meetings';

export type AssociationCategory = 'HUBSPOT_DEFINED' | 'USER_DEFINED' | 'INTEGRATOR_DEFINED';

/** What the search index holds of a record while it lags behind; null when the record was not yet indexed at all. */
export interface IndexedVersion {
  properties: Record<string, string | null>;
  archived: boolean;
}

export interface StoredRecord {
  id: string;
  /** Values as HubSpot shows them; "" stands for a value somebody cleared. A name that is absent was never set. */
  properties: Record<string, string | null>;
  /** ISO 8601 UTC. */
  createdAt: string;
  updatedAt: string;
  archived: boolean;
  archivedAt: string | null;
  /** Earlier version that the search index still shows, and when the record changed (ms); null when the index is level. */
  indexing: { version: IndexedVersion | null; changedAtMs: number } | null;
}

export interface LinkType {
  category: AssociationCategory;
  typeId: number;
}

/** One direction of an association between two records; the other direction is stored with the other record. */
export interface StoredLink {
  toType: ObjectType;
  toId: string;
  types: LinkType[];
  /** When it was made (ms), for the search index's lag. */
  atMs: number;
}

/** A label that somebody of the account defined for a pair of object types; one entry per direction. */
export interface StoredLabel {
  from: ObjectType;
  to: ObjectType;
  name: string;
  label: string;
  typeId: number;
  /** Type id of the other direction; equal to typeId when the label reads the same both ways. */
  inverseTypeId: number;
}

export type PropertyType =
  'string' | 'number' | 'bool' | 'datetime' | 'date' | 'enumeration' | 'phone_number' | 'json' | 'object_coordinates';

export interface PropertyOption {
  label: string;
  value: string;
  description?: string;
  displayOrder: number;
  hidden: boolean;
}

export interface StoredProperty {
  name: string;
  label: string;
  type: PropertyType;
  fieldType: string;
  description: string;
  groupName: string;
  options: PropertyOption[];
  displayOrder: number;
  hasUniqueValue: boolean;
  hidden: boolean;
  formField: boolean;
  calculated: boolean;
  externalOptions: boolean;
  hubspotDefined: boolean;
  /** True when the API may not write it. */
  readOnlyValue: boolean;
  createdAt: string;
  updatedAt: string;
}

export interface StoredPropertyGroup {
  name: string;
  label: string;
  displayOrder: number;
  archived: boolean;
}

export interface StoredOwner {
  id: string;
  userId: number;
  email: string;
  firstName: string;
  lastName: string;
  createdAt: string;
  updatedAt: string;
  archived: boolean;
}

/** A value that waits until somebody creates the property it belongs to. */
export interface PendingValue {
  objectType: ObjectType;
  id: string;
  property: string;
  value: string;
}

/** Completion of a blocked workflow execution, as the app reported it. */
export interface StoredCallback {
  callbackId: string;
  outputFields: Record<string, string>;
  typedOutputs: Record<string, unknown>;
  atMs: number;
}

/** How one account differs from a fresh one; switchable at any time. */
export interface AccountRules {
  /**
   * Whether calls, tasks and meetings take properties with hasUniqueValue; unproven at HubSpot, so all of it exists here. Under
   * `upsert-only` the property can be made and upserted by, but a create that carries it is refused.
   */
  uniqueOnActivities: 'accept' | 'refuse' | 'upsert-only';
  /** How a second record with a unique value is refused: both have been seen in public. */
  uniqueConflict: '409' | '400';
  /** False makes one bad input refuse its whole batch even where every input carries its own objectWriteTraceId. */
  partialBatches: boolean;
  /** Callbacks the account does not wait for; one of them in a batch refuses the batch. */
  goneCallbacks: string[];
  /** With what: which one HubSpot sends is not documented. */
  goneCallbackStatus: 404 | 410 | 400;
  /** Properties that the account's administrators made required on create. */
  requiredProperties: Partial<Record<ObjectType, string[]>>;
  /** True when the account removed the default outcome "Left voicemail". */
  leftVoicemailRemoved: boolean;
  /** Whether the id of a record that was merged away still finds the merged record. */
  mergedIdsResolve: boolean;
}

export interface AccountState {
  portalId: number;
  name: string;
  timeZone: string;
  uiDomain: string;
  accountType: string;
  companyCurrency: string;
  owners: StoredOwner[];
  objects: Record<ObjectType, Record<string, StoredRecord>>;
  /** By "type:id" of the record the association starts from. */
  links: Record<string, StoredLink[]>;
  labels: StoredLabel[];
  properties: Record<ObjectType, Record<string, StoredProperty>>;
  groups: Record<ObjectType, StoredPropertyGroup[]>;
  pendingValues: PendingValue[];
  /** Ids that were merged away -> id that holds their data. */
  mergedIds: Record<string, string>;
  /** E-mail addresses (lower case) unsubscribed from everything. */
  unsubscribed: string[];
  callbacks: StoredCallback[];
  rules: AccountRules;
  /** Why a seeded contact is there, one line, by contact id. */
  contactNotes: Record<string, string>;
}

/** What an access token lets its bearer do. */
export interface StoredToken {
  clientId: string;
  portalId: number;
  userId: number;
  scopes: string[];
  /** Null for refresh tokens, which live until revoked. */
  expiresAtMs: number | null;
}

export interface StoredCode extends StoredToken {
  redirectUri: string;
  /** S256 of the verifier that the exchange has to show (RFC 7636); missing where the consent page was given none. */
  codeChallenge?: string;
  expiresAtMs: number;
}

export interface EmulatorState {
  version: 1;
  nextId: number;
  accounts: Record<string, AccountState>;
  accessTokens: Record<string, StoredToken>;
  refreshTokens: Record<string, StoredToken>;
  codes: Record<string, StoredCode>;
}
