/**
 * OAuth tokens at rest: AES-256-GCM with the account id as associated data, so that a sealed token moved to another account's
 * row does not open. Format `v1.<key id>.<nonce>.<tag>.<ciphertext>`, base64url. The first key of the ring seals, all open.
 */
import { createCipheriv, createDecipheriv } from 'node:crypto';
import { z } from 'zod';

/** A 256-bit key and the id it is known by. */
export interface SealingKey {
  id: string;
  key: Uint8Array;
}

export const Tokens = z.object({
  accessToken: z.string(),
  refreshToken: z.string(),
  /** Epoch milliseconds. */
  expiresAtMs: z.number(),
});
export type Tokens = z.infer<typeof Tokens>;

const NONCE_BYTES = 12;

/** 'key-missing': the key that sealed is not in the ring; 'seal-broken': tampered with, of another account, or of another key with that id. */
export class TokenSealError extends Error {
  override readonly name = 'TokenSealError';
  readonly reason: 'key-missing' | 'seal-broken';

  constructor(reason: TokenSealError['reason'], message: string) {
    super(message);
    this.reason = reason;
  }
}

/** @param nonce 12 fresh random bytes; reusing one under the same key breaks the seal */
export function sealTokens(ring: readonly SealingKey[], accountId: string, tokens: Tokens, nonce: Uint8Array): string {
  const key = ring[0];
  if (key === undefined || nonce.length !== NONCE_BYTES)
    throw new TokenSealError('key-missing', 'no sealing key, or a nonce of the wrong length');
  const cipher = createCipheriv('aes-256-gcm', key.key, nonce);
  cipher.setAAD(associatedData(accountId, key.id));
  const sealed = Buffer.concat([cipher.update(JSON.stringify(tokens), 'utf8'), cipher.final()]);
  return ['v1', key.id, encode(nonce), encode(cipher.getAuthTag()), encode(sealed)].join('.');
}

/** @throws TokenSealError */
export function openTokens(ring: readonly SealingKey[], accountId: string, sealed: string): Tokens {
  const [version, keyId, nonce, tag, text] = sealed.split('.');
  const key = ring.find((candidate) => candidate.id === keyId);
  if (version !== 'v1' || nonce === undefined || tag === undefined || text === undefined)
    throw new TokenSealError('seal-broken', 'sealed tokens are malformed');
  if (key === undefined) throw new TokenSealError('key-missing', 'the key of sealed tokens is not in the ring');
  try {
    const decipher = createDecipheriv('aes-256-gcm', key.key, decode(nonce), { authTagLength: 16 });
    decipher.setAAD(associatedData(accountId, key.id));
    decipher.setAuthTag(decode(tag));
    return Tokens.parse(JSON.parse(Buffer.concat([decipher.update(decode(text)), decipher.final()]).toString('utf8')));
  } catch {
    throw new TokenSealError('seal-broken', 'sealed tokens do not open');
  }
}

function associatedData(accountId: string, keyId: string): Uint8Array {
  return Buffer.from(`${accountId}|oauth|${keyId}`, 'utf8');
}

function encode(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}

function decode(text: string): Uint8Array {
  return Buffer.from(text, 'base64url');
}
