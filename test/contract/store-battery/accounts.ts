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
        parkedReason: null,
        parkedAt: null,
        sealedTokens: 'v1.a',
        keyId: '',
        scopes: 'a b',
        missingScopes: '',
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
      await store().parkAccount(accountId, 'access-revoked');
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
      await store().parkAccount(accountId, 'access-revoked');
      expect(await store().findAccount(accountId)).toBeNull();
    });
  });

  describe('the connection of an account', () => {
    it('is parked with the first moment and the last reason, and let go for the reason it waits for', async () => {
      const { accountId } = newVoicemail();
      await store().saveAccount({ accountId, sealedTokens: 'v1.a', keyId: 'k', scopes: 'a', missingScopes: 'b c' });
      await store().parkAccount(accountId, 'key-missing');
      const first = await store().findAccount(accountId);
      expect(first).toMatchObject({
        parkedReason: 'key-missing',
        parkedAt: expect.stringMatching(ISO_MS),
        keyId: 'k',
        missingScopes: 'b c',
      });
      await store().parkAccount(accountId, 'token-refused');
      expect(await store().findAccount(accountId)).toMatchObject({ parkedReason: 'token-refused', parkedAt: first?.parkedAt });
      expect(await store().unparkAccount(accountId, 'key-missing')).toBe(false);
      expect(await store().unparkAccount(accountId, 'token-refused')).toBe(true);
      expect(await store().findAccount(accountId)).toMatchObject({ state: 'connected', parkedReason: null, parkedAt: null });
      expect(await store().unparkAccount(accountId, 'token-refused')).toBe(false);
    });

    it('takes a new seal only in place of the one it was made from', async () => {
      const { accountId } = newVoicemail();
      await store().saveAccount({ accountId, sealedTokens: 'v1.a', keyId: 'old', scopes: 'a' });
      expect(await store().resealTokens(accountId, 'v1.other', { sealedTokens: 'v1.b', keyId: 'new' })).toBe(false);
      expect(await store().findAccount(accountId)).toMatchObject({ sealedTokens: 'v1.a', keyId: 'old' });
      expect(await store().resealTokens(accountId, 'v1.a', { sealedTokens: 'v1.b', keyId: 'new' })).toBe(true);
      expect(await store().findAccount(accountId)).toMatchObject({ sealedTokens: 'v1.b', keyId: 'new', scopes: 'a' });
    });

    it('is listed by piece, with tokens or parked; and by the key that does not seal it', async () => {
      const base = `list-${newVoicemail().accountId}`;
      const ids = ['a', 'b', 'c', 'd'].map((letter) => `${base}-${letter}`);
      const [first = '', second = '', third = '', settingsOnly = ''] = ids;
      await store().saveAccountSettings(settingsOnly, { tone: 'formal' });
      await store().saveAccount({ accountId: first, sealedTokens: 'x', keyId: base, scopes: '' });
      await store().saveAccount({ accountId: second, sealedTokens: 'x', keyId: 'other', scopes: '' });
      await store().saveAccount({ accountId: third, sealedTokens: '', scopes: '' });
      await store().parkAccount(third, 'access-revoked');
      const idsOf = (rows: readonly { accountId: string }[]): string[] => rows.map((row) => row.accountId).filter((id) => ids.includes(id));
      expect(idsOf(await store().listAccounts(base, 3))).toEqual([first, second, third]);
      expect(idsOf(await store().listAccounts(first, 1))).toEqual([second]);
      expect(idsOf(await store().listSealedOtherwise(base, base, 10))).toEqual([second]);
      expect(idsOf(await store().listSealedOtherwise('none', base, 1))).toEqual([first]);
      expect((await store().countSealingKeys()).get(base)).toBe(1);
    });

    it('loses its tokens once it is parked for long, in pieces, and stays parked', async () => {
      const parked = [newVoicemail().accountId, newVoicemail().accountId];
      const connected = newVoicemail().accountId;
      for (const accountId of [...parked, connected]) await store().saveAccount({ accountId, sealedTokens: 'x', keyId: 'k', scopes: '' });
      for (const accountId of parked) await store().parkAccount(accountId, 'access-revoked');
      await store().forgetParkedTokens('2020-01-01T00:00:00.000Z', 100);
      for (const accountId of parked) expect((await store().findAccount(accountId))?.sealedTokens).toBe('x');
      while ((await store().forgetParkedTokens('2099-01-01T00:00:00.000Z', 1)) === 1);
      for (const accountId of parked)
        expect(await store().findAccount(accountId)).toMatchObject({ sealedTokens: '', keyId: '', state: 'parked' });
      expect(await store().findAccount(connected)).toMatchObject({ sealedTokens: 'x', keyId: 'k' });
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
