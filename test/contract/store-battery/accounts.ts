/** Accounts and the settings of their reps. */
import { describe, expect, it } from '@jest/globals';
import type { OpenStore } from '../../../src/store/create-store.ts';
import { ISO_MS, newVoicemail } from './voicemail-rows.ts';

export function accountsBattery(store: () => OpenStore): void {
  describe('accounts', () => {
    it('knows no account that was not saved', async () => {
      expect(await store().findAccount('nobody')).toBeNull();
    });

    it('keeps tokens and scopes, and the settings when the account is connected again', async () => {
      const { accountId } = newVoicemail();
      await store().saveAccount({ accountId, sealedTokens: 'v1.a', scopes: 'a b' });
      const account = {
        accountId,
        state: 'connected',
        sealedTokens: 'v1.a',
        scopes: 'a b',
        settings: null,
        updatedAt: expect.stringMatching(ISO_MS),
      };
      expect(await store().findAccount(accountId)).toEqual(account);
      await store().saveAccountSettings(accountId, { tone: 'friendly' });
      await store().saveAccount({ accountId, sealedTokens: 'v1.b', scopes: 'a b c' });
      expect(await store().findAccount(accountId)).toEqual({
        ...account,
        sealedTokens: 'v1.b',
        scopes: 'a b c',
        settings: { tone: 'friendly' },
      });
    });

    it('parks an account, and connects it when new tokens are saved', async () => {
      const { accountId } = newVoicemail();
      await store().saveAccount({ accountId, sealedTokens: 'v1.a', scopes: 'a' });
      await store().setAccountState(accountId, 'parked');
      await store().saveAccountSettings(accountId, { tone: 'formal' });
      expect(await store().findAccount(accountId)).toMatchObject({ state: 'parked', sealedTokens: 'v1.a' });
      await store().saveAccount({ accountId, sealedTokens: 'v1.b', scopes: 'a' });
      expect(await store().findAccount(accountId)).toMatchObject({
        state: 'connected',
        sealedTokens: 'v1.b',
        settings: { tone: 'formal' },
      });
    });

    it('takes settings before the account has tokens', async () => {
      const { accountId } = newVoicemail();
      await store().saveAccountSettings(accountId, { tone: 'neutral' });
      expect(await store().findAccount(accountId)).toMatchObject({
        state: 'connected',
        sealedTokens: '',
        scopes: '',
        settings: { tone: 'neutral' },
      });
    });

    it('makes no account by parking one that is unknown', async () => {
      const { accountId } = newVoicemail();
      await store().setAccountState(accountId, 'parked');
      expect(await store().findAccount(accountId)).toBeNull();
    });
  });

  describe('settings of a rep', () => {
    it('knows none, then the last ones saved', async () => {
      const { accountId } = newVoicemail();
      expect(await store().findRepSettings(accountId, '7')).toBeNull();
      for (const settings of [{ speakingPace: 1 }, { speakingPace: 1.1, callbackNumber: '+13035550134' }]) {
        await store().saveRepSettings(accountId, '7', settings);
        expect(await store().findRepSettings(accountId, '7')).toEqual({
          accountId,
          userId: '7',
          settings,
          updatedAt: expect.stringMatching(ISO_MS),
        });
      }
      expect(await store().findRepSettings(accountId, '8')).toBeNull();
    });
  });
}
