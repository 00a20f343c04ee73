import { describe, expect, it } from '@jest/globals';
import { CrmActionButton } from '@hubspot/ui-extensions/crm';
import { answerFromSlots } from '../../../src/core/index.ts';
import { sampleSlots } from '../../fixtures/languages/samples.ts';
import { bare, firstUse, logged, optedOut, prepared, refused, SETTINGS, undone } from '../../fixtures/card/prepared.ts';
import { fails, fakeBackend, ok, type Reply } from './fake-backend.ts';
import { openCard, type Card } from './open-card.tsx';

const KEY = /^[A-Za-z0-9_-]{16,64}$/;

async function openScript(card: Card): Promise<void> {
  await card.appears('script-parts');
}

function keysOf(backend: ReturnType<typeof fakeBackend>): unknown[] {
  return backend.of('log').map(({ body }) => body?.['idempotencyKey']);
}

describe('opening the card', () => {
  it('says that it reads the contact, then shows the script from one request', async () => {
    const backend = fakeBackend({ prepare: [ok(prepared())] });
    const card = openCard();
    expect(card.has('loading')).toBe(true);
    await openScript(card);
    expect(card.has('loading')).toBe(false);
    expect(backend.asked).toHaveLength(1);
    expect(backend.asked[0]?.url.pathname).toBe('/card/contacts/101/voicemail');
    expect(backend.asked[0]?.url.searchParams.get('timeZone')).toMatch(/^\S+$/);
  });

  it('shows every part in its words and the spoken time against the band', async () => {
    const data = prepared();
    fakeBackend({ prepare: [ok(data)] });
    const card = openCard();
    await openScript(card);
    const parts = data.answer?.script?.parts ?? [];
    expect(parts).not.toHaveLength(0);
    for (const { part, text } of parts.filter((one) => one.text !== '')) expect(card.text(`part-${part}`)).toBe(text);
    expect(card.text('seconds')).toMatch(/^About \d+ s \(\d+–\d+\)$/);
    expect(card.text('target')).toMatch(/^target 20–35 s · /);
  });

  it('names the record behind what it says', async () => {
    fakeBackend({ prepare: [ok(prepared())] });
    const card = openCard();
    await openScript(card);
    expect(card.wholeText()).toContain('Contact · First name');
    expect(card.wholeText()).toContain('Your settings · Callback number');
  });

  it.each<[string, Reply]>([
    ['no connection', { rejects: new Error('network down') }],
    ['no JSON', { status: 502 }],
    ['an envelope with HTTP 200', fails('crm-unavailable')],
    ['an envelope with its own status', fails('store-unavailable', { status: 503 })],
    ['an answer of another shape', { body: { ok: true, data: { hello: 'world' } } }],
  ])('shows %s as an error with a way on, and recovers', async (_name, reply) => {
    const backend = fakeBackend({ prepare: [reply, ok(prepared())] });
    const card = openCard();
    await card.appears('load-failed');
    expect(card.has('script-parts')).toBe(false);
    card.press('load-retry');
    await openScript(card);
    expect(backend.of('prepare')).toHaveLength(2);
  });

  it.each([{}, { BACKEND_ORIGIN: '${BACKEND_ORIGIN}' }, { BACKEND_ORIGIN: '' }])(
    'says that it is not configured when the profile names no backend: %j',
    async (variables) => {
      const backend = fakeBackend({ prepare: [ok(prepared())] });
      const card = openCard({ variables: variables as Record<string, string> });
      await card.appears('load-failed');
      expect(String(card.props('load-failed')?.['title'])).toContain('not configured');
      expect(backend.asked).toHaveLength(0);
    },
  );
});

describe('when little is known', () => {
  it('says what to fill in and where', async () => {
    fakeBackend({ prepare: [ok(bare())] });
    const card = openCard({ contactId: 102 });
    await openScript(card);
    expect(card.text('notice-no-connection')).toContain('"Mutual connection"');
    expect(card.text('notice-no-offer')).toContain('Your settings');
    expect(card.text('notice-no-phone')).toContain('"Phone number"');
    expect(card.text('notice-unread-meetings')).toBe('Meetings could not be read, so none is mentioned.');
    expect(card.has('notice-no-meeting')).toBe(false);
  });

  it('reads again on request when a part was not read', async () => {
    const backend = fakeBackend({ prepare: [ok(bare()), ok(prepared())] });
    const card = openCard({ contactId: 102 });
    await openScript(card);
    card.press('read-again');
    await card.goes('read-again');
    expect(backend.of('prepare')).toHaveLength(2);
  });
});

describe('when nothing may be said', () => {
  it('says why and what to do, and offers neither script nor button', async () => {
    fakeBackend({ prepare: [ok(refused())] });
    const card = openCard();
    await card.appears('refusal-do-not-voicemail');
    expect(card.text('refusal-do-not-voicemail')).toContain('"Do not leave voicemails"');
    expect(card.has('script-parts')).toBe(false);
    expect(card.has('leave')).toBe(false);
  });

  it('names better times', async () => {
    fakeBackend({ prepare: [ok(refused('outside-lawful-hours'))] });
    const card = openCard();
    await card.appears('best-times');
    expect(card.text('best-times')).toContain('Nov 24, 2026, 9:30 AM (America/Los_Angeles): mid-morning there');
  });
});

describe('first use', () => {
  it('asks for the callback number, saves it and shows the script', async () => {
    const backend = fakeBackend({ prepare: [ok(firstUse()), ok(prepared())], settings: [ok({ settings: SETTINGS })] });
    const card = openCard();
    await card.appears('first-use');
    expect(card.has('script-parts')).toBe(false);
    card.fill('setting-callbackNumber', '+1 (303) 555-0134');
    card.press('save-settings');
    await openScript(card);
    expect(backend.of('settings')[0]?.body).toEqual({ settings: SETTINGS });
  });

  it.each([
    ['', 'Fill in the number'],
    ['303 555 0134', 'country code'],
  ])('does not send the number "%s"', async (number, words) => {
    const backend = fakeBackend({ prepare: [ok(firstUse())] });
    const card = openCard();
    await card.appears('first-use');
    card.fill('setting-callbackNumber', number);
    card.press('save-settings');
    await card.until(() => expect(card.props('setting-callbackNumber')?.['error']).toBe(true));
    expect(String(card.props('setting-callbackNumber')?.['validationMessage'])).toContain(words);
    expect(backend.of('settings')).toHaveLength(0);
  });

  it('shows a refused field where it is, and keeps what was typed', async () => {
    fakeBackend({
      prepare: [ok(firstUse())],
      settings: [fails('bad-request', { status: 400, retry: false, path: 'settings.callbackNumber' })],
    });
    const card = openCard();
    await card.appears('first-use');
    card.fill('setting-callbackNumber', '+13035550134');
    card.press('save-settings');
    await card.appears('settings-failed');
    expect(card.props('setting-callbackNumber')?.['error']).toBe(true);
    expect(card.props('setting-callbackNumber')?.['value']).toBe('+13035550134');
  });
});

describe('a script in another language', () => {
  it('is checked by the backend, and may be left', async () => {
    const slots = sampleSlots('de');
    const answer = answerFromSlots(slots);
    const backend = fakeBackend({ prepare: [ok({ ...prepared(), slots, answer })], log: [ok(logged())] });
    const card = openCard();
    await openScript(card);
    expect(card.text('part-greeting')).toBe(answer.script?.parts[0]?.text);
    card.press('edit-script');
    await card.appears('script-text');
    card.fill('script-text', 'Äh, hallo Jürgen.');
    await card.appears('finding-errors');
    expect(backend.of('check').length).toBeGreaterThan(0);
  });
});

describe('changing the words', () => {
  it('checks numbers, names and time at every keystroke without a request, and the rest at a pause', async () => {
    const backend = fakeBackend({ prepare: [ok(prepared())] });
    const card = openCard();
    await openScript(card);
    card.press('edit-script');
    await card.appears('script-text');
    card.type('script-text', 'Hi John.');
    await card.appears('finding-errors');
    expect(card.text('target')).toContain('too short');
    expect(card.has('edited')).toBe(true);
    expect(backend.asked).toHaveLength(1);
    card.type('script-text', 'Um, hi John.');
    await card.until(() => expect(backend.of('check').at(-1)?.body?.['text']).toBe('Um, hi John.'));
    await card.until(() => expect(card.wholeText()).toMatch(/"um" weakens/i));
  });

  it('puts one thing right with one press', async () => {
    const data = prepared();
    fakeBackend({ prepare: [ok(data)] });
    const card = openCard();
    await openScript(card);
    card.press('edit-script');
    await card.appears('script-text');
    const changed = (data.answer?.script?.text ?? '').replace('555-0134', '555-0143');
    card.fill('script-text', changed);
    await card.appears('finding-errors');
    // The way to put it right comes with the full check, at the pause.
    const fix = (): string | undefined => [0, 1, 2, 3, 4, 5].map((index) => `finding-${index}-fix-0`).find((id) => card.has(id));
    await card.until(() => expect(fix()).toBeDefined());
    card.press(fix() as string);
    await card.until(() => expect(card.props('script-text')?.['value']).not.toBe(changed));
    expect(String(card.props('script-text')?.['value'])).toContain('303-555-0134');
  });

  it('goes back to the suggestion', async () => {
    const data = prepared();
    fakeBackend({ prepare: [ok(data)] });
    const card = openCard();
    await openScript(card);
    card.press('edit-script');
    await card.appears('script-text');
    card.fill('script-text', 'Something else altogether.');
    card.press('back-to-suggestion');
    await openScript(card);
    expect(card.has('edited')).toBe(false);
    expect(card.text('part-greeting')).toBe(data.answer?.script?.parts[0]?.text);
  });

  it('shows another wording, sets changed words aside and brings them back', async () => {
    const data = prepared();
    fakeBackend({ prepare: [ok(data)] });
    const card = openCard();
    await openScript(card);
    card.press('edit-script');
    await card.appears('script-text');
    card.fill('script-text', 'My own words, 303-555-0134.');
    card.press('another-version');
    await card.appears('restore-edit');
    expect(card.text('version')).toMatch(/^Version 2 of 2/);
    card.press('restore-edit');
    await card.until(() => expect(card.props('script-text')?.['value']).toBe('My own words, 303-555-0134.'));
  });

  it('switches what is asked for', async () => {
    fakeBackend({ prepare: [ok(prepared())] });
    const card = openCard();
    await openScript(card);
    const before = card.text('part-ask');
    card.set('strategy', 'watch-for-email');
    await card.until(() => expect(card.text('part-ask')).not.toBe(before));
    expect(card.props('strategy')?.['value']).toBe('watch-for-email');
  });

  it('copies the words on screen', async () => {
    const data = prepared();
    fakeBackend({ prepare: [ok(data)] });
    const card = openCard();
    await openScript(card);
    card.press('copy-script');
    expect(card.actions.copyTextToClipboard.calls).toEqual([[data.answer?.script?.text]]);
  });

  it('starts anew when the context names another contact', async () => {
    const backend = fakeBackend({ prepare: [ok(prepared()), ok(bare())] });
    const card = openCard();
    await openScript(card);
    card.press('edit-script');
    await card.appears('script-text');
    card.fill('script-text', 'Words for John only.');
    card.goTo(102);
    await card.until(() => expect(backend.of('prepare')).toHaveLength(2));
    await openScript(card);
    expect(backend.of('prepare')[1]?.url.pathname).toBe('/card/contacts/102/voicemail');
    expect(card.has('edited')).toBe(false);
    expect(card.has('restore-edit')).toBe(false);
    expect(card.wholeText()).not.toContain('Words for John only.');
  });
});

describe('the follow-up', () => {
  it('offers the subjects with their reasons, and checks the rep’s own', async () => {
    const data = prepared();
    fakeBackend({ prepare: [ok(data)] });
    const card = openCard();
    await openScript(card);
    const options = card.props('subject')?.['options'] as { label: string; description?: string }[];
    expect(options.map(({ label }) => label)).toEqual([...(data.answer?.subjects ?? []).map(({ subject }) => subject), 'Write my own']);
    expect(options[0]?.description).toBe(data.answer?.subjects[0]?.why);
    card.set('subject', 'own');
    await card.appears('own-subject');
    expect(card.text('leave-note')).toContain('Write a subject');
    card.type('own-subject', 'Re: our call');
    await card.appears('subject-finding-errors');
  });

  it('says so and makes none when the contact opted out of e-mail', async () => {
    const backend = fakeBackend({ prepare: [ok(optedOut())], log: [ok(logged({ task: null }))] });
    const card = openCard();
    await openScript(card);
    expect(card.has('email-opted-out')).toBe(true);
    expect(card.has('subject')).toBe(false);
    card.press('leave');
    await card.appears('logged');
    expect(backend.of('log')[0]?.body?.['followUp']).toBeNull();
  });

  it('sends what was chosen: subject, text, date', async () => {
    const data = prepared();
    const backend = fakeBackend({ prepare: [ok(data)], log: [ok(logged())] });
    const card = openCard();
    await openScript(card);
    card.set('subject', '1');
    card.press('edit-body');
    await card.appears('email-body');
    card.fill('email-body', 'Hi John, my own mail.');
    card.set('due-date', { year: 2026, month: 10, date: 30 });
    await card.until(() => expect(card.props('due-date')?.['value']).toEqual({ year: 2026, month: 10, date: 30 }));
    card.press('leave');
    await card.until(() => expect(card.has('logged') || card.has('override-reason')).toBe(true));
    if (card.has('override-reason')) {
      card.fill('override-reason', 'They know this subject.');
      card.press('override-confirm');
      await card.appears('logged');
    }
    expect(backend.of('log')[0]?.body?.['followUp']).toEqual({
      subject: data.answer?.subjects[1]?.subject,
      body: 'Hi John, my own mail.',
      dueDate: '2026-11-30',
    });
  });

  it('makes none when the rep does not want one', async () => {
    const backend = fakeBackend({ prepare: [ok(prepared())], log: [ok(logged({ task: null }))] });
    const card = openCard();
    await openScript(card);
    card.set('follow-up-wanted', false);
    await card.goes('subject');
    card.press('leave');
    await card.appears('logged');
    expect(backend.of('log')[0]?.body?.['followUp']).toBeNull();
  });
});

describe('"I left it"', () => {
  it('logs once with everything the backend needs, and shows where it is', async () => {
    const data = prepared();
    const backend = fakeBackend({ prepare: [ok(data)], log: [ok(logged())] });
    const card = openCard();
    await openScript(card);
    card.press('leave');
    await card.appears('logged');
    const body = backend.of('log')[0]?.body;
    expect(body?.['idempotencyKey']).toMatch(KEY);
    expect(body).toMatchObject({
      text: data.answer?.script?.text,
      scriptId: data.answer?.script?.id,
      variant: 'generated',
      strategy: 'call-back',
      overrideReason: null,
      companyId: '501',
      toNumber: '+14155550134',
      followUp: { subject: data.answer?.subjects[0]?.subject, dueDate: '2026-11-25' },
    });
    expect(card.props('call-link')?.['href']).toBe(logged().call.url);
    expect(card.props('task-link')?.['href']).toBe(logged().task?.url);
    expect(card.actions.refreshObjectProperties.calls).toHaveLength(1);
    expect(card.alerts()).toEqual([expect.objectContaining({ type: 'success', title: 'Voicemail logged' })]);
    expect(card.renderer.findByTestId(CrmActionButton, 'send-email').props.actionContext).toMatchObject({
      objectId: 101,
      objectTypeId: '0-1',
      initialEmailSubject: data.answer?.subjects[0]?.subject,
    });
  });

  it('asks for a reason when an error stands, and sends it', async () => {
    const backend = fakeBackend({ prepare: [ok(prepared())], log: [ok(logged())] });
    const card = openCard();
    await openScript(card);
    card.press('edit-script');
    await card.appears('script-text');
    card.fill('script-text', 'Hi John, call me.');
    card.press('leave');
    await card.appears('override-reason');
    expect(backend.of('log')).toHaveLength(0);
    expect(() => card.press('override-confirm')).toThrow('disabled');
    card.type('override-reason', 'He knows my number by heart.');
    card.press('override-confirm');
    await card.appears('logged');
    expect(backend.of('log')[0]?.body).toMatchObject({
      text: 'Hi John, call me.',
      variant: 'edited',
      overrideReason: 'He knows my number by heart.',
    });
  });

  it('cannot be pressed without words', async () => {
    fakeBackend({ prepare: [ok(prepared())] });
    const card = openCard();
    await openScript(card);
    card.press('edit-script');
    await card.appears('script-text');
    card.fill('script-text', '  ');
    await card.until(() => expect(card.props('leave')?.['disabled']).toBe(true));
    expect(card.text('leave-note')).toBe('Write the words you said first.');
  });

  it('cannot be pressed twice while it is sending', async () => {
    let answer = () => {};
    const after = new Promise<void>((resolve) => (answer = resolve));
    const backend = fakeBackend({ prepare: [ok(prepared())], log: [{ ...ok(logged()), after }] });
    const card = openCard();
    await openScript(card);
    card.press('leave');
    await card.until(() => expect(card.props('leave')?.['loading']).toBe(true));
    expect(() => card.press('leave')).toThrow('disabled');
    answer();
    await card.appears('logged');
    expect(backend.of('log')).toHaveLength(1);
  });

  it.each<[string, Reply]>([
    ['a lost connection', { rejects: new Error('socket hang up') }],
    ['an unknown outcome with HTTP 200', fails('crm-outcome-unknown')],
    ['a proxy error without a body', { status: 504 }],
  ])('after %s sends the very same request under the same key', async (_name, reply) => {
    const backend = fakeBackend({ prepare: [ok(prepared())], log: [reply, reply, ok(logged())] });
    const card = openCard();
    await openScript(card);
    card.press('leave');
    await card.appears('leave-failed');
    expect(card.has('leave')).toBe(false);
    card.press('leave-retry');
    await card.until(() => expect(backend.of('log')).toHaveLength(2));
    await card.appears('leave-retry');
    card.press('leave-retry');
    await card.appears('logged');
    expect(new Set(keysOf(backend)).size).toBe(1);
    expect(backend.of('log')[2]?.body).toEqual(backend.of('log')[0]?.body);
  });

  it('keeps the key for the same words after a refusal, and takes a fresh one for other words', async () => {
    const backend = fakeBackend({
      prepare: [ok(prepared())],
      log: [fails('crm-missing-scope', { retry: false }), fails('crm-missing-scope', { retry: false }), ok(logged())],
    });
    const card = openCard();
    await openScript(card);
    card.press('leave');
    await card.appears('leave-failed');
    card.press('leave');
    await card.until(() => expect(backend.of('log')).toHaveLength(2));
    await card.appears('leave-failed');
    card.set('subject', '0');
    card.set('follow-up-wanted', false);
    await card.goes('subject');
    card.press('leave');
    await card.appears('logged');
    const [first, second, third] = keysOf(backend);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
    expect(third).toMatch(KEY);
  });

  it('can be undone, and then starts over with a fresh read and a fresh key', async () => {
    const backend = fakeBackend({
      prepare: [ok(prepared())],
      log: [ok(logged())],
      undo: [fails('crm-rate-limited'), ok(undone())],
    });
    const card = openCard();
    await openScript(card);
    card.press('leave');
    await card.appears('undo');
    card.press('undo');
    await card.appears('undo-failed');
    card.press('undo');
    await card.appears('undone');
    expect(backend.of('undo').map(({ url, body }) => [url.pathname, body])).toEqual([
      [`/card/voicemails/${logged().voicemailId}/undo`, { contactId: '101' }],
      [`/card/voicemails/${logged().voicemailId}/undo`, { contactId: '101' }],
    ]);
    expect(card.text('history-state-0')).toBe('Taken back');
    card.press('leave-another');
    await card.appears('leave');
    await card.until(() => expect(backend.of('prepare')).toHaveLength(2));
    await card.goes('loading');
    card.press('leave');
    await card.appears('logged');
    expect(new Set(keysOf(backend)).size).toBe(2);
  });
});

describe('the history', () => {
  it('shows what came with the script, and reads the calls when it is opened', async () => {
    const backend = fakeBackend({
      prepare: [ok(prepared())],
      earlier: [
        fails('crm-unavailable'),
        ok({
          history: [
            ...prepared().history,
            { ...prepared().history[0], voicemailId: null, strategy: null, text: null, subject: null, state: 'elsewhere' },
          ],
        }),
      ],
    });
    const card = openCard();
    await openScript(card);
    expect(card.text('history-entry-0')).toContain('Watch for my e-mail');
    card.click('history');
    await card.appears('history-failed');
    card.press('history-failed-retry');
    await card.appears('history-entry-1');
    expect(card.text('history-state-1')).toBe('Logged by another tool');
    card.click('history');
    expect(backend.of('earlier')).toHaveLength(2);
  });
});

describe('the settings', () => {
  it('take the pace of one reading against the clock, and refuse a time that cannot be one', async () => {
    const backend = fakeBackend({ prepare: [ok(prepared())], settings: [ok({ settings: SETTINGS })] });
    const card = openCard();
    await openScript(card);
    card.set('timed-seconds', 300);
    await card.until(() => expect(card.props('timed-seconds')?.['error']).toBe(true));
    const estimate = Number(/Estimated are (\d+)/.exec(String(card.props('timed-seconds')?.['description']))?.[1]);
    card.set('timed-seconds', estimate * 1.2);
    card.press('save-settings');
    await card.until(() => expect(backend.of('settings')).toHaveLength(1));
    const { speakingPace } = (backend.of('settings')[0]?.body as { settings: typeof SETTINGS }).settings;
    expect(speakingPace / SETTINGS.speakingPace).toBeGreaterThan(1.15);
    expect(speakingPace / SETTINGS.speakingPace).toBeLessThan(1.25);
  });

  it('are saved and give a new script', async () => {
    const backend = fakeBackend({ prepare: [ok(prepared())], settings: [ok({ settings: { ...SETTINGS, benefit: 'pay on time' } })] });
    const card = openCard();
    await openScript(card);
    card.fill('setting-benefit', '  pay on time ');
    card.set('setting-tone', 'formal');
    card.press('save-settings');
    await card.appears('settings-saved');
    await card.until(() => expect(backend.of('prepare')).toHaveLength(2));
    expect(backend.of('settings')[0]?.body).toEqual({ settings: { ...SETTINGS, benefit: 'pay on time', tone: 'formal' } });
  });
});
