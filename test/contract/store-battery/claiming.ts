/** Claims: each row with one holder, and nothing written by those who have lost it. */
import { describe, expect, it } from '@jest/globals';
import type { OpenStore } from '../../../src/store/create-store.ts';
import { LONG, RUN_OUT, claim, finish, idsOf, made, newAccount, newClaim, receiveSome } from './enrolment-rows.ts';
import { ISO_MS } from './voicemail-rows.ts';

export function claimingBattery(store: () => OpenStore): void {
  describe('claiming enrolments', () => {
    it('takes the oldest first, no more than asked for, and none twice', async () => {
      const accountId = newAccount();
      const ids = idsOf(await receiveSome(store(), accountId, 5));
      expect((await claim(store(), accountId, { limit: 2 })).ids).toEqual(ids.slice(0, 2));
      expect((await claim(store(), accountId, { limit: 0 })).ids).toEqual([]);
      expect((await claim(store(), accountId)).ids).toEqual(ids.slice(2));
      expect((await claim(store(), accountId)).ids).toEqual([]);
    });

    it('counts what is free up to a glance, and knows whether anything is left', async () => {
      const accountId = newAccount();
      expect([await store().countFree(accountId, 10), await store().hasOpen(accountId)]).toEqual([0, false]);
      await receiveSome(store(), accountId, 5);
      expect([await store().countFree(accountId, 3), await store().countFree(accountId, 10)]).toEqual([3, 5]);
      const { held, ids } = await claim(store(), accountId, { limit: 4 });
      expect([await store().countFree(accountId, 10), await store().hasOpen(accountId)]).toEqual([1, true]);
      await store().recordMade(
        held,
        ids.map((id) => made(id)),
      );
      await store().recordDone(held, ids);
      expect(await store().hasOpen(accountId)).toBe(true);
      await finish(store(), accountId);
      expect(await store().hasOpen(accountId)).toBe(false);
    });

    it('gives each row to one of many simultaneous claimers', async () => {
      const accountId = newAccount();
      const ids = idsOf(await receiveSome(store(), accountId, 100));
      const claims = await Promise.all(Array.from({ length: 20 }, () => claim(store(), accountId, { limit: 7 })));
      const taken = claims.flatMap((each) => each.ids);
      expect(new Set(taken).size).toBe(taken.length);
      const rest = await claim(store(), accountId);
      expect([...taken, ...rest.ids].sort()).toEqual([...ids].sort());
    });

    it('takes over what another held for longer than its lease, and counts that as an attempt', async () => {
      const accountId = newAccount();
      const [row] = await receiveSome(store(), accountId, 1);
      await claim(store(), accountId, { leaseSeconds: RUN_OUT });
      expect((await claim(store(), accountId)).rows).toMatchObject([{ callbackId: row?.callbackId, attempts: 1 }]);
    });

    it('gives a row that is made together with what HubSpot is to be told', async () => {
      const accountId = newAccount();
      await receiveSome(store(), accountId, 1);
      const { held, ids } = await claim(store(), accountId);
      const outputs = { subject: 'voicemail for "Zoë"\n', outcomeCode: 'done' };
      expect(await store().announceSending(held, ids)).toEqual(ids);
      expect(await store().recordMade(held, [made(ids[0] ?? '', { taskId: '55', outputs })])).toEqual(ids);
      await store().releaseEnrolments(held, [{ callbackId: ids[0] ?? '', delaySeconds: 0, failed: false }]);
      const { rows } = await claim(store(), accountId);
      expect(rows).toMatchObject([{ state: 'made', taskId: '55', outputs, attempts: 0, sentAt: expect.stringMatching(ISO_MS) }]);
    });
  });

  describe('the first announcement', () => {
    it('stays, however often it is announced again', async () => {
      const accountId = newAccount();
      await receiveSome(store(), accountId, 1);
      const sentAt: unknown[] = [];
      for (let attempt = 0; attempt < 3; attempt += 1) {
        const { held, rows, ids } = await claim(store(), accountId);
        sentAt.push(rows[0]?.sentAt);
        await store().announceSending(held, ids);
        await store().releaseEnrolments(held, [{ callbackId: ids[0] ?? '', delaySeconds: 0, failed: true }]);
      }
      expect(sentAt).toEqual([null, expect.stringMatching(ISO_MS), sentAt[1]]);
    });
  });

  describe('the fence', () => {
    it.each<[string, (accountId: string, worker: string) => Promise<unknown>]>([
      ['whose lease ran out and whose rows another took', (accountId) => claim(store(), accountId)],
      ['whose worker was found gone', (_, worker) => store().freeEnrolmentsOf([worker])],
      ['whose contact was forgotten', (accountId) => store().forgetContact(accountId, '101')],
    ])('refuses every write of a claimer %s', async (_, lose) => {
      const accountId = newAccount();
      const worker = `worker-${accountId}`;
      const refs = (await receiveSome(store(), accountId, 2)).map(({ ref }) => ref);
      const { held, ids } = await claim(store(), accountId, { leaseSeconds: RUN_OUT, worker });
      await lose(accountId, worker);
      const before = await store().backlogOf(accountId);
      expect(await store().announceSending(held, ids)).toEqual([]);
      expect(
        await store().recordMade(
          held,
          ids.map((id) => made(id)),
        ),
      ).toEqual([]);
      expect(await store().recordDone(held, ids)).toEqual([]);
      await store().releaseEnrolments(
        held,
        ids.map((callbackId) => ({ callbackId, delaySeconds: 0, failed: true })),
      );
      expect(await store().backlogOf(accountId)).toMatchObject({ waiting: before.waiting, claimed: before.claimed });
      expect(await store().findMadeTasks(accountId, refs)).toEqual(new Map());
    });

    it('lets nobody send after the lease ran out, but takes down what was made while nobody else has the row', async () => {
      const accountId = newAccount();
      await receiveSome(store(), accountId, 1);
      const { held, ids } = await claim(store(), accountId, { leaseSeconds: RUN_OUT });
      expect(await store().announceSending(held, ids)).toEqual([]);
      expect(await store().recordMade(held, [made(ids[0] ?? '')])).toEqual(ids);
    });

    it('names the rows still held where others are lost, and leaves rows of other claims alone', async () => {
      const accountId = newAccount();
      const all = idsOf(await receiveSome(store(), accountId, 4));
      const first = await claim(store(), accountId, { limit: 2 });
      const second = await claim(store(), accountId, { limit: 2 });
      expect((await store().announceSending(first.held, all)).sort()).toEqual([...first.ids].sort());
      expect(
        (
          await store().recordMade(
            second.held,
            [...all, 'unknown'].map((id) => made(id)),
          )
        ).sort(),
      ).toEqual([...second.ids].sort());
      expect((await store().recordDone(second.held, all)).sort()).toEqual([...second.ids].sort());
      expect(await store().recordDone(second.held, all)).toEqual([]);
      expect(await store().backlogOf(accountId)).toMatchObject({ waiting: 2, claimed: 2 });
    });

    it('does nothing for no rows at all', async () => {
      const held = newClaim(newAccount());
      expect([await store().announceSending(held, []), await store().recordMade(held, []), await store().recordDone(held, [])]).toEqual([
        [],
        [],
        [],
      ]);
      await store().releaseEnrolments(held, []);
      expect(await store().freeEnrolmentsOf([])).toEqual([]);
    });
  });

  describe('giving rows back', () => {
    it('keeps each back for its own time, and counts those that failed', async () => {
      const accountId = newAccount();
      await receiveSome(store(), accountId, 3);
      const { held, ids } = await claim(store(), accountId);
      const [failed, later, free] = ids as [string, string, string];
      await store().releaseEnrolments(held, [
        { callbackId: later, delaySeconds: 3600, failed: true },
        { callbackId: failed, delaySeconds: 0, failed: true },
        { callbackId: free, delaySeconds: 0, failed: false },
      ]);
      expect((await claim(store(), accountId)).rows).toMatchObject([
        { callbackId: failed, attempts: 1 },
        { callbackId: free, attempts: 0 },
      ]);
      expect(await store().backlogOf(accountId)).toMatchObject({ waiting: 3, claimed: 2 });
    });

    it('frees the rows of workers that are gone, in all accounts, and of no others', async () => {
      const [one, two] = [newAccount(), newAccount()];
      const gone = `worker-${one}`;
      for (const account of [one, two]) await receiveSome(store(), account, 3);
      await claim(store(), one, { limit: 1, worker: 'worker-alive' });
      await claim(store(), one, { limit: 1, worker: gone });
      await claim(store(), one, { limit: 1, worker: null });
      await claim(store(), two, { limit: 2, worker: gone });
      expect(await store().freeEnrolmentsOf([gone, 'worker-unknown'])).toEqual([one, two].sort());
      expect((await claim(store(), one)).rows).toMatchObject([{ attempts: 1 }]);
      expect((await claim(store(), two)).rows.map(({ attempts }) => attempts)).toEqual([1, 1, 0]);
      expect(await store().freeEnrolmentsOf([gone])).toEqual([]);
    });

    it('frees no row that its worker had given back or finished', async () => {
      const accountId = newAccount();
      const worker = `worker-${accountId}`;
      await receiveSome(store(), accountId, 2);
      const { held, ids } = await claim(store(), accountId, { worker, leaseSeconds: LONG });
      await store().recordDone(held, ids.slice(0, 1));
      await store().releaseEnrolments(held, [{ callbackId: ids[1] ?? '', delaySeconds: 0, failed: false }]);
      expect(await store().freeEnrolmentsOf([worker])).toEqual([]);
    });
  });
}
