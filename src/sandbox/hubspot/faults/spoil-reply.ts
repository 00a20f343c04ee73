/** What a fault makes of a request and of its reply. */

import { HubSpotError, hubSpotErrorBody } from '../hubspot-error.ts';
import type { Reply } from '../http/exchange.ts';
import { rateLimitError } from '../limits/rate-limits.ts';
import type { Fault, FaultKind } from './fault-plan.ts';

/** Kinds that keep a request from having any effect. */
export const BEFORE_EFFECT: readonly FaultKind[] = ['status-before', 'drop-before', 'rate-limit'];

/** The error reply a fault orders; null for kinds that order none. */
export function orderedReply(fault: Fault, correlationId: string): Reply | null {
  if (fault.kind === 'rate-limit') {
    return { status: 429, body: hubSpotErrorBody(rateLimitError(fault.policy ?? 'TEN_SECONDLY_ROLLING'), correlationId) };
  }
  if (fault.kind !== 'status-before' && fault.kind !== 'status-after') return null;
  const status = fault.status ?? 500;
  const words = status === 423 ? 'Resource is locked' : status === 477 ? 'Account migration in progress' : 'internal error';
  const headers = status === 477 ? { 'retry-after': '3600' } : undefined;
  const body = fault.body ?? hubSpotErrorBody(new HubSpotError(status, words), correlationId);
  return { status, body, ...(headers === undefined ? {} : { headers }) };
}

/** Takes the last input out of a batch; null when the body is no batch of at least one input. */
export function withoutLastInput(rawBody: Buffer): { rawBody: Buffer; removed: Record<string, unknown> } | null {
  try {
    const body = JSON.parse(rawBody.toString('utf8')) as { inputs?: unknown };
    if (!Array.isArray(body.inputs) || body.inputs.length === 0) return null;
    const removed = body.inputs.at(-1) as Record<string, unknown>;
    return { rawBody: Buffer.from(JSON.stringify({ ...body, inputs: body.inputs.slice(0, -1) })), removed };
  } catch {
    return null;
  }
}

/** Reports the removed input as failed, in a 207. */
export function withFailedInput(reply: Reply, removed: Record<string, unknown>): Reply {
  const body = (reply.body ?? { status: 'COMPLETE', results: [] }) as { errors?: unknown[] };
  const trace = removed['objectWriteTraceId'];
  const id = removed['id'];
  const error = {
    status: 'error',
    category: 'INTERNAL_ERROR',
    message: 'There was a problem with this input.',
    context: typeof trace === 'string' ? { objectWriteTraceId: [trace] } : typeof id === 'string' ? { ids: [id] } : {},
  };
  const errors = [...(body.errors ?? []), error];
  return { status: 207, body: { ...body, numErrors: errors.length, errors } };
}

/** The reply after a fault of kind wrong-type, wrong-shape or shuffle; others leave it as it is. */
export function spoiltReply(fault: Fault, reply: Reply): Reply {
  if (fault.kind === 'wrong-type')
    return { status: reply.status, html: '<!doctype html><title>Service</title><h1>Something went wrong</h1>' };
  if (fault.kind === 'wrong-shape') return { status: reply.status, body: { results: 'none', id: 7, properties: [], to: null } };
  if (fault.kind === 'shuffle') return shuffledReply(reply);
  return reply;
}

/** The same batch in another order: HubSpot promises none. */
function shuffledReply(reply: Reply): Reply {
  const body = (reply.body ?? {}) as Record<string, unknown>;
  const turned = Object.fromEntries(
    ['results', 'errors'].flatMap((name) => (Array.isArray(body[name]) ? [[name, otherOrder(body[name] as unknown[])]] : [])),
  );
  return { ...reply, body: { ...body, ...turned } };
}

/** Odd places first, backwards, so that no item of three or more stays where it was for long. */
function otherOrder(items: readonly unknown[]): unknown[] {
  return [...items.filter((_, index) => index % 2 === 1).reverse(), ...items.filter((_, index) => index % 2 === 0).reverse()];
}
