/** The key that at most one task carries: two requests for the same execution of a workflow have the same one. */
import type { ActionRequest } from '../../contract/workflow-contract.ts';
import { voicemailRef } from '../voicemail-ref.ts';

/**
 * HubSpot is expected, not known, to repeat the callback id when it repeats a request; where it names the execution itself, that counts.
 * @returns 32 hexadecimal digits
 */
export function enrolmentRef(request: ActionRequest): string {
  const { workflowId, actionId, actionExecutionIndexIdentifier: execution } = request.context ?? {};
  const key =
    workflowId == null || execution == null
      ? request.callbackId
      : `${workflowId}:${actionId ?? ''}:${execution.enrollmentId}:${String(execution.actionExecutionIndex)}`;
  return voicemailRef(request.origin.portalId, key, 'task');
}
