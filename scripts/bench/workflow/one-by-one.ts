/**
 * The plain design, for comparison: each enrolment by itself is written to the ledger, claimed, read at HubSpot, answered, made and completed,
 * a statement or a call at a time, through the ordinary gateway with its limiter opened wide.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RepSettings } from '../../../src/contract/card-contract.ts';
import type { AccountLimiter } from '../../../src/crm/hubspot/account-limiter.ts';
import { contactFromRecord, CONTACT_PROPERTIES } from '../../../src/crm/hubspot/contact-from-record.ts';
import { createHubSpotGateway } from '../../../src/crm/hubspot/hubspot-gateway.ts';
import { ASSOCIATION_TYPE_IDS, HUBSPOT_PATHS } from '../../../src/crm/hubspot/hubspot-paths.ts';
import { createHubSpotTransport } from '../../../src/crm/hubspot/hubspot-transport.ts';
import { taskProperties } from '../../../src/crm/hubspot/task-properties.ts';
import type { OpenStore } from '../../../src/store/create-store.ts';
import type { Claim, Enrolment } from '../../../src/store/enrolment-store.ts';
import { taskBodyHtml } from '../../../src/use-cases/activity-html.ts';
import { contactAnswer } from '../../../src/use-cases/enrolments/contact-answer.ts';
import { voicemailRef } from '../../../src/use-cases/voicemail-ref.ts';
import { contactIdAt } from './stocked-contacts.ts';

const OPEN: AccountLimiter = {
  acquire: () => Promise.resolve({ release: () => undefined }),
  observe: () => undefined,
  refused: () => undefined,
  served: () => undefined,
  turnJobsAway: () => undefined,
  pressure: () => 0,
  isIdle: () => true,
};
/** Enrolments under way at once, as many as a pool has connections. */
const AT_ONCE = 10;
const LOOKS_MAX = 100;
const DAY_MS = 86_400_000;

export async function oneByOne(given: {
  store: OpenStore;
  hubspotUrl: string;
  settings: RepSettings & { callbackNumber: string };
  portalId: number;
  accessToken: string;
  /** Numbers of the contacts, the last one left out. */
  from: number;
  to: number;
}): Promise<void> {
  const { store, settings, portalId, accessToken, from, to } = given;
  const accountId = String(portalId);
  const quiet = (): void => undefined;
  const gateway = createHubSpotGateway({
    transport: createHubSpotTransport({
      apiUrl: given.hubspotUrl,
      timeoutMs: 10_000,
      sleep: (ms, signal) => sleep(ms, undefined, { signal }),
    }),
    limiters: { forAccount: () => OPEN, turnJobsAway: () => undefined },
    accessToken: () => Promise.resolve(accessToken),
    monotonicMs: () => performance.now(),
    sleep: (ms) => sleep(ms),
    random: Math.random,
    log: { debug: quiet, warn: quiet },
  });
  const send = gateway(accountId, 'job');
  // Whoever drains leaves the rows of a parked account alone.
  await store.parkAccount(accountId, 'access-revoked');
  const owner = { id: '1', userId: '1', email: 'maria@brightline.example', firstName: 'Maria', lastName: 'Lopez' };

  /** Any row will do; while others look at the same one, there seems to be none. */
  async function claimOne(claim: Claim): Promise<Enrolment> {
    for (let attempt = 0; attempt < LOOKS_MAX; attempt += 1) {
      const [taken] = await store.claimEnrolments(claim, { limit: 1, leaseSeconds: 120, worker: null });
      if (taken !== undefined) return taken;
    }
    throw new Error('Nothing to claim.');
  }

  async function one(turn: number): Promise<void> {
    const callbackId = `single-${String(turn)}`;
    const row = {
      accountId,
      callbackId,
      action: 'create-voicemail-follow-up',
      objectType: 'contact',
      objectId: contactIdAt(turn),
    } as const;
    await store.receiveEnrolments([{ ...row, inputs: {}, ref: voicemailRef(accountId, callbackId, 'task') }]);
    const claim = { accountId, batch: randomUUID() };
    const taken = await claimOne(claim);
    const path = HUBSPOT_PATHS.record('contacts', taken.objectId);
    const query = { properties: CONTACT_PROPERTIES.join(',') };
    const record = (await send({ label: 'read', effect: 'read', method: 'GET', path, query })) as Parameters<typeof contactFromRecord>[0];
    const contact = contactFromRecord(record, null, null);
    const now = new Date().toISOString();
    const { email, script } = contactAnswer(
      { isHoliday: () => false },
      {
        action: row.action,
        record: { contact, connections: [], lastMeeting: null, voicemails: [], rep: owner, unread: [] },
        desk: { owner, settings },
        earlier: [],
        strategy: null,
        language: null,
        now,
      },
    );
    if (email === null) throw new Error(`No mail for contact ${contact.id}`);
    const dueAt = new Date(Date.now() + DAY_MS).toISOString();
    const task = {
      ...{ contactId: contact.id, companyId: null, ownerId: contact.ownerId, dueAt, remindAt: dueAt, priority: 'MEDIUM' as const },
      ...{ subject: email.subject, bodyHtml: taskBodyHtml(email), scriptId: script?.id ?? '', ref: taken.ref },
    };
    const properties = Object.fromEntries(Object.entries(taskProperties(task, 'EMAIL')).filter(([, value]) => value !== null));
    const types = [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: ASSOCIATION_TYPE_IDS.tasks.contact }];
    const json = { properties, associations: [{ to: { id: contact.id }, types }] };
    const made = (await send({ label: 'create', effect: 'create', method: 'POST', path: HUBSPOT_PATHS.create('tasks'), json })) as {
      id: string;
    };
    const outputs = { taskId: made.id, subject: email.subject, scriptId: task.scriptId, outcomeCode: 'done' };
    await store.recordMade(claim, [{ callbackId: taken.callbackId, taskId: made.id, contactId: contact.id, outputs }]);
    const told = { outputFields: { ...outputs, hs_execution_state: 'SUCCESS' }, typedOutputs: {} };
    const complete = HUBSPOT_PATHS.completeCallbacks.replace(/complete$/, `${taken.callbackId}/complete`);
    await send({ label: 'complete', effect: 'repeatable', method: 'POST', path: complete, json: told });
    await store.recordDone(claim, [taken.callbackId]);
  }

  let next = from;
  async function work(): Promise<void> {
    while (next < to) await one(next++);
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
