/**
 * Creates and updates one record with everything that follows from it.
 * Documented: hs_timestamp is required on activities, account rules are enforced on API writes since 2026-09, e-mail and properties
 * with hasUniqueValue are unique, a create may carry associations. Assumed: which conflict body a unique property other than
 * e-mail gives (an account rule chooses between the two that were seen), and that updates do not enforce required properties.
 */

import type { AccountState, ObjectType, StoredRecord } from '../state/emulator-state.ts';
import type { EmulatorContext } from '../emulator-context.ts';
import { HubSpotError, validationError } from '../hubspot-error.ts';
import { checkInlineAssociations, type InlineAssociations } from '../associations/check-association.ts';
import { OBJECT_KINDS } from '../schema/object-types.ts';
import { validateValues } from '../schema/validate-values.ts';
import { calculatedValues } from './calculated-values.ts';
import { changeRecord, findByValue, insertRecord } from '../state/records.ts';
import { connect } from './connect-records.ts';

export interface CreateInput {
  properties: Record<string, string>;
  associations?: InlineAssociations | undefined;
}

/** Who writes; the app's id is kept as the record's source. */
export interface Writer {
  context: EmulatorContext;
  account: AccountState;
  appId: string | null;
}

/**
 * Checks everything; what it returns writes.
 * @param by the unique property an upsert names its record by
 * @throws HubSpotError 400 or 409
 */
export function planCreate(writer: Writer, type: ObjectType, input: CreateInput, by?: string): () => StoredRecord {
  const { context, account } = writer;
  if (by === undefined) refuseUniqueCreate(account, type, input.properties);
  const values = validateValues(account, type, input.properties);
  requireProperties(account, type, values);
  refuseDuplicates(account, type, values, null);
  const links = checkInlineAssociations(account, type, input.associations ?? []);
  return () => {
    const record = insertRecord(context, account, type, { ...values, ...sourceValues(type, writer.appId) });
    Object.assign(record.properties, calculatedValues(context, type, record));
    for (const link of links) connect(context, account, { type, id: record.id }, link.to, link.types);
    return record;
  };
}

/** Checks everything; what it returns writes. @throws HubSpotError 400 or 409 */
export function planUpdate(writer: Writer, type: ObjectType, record: StoredRecord, properties: Record<string, string>): () => StoredRecord {
  const { context, account } = writer;
  const values = validateValues(account, type, properties);
  refuseDuplicates(account, type, values, record.id);
  return () => {
    changeRecord(context, account, type, record, values);
    Object.assign(record.properties, calculatedValues(context, type, record));
    return record;
  };
}

/** @throws HubSpotError 409 when two records to be created in one batch share a unique value */
export function refuseRepeats(account: AccountState, type: ObjectType, inputs: readonly CreateInput[]): void {
  const unique = Object.values(account.properties[type]).filter((property) => property.hasUniqueValue);
  for (const { name } of unique) {
    const values = inputs.map((input) => input.properties[name]?.toLowerCase() ?? '').filter((value) => value !== '');
    if (new Set(values).size < values.length) {
      throw new HubSpotError(409, `Two inputs of the batch have the same value of ${name}`, {
        category: 'CONFLICT',
        context: { propertyName: [name] },
      });
    }
  }
}

function requireProperties(account: AccountState, type: ObjectType, values: Readonly<Record<string, string>>): void {
  const required = [...(OBJECT_KINDS[type].activity ? ['hs_timestamp'] : []), ...(account.rules.requiredProperties[type] ?? [])];
  const missing = required.filter((name) => (values[name] ?? '') === '');
  if (missing.length === 0) return;
  throw validationError(`Error creating ${OBJECT_KINDS[type].singular.toUpperCase()}. Some required properties were not set.`, {
    context: { properties: missing },
    errors: missing.map((name) => ({
      message: `Required property "${name}" was not set`,
      code: 'REQUIRED_FIELD',
      context: { propertyName: [name] },
    })),
  });
}

function refuseDuplicates(account: AccountState, type: ObjectType, values: Readonly<Record<string, string>>, ownId: string | null): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === '' || account.properties[type][name]?.hasUniqueValue !== true) continue;
    const other = findByValue(account, type, name, value);
    if (other === null || other.id === ownId) continue;
    if (account.rules.uniqueConflict === '400') throw conflictingValue(account, type, name, other.id);
    if (name === 'email') throw new HubSpotError(409, `Contact already exists. Existing ID: ${other.id}`, { category: 'CONFLICT' });
    throw new HubSpotError(
      409,
      `Cannot set PropertyValueCoordinates{portalId=${account.portalId}, objectTypeId=${OBJECT_KINDS[type].typeId}, propertyName=${name}, value=${value}} on ${ownId ?? 'new object'}. ${other.id} already has that value.`,
      {
        category: 'CONFLICT',
        context: { propertyName: [name], existingObjectId: [other.id] },
      },
    );
  }
}

/** As seen in public for unique properties: a validation error whose message embeds CONFLICTING_UNIQUE_VALUE. */
function conflictingValue(account: AccountState, type: ObjectType, name: string, existingId: string): HubSpotError {
  const message = `Cannot set PropertyValueCoordinates{portalId=${account.portalId}, objectTypeId=${OBJECT_KINDS[type].typeId}, propertyName=${name}}. ${existingId} already has that value.`;
  const problem = { isValid: false, message, error: 'CONFLICTING_UNIQUE_VALUE', name, portalId: account.portalId };
  return validationError(`Property values were not valid: ${JSON.stringify([problem])}`);
}

/** Assumed words: whether HubSpot has such a rule is not known. */
function refuseUniqueCreate(account: AccountState, type: ObjectType, values: Readonly<Record<string, string>>): void {
  if (!OBJECT_KINDS[type].activity || account.rules.uniqueOnActivities !== 'upsert-only') return;
  const name = Object.keys(values).find((key) => account.properties[type][key]?.hasUniqueValue === true);
  if (name === undefined) return;
  const problem = { isValid: false, message: `"${name}" cannot be set at creation`, error: 'UNIQUE_PROPERTY_NOT_ALLOWED', name };
  throw validationError(`Property values were not valid: ${JSON.stringify([problem])}`);
}

function sourceValues(type: ObjectType, appId: string | null): Record<string, string> {
  if (!OBJECT_KINDS[type].activity) return {};
  const source: Record<string, string> =
    appId === null ? { hs_object_source: 'CRM_UI' } : { hs_object_source: 'INTEGRATION', hs_object_source_id: appId };
  return type === 'tasks' ? { ...source, hs_task_family: 'SALES', hs_task_for_object_type: 'OWNER' } : source;
}
