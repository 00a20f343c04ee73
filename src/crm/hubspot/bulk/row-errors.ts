/** Reads the errors of a batch that succeeded in part: which input each belongs to, and its code. HubSpot specifies little of them. */
import type { CrmErrorCode } from '../../crm-error.ts';
import { HubSpotRefusal } from '../hubspot-refusal.ts';
import { readErrorBody } from '../read-error-body.ts';

export interface RowErrors {
  /** By objectWriteTraceId. */
  byTrace: Map<string, HubSpotRefusal>;
  /** An error that names no input; null when all do. */
  untraced: HubSpotRefusal | null;
}

/** Categories seen in public; any other leaves open whether the input was written. */
const CODES: Readonly<Record<string, CrmErrorCode>> = {
  VALIDATION_ERROR: 'invalid',
  OBJECT_NOT_FOUND: 'not-found',
  CONFLICT: 'conflict',
  OBJECT_ALREADY_EXISTS: 'conflict',
  MISSING_SCOPES: 'missing-scope',
  RATE_LIMITS: 'rate-limited',
};

/** @param label what was asked, without ids or values */
export function readRowErrors(errors: readonly unknown[], label: string): RowErrors {
  const read: RowErrors = { byTrace: new Map(), untraced: null };
  for (const item of errors) {
    const { properties, missingProperties, scopes } = readErrorBody(JSON.stringify(item) ?? '');
    const fields = (item ?? {}) as { category?: unknown; context?: { objectWriteTraceId?: unknown } | null };
    const category = typeof fields.category === 'string' ? fields.category : '';
    const code = (Object.hasOwn(CODES, category) ? CODES[category] : undefined) ?? 'outcome-unknown';
    const error = new HubSpotRefusal(code, `HubSpot did not take one input of "${label}".`, {
      status: 207,
      missingProperties,
      details: code === 'missing-scope' ? scopes : properties,
    });
    const traces = [fields.context?.objectWriteTraceId].flat().filter((trace) => typeof trace === 'string');
    for (const trace of traces) read.byTrace.set(trace, error);
    if (traces.length === 0) read.untraced = error;
  }
  return read;
}
