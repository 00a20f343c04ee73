/** Turns away every request that HubSpot did not sign, before its body is even parsed. */
import type { FastifyRequest } from 'fastify';
import { RequestError } from './request-error.ts';
import { verifySignature } from './verify-signature.ts';

export interface SignatureSettings {
  publicUrl: string;
  secrets: readonly string[];
  nowMs: () => number;
}

export interface AcceptedVersions {
  acceptV2: boolean;
}

/** @throws RequestError 'bad-signature' */
export function requireSignature(request: FastifyRequest, settings: SignatureSettings, { acceptV2 }: AcceptedVersions): void {
  const version = header(request, 'x-hubspot-signature-version');
  const problem = verifySignature(
    {
      method: request.method.toUpperCase(),
      url: settings.publicUrl + request.raw.url,
      rawBody: request.body instanceof Uint8Array ? request.body : new Uint8Array(),
      signatureV3: header(request, 'x-hubspot-signature-v3'),
      timestamp: header(request, 'x-hubspot-request-timestamp'),
      signatureV2: version === 'v2' ? header(request, 'x-hubspot-signature') : undefined,
    },
    { secrets: settings.secrets, nowMs: settings.nowMs(), acceptV2 },
  );
  if (problem === null) return;
  request.log.warn({ problem }, 'signature refused');
  throw new RequestError('bad-signature', 401, 'The request is not signed by HubSpot.');
}

/** A header sent twice is no header: Node joins duplicates, and a joined signature matches nothing. */
function header(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === 'string' ? value : undefined;
}
