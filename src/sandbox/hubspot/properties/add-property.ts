/** Adds a property that an app or an administrator defines, and applies values that waited for it. */

import { z } from 'zod';
import { isoNow, type EmulatorContext } from '../emulator-context.ts';
import { HubSpotError, validationError } from '../hubspot-error.ts';
import type { ObjectKind } from '../schema/object-types.ts';
import { changeRecord, findLiveRecord } from '../state/records.ts';
import type { AccountState, StoredProperty } from '../state/emulator-state.ts';

const optionSchema = z.object({
  label: z.string().min(1),
  value: z.string().min(1),
  description: z.string().optional(),
  displayOrder: z.int(),
  hidden: z.boolean().default(false),
});

export const propertySchema = z.object({
  name: z.string().regex(/^[a-z][a-z0-9_]*$/, 'must be lower case, begin with a letter and hold letters, digits and _ only'),
  label: z.string().min(1),
  groupName: z.string().min(1),
  type: z.enum(['string', 'number', 'bool', 'datetime', 'date', 'enumeration', 'phone_number', 'json', 'object_coordinates']),
  fieldType: z.enum([
    'textarea',
    'text',
    'date',
    'file',
    'number',
    'select',
    'radio',
    'checkbox',
    'booleancheckbox',
    'calculation_equation',
    'html',
    'phonenumber',
  ]),
  description: z.string().default(''),
  options: z.array(optionSchema).default([]),
  displayOrder: z.int().default(-1),
  hasUniqueValue: z.boolean().default(false),
  hidden: z.boolean().default(false),
  formField: z.boolean().default(false),
});

/** Most properties with hasUniqueValue per object (properties guide, 2026-11). */
const MOST_UNIQUE = 10;

/** @throws HubSpotError 409 when the name is in use, 400 when the definition does not fit */
export function addProperty(
  context: EmulatorContext,
  account: AccountState,
  kind: ObjectKind,
  input: z.output<typeof propertySchema>,
): StoredProperty {
  const properties = account.properties[kind.type];
  if (Object.hasOwn(properties, input.name)) {
    throw new HubSpotError(409, `A property named '${input.name}' already exists.`, {
      category: 'OBJECT_ALREADY_EXISTS',
      subCategory: 'Properties.PROPERTY_EXISTS',
      context: { propertyName: [input.name] },
    });
  }
  if (input.name.startsWith('hs_')) throw validationError(`Property names may not begin with "hs_": ${input.name}`);
  if (!account.groups[kind.type].some((group) => group.name === input.groupName)) {
    throw validationError(`Property group '${input.groupName}' does not exist`, { subCategory: 'Properties.GROUP_NOT_FOUND' });
  }
  if (input.type === 'bool' && input.options.length !== 2)
    throw validationError('A boolean property needs exactly the options true and false');
  if (input.type === 'enumeration' && input.options.length === 0) throw validationError('An enumeration property needs options');
  if (input.hasUniqueValue) requireUniqueAllowed(account, kind);
  const at = isoNow(context);
  const property: StoredProperty = {
    ...input,
    options: input.options.map(({ description, ...option }) => (description === undefined ? option : { ...option, description })),
    calculated: false,
    externalOptions: false,
    hubspotDefined: false,
    readOnlyValue: false,
    createdAt: at,
    updatedAt: at,
  };
  properties[input.name] = property;
  applyPendingValues(context, account, kind, input.name);
  context.changed();
  return property;
}

function requireUniqueAllowed(account: AccountState, kind: ObjectKind): void {
  if (kind.activity && account.rules.uniqueOnActivities === 'refuse') {
    throw validationError(`Unique properties are not supported for object type ${kind.typeId}`);
  }
  const unique = Object.values(account.properties[kind.type]).filter((property) => property.hasUniqueValue && !property.hubspotDefined);
  if (unique.length >= MOST_UNIQUE) throw validationError(`The limit of ${MOST_UNIQUE} unique properties is reached`);
}

function applyPendingValues(context: EmulatorContext, account: AccountState, kind: ObjectKind, name: string): void {
  const [due, waiting] = [true, false].map((wanted) =>
    account.pendingValues.filter((pending) => (pending.objectType === kind.type && pending.property === name) === wanted),
  );
  for (const { id, value } of due ?? []) {
    const record = findLiveRecord(account, kind.type, id);
    if (record !== null) changeRecord(context, account, kind.type, record, { [name]: value });
  }
  account.pendingValues = waiting ?? [];
}

/** The property as replies show it. */
export function presentProperty(property: StoredProperty): Record<string, unknown> {
  const { hubspotDefined, readOnlyValue, ...shown } = property;
  return {
    ...shown,
    ...(hubspotDefined ? { hubspotDefined: true } : {}),
    archived: false,
    modificationMetadata: { archivable: !hubspotDefined, readOnlyDefinition: hubspotDefined, readOnlyValue },
    dataSensitivity: 'non_sensitive',
  };
}
