/** From a request to a reply: token, rate limit, scopes, handler, and errors in HubSpot's shape. */

import { randomUuid, type EmulatorContext } from '../emulator-context.ts';
import { HubSpotError, hubSpotErrorBody } from '../hubspot-error.ts';
import type { RateLimits } from '../limits/rate-limits.ts';
import { requireScopes, requireToken, tokenOf } from './check-token.ts';
import type { Exchange, Reply, Route } from './exchange.ts';
import type { RouteTable } from './match-route.ts';

export interface IncomingRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: Exchange['headers'];
  rawBody: Buffer;
}

export interface Answer extends Reply {
  correlationId: string;
}

/** Never throws; a defect of the emulator itself becomes a 500 that says so. */
export function answerRequest(context: EmulatorContext, routes: RouteTable, limits: RateLimits, request: IncomingRequest): Answer {
  const correlationId = randomUuid(context.random);
  const headers: Record<string, string> = {};
  try {
    const match = routes.match(request.method, request.path);
    if ('allowed' in match) throw unknownRoute(request, match.allowed);
    const exchange: Exchange = { ...request, params: match.params, correlationId, context, grant: null };
    admit(context, match.route, limits, exchange, headers);
    const reply = match.route.handle(exchange);
    return { ...reply, headers: { ...headers, ...reply.headers }, correlationId };
  } catch (error) {
    if (error instanceof HubSpotError)
      return { status: error.status, body: hubSpotErrorBody(error, correlationId), headers, correlationId };
    const message = error instanceof Error ? error.message : String(error);
    return { status: 500, body: { status: 'error', message: `defect of the emulator: ${message}`, correlationId }, headers, correlationId };
  }
}

function admit(context: EmulatorContext, route: Route, limits: RateLimits, exchange: Exchange, headers: Record<string, string>): void {
  if (route.access === 'open') return;
  const now = context.now();
  const grant = requireToken(tokenOf(context, exchange.headers), now);
  exchange.grant = grant;
  if (route.limit !== 'none') {
    const { portalId } = grant.account;
    try {
      limits.take(portalId, route.limit, now);
    } finally {
      Object.assign(headers, limits.headers(portalId, route.limit, now));
    }
  }
  requireScopes(grant.token.scopes, route.scopes?.(exchange) ?? []);
}

function unknownRoute(request: IncomingRequest, allowed: readonly string[]): HubSpotError {
  if (allowed.length === 0) return new HubSpotError(404, `No path ${request.path} in this stand-in for HubSpot`);
  return new HubSpotError(405, `HTTP 405 Method Not Allowed: ${request.path} takes ${allowed.join(', ')}`);
}
