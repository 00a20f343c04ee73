/** Listing and forgetting: the right rows, in the right order. */
import { describe, expect, it } from '@jest/globals';
import type { OpenStore } from '../../../src/store/create-store.ts';
import { FAR_FUTURE, STATES, UNFINISHED, newVoicemail, receive, receiveIn, untilNextMs } from './voicemail-rows.ts';

export function listingBattery(store: () => OpenStore): void {
  describe('listing voicemails', () => {
    it('lists those of a contact, newest first, no more than asked for', async () => {
      const { accountId } = newVoicemail();
      const leftAt = ['2026-11-02T10:00:00.000Z', '2026-11-24T10:00:00.001Z', '2026-11-24T10:00:00.000Z', '2025-01-01T00:00:00.000Z'];
      for (const moment of leftAt) await receive(store(), { accountId, leftAt: moment });
      await receive(store(), { accountId, contactId: '102' });
      const moments = async (limit: number): Promise<string[]> =>
        (await store().listVoicemails(accountId, '101', limit)).map((row) => row.leftAt);
      expect(await moments(100)).toEqual([...leftAt].sort().reverse());
      expect(await moments(2)).toEqual([leftAt[1], leftAt[2]]);
      expect(await moments(0)).toEqual([]);
    });

    it.each(STATES)('counts a voicemail in state %s as unfinished or not', async (state) => {
      const row = await receiveIn(store(), state);
      const found = (await store().listUnfinishedVoicemails(FAR_FUTURE, 10_000)).filter((unfinished) => unfinished.id === row.id);
      expect(found.map((unfinished) => unfinished.state)).toEqual(UNFINISHED.includes(state) ? [state] : []);
    });

    it('lists unfinished ones of all accounts, the one untouched for longest first', async () => {
      const rows = [await receive(store()), await receive(store()), await receive(store())];
      await untilNextMs();
      await store().moveVoicemail(rows[0]?.accountId ?? '', rows[0]?.id ?? '', ['received'], 'sending-call');
      const all = await store().listUnfinishedVoicemails(FAR_FUTURE, 10_000);
      const mine = all.filter((row) => rows.some(({ id }) => id === row.id));
      expect(mine).toHaveLength(3);
      expect(mine.at(-1)?.id).toBe(rows[0]?.id);
      expect(all.map((row) => row.updatedAt)).toEqual(all.map((row) => row.updatedAt).sort());
      expect(await store().listUnfinishedVoicemails(FAR_FUTURE, 2)).toEqual(all.slice(0, 2));
    });

    it('leaves out those touched at or after the moment given', async () => {
      const row = await receive(store());
      const updatedAt = (await store().findVoicemail(row.accountId, row.id))?.updatedAt ?? '';
      const idsBefore = async (moment: string): Promise<string[]> =>
        (await store().listUnfinishedVoicemails(moment, 10_000)).map(({ id }) => id);
      expect(await idsBefore(updatedAt)).not.toContain(row.id);
      expect(await idsBefore(new Date(Date.parse(updatedAt) + 1).toISOString())).toContain(row.id);
    });
  });

  describe('forgetting a contact', () => {
    it('removes all of its voicemails, in whatever state, and nothing else', async () => {
      const { accountId } = newVoicemail();
      for (const state of STATES) await receiveIn(store(), state, { accountId });
      const other = await receive(store(), { accountId, contactId: '102' });
      expect(await store().forgetContact(accountId, '101')).toBe(STATES.length);
      expect(await store().listVoicemails(accountId, '101', 100)).toEqual([]);
      expect(await store().findVoicemail(accountId, other.id)).not.toBeNull();
      expect(await store().forgetContact(accountId, '101')).toBe(0);
    });
  });
}
