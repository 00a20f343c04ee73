/** The part of the store that keeps accounts and their connections, in SQL. */
import type { Account, AccountStore } from './account-store.ts';
import { jsonText } from './json-text.ts';
import type { SqlConnection } from './sql-connection.ts';

interface AccountRow {
  account_id: string;
  state: Account['state'];
  parked_reason: Account['parkedReason'];
  parked_at: Date | null;
  sealed_tokens: string;
  key_id: string;
  scopes: string;
  missing_scopes: string;
  settings: unknown;
  updated_at: Date;
}

export function createAccountConnections(connection: SqlConnection): AccountStore {
  return {
    async saveAccount({ accountId, sealedTokens, keyId = '', scopes, missingScopes = '' }) {
      await connection.query(
        `insert into ringback.account (account_id, sealed_tokens, key_id, scopes, missing_scopes) values ($1, $2, $3, $4, $5)
         on conflict (account_id) do update
         set sealed_tokens = excluded.sealed_tokens, key_id = excluded.key_id, scopes = excluded.scopes,
             missing_scopes = excluded.missing_scopes, state = 'connected', parked_reason = null, parked_at = null,
             updated_at = clock_timestamp()`,
        [accountId, sealedTokens, keyId, scopes, missingScopes],
      );
    },

    async resealTokens(accountId, was, { sealedTokens, keyId }) {
      const rows = await connection.query(
        `update ringback.account set sealed_tokens = $3, key_id = $4, updated_at = clock_timestamp()
         where account_id = $1 and sealed_tokens = $2 returning 1`,
        [accountId, was, sealedTokens, keyId],
      );
      return rows.length === 1;
    },

    async parkAccount(accountId, reason) {
      await connection.query(
        `update ringback.account
         set state = 'parked', parked_reason = $2, parked_at = coalesce(parked_at, clock_timestamp()), updated_at = clock_timestamp()
         where account_id = $1`,
        [accountId, reason],
      );
    },

    async unparkAccount(accountId, reason) {
      const rows = await connection.query(
        `update ringback.account set state = 'connected', parked_reason = null, parked_at = null, updated_at = clock_timestamp()
         where account_id = $1 and state = 'parked' and parked_reason = $2 returning 1`,
        [accountId, reason],
      );
      return rows.length === 1;
    },

    async saveAccountSettings(accountId, settings) {
      await connection.query(
        `insert into ringback.account (account_id, settings) values ($1, $2::jsonb)
         on conflict (account_id) do update set settings = excluded.settings, updated_at = clock_timestamp()`,
        [accountId, jsonText(settings)],
      );
    },

    async findAccount(accountId) {
      const [row] = await connection.query<AccountRow>('select * from ringback.account where account_id = $1', [accountId]);
      return row === undefined ? null : toAccount(row);
    },

    async listAccounts(after, limit) {
      const rows = await connection.query<AccountRow>(
        `select * from ringback.account where account_id > $1 and (sealed_tokens <> '' or state = 'parked') order by account_id limit $2::int`,
        [after, limit],
      );
      return rows.map(toAccount);
    },

    async listSealedOtherwise(keyId, after, limit) {
      const rows = await connection.query<Pick<AccountRow, 'account_id' | 'sealed_tokens' | 'key_id'>>(
        `select account_id, sealed_tokens, key_id from ringback.account
         where sealed_tokens <> '' and key_id <> $1 and account_id > $2 order by account_id limit $3::int`,
        [keyId, after, limit],
      );
      return rows.map((row) => ({ accountId: row.account_id, sealedTokens: row.sealed_tokens, keyId: row.key_id }));
    },

    async countSealingKeys() {
      const rows = await connection.query<{ key_id: string; accounts: number }>(
        `select key_id, count(*)::int as accounts from ringback.account where sealed_tokens <> '' group by key_id order by key_id`,
      );
      return new Map(rows.map(({ key_id, accounts }) => [key_id, accounts]));
    },

    async forgetParkedTokens(before, limit) {
      const rows = await connection.query(
        `with old as materialized (
           select account_id from ringback.account
           where state = 'parked' and parked_at < $1::timestamptz and sealed_tokens <> '' order by parked_at limit $2::int for update skip locked
         )
         update ringback.account row set sealed_tokens = '', key_id = '', updated_at = clock_timestamp()
         from old where row.account_id = old.account_id returning 1`,
        [before, limit],
      );
      return rows.length;
    },
  };
}

function toAccount(row: AccountRow): Account {
  const parked = row.state === 'parked';
  return {
    accountId: row.account_id,
    state: row.state,
    // What an older process parked has no reason of its own: it knew this one only.
    parkedReason: parked ? (row.parked_reason ?? 'access-revoked') : null,
    parkedAt: parked ? (row.parked_at ?? row.updated_at).toISOString() : null,
    sealedTokens: row.sealed_tokens,
    keyId: row.key_id,
    scopes: row.scopes,
    missingScopes: row.missing_scopes,
    settings: row.settings,
    updatedAt: row.updated_at.toISOString(),
  };
}
