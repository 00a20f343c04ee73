import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO_PORTAL_ID } from '../../src/sandbox/hubspot/demo-app.ts';
import type { NewVoicemail, Store, VoicemailState } from '../../src/store/store.ts';
import { finishVoicemail } from '../../src/use-cases/finish-voicemail.ts';
import { resumeVoicemails } from '../../src/use-cases/resume-voicemails.ts';
import type { VoicemailPayload } from '../../src/use-cases/voicemail-payload.ts';
import { openWorkplace, type Workplace } from '../workplace/open-workplace.ts';

const ACCOUNT = String(DEMO_PORTAL_ID);

let work: Workplace;
let contactId: string;
let nextKey = 0;

const payload: VoicemailPayload = {
  text: 'Hi John. 303-555-0134.',
  seconds: 20,
  companyId: null,
  ownerId: null,
  fromNumber: null,
  toNumber: null,
  overrideReason: null,
  followUp: { subject: 'my voicemail', body: 'Hello', dueAt: '2026-11-25T16:00:00.000Z', remindAt: null },
};

/** A row as a crash leaves it. */
async function leftIn(path: readonly VoicemailState[], change: Partial<NewVoicemail> = {}): Promise<string> {
  nextKey += 1;
  const { deps } = work.server;
  const { voicemail } = await deps.store.receiveVoicemail({
    id: deps.newId(),
    accountId: ACCOUNT,
    idempotencyKey: `crash-test-${String(nextKey).padStart(8, '0')}`,
    requestHash: 'hash',
    contactId,
    userId: '1',
    leftAt: deps.now(),
    scriptId: 'crash',
    variant: 'generated',
    strategy: 'call-back',
    payload,
    ...change,
  });
  let state = voicemail.state;
  for (const to of path) {
    await deps.store.moveVoicemail(ACCOUNT, voicemail.id, [state], to);
    state = to;
  }
  return voicemail.id;
}

async function refs(): Promise<string[]> {
  const response = await fetch(`${work.hubspot.url}/sandbox/contacts/${contactId}/timeline`);
  const { entries } = (await response.json()) as { entries: { type: string; properties: Record<string, string | null> }[] };
  return entries.flatMap((entry) => (entry.properties['vm_ref'] ? [`${entry.type}:${entry.properties['vm_ref']}`] : []));
}

beforeAll(async () => {
  work = await openWorkplace();
  const list = (await (await fetch(`${work.hubspot.url}/sandbox/contacts`)).json()) as { contacts: { id: string; name: string }[] };
  contactId = list.contacts.find((contact) => /john smith/i.test(contact.name))?.id ?? '';
});

afterAll(() => work.close());

describe('after a crash', () => {
  it.each<[string, VoicemailState[]]>([
    ['before anything was sent', []],
    ['announced, not sent', ['sending-call']],
  ])('a voicemail %s becomes one call and one task', async (_name, path) => {
    const before = await refs();
    const id = await leftIn(path);
    await resumeVoicemails(work.server.deps, 0);
    expect((await work.server.deps.store.findVoicemail(ACCOUNT, id))?.state).toBe('done');
    const made = (await refs()).filter((ref) => !before.includes(ref));
    expect(made.map((ref) => ref.split(':')[0]).sort()).toEqual(['calls', 'tasks']);
  });

  it.each<[string, VoicemailState]>([
    ['a call', 'call-logged'],
    ['a task', 'done'],
  ])('%s that was sent and not recorded is found, not made again', async (_name, neverRecorded) => {
    const before = await refs();
    const id = await leftIn([]);
    const { store } = work.server.deps;
    const dying: Store = {
      ...store,
      moveVoicemail: (accountId, voicemailId, from, to, patch) =>
        to === neverRecorded ? Promise.reject(new Error('the process died')) : store.moveVoicemail(accountId, voicemailId, from, to, patch),
    };
    const row = await store.findVoicemail(ACCOUNT, id);
    const crm = await work.server.deps.openCrm(ACCOUNT, 'person');
    await expect(finishVoicemail(crm, dying, row!)).rejects.toThrow('the process died');
    expect((await store.findVoicemail(ACCOUNT, id))?.state).toMatch(/^sending-/);

    await resumeVoicemails(work.server.deps, 0);
    expect((await store.findVoicemail(ACCOUNT, id))?.state).toBe('done');
    const made = (await refs()).filter((ref) => !before.includes(ref));
    expect(made.map((ref) => ref.split(':')[0]).sort()).toEqual(['calls', 'tasks']);
  });

  it('a half-done undo is finished', async () => {
    const id = await leftIn([]);
    await resumeVoicemails(work.server.deps, 0);
    const { store } = work.server.deps;
    const row = await store.findVoicemail(ACCOUNT, id);
    await store.moveVoicemail(ACCOUNT, id, ['done'], 'undoing');
    const crm = await work.server.deps.openCrm(ACCOUNT, 'person');
    await crm.archiveTask(row?.taskId ?? '');
    await resumeVoicemails(work.server.deps, 0);
    expect((await store.findVoicemail(ACCOUNT, id))?.state).toBe('undone');
  });

  it('a voicemail older than a week is given up and left in the ledger', async () => {
    work.hubspot.faults.add({ match: { method: 'POST', path: /\/calls$/, times: null }, kind: 'status-before', status: 503 });
    const id = await leftIn([]);
    const { store } = work.server.deps;
    const report = await resumeVoicemails(work.server.deps, 0);
    expect(report.waiting).toBe(1);
    expect((await store.findVoicemail(ACCOUNT, id))?.state).not.toBe('done');
    work.passTime(8 * 24 * 3600 * 1000);
    const later = await resumeVoicemails(work.server.deps, 0);
    expect(later.givenUp).toBe(1);
    expect((await store.findVoicemail(ACCOUNT, id))?.state).toBe('failed');
    work.hubspot.faults.clear();
  });
});
