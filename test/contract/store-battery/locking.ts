/** Locking: one use of a row at a time, without starving the database. */
import { describe, expect, it } from '@jest/globals';
import type { OpenStore } from '../../../src/store/create-store.ts';
import { newVoicemail } from './voicemail-rows.ts';

export function lockingBattery(store: () => OpenStore): void {
  describe('locking a row', () => {
    it('runs one use of a row at a time, in turn', async () => {
      const { accountId } = newVoicemail();
      const steps: string[] = [];
      const uses = ['a', 'b', 'c'].map((name) =>
        store().withLock(accountId, 'row', async () => {
          steps.push(`${name} begins`);
          await store().isReady();
          steps.push(`${name} ends`);
          return name;
        }),
      );
      expect(await Promise.all(uses)).toEqual(['a', 'b', 'c']);
      expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
    });

    it('lets go when the work fails, and hands its error on as it is', async () => {
      const { accountId } = newVoicemail();
      const error = new Error('the work failed');
      await expect(store().withLock(accountId, 'row', () => Promise.reject(error))).rejects.toBe(error);
      expect(await store().withLock(accountId, 'row', () => Promise.resolve('free'))).toBe('free');
    });

    it.each<[string, [string, string], [string, string]]>([
      ['rows', ['one', 'a'], ['one', 'b']],
      ['accounts', ['one', 'a'], ['two', 'a']],
    ])('keeps different %s apart', async (_, [account, key], [otherAccount, otherKey]) => {
      const inner = await store().withLock(account, key, () =>
        store().withLock(otherAccount, otherKey, () => Promise.resolve('both held')),
      );
      expect(inner).toBe('both held');
    });

    it('never starves the work of the database, however many rows are locked', async () => {
      const rows = Array.from({ length: 40 }, () => newVoicemail());
      const done = await Promise.all(
        rows.map((row) =>
          store().withLock(row.accountId, row.idempotencyKey, async () => {
            await store().receiveVoicemail(row);
            return store().moveVoicemail(row.accountId, row.id, ['received'], 'done');
          }),
        ),
      );
      expect(done.map((row) => row?.state)).toEqual(rows.map(() => 'done'));
    });
  });
}
