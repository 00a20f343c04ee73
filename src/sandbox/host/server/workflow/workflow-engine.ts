/** Stands in for HubSpot's workflow engine: enrols every contact, one signed request each, and hears what the app says of them. */

import type { FinishedContact, WorkflowRunView, WorkflowStart } from '../../workflow-protocol.ts';
import type { HubSpotClient } from '../hubspot-client.ts';
import { enrolContact, type EnrolmentSettings } from './enrol-contact.ts';
import { runTally, type RunTally } from './run-tally.ts';

export interface WorkflowEngine {
  /** @returns false when a run is under way already */
  start(request: WorkflowStart): boolean;
  /** Sends no more and stops listening; what was acknowledged goes on in the backend. */
  stop(): void;
  /** Contacts of the latest run that ended with this outcome. */
  contactsWith(outcomeCode: string): string[];
  /** Null until the first start. */
  view(): WorkflowRunView | null;
  close(): void;
}

export interface EngineSettings extends EnrolmentSettings {
  hubspot: HubSpotClient;
  /** Ms of a clock that only goes forward. */
  monotonicMs: () => number;
  /** Ms since 1970; tells one run from another, also from those before a restart. */
  wallMs: () => number;
  /** Called whenever there is more to show, with the contacts that were finished since. */
  onChange: (view: WorkflowRunView, finishedContactIds: readonly string[]) => void;
}

/** Requests under way at a time. */
const AT_ONCE = 10;
const PREFIX = 'sandbox-';
/** Executions that one run has room for in HubSpot's numbers of them. */
const NUMBERS_PER_RUN = 10_000;
/** How often completions are looked for. */
const LISTEN_EVERY_MS = 250;

interface Enrollee {
  id: string;
  name: string;
}

export function workflowEngine(settings: EngineSettings): WorkflowEngine {
  let current: RunTally | null = null;
  let number = 0;
  let outcomes = new Map<string, string>();

  async function run(request: WorkflowStart, tally: RunTally): Promise<void> {
    const contacts = await enrollees(settings.hubspot, request.generated);
    const listening = await callbacksSince(settings.hubspot);
    tally.setContacts(contacts.length);
    number = Math.max(number + NUMBERS_PER_RUN, Math.floor(settings.wallMs() / 1_000) * NUMBERS_PER_RUN);
    const firstNumber = number;
    const results = new Map<string, string>();
    outcomes = results;
    const byCallback = new Map(contacts.map((contact, index) => [`${PREFIX}${String(firstNumber + index)}`, contact]));
    const queue = [...byCallback];
    const unseen = new Set<string>();
    const finish = (callbackId: string, outputFields: Record<string, string>): void => {
      const contact = byCallback.get(callbackId);
      if (contact === undefined || tally.ended) return;
      byCallback.delete(callbackId);
      const end = finished(contact, outputFields);
      results.set(contact.id, end.outcomeCode);
      tally.finished(end);
      unseen.add(contact.id);
    };
    const send = async (): Promise<void> => {
      for (let next = queue.shift(); next !== undefined && !tally.ended; next = queue.shift()) {
        const [callbackId, { id }] = next;
        const enrolled = await enrolContact(
          settings,
          {
            action: request.action,
            callbackId,
            enrollmentId: Number(callbackId.slice(PREFIX.length)),
            contactId: id,
            inputFields: request.inputs,
          },
          () => {
            tally.repeated();
            return !tally.ended;
          },
        );
        if (tally.ended) return;
        if (enrolled.kind === 'given-up') tally.end('failed', enrolled.problem);
        else if (enrolled.kind === 'refused') finish(callbackId, { outcomeCode: `refused-${String(enrolled.status)}` });
        else {
          tally.acknowledged();
          if (enrolled.kind === 'finished') finish(callbackId, enrolled.outputFields);
        }
      }
    };
    const sending = Promise.all(Array.from({ length: AT_ONCE }, send)).catch((error: Error) => tally.end('failed', error.message));
    while (!tally.ended) {
      for (const { callbackId, outputFields } of await listening()) finish(callbackId, outputFields);
      if (tally.complete) tally.end('done');
      settings.onChange(tally.view(), [...unseen]);
      unseen.clear();
      if (!tally.ended) await settings.sleep(LISTEN_EVERY_MS);
    }
    await sending;
  }

  return {
    start(request) {
      if (current !== null && !current.ended) return false;
      const tally = runTally(request.action, settings.monotonicMs);
      current = tally;
      run(request, tally)
        .catch((error: Error) => tally.end('failed', error.message))
        .finally(() => settings.onChange(tally.view(), []));
      return true;
    },
    stop: () => current?.end('stopped'),
    contactsWith: (outcomeCode) => [...outcomes].filter(([, code]) => code === outcomeCode).map(([id]) => id),
    view: () => current?.view() ?? null,
    close: () => current?.end('stopped'),
  };
}

function finished({ id, name }: Enrollee, outputs: Record<string, string>): FinishedContact {
  const { outcomeCode = 'unknown', subject = '', taskId = '' } = outputs;
  return { contactId: id, name, outcomeCode, subject, taskId };
}

/** The account's own contacts, and as many generated ones as asked for. */
async function enrollees(hubspot: HubSpotClient, generated: number): Promise<Enrollee[]> {
  const made = await hubspot.sandbox('POST', '/sandbox/generated-contacts', { count: generated });
  const { ids } = good<{ ids: string[] }>(made);
  const wanted = new Set(ids);
  const { contacts } = good<{ contacts: (Enrollee & { generated: boolean })[] }>(await hubspot.sandbox('GET', '/sandbox/contacts'));
  return contacts.filter((contact) => !contact.generated || wanted.has(contact.id));
}

/** Each call of the result gives the completions that came since the one before. */
async function callbacksSince(
  hubspot: HubSpotClient,
): Promise<() => Promise<{ callbackId: string; outputFields: Record<string, string> }[]>> {
  interface Page {
    next: number;
    total: number;
    callbacks: { callbackId: string; outputFields: Record<string, string> }[];
  }
  const page = async (from: number): Promise<Page> => good(await hubspot.sandbox('GET', `/sandbox/callbacks?from=${String(from)}`));
  let next = (await page(0)).total;
  return async () => {
    const heard: Page['callbacks'] = [];
    for (let more = true; more;) {
      const one = await page(next);
      heard.push(...one.callbacks);
      ({ next } = one);
      more = next < one.total;
    }
    return heard;
  };
}

function good<Body>({ status, body }: { status: number; body: unknown }): Body {
  if (status < 300) return body as Body;
  throw new Error(`The emulated HubSpot answered ${String(status)}`);
}
