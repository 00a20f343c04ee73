/**
 * Signs a request as HubSpot does: v3 and, as HubSpot's own development proxy does, v2 as well.
 * Source: HubSpot developer documentation, "Validating requests from HubSpot"; read 2026-11-23.
 */

import { createHash, createHmac } from 'node:crypto';

export interface RequestToSign {
  method: string;
  /** The public https URL with its query, even when the request goes elsewhere. */
  url: string;
  /** Empty for a request without one. */
  body: string;
  clientSecret: string;
  /** Ms since 1970. */
  timestampMs: number;
}

/** The escapes that are written out before hashing; every other stays. */
const DECODED = /%(?:3A|2F|3F|40|21|24|27|28|29|2A|2C|3B)/gi;

export function signRequest({ method, url, body, clientSecret, timestampMs }: RequestToSign): Record<string, string> {
  const decodedUrl = url.replace(DECODED, decodeURIComponent);
  return {
    'x-hubspot-signature': createHash('sha256').update(`${clientSecret}${method}${url}${body}`).digest('hex'),
    'x-hubspot-signature-version': 'v2',
    'x-hubspot-request-timestamp': String(timestampMs),
    'x-hubspot-signature-v3': createHmac('sha256', clientSecret).update(`${method}${decodedUrl}${body}${timestampMs}`).digest('base64'),
  };
}
