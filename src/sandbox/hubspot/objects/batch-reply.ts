/** The body of batch replies and the rules of partial failure. */

import type { EmulatorContext } from '../emulator-context.ts';
import { isoNow } from '../emulator-context.ts';
import { HubSpotError, validationError } from '../hubspot-error.ts';
import { accountOf, type Exchange, type Reply } from '../http/exchange.ts';

/** Most inputs of an object batch (error handling guide, 2026-11). */
export const MOST_INPUTS = 100;

export interface BatchError {
  status: 'error';
  category: string;
  subCategory?: string;
  message: string;
  context: Record<string, string[]>;
}

/** 207 as soon as there is an error, else `status`. */
export function batchReply(context: EmulatorContext, status: 200 | 201, results: readonly unknown[], errors: readonly BatchError[]): Reply {
  const at = isoNow(context);
  const body = { status: 'COMPLETE', results, startedAt: at, completedAt: at };
  return errors.length === 0 ? { status, body } : { status: 207, body: { ...body, numErrors: errors.length, errors } };
}

/** @throws HubSpotError 400 for more inputs than a batch takes */
export function requireBatchSize(count: number, most = MOST_INPUTS): void {
  if (count > most) throw validationError(`Batch size is too large. The maximum is ${most}, ${count} were sent.`);
}

/**
 * Runs a write for each input. Documented: with a unique objectWriteTraceId on every input a failing one becomes an entry of a
 * 207; otherwise, or where the account's rules say so, one failure refuses the whole batch. `plan` checks everything and writes
 * nothing; what it returns writes.
 */
export function runBatch<Input extends { objectWriteTraceId?: string | undefined }>(
  exchange: Exchange,
  status: 200 | 201,
  inputs: readonly Input[],
  plan: (input: Input) => () => unknown,
): Reply {
  const { context } = exchange;
  requireBatchSize(inputs.length);
  if (!accountOf(exchange).rules.partialBatches || !allTraced(inputs)) {
    const writes = inputs.map(plan);
    return batchReply(
      context,
      status,
      writes.map((write) => write()),
      [],
    );
  }
  const results: unknown[] = [];
  const errors: BatchError[] = [];
  for (const input of inputs) {
    try {
      results.push(plan(input)());
    } catch (error) {
      if (!(error instanceof HubSpotError)) throw error;
      errors.push({
        status: 'error',
        category: error.fields.category ?? 'VALIDATION_ERROR',
        message: error.message,
        context: { objectWriteTraceId: [input.objectWriteTraceId ?? ''] },
      });
    }
  }
  return batchReply(context, status, results, errors);
}

function allTraced(inputs: readonly { objectWriteTraceId?: string | undefined }[]): boolean {
  const traces = inputs.map((input) => input.objectWriteTraceId ?? '');
  return !traces.includes('') && new Set(traces).size === traces.length;
}
