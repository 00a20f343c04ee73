/** Isolation: no method sees or changes another account's rows. */
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenStore } from '../../../src/store/create-store.ts';
import { LONG, claim, made, newClaim, newEnrolment } from './enrolment-rows.ts';
import { STATES, newVoicemail } from './voicemail-rows.ts';
import { newEvent } from './webhooks.ts';

export function isolationBattery(store: () => OpenStore): void {
  describe('accounts side by side', () => {
    const theirs = `account-${randomUUID()}`;
    const ours = `account-${randomUUID()}`;
    const row = newVoicemail({ accountId: theirs });
    const event = newEvent({ accountId: theirs });
    const done = newEnrolment({ accountId: theirs });
    const heldByThem = newEnrolment({ accountId: theirs });
    const free = newEnrolment({ accountId: theirs });
    const refs = [done.ref, heldByThem.ref, free.ref];
    const ids = [done.callbackId, heldByThem.callbackId, free.callbackId];
    const theirClaim = newClaim(theirs);
    /** Their batch in our account: what a mixed-up worker would say. */
    const crossed = { accountId: ours, batch: theirClaim.batch };

    /** Every field of the rows nobody holds, which are given back as they were. */
    async function theirFreeEnrolments(): Promise<unknown> {
      const { held, rows } = await claim(store(), theirs);
      await store().releaseEnrolments(
        held,
        rows.map(({ callbackId }) => ({ callbackId, delaySeconds: 0, failed: false })),
      );
      return rows;
    }

    async function everythingTheirs(): Promise<unknown[]> {
      return [
        await store().listVoicemails(theirs, '101', 100),
        await store().findVoicemail(theirs, row.id),
        await store().findAccount(theirs),
        await store().findRepSettings(theirs, '7'),
        await theirFreeEnrolments(),
        await store().announceSending(theirClaim, ids),
        [...(await store().findMadeTasks(theirs, refs))],
        { ...(await store().backlogOf(theirs)), oldestSeconds: null },
        await store().listEvents(theirs, 100),
      ];
    }

    beforeAll(async () => {
      await store().receiveVoicemail(row);
      await store().saveAccount({ accountId: theirs, sealedTokens: 'theirs', scopes: 'theirs' });
      await store().saveAccountSettings(theirs, { theirs: true });
      await store().saveRepSettings(theirs, '7', { theirs: true });
      await store().receiveEvents([event]);
      for (const enrolment of [done, heldByThem, free]) await store().receiveEnrolments([enrolment]);
      await store().claimEnrolments(theirClaim, { limit: 2, leaseSeconds: LONG, worker: 'theirs' });
      await store().recordMade(theirClaim, [made(done.callbackId, { taskId: 'theirs' })]);
      await store().recordDone(theirClaim, [done.callbackId]);
    });

    it.each<[string, () => Promise<unknown>, unknown]>([
      ['findVoicemail', () => store().findVoicemail(ours, row.id), null],
      ['moveVoicemail', () => store().moveVoicemail(ours, row.id, STATES, 'failed', { problem: 'crossed' }), null],
      ['listVoicemails', () => store().listVoicemails(ours, '101', 100), []],
      ['findAccount', () => store().findAccount(ours), null],
      ['findRepSettings', () => store().findRepSettings(ours, '7'), null],
      ['unparkAccount', () => store().unparkAccount(ours, 'access-revoked'), false],
      ['resealTokens of theirs', () => store().resealTokens(ours, 'theirs', { sealedTokens: 'ours', keyId: 'ours' }), false],
      ['parkAccount', () => store().parkAccount(ours, 'access-revoked'), undefined],
      ['forgetContact', () => store().forgetContact(ours, '101'), 0],
      ['receiveVoicemail with their key and id', async () => (await store().receiveVoicemail({ ...row, accountId: ours })).inserted, true],
      ['saveAccount', () => store().saveAccount({ accountId: ours, sealedTokens: 'ours', scopes: 'ours' }), undefined],
      ['saveAccountSettings', () => store().saveAccountSettings(ours, { ours: true }), undefined],
      ['saveRepSettings', () => store().saveRepSettings(ours, '7', { ours: true }), undefined],
      ['listEvents', () => store().listEvents(ours, 100), []],
      ['markHandled', () => store().markHandled(ours, [event.dedupeKey]), undefined],
      ['receiveEvents with their key', () => store().receiveEvents([{ ...event, accountId: ours }]), [ours]],
      ['markHandled with their key, which is ours as well', () => store().markHandled(ours, [event.dedupeKey]), undefined],
      ['moveContact', () => store().moveContact(ours, '101', '999'), 1],
      ['moveContact, back', () => store().moveContact(ours, '999', '101'), 1],
      ['backlogOf', () => store().backlogOf(ours), { waiting: 0, claimed: 0, oldestSeconds: null }],
      ['findMadeTasks', () => store().findMadeTasks(ours, refs), new Map()],
      ['claimEnrolments with their batch', () => store().claimEnrolments(crossed, { limit: 9, leaseSeconds: LONG, worker: 'theirs' }), []],
      ['announceSending with their batch', () => store().announceSending(crossed, ids), []],
      [
        'recordMade with their batch',
        () =>
          store().recordMade(
            crossed,
            ids.map((id) => made(id)),
          ),
        [],
      ],
      ['recordDone with their batch', () => store().recordDone(crossed, ids), []],
      [
        'releaseEnrolments with their batch',
        () =>
          store().releaseEnrolments(
            crossed,
            ids.map((callbackId) => ({ callbackId, delaySeconds: 0, failed: true })),
          ),
        undefined,
      ],
      [
        'receiveEnrolments with their callbacks',
        () => store().receiveEnrolments([done, heldByThem, free].map((enrolment) => ({ ...enrolment, accountId: ours }))),
        undefined,
      ],
      [
        'claimEnrolments',
        async () => (await store().claimEnrolments(newClaim(ours), { limit: 1, leaseSeconds: LONG, worker: 'ours' })).length,
        1,
      ],
      ['freeEnrolmentsOf our worker', () => store().freeEnrolmentsOf(['ours']), [ours]],
      ['forgetContact with rows of our own', () => store().forgetContact(ours, '101'), 1 + 3 + 1],
    ])('%s sees and changes nothing of another account', async (_, call, expected) => {
      const before = await everythingTheirs();
      expect(await call()).toEqual(expected);
      expect(await everythingTheirs()).toEqual(before);
    });
  });
}
