/**
 * Sends one request through HubSpot's client and says what became of it. The only user of `@hubspot/api-client`: one client per access
 * token, its retries and limiter off, `apiRequest` only. That call takes no AbortSignal, so a timeout gives up waiting without cancelling.
 */
import { Client } from '@hubspot/api-client';

/** One HTTP request in HubSpot terms; `path` comes from hubspot-paths.ts. */
export interface WireRequest {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  query?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  json?: unknown;
  /** Sent as a form, without authorization. */
  form?: Readonly<Record<string, string>>;
}

export type WireOutcome =
  /** `redirected`: the answer came from another address than was asked, so it is not to be trusted. */
  | { kind: 'answered'; status: number; headers: Headers; text: string; redirected: boolean }
  /** Nothing reached HubSpot. `reason` is a system error code. */
  | { kind: 'not-sent'; reason: string }
  /** The request may have arrived; its answer is lost. */
  | { kind: 'lost'; reason: string }
  | { kind: 'timed-out' };

export interface HubSpotTransport {
  /**
   * @param token null for requests that carry their own credentials
   * @param onSettled called once, when the request really ended, which after a timeout is later than the returned promise
   */
  send(token: string | null, request: WireRequest, onSettled: () => void): Promise<WireOutcome>;
}

export interface TransportOptions {
  /** Base of the API, for example https://api.hubapi.com */
  apiUrl: string;
  timeoutMs: number;
  sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
}

/** A client is cheap to make, so only the tokens in use at one time are worth keeping. */
const CLIENTS_KEPT = 100;

/** Failures before any byte of the request left. Source: Node's errno codes and undici's error codes (Node 24 documentation). */
const NOT_SENT =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT_|ERR_TLS_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/;

export function createHubSpotTransport(options: TransportOptions): HubSpotTransport {
  const clients = new Map<string, Client>();
  const basePath = options.apiUrl.replace(/\/+$/, '');

  function clientFor(token: string | null): Client {
    const key = token ?? '';
    const client =
      clients.get(key) ?? new Client({ basePath, numberOfApiCallRetries: 0, ...(token === null ? {} : { accessToken: token }) });
    clients.delete(key);
    clients.set(key, client);
    const oldest = clients.keys().next().value;
    if (clients.size > CLIENTS_KEPT && oldest !== undefined) clients.delete(oldest);
    return client;
  }

  async function exchange(token: string | null, request: WireRequest): Promise<WireOutcome> {
    try {
      const response = await clientFor(token).apiRequest(toApiRequest(request));
      const text = await response.text();
      return { kind: 'answered', status: response.status, headers: response.headers, text, redirected: response.redirected };
    } catch (error) {
      const reason = systemCode(error);
      return { kind: NOT_SENT.test(reason) ? 'not-sent' : 'lost', reason };
    }
  }

  return {
    async send(token, request, onSettled) {
      const timer = new AbortController();
      const timedOut = (): WireOutcome => ({ kind: 'timed-out' });
      const exchanged = exchange(token, request).finally(onSettled);
      try {
        return await Promise.race([exchanged, options.sleep(options.timeoutMs, timer.signal).then(timedOut, timedOut)]);
      } finally {
        timer.abort();
      }
    },
  };
}

type ApiRequest = NonNullable<Parameters<Client['apiRequest']>[0]>;

function toApiRequest(request: WireRequest): ApiRequest {
  const base: ApiRequest = { method: request.method, path: request.path };
  if (request.query !== undefined) base.qs = { ...request.query };
  if (request.form === undefined) return request.json === undefined ? base : { ...base, body: request.json as object };
  return {
    ...base,
    authType: 'none',
    defaultJson: false,
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(request.form).toString(),
  };
}

/** The code that Node or undici gave, at most two causes deep; never the message, which may hold an address with a record id. */
function systemCode(error: unknown): string {
  let current = error;
  for (let depth = 0; depth < 3 && typeof current === 'object' && current !== null; depth += 1) {
    const { code, cause, errors } = current as { code?: unknown; cause?: unknown; errors?: unknown };
    if (typeof code === 'string' && code !== '') return code;
    current = Array.isArray(errors) ? (errors[0] as unknown) : cause;
  }
  return 'UNKNOWN';
}
