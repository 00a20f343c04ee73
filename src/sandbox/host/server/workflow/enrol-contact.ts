/**
 * One request of a workflow for one contact, as HubSpot sends it: signed as v2, repeated when the backend says 429 or 5xx or nothing.
 * HubSpot repeats for up to three days; a person at a screen is told sooner.
 * Source: HubSpot developer documentation, "Custom workflow actions". Read 2026-11-23.
 */

import { sendOnce } from '../send-once.ts';
import { signRequest } from '../sign-request.ts';

export interface EnrolmentSettings {
  /** The origin that is signed. */
  publicOrigin: string;
  backendUrl: () => string;
  clientSecret: string;
  portalId: number;
  now: () => number;
  sleep: (ms: number) => Promise<void>;
}

export interface WorkflowRequest {
  action: string;
  callbackId: string;
  /** Tells executions apart, whole. */
  enrollmentId: number;
  contactId: string;
  inputFields: Record<string, string>;
}

/** `acknowledged`: the completion comes later. `finished`: the answer holds the outputs. `refused`: HubSpot would not repeat it. */
export type Enrolled =
  | { kind: 'acknowledged' }
  | { kind: 'finished'; outputFields: Record<string, string> }
  | { kind: 'refused'; status: number }
  | { kind: 'given-up'; problem: string };

const TIMEOUT_MS = 15_000;
/** Some two minutes of waiting when the backend names none. */
const MOST_TRIES = 30;
const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 5_000;

/** @param onRepeat called before each further attempt; answers whether to go on */
export async function enrolContact(settings: EnrolmentSettings, request: WorkflowRequest, onRepeat: () => boolean): Promise<Enrolled> {
  const url = `${settings.publicOrigin}/hubspot/workflows/${request.action}`;
  const body = bodyOf(settings.portalId, request);
  let problem = '';
  for (let attempt = 1; attempt <= MOST_TRIES; attempt += 1) {
    const outcome = await sendOnce({
      url: settings.backendUrl() + url.slice(settings.publicOrigin.length),
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...signed(url, body, settings) },
      timeoutMs: TIMEOUT_MS,
      maxBytes: 1_000_000,
    });
    if (outcome.kind === 'answer') {
      if (outcome.status === 200) return understood(outcome.body);
      if (outcome.status !== 429 && outcome.status < 500) return { kind: 'refused', status: outcome.status };
      problem = `The backend answered ${String(outcome.status)} again and again`;
    } else problem = outcome.message;
    const namedSeconds = outcome.kind === 'answer' ? Number(outcome.retryAfter ?? Number.NaN) : Number.NaN;
    const grownMs = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempt - 1));
    if (attempt === MOST_TRIES || !onRepeat()) break;
    // The backend asks for a pause that suits a queue of days; here somebody is watching.
    await settings.sleep(Number.isFinite(namedSeconds) ? Math.min(LONGEST_WAIT_MS, namedSeconds * 1_000) : grownMs);
  }
  return { kind: 'given-up', problem };
}

function bodyOf(portalId: number, { callbackId, enrollmentId, contactId, inputFields }: WorkflowRequest): string {
  return JSON.stringify({
    callbackId,
    origin: { portalId, actionDefinitionId: 1, actionDefinitionVersion: 1 },
    context: {
      source: 'WORKFLOWS',
      workflowId: 1,
      actionId: 1,
      actionExecutionIndexIdentifier: { enrollmentId, actionExecutionIndex: 0 },
    },
    object: { objectId: Number(contactId), objectType: 'CONTACT' },
    fields: inputFields,
    inputFields,
  });
}

/** Actions are signed as v2 alone. */
function signed(url: string, body: string, { clientSecret, now }: EnrolmentSettings): Record<string, string> {
  const all = signRequest({ method: 'POST', url, body, clientSecret, timestampMs: now() });
  return Object.fromEntries(Object.entries(all).filter(([name]) => /^x-hubspot-signature(-version)?$/.test(name)));
}

function understood(answer: unknown): Enrolled {
  const given = (answer as { outputFields?: Record<string, string> } | null)?.outputFields ?? {};
  const { hs_execution_state: state, hs_expiration_duration: _expiration, ...outputFields } = given;
  return state === 'BLOCK' ? { kind: 'acknowledged' } : { kind: 'finished', outputFields };
}
