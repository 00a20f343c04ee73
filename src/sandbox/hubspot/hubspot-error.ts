/** A refusal in the shape of HubSpot's error bodies. */

export interface HubSpotErrorFields {
  category?: string;
  subCategory?: string;
  context?: Record<string, unknown>;
  errors?: unknown[];
  links?: Record<string, string>;
  errorType?: string;
  policyName?: string;
}

/** Thrown by handlers; the server turns it into status and body. */
export class HubSpotError extends Error {
  override readonly name = 'HubSpotError';
  readonly status: number;
  readonly fields: HubSpotErrorFields;

  constructor(status: number, message: string, fields: HubSpotErrorFields = {}) {
    super(message);
    this.status = status;
    this.fields = fields;
  }
}

/** The body HubSpot sends with an error: status, message, correlationId, then what is known of the cause. */
export function hubSpotErrorBody(error: HubSpotError, correlationId: string): Record<string, unknown> {
  return { status: 'error', message: error.message, correlationId, ...error.fields };
}

export function validationError(message: string, fields: HubSpotErrorFields = {}): HubSpotError {
  return new HubSpotError(400, message, { category: 'VALIDATION_ERROR', ...fields });
}

export function notFound(message = 'resource not found', fields: HubSpotErrorFields = {}): HubSpotError {
  return new HubSpotError(404, message, { category: 'OBJECT_NOT_FOUND', ...fields });
}

/** Body of a 403 for a token without a scope; any one of `scopes` would have done. */
export function missingScopes(scopes: readonly string[]): HubSpotError {
  return new HubSpotError(
    403,
    "This app hasn't been granted all required scopes to make this call. Read more about required scopes here: https://developers.hubspot.com/scopes.",
    {
      errors: [{ message: 'One or more of the following scopes are required.', context: { requiredGranularScopes: scopes } }],
      links: { scopes: 'https://developers.hubspot.com/scopes' },
      category: 'MISSING_SCOPES',
    },
  );
}
