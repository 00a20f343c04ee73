/**
 * HubSpot's request proxy for hubspot.fetch, as far as its behaviour is known.
 * Sources: HubSpot developer documentation, "Fetching data" (2026); @hubspot/ui-extensions-dev-server 2.1.2, AppProxyService.js.
 */

import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { appendIdentity, type Identity } from './append-identity.ts';
import { sendOnce } from './send-once.ts';
import { signRequest } from './sign-request.ts';

export interface ProxySettings {
  /** Origins the app may reach. */
  permittedOrigins: readonly string[];
  /** Where requests to the public origin really go. */
  publicOrigin: string;
  backendUrl: () => string;
  clientSecret: string;
  identity: Identity;
  now: () => number;
}

export interface ProxyReply {
  status: number;
  body: unknown;
}

/** 15 s unless asked for more, 120 s at most, 1 MB each way, 20 requests at a time. Source: "Fetching data". */
const TIMEOUT_MS = { default: 15_000, max: 120_000 };
export const BODY_MAX_BYTES = 1_000_000;
const CONCURRENT_MAX = 20;

const ProxyRequest = z.object({
  requestUri: z.url(),
  method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']).default('GET'),
  requestBody: z.unknown().optional(),
  requestHeaders: z.record(z.string(), z.string()).nullish(),
  requestTimeoutMillis: z.number().positive().nullish(),
});
type ProxyRequest = z.infer<typeof ProxyRequest>;

export function requestProxy(settings: ProxySettings): (given: unknown) => Promise<ProxyReply> {
  let running = 0;
  return async (given) => {
    const parsed = ProxyRequest.safeParse(given);
    if (!parsed.success) return refuse(400, parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '));
    const refusal = refusalOf(parsed.data, settings);
    if (refusal !== null) return refusal;
    if (running >= CONCURRENT_MAX) return refuse(429, `More than ${CONCURRENT_MAX} requests of this app at a time`, 'RATE_LIMITS');
    running += 1;
    try {
      return await forward(parsed.data, settings);
    } finally {
      running -= 1;
    }
  };
}

function refusalOf({ requestUri, requestHeaders }: ProxyRequest, { permittedOrigins }: ProxySettings): ProxyReply | null {
  const url = new URL(requestUri);
  if (url.protocol !== 'https:') return refuse(400, 'hubspot.fetch() reaches only https addresses');
  if (!permittedOrigins.includes(url.origin)) return refuse(400, `${url.origin} is not among the permitted URLs of this app`);
  const names = Object.keys(requestHeaders ?? {});
  if (names.length > 1 || names.some((name) => name.toLowerCase() !== 'authorization'))
    return refuse(400, "Only 'Authorization' header is allowed");
  return null;
}

async function forward(request: ProxyRequest, settings: ProxySettings): Promise<ProxyReply> {
  const { method, requestBody, requestHeaders, requestTimeoutMillis } = request;
  const hasBody = method !== 'GET' && requestBody !== undefined && requestBody !== null;
  const body = hasBody ? JSON.stringify(requestBody) : '';
  if (Buffer.byteLength(body) > BODY_MAX_BYTES) return refuse(413, 'The request is over 1 MB');

  const publicUrl = appendIdentity(new URL(request.requestUri).href, settings.identity);
  const { publicOrigin } = settings;
  const target = publicUrl.startsWith(`${publicOrigin}/`) ? settings.backendUrl() + publicUrl.slice(publicOrigin.length) : publicUrl;
  const deadlineMs = performance.now() + Math.min(requestTimeoutMillis ?? TIMEOUT_MS.default, TIMEOUT_MS.max);
  const send = async (): Promise<Awaited<ReturnType<typeof sendOnce>>> =>
    sendOnce({
      url: target,
      method,
      body: hasBody ? body : null,
      headers: {
        ...requestHeaders,
        ...(hasBody ? { 'content-type': 'application/json' } : {}),
        ...signRequest({ method, url: publicUrl, body, clientSecret: settings.clientSecret, timestampMs: settings.now() }),
      },
      timeoutMs: Math.max(1, deadlineMs - performance.now()),
      maxBytes: BODY_MAX_BYTES,
    });

  let outcome = await send();
  // HubSpot repeats a request once by itself, writes too.
  if (outcome.kind === 'no-connection' || (outcome.kind === 'answer' && outcome.status >= 500)) outcome = await send();
  const context = {
    correlationId: [randomUUID()],
    httpMethod: [method],
    portalId: [String(settings.identity.portalId)],
    requestUri: [request.requestUri],
  };
  if (outcome.kind === 'answer' && outcome.status < 300)
    return {
      status: outcome.status === 204 || outcome.status === 205 ? 200 : outcome.status,
      body: { status: 'success', responseBody: outcome.body, context: { ...context, appServerStatusCode: [String(outcome.status)] } },
    };
  const status = outcome.kind === 'answer' ? outcome.status : outcome.kind === 'timeout' ? 504 : outcome.kind === 'too-large' ? 502 : 500;
  return {
    status: 200,
    body: {
      status: 'error',
      category: 'BAD_GATEWAY',
      message: outcome.kind === 'answer' ? 'The app backend answered with an error' : outcome.message,
      context: { ...context, appServerStatusCode: [String(status)] },
      ...(outcome.kind === 'answer' ? { responseBody: outcome.body } : {}),
      errors: [{ message: `Unacceptable HTTP status ${status} calling ${request.requestUri}` }],
    },
  };
}

function refuse(status: number, message: string, category: string = 'VALIDATION_ERROR'): ProxyReply {
  return { status, body: { status: 'error', category, message, context: {} } };
}
