/** Forgetting a contact and following a merge, across voicemails, enrolments and events. */
import { describe, expect, it } from '@jest/globals';
import type { OpenStore } from '../../../src/store/create-store.ts';
import { claim, finish, made, newAccount, newEnrolment } from './enrolment-rows.ts';
import { receive } from './voicemail-rows.ts';
import { newEvent } from './webhooks.ts';

const FORGOTTEN = { state: 'made', outputs: { outcomeCode: 'contact-not-found' }, taskId: null };

export function contactsBattery(store: () => OpenStore): void {
  /** A call's enrolment whose outputs are about contact 101, made and given back. */
  async function receiveMadeCall(accountId: string): Promise<string> {
    const row = newEnrolment({ accountId, objectType: 'call', objectId: '900' });
    await store().receiveEnrolments([row]);
    const { held, ids } = await claim(store(), accountId);
    await store().recordMade(
      held,
      ids.map((id) => made(id, { contactId: '101' })),
    );
    await store().releaseEnrolments(
      held,
      ids.map((callbackId) => ({ callbackId, delaySeconds: 3600, failed: false })),
    );
    return row.callbackId;
  }

  describe('forgetting a contact', () => {
    it('empties enrolments that HubSpot waits for, so that they can be answered at once', async () => {
      const accountId = newAccount();
      const call = await receiveMadeCall(accountId);
      const own = newEnrolment({ accountId });
      const other = newEnrolment({ accountId, objectId: '102' });
      const sameNumber = newEnrolment({ accountId, objectType: 'call' });
      await store().receiveEnrolments([own]);
      await store().receiveEnrolments([other]);
      await store().receiveEnrolments([sameNumber]);
      expect(await store().forgetContact(accountId, '101')).toBe(2);
      expect((await claim(store(), accountId)).rows).toMatchObject([
        { callbackId: call, objectId: '900', ...FORGOTTEN },
        { callbackId: own.callbackId, objectId: '', ...FORGOTTEN },
        { ...other, state: 'received', outputs: null },
        { ...sameNumber, state: 'received', outputs: null },
      ]);
      expect(await store().forgetContact(accountId, '101')).toBe(0);
    });

    it('removes enrolments that are done: its own, and those of calls with it', async () => {
      const accountId = newAccount();
      await store().receiveEnrolments([newEnrolment({ accountId }), newEnrolment({ accountId, objectId: '102' })]);
      await finish(store(), accountId);
      await store().receiveEnrolments([newEnrolment({ accountId, objectType: 'call', objectId: '900' })]);
      await finish(store(), accountId, { contactId: '101' });
      expect(await store().forgetContact(accountId, '101')).toBe(2);
      expect(await store().forgetContact(accountId, '102')).toBe(1);
    });

    it('removes one that HubSpot gave up before anything was made', async () => {
      const accountId = newAccount();
      await store().receiveEnrolments([newEnrolment({ accountId })]);
      const { held, ids } = await claim(store(), accountId);
      await store().recordDone(held, ids);
      expect(await store().forgetContact(accountId, '101')).toBe(1);
    });

    it('counts voicemails, enrolments and events together', async () => {
      const { accountId } = await receive(store());
      await store().receiveEnrolments([newEnrolment({ accountId })]);
      await store().receiveEvents([newEvent({ accountId })]);
      expect(await store().forgetContact(accountId, '101')).toBe(3);
    });

    it('removes events about the contact, but not what is still to be done because of it', async () => {
      const accountId = newAccount();
      const types = ['reply-received', 'contact-deleted', 'contact-merged', 'call-created', 'privacy-deletion'] as const;
      const waiting = types.map((type) => newEvent({ accountId, type, dedupeKey: `waiting ${type}` }));
      const handled = types.map((type) => newEvent({ accountId, type, dedupeKey: `handled ${type}` }));
      const other = newEvent({ accountId, objectId: '102' });
      await store().receiveEvents([...waiting, ...handled, other]);
      await store().markHandled(
        accountId,
        handled.map(({ dedupeKey }) => dedupeKey),
      );
      expect(await store().forgetContact(accountId, '101')).toBe(2 + 4);
      const left = (await store().listEvents(accountId, 100)).map(({ type, objectId }) => `${type} ${objectId}`);
      expect(left.sort()).toEqual(['call-created 101', 'contact-deleted 102', 'contact-merged 101', 'privacy-deletion 101']);
    });
  });

  describe('moving a contact that was merged away', () => {
    it('takes its voicemails and enrolments along, whatever their state, and no others', async () => {
      const { accountId } = await receive(store());
      await receive(store(), { accountId, contactId: '103' });
      await store().receiveEnrolments([newEnrolment({ accountId })]);
      await finish(store(), accountId);
      await receiveMadeCall(accountId);
      const open = newEnrolment({ accountId });
      const other = newEnrolment({ accountId, objectId: '103' });
      const call = newEnrolment({ accountId, objectType: 'call' });
      for (const row of [open, other, call]) await store().receiveEnrolments([row]);
      expect(await store().moveContact(accountId, '101', '102')).toBe(4);
      expect(await store().moveContact(accountId, '101', '102')).toBe(0);
      expect(await store().listVoicemails(accountId, '102', 10)).toHaveLength(1);
      expect(await store().listVoicemails(accountId, '103', 10)).toHaveLength(1);
      expect((await claim(store(), accountId)).rows).toMatchObject([{ ...open, objectId: '102' }, other, call]);
      expect(await store().forgetContact(accountId, '102')).toBe(4);
    });
  });
}
