/**
 * The wire contract between HubSpot's workflows and the backend. HubSpot adds keys as it likes, so unknown ones are ignored; what is used
 * is parsed strictly. Source: HubSpot developer documentation, "Custom workflow actions". Read 2026-11-23.
 */
import { z } from 'zod';
import { Language, Strategy } from '../core/schema/index.ts';
import { RecordId } from './card-contract.ts';

/** The actions a workflow can run; the names are those of their manifests and routes. */
export const WorkflowAction = z.enum(['create-voicemail-follow-up', 'write-voicemail-script']);

const id = z.union([z.string(), z.number().int()]).transform(String).pipe(RecordId);
const wholeNumber = z.union([z.string(), z.number(), z.null()]).optional();

/** A number of days as HubSpot sends it, number or text; empty is null. */
function days(most: number) {
  return wholeNumber
    .transform((value) => (value === undefined || value === null || value === '' ? null : Number(value)))
    .pipe(z.number().int().min(0).max(most).nullable());
}

/** An empty choice means that the account's own settings decide. */
const choice = <Value extends z.ZodType>(values: Value) =>
  z.preprocess((value) => (value === '' || value === undefined || value === 'account' ? null : value), values.nullable());

const yes = z.preprocess((value) => value === true || value === 'true', z.boolean());

export const FollowUpInputs = z.object({
  /** Working days of contact and rep from today; null is 1. */
  dueInWorkingDays: days(30),
  priority: z.preprocess(
    (value) => (value === '' || value === undefined || value === null ? 'MEDIUM' : value),
    z.enum(['LOW', 'MEDIUM', 'HIGH']),
  ),
  assignTo: z.preprocess(
    (value) => (value === '' || value === undefined || value === null ? 'contact-owner' : value),
    z.enum(['contact-owner', 'fixed-owner']),
  ),
  /** Owner id; needed when assignTo is fixed-owner. */
  ownerId: z.preprocess((value) => (value === '' || value === undefined ? null : value), id.nullable()),
  strategy: choice(Strategy),
  language: choice(Language),
  /** Only for contacts who were left a voicemail in this many days; null asks for none. */
  onlyIfVoicemailWithinDays: days(365),
});

export const ScriptInputs = z.object({
  strategy: choice(Strategy),
  language: choice(Language),
  /** Also makes a call task with the script for the contact's owner. */
  makeCallTask: yes,
  /** Working days until that task is due; null is the same working day. */
  dueInWorkingDays: days(30),
});

/** What HubSpot posts to an action's address. */
export const ActionRequest = z.object({
  /** Identity of the execution; HubSpot repeats it when it repeats the request. */
  callbackId: z.string().regex(/^[\x21-\x7e]{1,200}$/, 'must be 1 to 200 printable characters'),
  origin: z.object({ portalId: id }),
  context: z
    .object({
      workflowId: id.nullish().catch(null),
      actionId: id.nullish().catch(null),
      actionExecutionIndexIdentifier: z
        .object({ enrollmentId: id, actionExecutionIndex: z.number().int().min(0) })
        .nullish()
        .catch(null),
    })
    .nullish()
    .catch(null),
  object: z.object({ objectId: id, objectType: z.string().max(50) }),
  inputFields: z.record(z.string(), z.unknown()).default({}),
});

/** What became of an enrolment, for a workflow to branch on. */
export const OutcomeCode = z.enum([
  'done',
  'follow-up-exists', // the rep's card made the follow-up of this voicemail already
  'invalid-inputs', // an input of the action cannot be used
  'contact-not-found', // deleted, or merged into another that is gone too
  'no-contact', // the enrolled call is associated with no contact
  'not-a-voicemail', // the enrolled call was not logged as a voicemail
  'no-recent-voicemail', // nobody left a voicemail within the days asked for
  'email-opted-out', // no mail for those who opted out
  'do-not-voicemail', // the contact asked for no voicemails
  'no-more-voicemails', // enough were left; another channel suits better
  'no-owner', // nobody to give the task to
  'settings-missing', // no callback number is set for the owner or the account
  'no-script', // nothing honest can be said from what the CRM holds
  'crm-refused', // HubSpot refused the task, for example by a rule of the account
  'expired', // HubSpot stopped waiting
]);

/** All values are strings, as HubSpot wants outputs. */
export const FollowUpOutputs = z.object({ taskId: z.string(), subject: z.string(), scriptId: z.string(), outcomeCode: OutcomeCode });
export const ScriptOutputs = z.object({
  script: z.string(),
  /** Spoken length, whole seconds. */
  seconds: z.string(),
  subject: z.string(),
  scriptId: z.string(),
  /** Empty when no task was asked for. */
  taskId: z.string(),
  outcomeCode: OutcomeCode,
});

export type WorkflowAction = z.output<typeof WorkflowAction>;
export type FollowUpInputs = z.output<typeof FollowUpInputs>;
export type ScriptInputs = z.output<typeof ScriptInputs>;
export type ActionRequest = z.output<typeof ActionRequest>;
export type OutcomeCode = z.output<typeof OutcomeCode>;
export type FollowUpOutputs = z.output<typeof FollowUpOutputs>;
export type ScriptOutputs = z.output<typeof ScriptOutputs>;
