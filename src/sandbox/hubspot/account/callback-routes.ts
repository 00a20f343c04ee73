/**
 * Completion of blocked workflow executions, one or many; kept in the state for tests to read.
 * Documented: paths, 204, outputFields and typedOutputs required, scope automation, all outputFields strings. Assumed: at most 100 in a
 * batch, any callbackId is accepted and may be completed again unless the account's rules call it gone, and one that is gone
 * refuses its whole batch, of which nothing is completed then.
 */

import { z } from 'zod';
import { accountOf, type Exchange, type Route } from '../http/exchange.ts';
import { parseBody } from '../http/parse-body.ts';
import { HubSpotError } from '../hubspot-error.ts';
import { requireBatchSize } from '../objects/batch-reply.ts';

const BASE = '/automation/actions/callbacks/2026-09';

const completionSchema = z.object({ outputFields: z.record(z.string(), z.string()), typedOutputs: z.record(z.string(), z.unknown()) });
const batchSchema = z.object({ inputs: z.array(completionSchema.extend({ callbackId: z.string().min(1) })) });

const common = { method: 'POST', access: 'token', limit: 'burst', scopes: () => [['automation']] } as const;

/** @throws HubSpotError with the status that the account's rules give */
function requireAwaited(exchange: Exchange, callbackIds: readonly string[]): void {
  const { goneCallbacks, goneCallbackStatus } = accountOf(exchange).rules;
  if (!callbackIds.some((id) => goneCallbacks.includes(id))) return;
  const category = goneCallbackStatus === 400 ? 'VALIDATION_ERROR' : 'OBJECT_NOT_FOUND';
  throw new HubSpotError(goneCallbackStatus, 'No execution waits for this callback', { category });
}

function keep(exchange: Exchange, callbackId: string, completion: z.output<typeof completionSchema>): void {
  const { outputFields, typedOutputs } = completion;
  accountOf(exchange).callbacks.push({ callbackId, outputFields, typedOutputs, atMs: exchange.context.now() });
  exchange.context.changed();
}

const completeOne: Route = {
  ...common,
  path: `${BASE}/:callbackId/complete`,
  handle(exchange) {
    requireAwaited(exchange, [exchange.params['callbackId'] ?? '']);
    keep(exchange, exchange.params['callbackId'] ?? '', parseBody(exchange, completionSchema));
    return { status: 204 };
  },
};

const completeMany: Route = {
  ...common,
  path: `${BASE}/complete`,
  handle(exchange) {
    const { inputs } = parseBody(exchange, batchSchema);
    requireBatchSize(inputs.length);
    requireAwaited(
      exchange,
      inputs.map((input) => input.callbackId),
    );
    for (const input of inputs) keep(exchange, input.callbackId, input);
    return { status: 204 };
  },
};

export const callbackRoutes: readonly Route[] = [completeMany, completeOne];
