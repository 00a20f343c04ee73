/** A workflow's request as a row of the ledger. */
import type { ActionRequest, WorkflowAction } from '../../contract/workflow-contract.ts';
import { FollowUpInputs, ScriptInputs } from '../../contract/workflow-contract.ts';
import type { NewEnrolment } from '../../store/enrolment-store.ts';
import { enrolmentRef } from './enrolment-ref.ts';

/** Names and ids of the objects that can be enrolled. Source: developers.hubspot.com/docs, object type ids, read 2026-11-23. */
const OBJECT_TYPES: ReadonlyMap<string, NewEnrolment['objectType']> = new Map([
  ['CONTACT', 'contact'],
  ['0-1', 'contact'],
  ['CALL', 'call'],
  ['0-48', 'call'],
]);

const INPUT_NAMES: Record<WorkflowAction, readonly string[]> = {
  'create-voicemail-follow-up': Object.keys(FollowUpInputs.shape),
  'write-voicemail-script': Object.keys(ScriptInputs.shape),
};
/** Longest value of an input that is kept; every one of ours is a choice or a number. */
const LONGEST_INPUT = 200;
/** No choice of ours holds one, and a database refuses some of them. */
const CONTROL = /\p{Cc}/u;

/** @returns null for an object that is neither contact nor call */
export function newEnrolment(action: WorkflowAction, request: ActionRequest): NewEnrolment | null {
  const objectType = OBJECT_TYPES.get(request.object.objectType.toUpperCase());
  if (objectType === undefined) return null;
  return {
    accountId: request.origin.portalId,
    callbackId: request.callbackId,
    action,
    objectType,
    objectId: request.object.objectId,
    inputs: knownInputs(action, request.inputFields),
    ref: enrolmentRef(request),
  };
}

/** Only what the action asks for is kept, whatever else arrives. */
function knownInputs(action: WorkflowAction, given: Readonly<Record<string, unknown>>): Record<string, string | number | boolean> {
  const kept: Record<string, string | number | boolean> = {};
  for (const name of INPUT_NAMES[action]) {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    if (
      typeof value === 'string'
        ? value.length <= LONGEST_INPUT && !CONTROL.test(value)
        : typeof value === 'number' || typeof value === 'boolean'
    )
      kept[name] = value as string;
  }
  return kept;
}
