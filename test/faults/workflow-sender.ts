/** HubSpot's side of workflow actions: posts signed requests, repeats what failed until it is acknowledged, and keeps what it was answered. */
import { createHash } from 'node:crypto';
import { Agent, request as send } from 'node:http';
import { setTimeout as sleepMs } from 'node:timers/promises';
import type { WorkflowAction } from '../../src/contract/workflow-contract.ts';
import { DEMO_APP } from '../../src/sandbox/hubspot/demo-app.ts';
import { enrolmentRef } from '../../src/use-cases/enrolments/enrolment-ref.ts';
import { PUBLIC_ORIGIN } from './app-process.ts';

export interface PlannedEnrolment {
  portalId: number;
  contactId: string;
  callbackId: string;
  action: WorkflowAction;
  inputFields?: Readonly<Record<string, unknown>>;
  /** Executions with the same number are the same execution under another callback. */
  execution?: number;
}

export interface Delivery {
  enrolment: PlannedEnrolment;
  /** Of all deliveries, counted from 1. */
  number: number;
}

/** `sent`: the app has the whole request. `answered`: it answered; true loses the answer on its way. `acknowledged`: HubSpot heard it. */
export type SenderStop = (at: 'sent' | 'answered' | 'acknowledged', delivery: Delivery) => Promise<boolean | void> | boolean | void;

export interface WorkflowSender {
  /** Every enrolment that was sent, by callback. */
  sent: Map<string, PlannedEnrolment>;
  /** What acknowledged callbacks were answered, each answer once. */
  acknowledged: Map<string, Set<string>>;
  /** Milliseconds from the first attempt to the acknowledgement, in the order of acknowledgement. */
  tookMs: number[];
  /** Statuses of answers that HubSpot would not repeat: each of them is an enrolment that the app lost. */
  refused: { callbackId: string; status: number }[];
  /** Answers by status; 0 is none. */
  statuses: Map<number, number>;
  addStop(stop: SenderStop): () => void;
  /** Resolves when it is acknowledged. */
  deliver(enrolment: PlannedEnrolment): Promise<void>;
  /** Delivers all, some at a time, in the order given. */
  deliverAll(enrolments: readonly PlannedEnrolment[], atOnce?: number): Promise<void>;
  close(): void;
}

/** Between attempts at one delivery: HubSpot waits longer. */
const AGAIN_MS = 150;
/** HubSpot gives an answer up after a time that it does not document; here it has to be longer than a database's timeout. */
const ANSWER_MS = 30_000;

/** @param url of the app; null while there is none */
export function openWorkflowSender(url: () => string | null): WorkflowSender {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const stops = new Set<SenderStop>();
  let deliveries = 0;

  function post(origin: string, target: string, text: string, onSent: () => void): Promise<{ status: number; text: string }> {
    const signature = createHash('sha256')
      .update(DEMO_APP.clientSecret + 'POST' + PUBLIC_ORIGIN + target + text)
      .digest('hex');
    return new Promise((give, refuse) => {
      const headers = {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(text),
        'x-hubspot-signature': signature,
        'x-hubspot-signature-version': 'v2',
      };
      const request = send(new URL(target, origin), { method: 'POST', agent, headers, timeout: ANSWER_MS }, (answer) => {
        let body = '';
        answer.setEncoding('utf8').on('data', (part: string) => (body += part));
        answer.once('end', () => give({ status: answer.statusCode ?? 0, text: body }));
        answer.once('error', refuse);
      });
      request.once('timeout', () => request.destroy(new Error('no answer')));
      request.once('error', refuse);
      request.end(text, onSent);
    });
  }

  /** @returns the status; 0 when no answer came */
  async function attempt(origin: string, delivery: Delivery): Promise<number> {
    const { enrolment } = delivery;
    const target = `/hubspot/workflows/${enrolment.action}`;
    try {
      const answer = await post(origin, target, JSON.stringify(requestOf(enrolment)), () => {
        for (const stop of stops) void stop('sent', delivery);
      });
      for (const stop of stops) if ((await stop('answered', delivery)) === true) return 0;
      if (answer.status === 200) {
        const answers = sender.acknowledged.get(enrolment.callbackId) ?? new Set();
        sender.acknowledged.set(enrolment.callbackId, answers.add(answer.text));
        for (const stop of stops) await stop('acknowledged', delivery);
      }
      return answer.status;
    } catch {
      return 0;
    }
  }

  const sender: WorkflowSender = {
    sent: new Map(),
    acknowledged: new Map(),
    tookMs: [],
    refused: [],
    statuses: new Map(),
    addStop(stop) {
      stops.add(stop);
      return () => stops.delete(stop);
    },
    async deliver(enrolment) {
      sender.sent.set(enrolment.callbackId, enrolment);
      deliveries += 1;
      const delivery = { enrolment, number: deliveries };
      const startedMs = performance.now();
      for (;;) {
        const origin = url();
        const status = origin === null ? 0 : await attempt(origin, delivery);
        sender.statuses.set(status, (sender.statuses.get(status) ?? 0) + 1);
        if (status === 200) return void sender.tookMs.push(performance.now() - startedMs);
        if (status !== 0 && status !== 429 && status < 500) return void sender.refused.push({ callbackId: enrolment.callbackId, status });
        await sleepMs(AGAIN_MS);
      }
    },
    async deliverAll(enrolments, atOnce = 8) {
      const left = [...enrolments];
      const one = async (): Promise<void> => {
        for (let next = left.shift(); next !== undefined; next = left.shift()) await sender.deliver(next);
      };
      await Promise.all(Array.from({ length: atOnce }, one));
    },
    close: () => agent.destroy(),
  };
  return sender;
}

/** What HubSpot posts for the enrolment. */
function requestOf({ portalId, contactId, callbackId, inputFields = {}, execution }: PlannedEnrolment): Record<string, unknown> {
  const identifier = { enrollmentId: execution, actionExecutionIndex: 0 };
  return {
    callbackId,
    origin: { portalId, actionDefinitionId: 1, actionDefinitionVersion: 1 },
    context: {
      workflowId: 77,
      actionId: 1,
      source: 'WORKFLOWS',
      ...(execution === undefined ? {} : { actionExecutionIndexIdentifier: identifier }),
    },
    object: { objectId: Number(contactId), objectType: 'CONTACT' },
    fields: inputFields,
    inputFields,
  };
}

/** The key that at most one task carries. */
export function refOf({ portalId, callbackId, execution }: PlannedEnrolment): string {
  const identifier = execution === undefined ? null : { enrollmentId: String(execution), actionExecutionIndex: 0 };
  return enrolmentRef({
    callbackId,
    origin: { portalId: String(portalId) },
    context: { workflowId: '77', actionId: '1', actionExecutionIndexIdentifier: identifier },
    object: { objectId: '1', objectType: 'CONTACT' },
    inputFields: {},
  });
}
