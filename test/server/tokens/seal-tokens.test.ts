import { describe, expect, it } from '@jest/globals';
import { openTokens, sealTokens, TokenSealError, type SealingKey } from '../../../src/server/tokens/seal-tokens.ts';

const key = (id: string, byte: number): SealingKey => ({ id, key: new Uint8Array(32).fill(byte) });
const tokens = { accessToken: 'access', refreshToken: 'refresh', expiresAtMs: 1795000000000 };
const nonce = new Uint8Array(12).fill(7);

describe('sealed tokens', () => {
  it('open for the account they were sealed for', () => {
    expect(openTokens([key('a', 1)], '42', sealTokens([key('a', 1)], '42', tokens, nonce))).toEqual(tokens);
  });

  it('show nothing of what they hold', () => {
    expect(sealTokens([key('a', 1)], '42', tokens, nonce)).not.toMatch(/access|refresh/);
  });

  it('open with an older key after a rotation, and seal with the newest', () => {
    const sealed = sealTokens([key('old', 1)], '42', tokens, nonce);
    const ring = [key('new', 2), key('old', 1)];
    expect(openTokens(ring, '42', sealed)).toEqual(tokens);
    expect(sealTokens(ring, '42', tokens, nonce).split('.')[1]).toBe('new');
  });

  it.each<[string, (sealed: string) => { ring?: SealingKey[]; account?: string; sealed?: string }]>([
    ['another account', () => ({ account: '43' })],
    ['a removed key', () => ({ ring: [key('b', 1)] })],
    ['another key under the same id', () => ({ ring: [key('a', 9)] })],
    ['a flipped character', (sealed) => ({ sealed: sealed.slice(0, -2) + (sealed.endsWith('AA') ? 'BB' : 'AA') })],
    ['a truncated text', (sealed) => ({ sealed: sealed.split('.').slice(0, 4).join('.') })],
    ['nonsense', () => ({ sealed: 'v1.a' })],
  ])('do not open with %s', (_name, change) => {
    const sealed = sealTokens([key('a', 1)], '42', tokens, nonce);
    const input = { ring: [key('a', 1)], account: '42', sealed, ...change(sealed) };
    expect(() => openTokens(input.ring, input.account, input.sealed)).toThrow(TokenSealError);
  });

  it('refuse a nonce of another length', () => {
    expect(() => sealTokens([key('a', 1)], '42', tokens, new Uint8Array(8))).toThrow(TokenSealError);
  });
});
