/** Seals every account's tokens with the first key of the ring. May be stopped and run again, also while Ringback works. */
import type { AccountStore } from '../../store/account-store.ts';
import { openTokens, sealTokens, TokenSealError, type SealingKey } from './seal-tokens.ts';

export interface RotateKeysOptions {
  store: AccountStore;
  sealingKeys: readonly SealingKey[];
  randomBytes: (count: number) => Uint8Array;
}

export interface RotationReport {
  /** Accounts sealed anew. */
  resealed: number;
  /** Accounts whose tokens do not open: their key is not in the ring, or the seal is broken. */
  unopened: readonly { accountId: string; keyId: string; reason: TokenSealError['reason'] }[];
  /** Accounts that still need another key than the first, by its id; empty when every old key can be taken away. */
  waiting: ReadonlyMap<string, number>;
}

/** Accounts read at once. */
const PIECE = 100;
/** Bytes of an AES-GCM nonce. */
const NONCE_BYTES = 12;

/** @throws StoreError */
export async function rotateKeys({ store, sealingKeys, randomBytes }: RotateKeysOptions): Promise<RotationReport> {
  const keyId = sealingKeys[0]?.id ?? '';
  const unopened: { accountId: string; keyId: string; reason: TokenSealError['reason'] }[] = [];
  let resealed = 0;
  for (let after = ''; ;) {
    const piece = await store.listSealedOtherwise(keyId, after, PIECE);
    for (const account of piece) {
      const { accountId, sealedTokens } = account;
      try {
        const tokens = openTokens(sealingKeys, accountId, sealedTokens);
        const sealed = { sealedTokens: sealTokens(sealingKeys, accountId, tokens, randomBytes(NONCE_BYTES)), keyId };
        // Tokens renewed meanwhile were sealed with the first key of whoever renewed them, and are counted at the end.
        if (await store.resealTokens(accountId, sealedTokens, sealed)) resealed += 1;
      } catch (error) {
        if (!(error instanceof TokenSealError)) throw error;
        unopened.push({ accountId, keyId: account.keyId, reason: error.reason });
      }
    }
    after = piece.at(-1)?.accountId ?? '';
    if (piece.length < PIECE) break;
  }
  const waiting = new Map([...(await store.countSealingKeys())].filter(([id]) => id !== keyId));
  return { resealed, unopened, waiting };
}
