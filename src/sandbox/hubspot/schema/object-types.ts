/**
 * The objects of the emulator with their names and scopes.
 * Documented (CRM guides, 2026-11): object type ids, the properties a reply always carries, contacts scopes covering activities.
 */

import type { ObjectType } from '../state/emulator-state.ts';
import { notFound } from '../hubspot-error.ts';

export interface ObjectKind {
  type: ObjectType;
  /** Singular, as association types and messages use it. */
  singular: string;
  /** HubSpot's fixed id of the object type. */
  typeId: string;
  createdProperty: 'createdate' | 'hs_createdate';
  modifiedProperty: 'lastmodifieddate' | 'hs_lastmodifieddate';
  /** Returned when no properties are asked for, besides id and dates. */
  defaultProperties: readonly string[];
  /** Whether it is an activity on a timeline, for which hs_timestamp is required. */
  activity: boolean;
  readScope: string;
  writeScope: string;
}

const contactScopes = { readScope: 'crm.objects.contacts.read', writeScope: 'crm.objects.contacts.write' };
const activity = {
  createdProperty: 'hs_createdate',
  modifiedProperty: 'hs_lastmodifieddate',
  defaultProperties: [],
  activity: true,
  ...contactScopes,
} as const;

export const OBJECT_KINDS: Readonly<Record<ObjectType, ObjectKind>> = {
  contacts: {
    type: 'contacts',
    singular: 'contact',
    typeId: '0-1',
    createdProperty: 'createdate',
    modifiedProperty: 'lastmodifieddate',
    defaultProperties: ['email', 'firstname', 'lastname'],
    activity: false,
    ...contactScopes,
  },
  companies: {
    type: 'companies',
    singular: 'company',
    typeId: '0-2',
    createdProperty: 'createdate',
    modifiedProperty: 'hs_lastmodifieddate',
    defaultProperties: ['domain', 'name'],
    activity: false,
    readScope: 'crm.objects.companies.read',
    writeScope: 'crm.objects.companies.write',
  },
  deals: {
    type: 'deals',
    singular: 'deal',
    typeId: '0-3',
    createdProperty: 'createdate',
    modifiedProperty: 'hs_lastmodifieddate',
    defaultProperties: ['amount', 'closedate', 'dealname', 'dealstage', 'pipeline'],
    activity: false,
    readScope: 'crm.objects.deals.read',
    writeScope: 'crm.objects.deals.write',
  },
  tasks: { type: 'tasks', singular: 'task', typeId: '0-27', ...activity },
  meetings: { type: 'meetings', singular: 'meeting', typeId: '0-47', ...activity },
  calls: { type: 'calls', singular: 'call', typeId: '0-48', ...activity },
};

export const OBJECT_TYPES = Object.keys(OBJECT_KINDS) as ObjectType[];

/** Finds the object by plural, singular or type id; null when the emulator does not have it. */
export function findObjectKind(name: string): ObjectKind | null {
  const wanted = name.toLowerCase();
  return Object.values(OBJECT_KINDS).find((kind) => kind.type === wanted || kind.singular === wanted || kind.typeId === wanted) ?? null;
}

/** @throws HubSpotError 404 for an object the emulator does not have; real HubSpot answers 400 for an unknown type. */
export function objectKindOf(name: string | undefined): ObjectKind {
  const kind = findObjectKind(name ?? '');
  if (kind === null) throw notFound(`Unable to infer object type from: ${name ?? ''}`);
  return kind;
}
