/** Isolation: no method sees or changes another account's rows. */
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenStore } from '../../../src/store/create-store.ts';
import { STATES, newVoicemail } from './voicemail-rows.ts';

export function isolationBattery(store: () => OpenStore): void {
  describe('accounts side by side', () => {
    const theirs = `account-${randomUUID()}`;
    const ours = `account-${randomUUID()}`;
    const row = newVoicemail({ accountId: theirs });

    async function everythingTheirs(): Promise<unknown[]> {
      return [
        await store().listVoicemails(theirs, '101', 100),
        await store().findVoicemail(theirs, row.id),
        await store().findAccount(theirs),
        await store().findRepSettings(theirs, '7'),
      ];
    }

    beforeAll(async () => {
      await store().receiveVoicemail(row);
      await store().saveAccount({ accountId: theirs, sealedTokens: 'theirs', scopes: 'theirs' });
      await store().saveAccountSettings(theirs, { theirs: true });
      await store().saveRepSettings(theirs, '7', { theirs: true });
    });

    it.each<[string, () => Promise<unknown>, unknown]>([
      ['findVoicemail', () => store().findVoicemail(ours, row.id), null],
      ['moveVoicemail', () => store().moveVoicemail(ours, row.id, STATES, 'failed', { problem: 'crossed' }), null],
      ['listVoicemails', () => store().listVoicemails(ours, '101', 100), []],
      ['findAccount', () => store().findAccount(ours), null],
      ['findRepSettings', () => store().findRepSettings(ours, '7'), null],
      ['setAccountState', () => store().setAccountState(ours, 'parked'), undefined],
      ['forgetContact', () => store().forgetContact(ours, '101'), 0],
      ['receiveVoicemail with their key and id', async () => (await store().receiveVoicemail({ ...row, accountId: ours })).inserted, true],
      ['saveAccount', () => store().saveAccount({ accountId: ours, sealedTokens: 'ours', scopes: 'ours' }), undefined],
      ['saveAccountSettings', () => store().saveAccountSettings(ours, { ours: true }), undefined],
      ['saveRepSettings', () => store().saveRepSettings(ours, '7', { ours: true }), undefined],
      ['forgetContact with rows of our own', () => store().forgetContact(ours, '101'), 1],
    ])('%s sees and changes nothing of another account', async (_, call, expected) => {
      const before = await everythingTheirs();
      expect(await call()).toEqual(expected);
      expect(await everythingTheirs()).toEqual(before);
    });
  });
}
