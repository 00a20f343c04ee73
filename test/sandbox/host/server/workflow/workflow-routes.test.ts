/** A workflow runs over HTTP alone: the host's routes, the real backend, the emulated HubSpot. */

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { DEMO_APP, DEMO_PORTAL_ID, DEMO_USER_ID } from '../../../../../src/sandbox/hubspot/demo-app.ts';
import { startHostServer, type HostServer } from '../../../../../src/sandbox/host/server/start-host-server.ts';
import type { WorkflowRunView, WorkflowView } from '../../../../../src/sandbox/host/workflow-protocol.ts';
import { SANDBOX_WORKFLOW_ACTIONS } from '../../../../../src/sandbox/sandbox-workflow-actions.ts';
import { tinyServer, type TinyReply, type TinyServer } from '../../../../fixtures/host/tiny-server.ts';
import { NOW_MS, openWorkplace, PUBLIC_ORIGIN, type Workplace } from '../../../../workplace/open-workplace.ts';

jest.setTimeout(90_000);

const TICK_MS = 50;
const FOLLOW_UP = 'create-voicemail-follow-up';

let work: Workplace;
let host: HostServer;
/** Stands in front of the backend when a test wants it to. */
let backendUrl: string;
let ticking: NodeJS.Timeout;

async function ask<Answer>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<{ status: number; body: Answer }> {
  const response = await fetch(host.url + path, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  return { status: response.status, body: (await response.json()) as Answer };
}

async function ended(): Promise<WorkflowRunView> {
  for (let left = 600; left > 0; left -= 1) {
    const { run } = (await ask<WorkflowView>('GET', '/host/workflow')).body;
    if (run !== null && run.state !== 'preparing' && run.state !== 'running') return run;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the run still goes on after a minute');
}

async function ran(start: { action?: string; inputs?: Record<string, string>; generated?: number } = {}): Promise<WorkflowRunView> {
  const { status } = await ask('POST', '/host/workflow', { action: FOLLOW_UP, ...start });
  expect(status).toBe(202);
  return ended();
}

const failed = (run: WorkflowRunView): number => Object.values(run.failures).reduce((sum, count) => sum + count, 0);
const contactCount = (): number => work.hubspot.state.records(DEMO_PORTAL_ID, 'contacts').length;

beforeAll(async () => {
  work = await openWorkplace();
  // HubSpot's limits let more through as time goes by, so here it does.
  ticking = setInterval(() => work.passTime(TICK_MS), TICK_MS);
  host = await startHostServer({
    port: 0,
    hubspotUrl: work.hubspot.url,
    backendUrl: () => backendUrl,
    publicBackendOrigin: PUBLIC_ORIGIN,
    clientSecret: DEMO_APP.clientSecret,
    portalId: DEMO_PORTAL_ID,
    user: { id: DEMO_USER_ID, email: 'maria@brightline.example', firstName: 'Maria', lastName: 'Lopez' },
    appId: DEMO_APP.appId,
    cards: [],
    workflowActions: SANDBOX_WORKFLOW_ACTIONS,
    now: () => NOW_MS,
  });
});
beforeEach(() => {
  backendUrl = work.server.url;
});
afterAll(async () => {
  clearInterval(ticking);
  await host?.close();
  await work?.close();
});

it('offers the actions of the manifest, with the owners HubSpot knows', async () => {
  const { body } = await ask<WorkflowView>('GET', '/host/workflow');
  expect(body.run).toBeNull();
  expect(body.actions.map(({ title }) => title)).toEqual(['Create voicemail follow-up', 'Write voicemail script']);
  expect(body.actions[0]?.inputs.find(({ kind }) => kind === 'owner')?.options).toEqual([
    { value: '7', label: 'Maria Lopez' },
    { value: '8', label: 'Sam Okafor' },
  ]);
});

describe('on a fresh account', () => {
  it('says of every contact why there is no task, and fills in what owners lack', async () => {
    const before = contactCount();
    const run = await ran();
    expect(run).toMatchObject({ state: 'done', contacts: before, acknowledged: before, waiting: 0, done: 0, problem: null });
    expect(failed(run)).toBe(before);
    expect(run.failures['settings-missing']).toBeGreaterThan(30);
    expect((await ask('POST', '/host/workflow/settings', {})).body).toEqual({ owners: 2 });
  });

  it('then makes a task for each who may get one, once, and tells which', async () => {
    const run = await ran({ inputs: { priority: 'HIGH', dueInWorkingDays: '' } });
    expect(run.failures).not.toHaveProperty('settings-missing');
    expect(run.done).toBeGreaterThan(30);
    expect(run.done + failed(run)).toBe(run.contacts);
    for (const { contactId, taskId, subject } of run.latest.filter(({ outcomeCode }) => outcomeCode === 'done')) {
      expect(work.hubspot.state.associated(DEMO_PORTAL_ID, { type: 'contacts', id: contactId }, 'tasks')).toContain(taskId);
      expect(work.hubspot.state.record(DEMO_PORTAL_ID, 'tasks', taskId)?.properties).toMatchObject({
        hs_task_subject: `Send e-mail: ${subject}`,
        hs_task_priority: 'HIGH',
      });
    }
  });

  it('enrolls generated contacts besides, of whom there are never more than asked for', async () => {
    const own = contactCount();
    const longer = await ran({ generated: 150 });
    expect(longer.contacts).toBe(own + 150);
    expect(longer.done).toBeGreaterThanOrEqual(150);
    await ran({ generated: 150 });
    expect(contactCount()).toBe(own + 150);
    expect((await ran({ generated: 0 })).contacts).toBe(own);
  });

  it('hands scripts to the workflow where that is the action', async () => {
    const run = await ran({ action: 'write-voicemail-script' });
    expect(run.done).toBeGreaterThan(25);
    expect(run.latest.some(({ subject, taskId }) => subject !== '' && taskId === '')).toBe(true);
  });

  it('tells a wrong input at once', async () => {
    const run = await ran({ inputs: { assignTo: 'fixed-owner' } });
    expect(run.failures).toEqual({ 'invalid-inputs': run.contacts });
  });
});

it('tells open pages whose timeline changed', async () => {
  const leaving = new AbortController();
  const events = await fetch(`${host.url}/host/events`, { signal: leaving.signal });
  const reader = (events.body as ReadableStream<Uint8Array>).getReader();
  const run = await ran();
  const heard = new Set<string>();
  for (let text = ''; heard.size < run.contacts;) {
    text += Buffer.from((await reader.read()).value ?? []).toString('utf8');
    for (const [, ids] of text.matchAll(/event: finished\ndata: (\[.*\])\n/g))
      for (const id of JSON.parse(ids ?? '[]') as string[]) heard.add(id);
  }
  leaving.abort();
  expect(heard.has('101')).toBe(true);
});

describe('when the backend does not take a request', () => {
  let front: TinyServer;
  let answers: TinyReply[];
  const others: TinyReply = { body: { outputFields: { hs_execution_state: 'FAIL_CONTINUE', outcomeCode: 'no-owner' } } };

  beforeEach(async () => {
    answers = [];
    front = await tinyServer(() => answers.shift() ?? others);
    backendUrl = front.url;
  });
  afterEach(() => front.close());

  it('repeats 429, 503 and a lost connection, and no other refusal', async () => {
    const later: TinyReply = { status: 429, headers: { 'retry-after': '0' } };
    answers = [later, { status: 503, headers: { 'retry-after': '0' } }, 'drop', { status: 403, body: {} }];
    const run = await ran();
    expect(run).toMatchObject({ state: 'done', repeated: 3, failures: { 'no-owner': run.contacts - 1, 'refused-403': 1 } });
    expect(front.requests).toHaveLength(run.contacts + 3);
    expect(new Set(front.requests.map(({ body }) => (JSON.parse(body) as { callbackId: string }).callbackId)).size).toBe(run.contacts);
  });

  it('waits until a person stops it', async () => {
    answers = Array.from({ length: 1_000 }, () => ({ status: 503, headers: { 'retry-after': '1' } }));
    expect((await ask('POST', '/host/workflow', { action: FOLLOW_UP })).status).toBe(202);
    const second = await ask<{ message: string }>('POST', '/host/workflow', { action: FOLLOW_UP });
    expect(second).toEqual({ status: 409, body: { message: 'A workflow is running already' } });
    await ask('POST', '/host/workflow/stop', {});
    expect(await ended()).toMatchObject({ state: 'stopped', acknowledged: 0, done: 0 });
  });
});

it.each([
  [{ action: 'no-such-action' }, /no action/],
  [{ action: FOLLOW_UP, generated: 1e6 }, /generated/],
  [{ inputs: {} }, /action/],
])('refuses %j', async (body, message) => {
  const reply = await ask<{ message: string }>('POST', '/host/workflow', body);
  expect(reply.status).toBe(400);
  expect(reply.body.message).toMatch(message);
});

it('passes on how much waits, for the command line', async () => {
  await work.drained();
  const { status, body } = await ask('GET', '/progress');
  expect([status, body]).toEqual([200, expect.objectContaining({ waiting: 0, claimed: 0, oldestSeconds: null })]);
});
