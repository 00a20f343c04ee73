/**
 * Verifies that HubSpot sent a request. Ours, because the client library's check is neither constant-time nor safe against
 * missing or malformed timestamps.
 * Rules: (1) v3 is HMAC-SHA256 over method + URI + raw body + timestamp, base64; (2) the URI is the exact public one, with a documented
 * set of escapes decoded; (3) the timestamp is within five minutes either way; (4) v2 is SHA-256 over secret + method + URI + raw body,
 * hex, and carries no time, so it is accepted only where HubSpot sends nothing better.
 * Source: HubSpot developer documentation, "Validating requests from HubSpot". Read 2026-11-23.
 */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** Oldest and newest timestamp accepted, in milliseconds from now. Source: as above ("reject … older than 5 minutes"). */
export const SIGNATURE_WINDOW_MS = 300_000;

const DECODED: Record<string, string> = {
  '%3A': ':',
  '%2F': '/',
  '%3F': '?',
  '%40': '@',
  '%21': '!',
  '%24': '$',
  '%27': "'",
  '%28': '(',
  '%29': ')',
  '%2A': '*',
  '%2C': ',',
  '%3B': ';',
};

export interface SignedRequest {
  /** Upper case. */
  method: string;
  /** Public https URL including the query, escapes as they arrived. */
  url: string;
  /** Empty for a request without one. */
  rawBody: Uint8Array;
  signatureV3: string | undefined;
  timestamp: string | undefined;
  /** `X-HubSpot-Signature` with `X-HubSpot-Signature-Version: v2`; undefined otherwise. */
  signatureV2: string | undefined;
}

export type SignatureProblem = 'missing' | 'stale' | 'malformed-timestamp' | 'mismatch';

export interface VerifyOptions {
  /** Client secrets that count, newest first; several while one is being replaced. */
  secrets: readonly string[];
  nowMs: number;
  /** Whether a v2 signature is good enough here. Default false. */
  acceptV2?: boolean;
}

/** @returns null when the request is HubSpot's, else why it is not */
export function verifySignature(request: SignedRequest, options: VerifyOptions): SignatureProblem | null {
  if (request.signatureV3 !== undefined) return verifyV3(request, request.signatureV3, options);
  if (options.acceptV2 === true && request.signatureV2 !== undefined) return verifyV2(request, request.signatureV2, options);
  return 'missing';
}

/** Decodes the documented escapes and nothing else. */
export function decodeSignedUrl(url: string): string {
  return url.replace(/%(?:3A|2F|3F|40|21|24|27|28|29|2A|2C|3B)/gi, (escape) => DECODED[escape.toUpperCase()] ?? escape);
}

function verifyV3(request: SignedRequest, signature: string, { secrets, nowMs }: VerifyOptions): SignatureProblem | null {
  if (request.timestamp === undefined) return 'missing';
  if (!/^\d{1,15}$/.test(request.timestamp)) return 'malformed-timestamp';
  if (Math.abs(nowMs - Number(request.timestamp)) > SIGNATURE_WINDOW_MS) return 'stale';
  const url = decodeSignedUrl(request.url);
  const matches = secrets.some((secret) => {
    const hmac = createHmac('sha256', secret)
      .update(request.method)
      .update(url)
      .update(request.rawBody)
      .update(request.timestamp ?? '');
    return equalText(signature, hmac.digest('base64'));
  });
  return matches ? null : 'mismatch';
}

function verifyV2(request: SignedRequest, signature: string, { secrets }: VerifyOptions): SignatureProblem | null {
  const matches = secrets.some((secret) => {
    const hash = createHash('sha256').update(secret).update(request.method).update(request.url).update(request.rawBody);
    return equalText(signature.toLowerCase(), hash.digest('hex'));
  });
  return matches ? null : 'mismatch';
}

/** Takes as long for a near miss as for a far one. */
function equalText(given: string, expected: string): boolean {
  const a = Buffer.from(given, 'utf8');
  const b = Buffer.from(expected, 'utf8');
  return a.length === b.length && timingSafeEqual(a, b);
}
