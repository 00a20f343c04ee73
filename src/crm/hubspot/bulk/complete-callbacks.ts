/** Tells HubSpot what became of blocked workflow executions. Completing twice does no harm, so what is in doubt is sent again. */
import type { Completion } from '../../crm-bulk.ts';
import { CrmError } from '../../crm-error.ts';
import type { HubSpotBody, SendToHubSpot } from '../hubspot-gateway.ts';
import { CALLBACKS_MAX, HUBSPOT_PATHS } from '../hubspot-paths.ts';
import { inBatches } from './in-batches.ts';
import { sendInHalves } from './send-in-halves.ts';

/** @returns one entry a callback id. Never throws CrmError. */
export async function completeCallbacks(
  send: SendToHubSpot,
  completions: readonly Completion[],
): Promise<ReadonlyMap<string, 'completed' | 'gone' | CrmError>> {
  const distinct = [...new Map(completions.map((completion) => [completion.callbackId, completion])).values()];
  const ends = new Map<string, 'completed' | 'gone' | CrmError>();
  await Promise.all(
    inBatches(distinct, CALLBACKS_MAX).map(async (batch) => {
      const refused = await sendInHalves(batch, {
        send: (part) => post(send, part),
        mayBeOneRow: (error) => error.code === 'not-found' || error.code === 'invalid',
        // To call one gone that HubSpot waits for would hold its contact until the execution expires.
        allRefused: 'one-by-one',
      });
      for (const completion of batch) {
        const error = refused.get(completion);
        ends.set(completion.callbackId, error === undefined ? 'completed' : error.code === 'not-found' ? 'gone' : error);
      }
    }),
  );
  return ends;
}

async function post(send: SendToHubSpot, completions: readonly Completion[]): Promise<void> {
  const request = {
    label: 'complete callbacks',
    effect: 'repeatable',
    method: 'POST',
    path: HUBSPOT_PATHS.completeCallbacks,
    json: {
      inputs: completions.map(({ callbackId, succeeded, outputs }) => ({
        callbackId,
        outputFields: { ...outputs, hs_execution_state: succeeded ? 'SUCCESS' : 'FAIL_CONTINUE' },
        typedOutputs: {},
      })),
    },
  } as const;
  try {
    requireWhole(await send(request));
  } catch (error) {
    if (!(error instanceof CrmError) || error.code !== 'outcome-unknown') throw error;
    requireWhole(await send(request));
  }
}

/** HubSpot documents an empty answer. One that tells of errors does not say which callbacks they are about. */
function requireWhole(body: HubSpotBody): void {
  const errors = (body as { errors?: unknown } | null)?.errors;
  if (Array.isArray(errors) && errors.length > 0)
    throw new CrmError('outcome-unknown', 'HubSpot did not complete every callback, and does not say which.');
}
