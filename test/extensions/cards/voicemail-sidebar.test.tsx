import { describe, expect, it } from '@jest/globals';
import { firstUse, logged, prepared, refused, undone } from '../../fixtures/card/prepared.ts';
import { fakeBackend, ok } from './fake-backend.ts';
import { openCard } from './open-card.tsx';

const place = 'crm.record.sidebar' as const;

describe('the card beside the record', () => {
  it('shows the words, their time and the follow-up, and logs and takes back', async () => {
    const data = prepared();
    const backend = fakeBackend({ prepare: [ok(data)], log: [ok(logged())], undo: [ok(undone())] });
    const card = openCard({ place });
    await card.appears('script');
    expect(card.text('script')).toBe(data.answer?.script?.text);
    expect(card.text('seconds')).toMatch(/^About \d+ s/);
    expect(card.text('follow-up-line')).toContain(`“${data.answer?.subjects[0]?.subject}” · due Wed, Nov 25`);
    card.press('leave');
    await card.appears('logged');
    expect(card.has('send-email')).toBe(false);
    card.press('undo');
    await card.appears('undone');
    expect(backend.asked.map(({ route }) => route)).toEqual(['prepare', 'log', 'undo']);
  });

  it('copies, rewords and edits', async () => {
    const data = prepared();
    fakeBackend({ prepare: [ok(data)] });
    const card = openCard({ place });
    await card.appears('script');
    card.press('copy-script');
    expect(card.actions.copyTextToClipboard.calls).toEqual([[data.answer?.script?.text]]);
    card.press('another-version');
    await card.until(() => expect(card.text('script')).not.toBe(data.answer?.script?.text));
    card.press('edit-script');
    await card.appears('script-text');
    card.fill('script-text', 'Hi.');
    card.press('edit-script');
    await card.until(() => expect(card.text('script')).toBe('Hi.'));
    expect(card.has('finding-errors')).toBe(true);
  });

  it('asks for the callback number on first use', async () => {
    fakeBackend({ prepare: [ok(firstUse())] });
    const card = openCard({ place });
    await card.appears('setting-callbackNumber');
    expect(card.has('leave')).toBe(false);
  });

  it('shows a refusal', async () => {
    fakeBackend({ prepare: [ok(refused())] });
    const card = openCard({ place });
    await card.appears('refusal-do-not-voicemail');
    expect(card.has('script')).toBe(false);
  });
});
