/** Turns an answer of HubSpot that is not a success into one of the port's coded errors. */
import { CrmError, type CrmErrorCode } from '../crm-error.ts';
import { retryAfterPolicyMs } from './rate-limits.ts';
import { readErrorBody } from './read-error-body.ts';

/** A CrmError that remembers what the adapter itself may want to mend. */
export class HubSpotRefusal extends CrmError {
  /** HTTP status. */
  readonly status: number;
  /** Properties that HubSpot says the account does not have. */
  readonly missingProperties: readonly string[];

  constructor(
    code: CrmErrorCode,
    message: string,
    options: ConstructorParameters<typeof CrmError>[2] & { status: number; missingProperties: readonly string[] },
  ) {
    super(code, message, options);
    this.status = options.status;
    this.missingProperties = options.missingProperties;
  }
}

/** HubSpot asks to wait at least this long for a locked record. Source: developers.hubspot.com/docs, error handling, read 2026-11-23. */
const LOCKED_WAIT_MS = 2_000;

/**
 * @param label what was asked, without ids or values, for example "create call"
 * @param write true when the request changes something, so a server error leaves its outcome unknown
 */
export function refusalOf(label: string, answer: { status: number; headers: Headers; text: string }, write: boolean): HubSpotRefusal {
  const { status } = answer;
  const body = readErrorBody(answer.text);
  const code = codeOf(status, write);
  return new HubSpotRefusal(code, `HubSpot answered ${String(status)} to "${label}".`, {
    status,
    missingProperties: body.missingProperties,
    correlationId: header(answer.headers, 'x-hubspot-correlation-id') ?? body.correlationId,
    details: code === 'missing-scope' ? body.scopes : code === 'invalid' ? body.properties : [],
    retryAfterMs: retryAfterMsOf(status, answer.headers, body.policyName),
  });
}

/** Name of the limit a 429 ran into; null when HubSpot did not say. */
export function policyNameOf(text: string): string | null {
  return readErrorBody(text).policyName;
}

/** `Retry-After` in milliseconds; HubSpot documents it, in seconds, for 477 only. Null when missing or not a number. */
export function retryAfterHeaderMs(headers: Headers): number | null {
  const text = headers.get('retry-after');
  return text !== null && /^\d{1,6}$/.test(text.trim()) ? Number(text) * 1_000 : null;
}

function codeOf(status: number, write: boolean): CrmErrorCode {
  if (status === 401) return 'unauthorized';
  if (status === 403) return 'missing-scope';
  if (status === 404 || status === 410) return 'not-found';
  if (status === 409) return 'conflict';
  if (status === 423 || status === 477) return 'locked';
  if (status === 429) return 'rate-limited';
  if (status === 408 || status >= 500) return write ? 'outcome-unknown' : 'unavailable';
  return status >= 400 ? 'invalid' : 'malformed';
}

function retryAfterMsOf(status: number, headers: Headers, policyName: string | null): number | null {
  const asked = retryAfterHeaderMs(headers);
  if (status === 429) return Math.max(retryAfterPolicyMs(policyName), asked ?? 0);
  if (status === 423) return Math.max(LOCKED_WAIT_MS, asked ?? 0);
  return asked;
}

function header(headers: Headers, name: string): string | null {
  const value = headers.get(name);
  return value !== null && /^[\w-]{1,64}$/.test(value) ? value : null;
}
