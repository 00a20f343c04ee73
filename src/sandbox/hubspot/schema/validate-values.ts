/**
 * Checks and normalises property values that somebody wants to write.
 * Documented: the error's message embeds a JSON array of problems; PROPERTY_DOESNT_EXIST, INVALID_OPTION, READ_ONLY_VALUE and the
 * number and date errors are codes seen in public. Assumed here: one message holds the problems of all properties.
 */

import type { AccountState, ObjectType, StoredProperty } from '../state/emulator-state.ts';
import { validationError } from '../hubspot-error.ts';

export interface ValueProblem {
  isValid: false;
  message: string;
  error: string;
  name: string;
  localizedErrorMessage: string;
  portalId: number;
}

/** Longest string value (property documentation). */
const MAX_STRING_LENGTH = 65536;

/** Options that a refusal names; the rest would only fill logs. */
const MOST_OPTIONS_NAMED = 30;

/** Values ready to store. @throws HubSpotError 400 naming every property that does not fit */
export function validateValues(
  account: AccountState,
  objectType: ObjectType,
  values: Readonly<Record<string, string>>,
): Record<string, string> {
  const accepted: Record<string, string> = {};
  const problems: ValueProblem[] = [];
  for (const [name, value] of Object.entries(values)) {
    const property = account.properties[objectType][name];
    const checked = property === undefined ? unknownProperty(name) : checkValue(account, property, value);
    if (typeof checked === 'string') accepted[name] = checked;
    else problems.push({ isValid: false, ...checked, name, localizedErrorMessage: checked.message, portalId: account.portalId });
  }
  if (problems.length === 0) return accepted;
  throw validationError(`Property values were not valid: ${JSON.stringify(problems)}`, {
    errors: problems.map(({ message, error, name }) => ({ message, code: error, context: { propertyName: [name] } })),
  });
}

type Problem = Pick<ValueProblem, 'message' | 'error'>;

function unknownProperty(name: string): Problem {
  return { message: `Property "${name}" does not exist`, error: 'PROPERTY_DOESNT_EXIST' };
}

function checkValue(account: AccountState, property: StoredProperty, value: string): string | Problem {
  if (property.readOnlyValue) {
    return { message: `"${property.name}" is a read only property; its value cannot be set.`, error: 'READ_ONLY_VALUE' };
  }
  if (value === '') return value;
  if (property.externalOptions) {
    const known = account.owners.some((owner) => owner.id === value && !owner.archived);
    return known ? value : { message: `${value} was not one of the allowed options: []`, error: 'INVALID_OPTION' };
  }
  switch (property.type) {
    case 'enumeration':
    case 'bool':
      return checkOption(property, value);
    case 'number':
      return Number.isFinite(Number(value)) ? value : { message: `${value} was not a valid number.`, error: 'INVALID_NUMBER' };
    case 'datetime':
      return instantValue(value) ?? { message: `${value} was not a valid long.`, error: 'INVALID_LONG' };
    case 'date':
      return dateValue(value) ?? { message: `${value} was not a valid date.`, error: 'INVALID_DATE' };
    default:
      if (property.name === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) {
        return { message: `Email address ${value} is invalid`, error: 'INVALID_EMAIL' };
      }
      return value.length <= MAX_STRING_LENGTH
        ? value
        : { message: `Property value is too long: ${value.length}`, error: 'PROPERTY_VALUE_TOO_LONG' };
  }
}

function checkOption(property: StoredProperty, value: string): string | Problem {
  const allowed = property.options.map((option) => option.value);
  const named = allowed.slice(0, MOST_OPTIONS_NAMED).join(', ');
  const chosen = property.fieldType === 'checkbox' ? value.split(';').filter((part) => part !== '') : [value];
  const wrong = chosen.find((part) => !allowed.includes(part));
  if (wrong === undefined) return value;
  return { message: `${wrong} was not one of the allowed options: [${named}]`, error: 'INVALID_OPTION' };
}

/** Milliseconds or ISO 8601 with a zone, as ISO UTC; null when it is neither. */
export function instantValue(value: string): string | null {
  const ms = /^-?\d+$/.test(value)
    ? Number(value)
    : /^\d{4}-\d\d-\d\d(T.*(Z|[+-]\d\d:?\d\d))?$/.test(value)
      ? Date.parse(value)
      : Number.NaN;
  return Number.isNaN(ms) || Math.abs(ms) > 8.64e15 ? null : new Date(ms).toISOString();
}

function dateValue(value: string): string | null {
  const instant = instantValue(value);
  return instant !== null && instant.endsWith('T00:00:00.000Z') ? instant.slice(0, 10) : null;
}
