/** Enrolments as they come in, as they are counted, and as they go. */
import { describe, expect, it } from '@jest/globals';
import type { OpenStore } from '../../../src/store/create-store.ts';
import type { NewEnrolment } from '../../../src/store/enrolment-store.ts';
import { EVERY_ROW, RUN_OUT, claim, finish, idsOf, made, newAccount, newEnrolment, receiveSome } from './enrolment-rows.ts';
import { FAR_FUTURE, ISO_MS } from './voicemail-rows.ts';

export function enrolmentsBattery(store: () => OpenStore): void {
  describe('receiving enrolments', () => {
    it('keeps every field, for rows of several accounts in one call', async () => {
      const follow = newEnrolment();
      const script = newEnrolment({
        action: 'write-voicemail-script',
        objectType: 'call',
        objectId: '900',
        inputs: { language: 'de', note: `"quotes", \\, {brace}, null, '李小龍'`, none: null },
      });
      await store().receiveEnrolments([follow, script]);
      const rest = { state: 'received', attempts: 0, sentAt: null, taskId: null, outputs: null, receivedAt: expect.stringMatching(ISO_MS) };
      expect((await claim(store(), follow.accountId)).rows).toEqual([{ ...follow, ...rest }]);
      expect((await claim(store(), script.accountId)).rows).toEqual([{ ...script, ...rest }]);
    });

    it('keeps one row of a callback, the first, whether it is repeated in one call or later', async () => {
      const first = newEnrolment();
      const repeated = { ...first, objectId: '102', inputs: { other: true } };
      await store().receiveEnrolments([first, repeated, repeated]);
      await store().receiveEnrolments([repeated]);
      await Promise.all(Array.from({ length: 10 }, () => store().receiveEnrolments([repeated, newEnrolment()])));
      expect((await claim(store(), first.accountId)).rows).toMatchObject([first]);
    });

    it('does not take a row up again that is done', async () => {
      const row = newEnrolment();
      await store().receiveEnrolments([row]);
      await finish(store(), row.accountId);
      await store().receiveEnrolments([row]);
      expect((await claim(store(), row.accountId)).rows).toEqual([]);
    });

    it('takes a thousand rows at once, and none', async () => {
      const accountId = newAccount();
      await store().receiveEnrolments(Array.from({ length: 1000 }, () => newEnrolment({ accountId })));
      await store().receiveEnrolments([]);
      expect(await store().backlogOf(accountId)).toMatchObject({ waiting: 1000 });
    });

    it.each<[string, Partial<NewEnrolment>]>([
      ['a NUL character', { callbackId: 'private\u0000private' }],
      ['an action that is none', { action: 'private' as NewEnrolment['action'] }],
      ['an object that is none', { objectType: 'private' as NewEnrolment['objectType'] }],
    ])('refuses all rows of a call where one has %s, and keeps the value out of the error', async (_, fields) => {
      const good = newEnrolment();
      const error: unknown = await store()
        .receiveEnrolments([good, newEnrolment(fields)])
        .catch((caught: unknown) => caught);
      expect(error).toMatchObject({ name: 'StoreError', code: 'invalid-value' });
      expect(JSON.stringify([error, String(error), (error as Error).stack])).not.toContain('private');
      expect((await claim(store(), good.accountId)).rows).toEqual([]);
    });
  });

  describe('tasks made under a reference', () => {
    it('finds that of another row with the same reference, also when the row is done, and no others', async () => {
      const accountId = newAccount();
      const ref = 'execution-7';
      const [first, second] = [newEnrolment({ accountId, ref }), newEnrolment({ accountId, ref })];
      await store().receiveEnrolments([first]);
      await store().receiveEnrolments([second, newEnrolment({ accountId })]);
      expect(await store().findMadeTasks(accountId, [ref])).toEqual(new Map());
      const { held } = await claim(store(), accountId, { limit: 1 });
      await store().recordMade(held, [made(first.callbackId, { taskId: '55' })]);
      expect(await store().findMadeTasks(accountId, [ref, 'unknown'])).toEqual(new Map([[ref, '55']]));
      await store().recordDone(held, [first.callbackId]);
      expect(await store().findMadeTasks(accountId, [ref])).toEqual(new Map([[ref, '55']]));
      expect(await store().findMadeTasks(accountId, [])).toEqual(new Map());
    });
  });

  describe('the backlog', () => {
    it('counts what waits and what of it is claimed, of one account and of all', async () => {
      const accountId = newAccount();
      const before = await store().totalBacklog();
      expect(await store().backlogOf(accountId)).toEqual({ waiting: 0, claimed: 0, oldestSeconds: null });
      await receiveSome(store(), accountId, 5);
      await claim(store(), accountId, { limit: 1, leaseSeconds: RUN_OUT });
      const { held, ids } = await claim(store(), accountId, { limit: 3 });
      await store().recordMade(
        held,
        ids.slice(0, 2).map((id) => made(id)),
      );
      await store().recordDone(held, ids.slice(0, 1));
      expect(await store().backlogOf(accountId)).toEqual({ waiting: 4, claimed: 2, oldestSeconds: expect.any(Number) });
      const after = await store().totalBacklog();
      expect([after.waiting - before.waiting, after.claimed - before.claimed]).toEqual([4, 2]);
      expect(after.oldestSeconds).toBeGreaterThanOrEqual((await store().backlogOf(newAccount())).oldestSeconds ?? 0);
    });

    it('names accounts whose rows can be claimed now, longest waiting first, parked ones left out', async () => {
      const accounts = { parked: newAccount(), late: newAccount(), early: newAccount(), held: newAccount(), delayed: newAccount() };
      await store().saveAccount({ accountId: accounts.parked, sealedTokens: 'x', scopes: 'x' });
      await store().saveAccount({ accountId: accounts.late, sealedTokens: 'x', scopes: 'x' });
      await store().parkAccount(accounts.parked, 'access-revoked');
      for (const account of [accounts.parked, accounts.early, accounts.late, accounts.held, accounts.delayed, accounts.early]) {
        await receiveSome(store(), account, 1);
      }
      await claim(store(), accounts.held);
      const { held, ids } = await claim(store(), accounts.delayed);
      await store().releaseEnrolments(held, [{ callbackId: ids[0] ?? '', delaySeconds: 3600, failed: true }]);
      const all = await store().accountsWithWork(EVERY_ROW);
      expect(all.filter((account) => Object.values(accounts).includes(account))).toEqual([accounts.early, accounts.late]);
      expect(await store().accountsWithWork(1)).toEqual(all.slice(0, 1));
    });
  });

  describe('deleting enrolments that are done', () => {
    it('deletes in pieces those done before the moment, and none that is not done', async () => {
      while ((await store().deleteDoneEnrolments(FAR_FUTURE, EVERY_ROW)) > 0);
      const accountId = newAccount();
      const rows = await receiveSome(store(), accountId, 4);
      const { held, ids } = await claim(store(), accountId, { limit: 3 });
      await store().recordDone(held, ids);
      expect(await store().deleteDoneEnrolments('2020-01-01T00:00:00.000Z', 10)).toBe(0);
      expect(await store().deleteDoneEnrolments(FAR_FUTURE, 2)).toBe(2);
      expect(await store().deleteDoneEnrolments(FAR_FUTURE, 2)).toBe(1);
      expect(await store().deleteDoneEnrolments(FAR_FUTURE, 2)).toBe(0);
      expect((await claim(store(), accountId)).ids).toEqual(idsOf(rows.slice(3)));
    });
  });
}
