/** Moving: compare and set, of many movers one wins. */
import { describe, expect, it } from '@jest/globals';
import type { OpenStore } from '../../../src/store/create-store.ts';
import type { VoicemailState } from '../../../src/store/store.ts';
import { STATES, receive, receiveIn } from './voicemail-rows.ts';

export function movingBattery(store: () => OpenStore): void {
  describe('moving a voicemail', () => {
    it.each(STATES)('moves to %s and tells the row as it is', async (state) => {
      const row = await receive(store());
      const moved = await store().moveVoicemail(row.accountId, row.id, ['received'], state);
      expect(moved).toMatchObject({ ...row, state });
      expect(await store().findVoicemail(row.accountId, row.id)).toEqual(moved);
    });

    it.each<[string, VoicemailState, readonly VoicemailState[], boolean]>([
      ['the only state given', 'sending-call', ['sending-call'], true],
      ['one of several states', 'call-logged', ['received', 'call-logged', 'done'], true],
      ['none of the states', 'done', ['received', 'sending-call'], false],
      ['no state at all', 'received', [], false],
    ])('compares first: the row is in %s', async (_, at, from, moves) => {
      const row = await receiveIn(store(), at);
      const moved = await store().moveVoicemail(row.accountId, row.id, from, 'failed', { problem: 'invalid' });
      expect(moved?.state ?? null).toBe(moves ? 'failed' : null);
      expect(await store().findVoicemail(row.accountId, row.id)).toMatchObject(
        moves ? { state: 'failed', problem: 'invalid' } : { state: at, problem: null },
      );
    });

    it('lets one of many simultaneous movers win', async () => {
      const row = await receive(store());
      const moves = await Promise.all(
        Array.from({ length: 20 }, (_, i) =>
          store().moveVoicemail(row.accountId, row.id, ['received'], 'sending-call', { problem: String(i) }),
        ),
      );
      const won = moves.filter((moved) => moved !== null);
      expect(won).toHaveLength(1);
      expect(await store().findVoicemail(row.accountId, row.id)).toEqual(won[0]);
    });

    it('writes what the patch names, clears what it gives as null, and leaves the rest', async () => {
      const row = await receive(store());
      const first = { callId: '1', callUrl: 'https://a', taskId: '2', taskUrl: 'https://b', problem: 'unavailable' };
      expect(await store().moveVoicemail(row.accountId, row.id, ['received'], 'call-logged', first)).toMatchObject(first);
      const second = await store().moveVoicemail(row.accountId, row.id, ['call-logged'], 'done', {
        problem: null,
        taskId: '3',
        callUrl: undefined,
      });
      expect(second).toMatchObject({ ...first, taskId: '3', problem: null });
    });

    it('notes when it was moved', async () => {
      const row = await receive(store());
      const moved = await store().moveVoicemail(row.accountId, row.id, ['received'], 'sending-call');
      expect(Date.parse(moved?.updatedAt ?? '')).toBeGreaterThanOrEqual(Date.parse(moved?.createdAt ?? ''));
    });

    it.each(['', 'none', '101', '0b8c6a52-6f0e-4a8e-9d53-0d1f3f9f8a11'])('knows no voicemail with the id "%s"', async (id) => {
      const { accountId } = await receive(store());
      expect(await store().findVoicemail(accountId, id)).toBeNull();
      expect(await store().moveVoicemail(accountId, id, STATES, 'failed')).toBeNull();
    });
  });
}
