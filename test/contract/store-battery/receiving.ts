/** Receiving: atomic, once per key, and true to what was given. */
import { describe, expect, it } from '@jest/globals';
import type { OpenStore } from '../../../src/store/create-store.ts';
import type { NewVoicemail } from '../../../src/store/store.ts';
import { ISO_MS, newVoicemail, receive } from './voicemail-rows.ts';

export function receivingBattery(store: () => OpenStore): void {
  describe('receiving a voicemail', () => {
    it('keeps every field and begins in state received', async () => {
      const row = newVoicemail();
      const { inserted, voicemail } = await store().receiveVoicemail(row);
      const rest = { state: 'received', callId: null, callUrl: null, taskId: null, taskUrl: null, problem: null };
      expect(inserted).toBe(true);
      expect(voicemail).toEqual({ ...row, ...rest, createdAt: expect.stringMatching(ISO_MS), updatedAt: expect.stringMatching(ISO_MS) });
      expect(await store().findVoicemail(row.accountId, row.id)).toEqual(voicemail);
    });

    it('answers a key that is there already with the first row, unchanged', async () => {
      const row = await receive(store());
      await store().moveVoicemail(row.accountId, row.id, ['received'], 'call-logged', { callId: '900' });
      const again = newVoicemail({
        accountId: row.accountId,
        idempotencyKey: row.idempotencyKey,
        requestHash: 'other',
        payload: { text: 'other' },
      });
      const answer = await store().receiveVoicemail(again);
      expect(answer).toMatchObject({ inserted: false, voicemail: { ...row, state: 'call-logged', callId: '900' } });
      expect(await store().findVoicemail(row.accountId, again.id)).toBeNull();
    });

    it('lets one of many simultaneous callers insert and gives all of them that row', async () => {
      const { accountId, idempotencyKey } = newVoicemail();
      const callers = Array.from({ length: 20 }, () => newVoicemail({ accountId, idempotencyKey }));
      const answers = await Promise.all(callers.map((row) => store().receiveVoicemail(row)));
      const winners = answers.filter((answer) => answer.inserted);
      expect(winners).toHaveLength(1);
      expect(new Set(answers.map((answer) => answer.voicemail.id))).toEqual(new Set([winners[0]?.voicemail.id]));
      expect(await store().listVoicemails(accountId, '101', 100)).toHaveLength(1);
    });

    it('refuses an id that another key of the account has', async () => {
      const row = await receive(store());
      await expect(store().receiveVoicemail(newVoicemail({ accountId: row.accountId, id: row.id }))).rejects.toMatchObject({
        code: 'conflict',
      });
    });

    it.each<[string, unknown]>([
      ['nested objects', { a: { b: [1, 2.5, -3e-7, { c: null }] }, empty: {}, none: [] }],
      ['an array', [1, 'two', [3]]],
      ['a text', 'only a text with "quotes", a \\ and a {brace}'],
      ['a number', 42],
      ['true', true],
      ['null', null],
      ['other scripts and emoji', { name: '李小龍', greeting: 'Olá 👋🏽', right: 'שלום' }],
      ['SQL', { text: `'); drop table ringback.voicemail; -- $1` }],
      ['a long text', { text: 'voicemail '.repeat(20_000) }],
    ])('gives a payload back as it was: %s', async (_, payload) => {
      const row = await receive(store(), { payload });
      expect((await store().findVoicemail(row.accountId, row.id))?.payload).toEqual(payload);
    });

    it.each<[string, Partial<NewVoicemail>]>([
      ['a NUL character in a text', { contactId: 'private\u0000private' }],
      ['a NUL character in the payload', { payload: { text: 'private\u0000private' } }],
      ['half a surrogate pair in the payload', { payload: { text: 'private\ud800private' } }],
      ['a moment that is none', { leftAt: 'private' }],
      ['an id that is none', { id: 'private' }],
      ['a strategy that is none', { strategy: 'private' as NewVoicemail['strategy'] }],
    ])('refuses %s with a code, keeps the value out of the error, and works on', async (_, fields) => {
      const row = newVoicemail(fields);
      const error: unknown = await store()
        .receiveVoicemail(row)
        .catch((caught: unknown) => caught);
      expect(error).toMatchObject({ name: 'StoreError', code: 'invalid-value', sqlState: expect.stringMatching(/^2[23]/) });
      expect(JSON.stringify([error, String(error), (error as Error).stack, (error as Error).cause])).not.toContain('private');
      expect((await store().receiveVoicemail(newVoicemail())).inserted).toBe(true);
    });

    it('reads a moment given in another zone as the same moment in UTC', async () => {
      const row = await receive(store(), { leftAt: '2026-11-24T08:04:05.678-07:00' });
      expect((await store().findVoicemail(row.accountId, row.id))?.leftAt).toBe('2026-11-24T15:04:05.678Z');
    });
  });
}
