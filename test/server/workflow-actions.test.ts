/** A workflow's request becomes a task and an answer to the workflow: through the real door, queue, database and emulated HubSpot. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DEMO_PORTAL_ID, DEMO_USER_ID } from '../../src/sandbox/hubspot/demo-app.ts';
import { BRIGHTLINE_SETTINGS } from '../workplace/brightline-settings.ts';
import { logRequest } from '../workplace/log-request.ts';
import { openWorkplace, type Workplace } from '../workplace/open-workplace.ts';

let work: Workplace;

/** Ids of contacts by name. */
const contacts = new Map<string, string>();
let counted = 0;
const fresh = (): string => `ap-test-${String((counted += 1))}`;

/** Our tasks on a contact, newest last. */
function tasksOf(contactId: string): Record<string, string | null>[] {
  return work.hubspot.state
    .associated(DEMO_PORTAL_ID, { type: 'contacts', id: contactId }, 'tasks')
    .map((id) => ({ id, ...work.hubspot.state.record(DEMO_PORTAL_ID, 'tasks', id)?.properties }))
    .filter((task) => ((task as Record<string, unknown>)['vm_ref'] ?? '') !== '');
}

/** What HubSpot was told about an execution. */
function told(callbackId: string): Record<string, string>[] {
  return work.hubspot.state
    .account(DEMO_PORTAL_ID)
    .callbacks.filter((callback) => callback.callbackId === callbackId)
    .map(({ outputFields }) => outputFields);
}

beforeAll(async () => {
  work = await openWorkplace();
  const list = (await (await fetch(`${work.hubspot.url}/sandbox/contacts`)).json()) as { contacts: { id: string; name: string }[] };
  for (const { id, name } of list.contacts) contacts.set(name, id);
  const saved = await work.call('PUT', '/card/settings', { settings: BRIGHTLINE_SETTINGS });
  expect(saved.status).toBe(200);
});

afterAll(() => work.close());
beforeEach(() => work.hubspot.faults.clear());

describe('"Create voicemail follow-up"', () => {
  it('makes one e-mail task and tells the workflow its id, subject and script', async () => {
    const [name, contactId] = [...contacts].find(([, id]) => tasksOf(id).length === 0 && ownerOf(id) !== null) ?? ['', ''];
    expect(name).not.toBe('');
    const callbackId = fresh();
    const reply = await work.enrol({ callbackId, objectId: contactId, inputFields: { dueInWorkingDays: '2', priority: 'HIGH' } });
    expect(reply).toEqual({ status: 200, body: { outputFields: { hs_execution_state: 'BLOCK', hs_expiration_duration: 'P1W' } } });
    await work.drained();
    const [task, ...others] = tasksOf(contactId);
    expect(others).toEqual([]);
    expect(task).toMatchObject({
      hs_task_type: 'EMAIL',
      hs_task_priority: 'HIGH',
      hs_task_status: 'NOT_STARTED',
      hs_timestamp: expect.stringMatching(/^2026-11-/),
    });
    expect(told(callbackId)).toEqual([
      {
        taskId: task?.['id'],
        subject: expect.any(String),
        scriptId: expect.any(String),
        outcomeCode: 'done',
        hs_execution_state: 'SUCCESS',
      },
    ]);
    expect(task?.['hs_task_subject']).toBe(`Send e-mail: ${told(callbackId)[0]?.['subject'] ?? ''}`);
  });

  it('makes it once however often HubSpot repeats the request, also under another callback of the same execution', async () => {
    const contactId = unusedContact();
    const callbackId = fresh();
    const other = fresh();
    const context = {
      workflowId: 5,
      actionId: 2,
      source: 'WORKFLOWS',
      actionExecutionIndexIdentifier: { enrollmentId: 991, actionExecutionIndex: 0 },
    };
    await Promise.all(
      [callbackId, callbackId, callbackId, other].map((id) => work.enrol({ callbackId: id, objectId: contactId, context })),
    );
    await work.drained();
    await work.enrol({ callbackId, objectId: contactId, context });
    await work.drained();
    expect(tasksOf(contactId)).toHaveLength(1);
    expect(told(callbackId)).toHaveLength(1);
    expect(told(other)).toEqual(told(callbackId));
  });

  it.each([
    ['invalid-inputs', { dueInWorkingDays: 'soon' }],
    ['invalid-inputs', { assignTo: 'fixed-owner' }],
    ['no-owner', { assignTo: 'fixed-owner', ownerId: '999999' }],
  ])('tells %s for %j, and makes nothing', async (outcomeCode, inputFields) => {
    const contactId = unusedContact();
    const callbackId = fresh();
    await work.enrol({ callbackId, objectId: contactId, inputFields });
    await work.drained();
    expect(tasksOf(contactId)).toEqual([]);
    expect(told(callbackId)).toEqual([expect.objectContaining({ outcomeCode, taskId: '', hs_execution_state: 'FAIL_CONTINUE' })]);
  });

  it('tells that a contact is gone, and that somebody opted out of e-mail', async () => {
    const [gone, optedOut] = [fresh(), fresh()];
    const contactId = [...contacts.values()].find((id) => propertiesOf(id)['hs_email_optout'] === 'true') ?? '';
    await work.enrol({ callbackId: gone, objectId: '987654321' });
    await work.enrol({ callbackId: optedOut, objectId: contactId });
    await work.drained();
    expect(told(gone)[0]).toMatchObject({ outcomeCode: 'contact-not-found' });
    expect(told(optedOut)[0]).toMatchObject({ outcomeCode: 'email-opted-out' });
    expect(tasksOf(contactId)).toEqual([]);
  });

  it('asks for a voicemail left within the days given, and does not double the follow-up a rep made on the card', async () => {
    const contactId = unusedContact();
    const [before, after] = [fresh(), fresh()];
    const inputFields = { onlyIfVoicemailWithinDays: '3' };
    await work.enrol({ callbackId: before, objectId: contactId, inputFields });
    await work.drained();
    expect(told(before)[0]).toMatchObject({ outcomeCode: 'no-recent-voicemail' });
    const logged = await work.call('POST', `/card/contacts/${contactId}/voicemails`, logRequest());
    expect(logged.status).toBe(200);
    await work.enrol({ callbackId: after, objectId: contactId, inputFields });
    await work.drained();
    expect(told(after)[0]).toMatchObject({
      outcomeCode: 'follow-up-exists',
      taskId: logged.body.data.task.id,
      hs_execution_state: 'SUCCESS',
    });
    expect(tasksOf(contactId)).toHaveLength(1);
  });
});

describe('"Write voicemail script"', () => {
  it('tells the script with its seconds, and makes a call task only where one is asked for; it logs no call', async () => {
    const contactId = unusedContact();
    const callsBefore = work.hubspot.state.records(DEMO_PORTAL_ID, 'calls').length;
    const [plain, withTask] = [fresh(), fresh()];
    await work.enrol({ action: 'write-voicemail-script', callbackId: plain, objectId: contactId });
    await work.drained();
    expect(tasksOf(contactId)).toEqual([]);
    await work.enrol({
      action: 'write-voicemail-script',
      callbackId: withTask,
      objectId: contactId,
      inputFields: { makeCallTask: 'true' },
    });
    await work.drained();
    const [task] = tasksOf(contactId);
    expect(told(plain)[0]).toMatchObject({ outcomeCode: 'done', taskId: '', seconds: expect.stringMatching(/^\d\d$/) });
    expect(told(plain)[0]?.['script']).toContain('303');
    expect(task).toMatchObject({ hs_task_type: 'CALL' });
    expect(told(withTask)[0]).toMatchObject({ taskId: task?.['id'], outcomeCode: 'done' });
    expect(work.hubspot.state.records(DEMO_PORTAL_ID, 'calls')).toHaveLength(callsBefore);
  });
});

describe('the door', () => {
  it('turns away what HubSpot did not sign', async () => {
    expect(await work.enrol({ objectId: '101', secret: 'another' })).toMatchObject({
      status: 401,
      body: { error: { code: 'bad-signature' } },
    });
  });

  it('answers an object it cannot work on at once', async () => {
    expect(await work.enrol({ objectId: '101', objectType: 'TICKET' })).toMatchObject({
      status: 200,
      body: { outputFields: { hs_execution_state: 'FAIL_CONTINUE', outcomeCode: 'invalid-inputs' } },
    });
  });
});

describe('events', () => {
  it('of a privacy deletion empty the ledger of the contact', async () => {
    const contactId = unusedContact();
    await work.call('POST', `/card/contacts/${contactId}/voicemails`, logRequest());
    const event = {
      eventId: 1,
      portalId: DEMO_PORTAL_ID,
      subscriptionType: 'contact.privacyDeletion',
      objectId: Number(contactId),
      occurredAt: 1,
    };
    expect((await work.tell([event, event])).status).toBe(200);
    await work.drained();
    expect(await work.server.deps.store.listVoicemails(String(DEMO_PORTAL_ID), contactId, 5)).toEqual([]);
  });
});

function propertiesOf(contactId: string): Record<string, string | null> {
  return work.hubspot.state.record(DEMO_PORTAL_ID, 'contacts', contactId)?.properties ?? {};
}

function ownerOf(contactId: string): string | null {
  return propertiesOf(contactId)['hubspot_owner_id'] ?? null;
}

const used = new Set<string>();
/** An ordinary contact of Maria's, each time another one. */
function unusedContact(): string {
  const maria = Object.values(work.hubspot.state.account(DEMO_PORTAL_ID).owners).find(
    ({ userId }) => String(userId) === String(DEMO_USER_ID),
  );
  const found = [...contacts.values()].find((id) => {
    const properties = propertiesOf(id);
    return (
      !used.has(id) &&
      tasksOf(id).length === 0 &&
      ownerOf(id) === String(maria?.id) &&
      properties['hs_email_optout'] !== 'true' &&
      properties['vm_do_not_voicemail'] !== 'true' &&
      (properties['firstname'] ?? '') !== ''
    );
  });
  if (found === undefined) throw new Error('no contact left');
  used.add(found);
  return found;
}
