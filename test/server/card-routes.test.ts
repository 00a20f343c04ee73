import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { resumeVoicemails } from '../../src/use-cases/resume-voicemails.ts';
import { sampleSlots } from '../fixtures/languages/samples.ts';
import { BRIGHTLINE_SETTINGS } from '../workplace/brightline-settings.ts';
import { logRequest } from '../workplace/log-request.ts';
import { openWorkplace, type Reply, type SignOptions, type Workplace } from '../workplace/open-workplace.ts';

let work: Workplace;
/** Somebody with a name and a number, whom anything may be logged for. */
let contactId: string;

async function timeline(): Promise<
  { type: string; id: string; properties: Record<string, string | null>; associations: Record<string, string[]> }[]
> {
  const response = await fetch(`${work.hubspot.url}/sandbox/contacts/${contactId}/timeline`);
  return ((await response.json()) as { entries: never[] }).entries;
}

async function ours(type: 'calls' | 'tasks'): Promise<Awaited<ReturnType<typeof timeline>>> {
  return (await timeline()).filter((entry) => entry.type === type && (entry.properties['vm_ref'] ?? '') !== '');
}

async function rules(change: Record<string, unknown>): Promise<void> {
  const response = await fetch(`${work.hubspot.url}/sandbox/rules`, {
    method: 'PATCH',
    body: JSON.stringify(change),
    headers: { 'content-type': 'application/json' },
  });
  expect(response.status).toBe(200);
}

beforeAll(async () => {
  work = await openWorkplace();
  const list = (await (await fetch(`${work.hubspot.url}/sandbox/contacts`)).json()) as { contacts: { id: string; name: string }[] };
  contactId = list.contacts.find((contact) => /john smith/i.test(contact.name))?.id ?? '';
  expect(contactId).not.toBe('');
});

afterAll(() => work.close());

beforeEach(() => work.hubspot.faults.clear());

describe('opening a card', () => {
  it('asks for the callback number first', async () => {
    const reply = await work.call('GET', `/card/contacts/${contactId}/voicemail?timeZone=America%2FDenver`, undefined, {
      userId: 5,
      email: 'nobody@brightline.example',
    });
    expect(reply.status).toBe(200);
    expect(reply.body.data).toMatchObject({ firstUse: true, facts: null, slots: null, answer: null });
  });

  it('gives a script from the facts of the record, in at most four calls', async () => {
    await work.call('PUT', '/card/settings', { settings: BRIGHTLINE_SETTINGS });
    work.hubspot.stats.reset();
    const { body } = await work.call('GET', `/card/contacts/${contactId}/voicemail?timeZone=America%2FDenver`);
    expect(body.ok).toBe(true);
    expect(work.hubspot.stats.count()).toBeLessThanOrEqual(4);
    const { answer, slots, facts, dueDate } = body.data;
    expect(slots.contact.firstName).toBe('John');
    expect(answer.script.text).toContain('John');
    expect(answer.script.text.split('303-555-0134').length - 1).toBeGreaterThanOrEqual(2);
    expect(answer.script.parts.map((part: { part: string }) => part.part)).toEqual([
      'greeting',
      'context',
      'reason',
      'ask',
      'contact-details',
      'repeat',
      'sign-off',
    ]);
    expect(answer.findings.filter((finding: { severity: string }) => finding.severity !== 'info')).toEqual([]);
    expect(facts.sources['contact.firstName']).toMatchObject({ object: 'contact', id: contactId, property: 'firstname' });
    expect(dueDate).toBe('2026-11-25');
  });

  it('says that a contact is gone', async () => {
    const reply = await work.call('GET', '/card/contacts/987654321/voicemail');
    expect([reply.status, reply.body.error.code]).toEqual([404, 'crm-not-found']);
  });
});

describe('logging a voicemail', () => {
  const log = (change: Record<string, unknown> = {}, sign: SignOptions = {}): Promise<Reply> =>
    work.call('POST', `/card/contacts/${contactId}/voicemails?timeZone=America%2FDenver`, logRequest(change), sign);

  it('makes a call and a task with every property, once', async () => {
    const first = await log();
    expect(first.body.ok).toBe(true);
    const calls = await ours('calls');
    const tasks = await ours('tasks');
    expect([calls.length, tasks.length]).toEqual([1, 1]);
    expect(calls[0]?.properties).toMatchObject({
      hs_call_disposition: 'b2cf5968-551e-4856-9783-52b3da59a7d0',
      hs_call_status: 'COMPLETED',
      hs_call_direction: 'OUTBOUND',
      hs_call_duration: '24500',
      hs_call_from_number: '+13035550134',
      hs_call_to_number: '+14155550134',
      vm_script_id: 'en-test',
      vm_script_variant: 'edited',
    });
    expect(calls[0]?.properties['hubspot_owner_id']).toMatch(/^\d+$/);
    expect(tasks[0]?.properties).toMatchObject({
      hs_task_type: 'EMAIL',
      hs_task_status: 'NOT_STARTED',
      hs_task_subject: 'Send e-mail: my voicemail today',
    });
    // 09:00 in Denver on the due date.
    expect(tasks[0]?.properties['hs_timestamp']).toMatch(/2026-11-25T16:00:00|1795622400000/);
    expect(tasks[0]?.properties['hs_task_body']).toContain('&lt;today&gt;');
    expect(calls[0]?.associations['contacts']).toContain(contactId);
    expect(calls[0]?.associations['companies']?.length ?? 0).toBeLessThanOrEqual(1);

    const again = await log();
    expect(again.body.data).toEqual({ ...first.body.data, repeated: true });
    expect([(await ours('calls')).length, (await ours('tasks')).length]).toEqual([1, 1]);
  });

  it('refuses a key that stands for something else', async () => {
    const reply = await log({ text: 'Something else, 303-555-0134.' });
    expect([reply.status, reply.body.error.code]).toEqual([409, 'key-reused']);
  });

  it('keeps accounts and contacts apart', async () => {
    const { body } = await log();
    const elsewhere = await work.call('POST', `/card/voicemails/${body.data.voicemailId}/undo`, { contactId }, { portalId: '4000002' });
    expect(elsewhere.body.error.code).toBe('not-found');
    const otherContact = await work.call('POST', `/card/voicemails/${body.data.voicemailId}/undo`, { contactId: '1' });
    expect(otherContact.body.error.code).toBe('not-found');
  });

  it('shows it in the history, takes it back, and shows that too', async () => {
    const { body } = await log();
    const { voicemailId } = body.data;
    const shown = await work.call('GET', `/card/contacts/${contactId}/voicemails`);
    expect(shown.body.data.history.filter((entry: { voicemailId: string }) => entry.voicemailId === voicemailId)).toMatchObject([
      { state: 'done', subject: 'my voicemail today', callUrl: expect.stringContaining('/0-48/') },
    ]);
    const undone = await work.call('POST', `/card/voicemails/${voicemailId}/undo`, { contactId });
    expect(undone.body.data.entry.state).toBe('undone');
    expect([(await ours('calls')).length, (await ours('tasks')).length]).toEqual([0, 0]);
    const again = await work.call('POST', `/card/voicemails/${voicemailId}/undo`, { contactId });
    expect(again.body.data.entry.state).toBe('undone');
  });

  it('is not fooled by the other card of the same record, but takes other words, another rep, and later times', async () => {
    const first = await log({ idempotencyKey: 'tab-card-00000001' });
    expect(first.body.ok).toBe(true);
    const twin = await log({ idempotencyKey: 'sidebar-card-0001' });
    expect([twin.status, twin.body.error.code, twin.body.error.retry]).toEqual([409, 'already-logged', false]);
    expect((await ours('calls')).length).toBe(1);
    const others = [
      await log({ idempotencyKey: 'other-words-00001', text: 'Hi John, one thing more. 303-555-0134, 303-555-0134.' }),
      await log({ idempotencyKey: 'other-rep-0000001' }, { userId: 70000002 }),
    ];
    work.passTime(11 * 60 * 1000);
    others.push(await log({ idempotencyKey: 'much-later-000001' }));
    for (const other of [first, ...others]) {
      expect(other.body.ok).toBe(true);
      await work.call('POST', `/card/voicemails/${other.body.data.voicemailId}/undo`, { contactId });
    }
  });

  it('does not finish later by itself what the rep gave up to change', async () => {
    await rules({ requiredProperties: { calls: ['hs_call_recording_url'] } });
    expect((await log({ idempotencyKey: 'given-up-00000001' })).status).toBe(422);
    await rules({ requiredProperties: {} });
    const changed = await log({ idempotencyKey: 'changed-words-001', text: 'Hi John, in other words. 303-555-0134, 303-555-0134.' });
    expect(changed.body.ok).toBe(true);
    work.passTime(2 * 3600 * 1000);
    await resumeVoicemails(work.server.deps, 0);
    expect([(await ours('calls')).length, (await ours('tasks')).length]).toEqual([1, 1]);
    await work.call('POST', `/card/voicemails/${changed.body.data.voicemailId}/undo`, { contactId });
  });

  it('does not start another one while the last is under way', async () => {
    work.hubspot.faults.add({ match: { method: 'POST', path: /\/calls$/ }, kind: 'status-before', status: 503 });
    const lost = { idempotencyKey: 'under-way-0000001' };
    expect((await log(lost)).body.error.code).toBe('crm-outcome-unknown');
    const other = await log({ idempotencyKey: 'under-way-0000002', text: 'Other words. 303-555-0134, 303-555-0134.' });
    expect([other.status, other.body.error.code]).toEqual([409, 'voicemail-in-progress']);
    const finished = await log(lost);
    expect([(await ours('calls')).length, (await ours('tasks')).length]).toEqual([1, 1]);
    await work.call('POST', `/card/voicemails/${finished.body.data.voicemailId}/undo`, { contactId });
  });

  it('makes no task when none is wanted', async () => {
    const { body } = await log({ idempotencyKey: 'no-follow-up-0001', followUp: null });
    expect(body.data.task).toBeNull();
    expect([(await ours('calls')).length, (await ours('tasks')).length]).toEqual([1, 0]);
    await work.call('POST', `/card/voicemails/${body.data.voicemailId}/undo`, { contactId });
  });

  it.each([
    ['the call', 'calls', 'drop-after'],
    ['the call', 'calls', 'status-after'],
    ['the call', 'calls', 'truncate'],
    ['the call', 'calls', 'malformed'],
    ['the task', 'tasks', 'drop-after'],
    ['the task', 'tasks', 'status-after'],
    ['the task', 'tasks', 'truncate'],
  ] as const)('makes one of each when the answer to %s is lost (%s: %s)', async (_name, objects, kind) => {
    work.hubspot.faults.add({ match: { method: 'POST', path: new RegExp(`/${objects}(/batch/create)?$`) }, kind });
    const key = { idempotencyKey: `lost-${objects}-${kind}-0` };
    let reply = await log(key);
    if (!reply.body.ok) reply = await log(key);
    expect(reply.body.ok).toBe(true);
    expect([(await ours('calls')).length, (await ours('tasks')).length]).toEqual([1, 1]);
    await work.call('POST', `/card/voicemails/${reply.body.data.voicemailId}/undo`, { contactId });
  });

  it('makes one of each when HubSpot’s proxy sends the same request twice at once', async () => {
    work.hubspot.faults.add({ match: { method: 'POST', path: /\/calls$/ }, kind: 'latency', ms: 150 });
    const key = { idempotencyKey: 'twice-at-once-001' };
    const [one, two] = await Promise.all([log(key), log(key)]);
    expect(one.body.data.call).toEqual(two.body.data.call);
    expect([(await ours('calls')).length, (await ours('tasks')).length]).toEqual([1, 1]);
    await work.call('POST', `/card/voicemails/${one.body.data.voicemailId}/undo`, { contactId });
  });

  it('says what the account’s rules refuse, writes nothing, and logs on the next attempt', async () => {
    await rules({ requiredProperties: { calls: ['hs_call_recording_url'] } });
    const key = { idempotencyKey: 'refused-at-first-1' };
    const refused = await log(key);
    expect([refused.status, refused.body.error.code]).toEqual([422, 'crm-invalid']);
    expect(refused.body.error.action).toMatch(/hs_call_recording_url|required/);
    expect([(await ours('calls')).length, (await ours('tasks')).length]).toEqual([0, 0]);
    await rules({ requiredProperties: {} });
    const again = await log(key);
    expect(again.body.ok).toBe(true);
    expect([(await ours('calls')).length, (await ours('tasks')).length]).toEqual([1, 1]);
    await work.call('POST', `/card/voicemails/${again.body.data.voicemailId}/undo`, { contactId });
  });
});

it('logs nothing personal', () => {
  const text = work.logLines.join('\n');
  expect(text).toContain('"route":"/card/contacts/:contactId/voicemails"');
  expect(text).not.toMatch(/John|Maria|555-?0134|brightline|my voicemail today|access_token|Bearer|sandbox-secret/i);
});

describe('wordings and checks', () => {
  it('writes another wording of the slots it is given, and never one that was seen', async () => {
    const slots = sampleSlots('en');
    const seen: string[] = [];
    let tried = 0;
    for (let turn = 0; turn < 4; turn += 1) {
      const reply = await work.call('POST', '/card/wordings', { slots, strategy: 'call-back', tried, seen });
      expect(reply.status).toBe(200);
      const data = reply.body.data as { answer: { script: { text: string; strategy: string } }; tried: number };
      expect(data.answer.script.strategy).toBe('call-back');
      expect(seen).not.toContain(data.answer.script.text);
      seen.push(data.answer.script.text);
      tried = data.tried;
    }
    const other = await work.call('POST', '/card/wordings', { slots, strategy: 'watch-for-email', tried: 0, seen: [] });
    expect(other.body.data).toMatchObject({ answer: { script: { strategy: 'watch-for-email' } } });
  });

  it('checks words and the subject of the follow-up', async () => {
    const reply = await work.call('POST', '/card/checks', {
      slots: sampleSlots('en'),
      strategy: 'call-back',
      text: 'Um, hi John.',
      followUp: { subject: 'RE: URGENT!!!', body: 'Hi.' },
    });
    const data = reply.body.data as { findings: { tip: string }[]; seconds: { expected: number }; subjectFindings: { tip: string }[] };
    expect(data.findings.map(({ tip }) => tip)).toEqual(expect.arrayContaining(['no-fillers', 'number-stated']));
    expect(data.subjectFindings.map(({ tip }) => tip)).toEqual(expect.arrayContaining(['no-fake-reply', 'no-fake-urgency']));
    expect(data.seconds.expected).toBeGreaterThan(0);
  });

  it.each(['/card/wordings', '/card/checks'])('refuses slots that are none at %s', async (path) => {
    const reply = await work.call('POST', path, {
      slots: { language: 'en' },
      strategy: 'call-back',
      text: 'Hi.',
      followUp: null,
      tried: 0,
      seen: [],
    });
    expect(reply.status).toBe(400);
    expect(reply.body.error).toMatchObject({ code: 'bad-request' });
  });
});
