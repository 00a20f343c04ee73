/** A failure of the CRM, as one of a closed list of codes. The unknown is wrapped, never guessed from its text. */
export type CrmErrorCode =
  | 'unauthorized' // the token is not accepted and a refresh did not help: the account must be connected again
  | 'missing-scope' // the account did not grant what this call needs
  | 'not-found' // the record does not exist, was merged or was deleted
  | 'invalid' // the CRM refused the values, e.g. an account rule makes a property required
  | 'conflict' // exists already
  | 'rate-limited' // the account's allowance is used up; retryAfterMs says when
  | 'locked' // the record or the account is being moved by the CRM
  | 'unavailable' // the CRM failed before or while answering a read, or refused the connection: nothing was written
  | 'outcome-unknown' // a write was sent and its answer was lost: look before sending again
  | 'malformed'; // an answer that is not what the CRM documents

export class CrmError extends Error {
  override readonly name = 'CrmError';
  readonly code: CrmErrorCode;
  /** Milliseconds until another attempt makes sense; null when the CRM did not say. */
  readonly retryAfterMs: number | null;
  /** The CRM's own id of the failed exchange, for its support; never holds personal data. */
  readonly correlationId: string | null;
  /** Property or scope names the CRM complained about; never values. */
  readonly details: readonly string[];

  constructor(
    code: CrmErrorCode,
    message: string,
    options: { retryAfterMs?: number | null; correlationId?: string | null; details?: readonly string[]; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.retryAfterMs = options.retryAfterMs ?? null;
    this.correlationId = options.correlationId ?? null;
    this.details = options.details ?? [];
  }
}
