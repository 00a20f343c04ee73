/** The HTTP side of the emulator: reads requests, lets ordered faults strike, writes replies. */

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { EmulatorContext } from '../emulator-context.ts';
import type { Fault, FaultPlan } from '../faults/fault-plan.ts';
import { BEFORE_EFFECT, orderedReply, spoiltReply, withFailedInput, withoutLastInput } from '../faults/spoil-reply.ts';
import type { CallRecorder } from '../limits/call-stats.ts';
import type { RateLimits } from '../limits/rate-limits.ts';
import { randomUuid } from '../emulator-context.ts';
import { answerRequest, type Answer, type IncomingRequest } from './answer-request.ts';
import { tokenOf } from './check-token.ts';
import type { RouteTable } from './match-route.ts';
import { drop, readBody, wait, writeAnswer } from './wire.ts';

export interface ServerParts {
  context: EmulatorContext;
  routes: RouteTable;
  controlRoutes: RouteTable;
  limits: RateLimits;
  faults: FaultPlan;
  stats: CallRecorder;
  log: (line: string) => void;
}

export function hubSpotServer(parts: ServerParts): Server {
  return createServer((incoming, response) => {
    handle(parts, incoming, response).catch((error: unknown) => {
      parts.log(`failed to answer: ${error instanceof Error ? error.message : String(error)}`);
      response.destroy();
    });
  });
}

async function handle(parts: ServerParts, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(incoming.url ?? '/', 'http://emulator.invalid');
  const request: IncomingRequest = {
    method: incoming.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    headers: incoming.headers,
    rawBody: await readBody(incoming),
  };
  if (request.path === '/sandbox' || request.path.startsWith('/sandbox/')) {
    const answered = fromForeignPage(request) ? foreign() : answerRequest(parts.context, parts.controlRoutes, parts.limits, request);
    await writeAnswer(response, answered);
    return;
  }
  const { context, stats } = parts;
  const lookup = tokenOf(context, request.headers);
  const portalId = lookup !== null && 'account' in lookup ? lookup.account.portalId : null;
  const atMs = context.now();
  stats.began();
  let status = 0;
  try {
    status = await answerWithFaults(parts, request, response, parts.faults.next({ ...request, portalId }));
  } finally {
    stats.ended({ atMs, method: request.method, path: request.path, portalId, status });
    parts.log(`${request.method} ${request.path} ${status}`);
  }
}

/** A page of another site, opened in the same browser, may not reset or read the sandbox. */
function fromForeignPage(request: IncomingRequest): boolean {
  return request.headers['sec-fetch-site'] === 'cross-site';
}

function foreign(): Answer {
  return { status: 403, body: { status: 'error', message: 'The sandbox answers pages of its own machine only' }, correlationId: '' };
}

/** Returns the status sent; 0 when the connection was dropped. */
async function answerWithFaults(
  parts: ServerParts,
  request: IncomingRequest,
  response: ServerResponse,
  fault: Fault | null,
): Promise<number> {
  if (fault === null) return writeAnswer(response, answer(parts, request));
  if (fault.ms !== undefined) await wait(fault.ms, response);
  if (BEFORE_EFFECT.includes(fault.kind)) {
    const correlationId = randomUuid(parts.context.random);
    const reply = orderedReply(fault, correlationId);
    return reply === null ? drop(response) : writeAnswer(response, { ...reply, correlationId });
  }
  const taken = fault.kind === 'partial-207' ? withoutLastInput(request.rawBody) : null;
  const answered = answer(parts, taken === null ? request : { ...request, rawBody: taken.rawBody });
  if (taken !== null && answered.status < 300) return writeAnswer(response, { ...answered, ...withFailedInput(answered, taken.removed) });
  if (fault.kind === 'drop-after') return drop(response);
  const ordered = orderedReply(fault, answered.correlationId);
  const spoilt = { ...answered, ...(ordered ?? spoiltReply(fault, answered)) };
  const cut = fault.kind === 'truncate' || fault.kind === 'malformed' ? fault.kind : null;
  return writeAnswer(response, spoilt, cut);
}

function answer(parts: ServerParts, request: IncomingRequest): Answer {
  return answerRequest(parts.context, parts.routes, parts.limits, request);
}
