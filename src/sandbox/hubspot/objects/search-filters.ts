/**
 * Filters of the search endpoint.
 * Documented (search guide, 2026-11): operators, at most 5 groups of 6 filters and 18 in all, `associations.X` pseudo-properties, IN values
 * in lower case. Assumed: text compares without case, CONTAINS_TOKEN matches whole words with * as wildcard.
 */

import { z } from 'zod';
import { validationError } from '../hubspot-error.ts';
import type { PropertyType } from '../state/emulator-state.ts';
import { instantValue } from '../schema/validate-values.ts';

export const filterSchema = z.object({
  propertyName: z.string(),
  operator: z.enum([
    'EQ',
    'NEQ',
    'LT',
    'LTE',
    'GT',
    'GTE',
    'BETWEEN',
    'IN',
    'NOT_IN',
    'HAS_PROPERTY',
    'NOT_HAS_PROPERTY',
    'CONTAINS_TOKEN',
    'NOT_CONTAINS_TOKEN',
  ]),
  value: z.string().optional(),
  highValue: z.string().optional(),
  values: z.array(z.string()).optional(),
});

export type Filter = z.output<typeof filterSchema>;

/** What a filter may look at. */
export interface SearchSubject {
  /** Null when the record has no value. */
  value: (propertyName: string) => string | null;
  type: (propertyName: string) => PropertyType;
  /** Ids of associated records for `associations.X`. */
  associated: (objectType: string) => string[];
}

/** @throws HubSpotError 400 when a filter lacks its value */
export function matchesFilter(subject: SearchSubject, filter: Filter): boolean {
  const [pseudo, objectType] = filter.propertyName.split('.');
  if (pseudo === 'associations' && objectType !== undefined) return matchesAssociation(subject.associated(objectType), filter);
  const { operator } = filter;
  const value = subject.value(filter.propertyName);
  const known = value !== null && value !== '';
  if (operator === 'HAS_PROPERTY') return known;
  if (operator === 'NOT_HAS_PROPERTY') return !known;
  if (operator === 'IN') return known && valuesOf(filter).includes(value.toLowerCase());
  if (operator === 'NOT_IN') return known && !valuesOf(filter).includes(value.toLowerCase());
  const wanted = required(filter, filter.value);
  if (operator === 'CONTAINS_TOKEN') return known && containsToken(value, wanted);
  if (operator === 'NOT_CONTAINS_TOKEN') return !known || !containsToken(value, wanted);
  const type = subject.type(filter.propertyName);
  if (operator === 'NEQ') return !known || compare(value, wanted, type) !== 0;
  if (!known) return false;
  const order = compare(value, wanted, type);
  switch (operator) {
    case 'EQ':
      return order === 0;
    case 'LT':
      return order < 0;
    case 'LTE':
      return order <= 0;
    case 'GT':
      return order > 0;
    case 'GTE':
      return order >= 0;
    case 'BETWEEN':
      return order >= 0 && compare(value, required(filter, filter.highValue), type) <= 0;
  }
}

function matchesAssociation(ids: readonly string[], filter: Filter): boolean {
  if (filter.operator === 'EQ') return ids.includes(required(filter, filter.value));
  if (filter.operator === 'IN') return ids.some((id) => valuesOf(filter).includes(id));
  if (filter.operator === 'HAS_PROPERTY') return ids.length > 0;
  if (filter.operator === 'NOT_HAS_PROPERTY') return ids.length === 0;
  throw validationError(`Operator ${filter.operator} cannot be used with ${filter.propertyName}`);
}

function required(filter: Filter, value: string | undefined): string {
  if (value === undefined) throw validationError(`Operator ${filter.operator} on ${filter.propertyName} needs a value`);
  return value;
}

function valuesOf(filter: Filter): string[] {
  if (filter.values === undefined || filter.values.length === 0) {
    throw validationError(`Operator ${filter.operator} on ${filter.propertyName} needs values`);
  }
  return filter.values;
}

/** Orders two values by the property's type. */
export function compare(a: string, b: string, type: PropertyType): number {
  if (type === 'number') return Number(a) - Number(b);
  if (type === 'datetime' || type === 'date') {
    return Date.parse(instantValue(a) ?? '') - Date.parse(instantValue(b) ?? '');
  }
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  return left < right ? -1 : left > right ? 1 : 0;
}

function containsToken(value: string, wanted: string): boolean {
  const pattern = wanted
    .toLowerCase()
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '\\S*');
  return new RegExp(`(^|[^\\p{L}\\p{N}])${pattern}($|[^\\p{L}\\p{N}])`, 'u').test(value.toLowerCase());
}
