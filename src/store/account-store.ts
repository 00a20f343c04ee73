/**
 * Accounts and their connection to the CRM. Every method names the account or says why it looks at all of them. Rejects with StoreError, and
 * with nothing else.
 */

/**
 * Why work for an account waits:
 * access-revoked: the CRM does not renew the tokens: the app was removed, or its access taken back
 * token-refused: the CRM refuses even an access token that it has just issued
 * key-missing: the tokens were sealed with a key that the process which needed them does not have
 * seal-broken: the key is there, and the tokens do not open with it
 */
export type ParkedReason = 'access-revoked' | 'token-refused' | 'key-missing' | 'seal-broken';

export interface Account {
  accountId: string;
  /** 'parked': the tokens are no good; work waits until the account is connected again. */
  state: 'connected' | 'parked';
  /** Null while connected. */
  parkedReason: ParkedReason | null;
  /** ISO 8601 UTC; null while connected. */
  parkedAt: string | null;
  /** OAuth tokens sealed by the caller; opaque here. Empty while only settings were saved, and once they were forgotten. */
  sealedTokens: string;
  /** Id of the key that sealed them; empty without tokens. */
  keyId: string;
  /** Scopes granted, space separated. */
  scopes: string;
  /** Scopes asked for and not granted, space separated. */
  missingScopes: string;
  /** The offer, company name and tone every rep of the account starts from; validated by the use case. Null: never saved. */
  settings: unknown;
  updatedAt: string;
}

/** What a seal consists of. */
export type SealedTokens = Pick<Account, 'sealedTokens' | 'keyId'>;

export interface AccountStore {
  /** Connects the account, also one that was parked; its settings stay. */
  saveAccount(
    account: Pick<Account, 'accountId' | 'sealedTokens' | 'scopes'> & Partial<Pick<Account, 'keyId' | 'missingScopes'>>,
  ): Promise<void>;
  /** Replaces the tokens, unless somebody else has replaced `was` first. @returns whether they were replaced */
  resealTokens(accountId: string, was: string, sealed: SealedTokens): Promise<boolean>;
  /** Nothing happens to an account that is not known; one that is parked keeps the moment, and takes the latest reason. */
  parkAccount(accountId: string, reason: ParkedReason): Promise<void>;
  /** Lets work go on where `reason` is the one it waits for. @returns whether it waited for it */
  unparkAccount(accountId: string, reason: ParkedReason): Promise<boolean>;
  /** Also for an account that has no tokens: it is known from then on. */
  saveAccountSettings(accountId: string, settings: unknown): Promise<void>;
  findAccount(accountId: string): Promise<Account | null>;

  /** Accounts that were ever connected, in the order of their ids, after `after`; for who looks after all of them. */
  listAccounts(after: string, limit: number): Promise<Account[]>;
  /** Tokens sealed with another key than `keyId`, of all accounts, in the order of their ids, after `after`: for rotation. */
  listSealedOtherwise(keyId: string, after: string, limit: number): Promise<(SealedTokens & { accountId: string })[]>;
  /** How many accounts' tokens each key seals; of all accounts. */
  countSealingKeys(): Promise<ReadonlyMap<string, number>>;
  /** Deletes the tokens of at most `limit` accounts parked before `before`, of all accounts; they stay parked. @returns accounts concerned */
  forgetParkedTokens(before: string, limit: number): Promise<number>;
}
