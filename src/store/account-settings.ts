/** The part of the store that keeps accounts and what their reps set, in SQL. */
import { jsonText } from './json-text.ts';
import type { SqlConnection } from './sql-connection.ts';
import type { Account, Store } from './store.ts';

type AccountSettings = Pick<
  Store,
  'saveAccount' | 'setAccountState' | 'saveAccountSettings' | 'findAccount' | 'findRepSettings' | 'saveRepSettings'
>;

interface AccountRow {
  account_id: string;
  state: Account['state'];
  sealed_tokens: string;
  scopes: string;
  settings: unknown;
  updated_at: Date;
}

interface RepSettingsRow {
  account_id: string;
  user_id: string;
  settings: unknown;
  updated_at: Date;
}

export function createAccountSettings(connection: SqlConnection): AccountSettings {
  return {
    async saveAccount({ accountId, sealedTokens, scopes }) {
      await connection.query(
        `insert into ringback.account (account_id, sealed_tokens, scopes) values ($1, $2, $3)
         on conflict (account_id) do update
         set sealed_tokens = excluded.sealed_tokens, scopes = excluded.scopes, state = 'connected', updated_at = clock_timestamp()`,
        [accountId, sealedTokens, scopes],
      );
    },

    async setAccountState(accountId, state) {
      await connection.query('update ringback.account set state = $2, updated_at = clock_timestamp() where account_id = $1', [
        accountId,
        state,
      ]);
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
      if (row === undefined) return null;
      return {
        accountId: row.account_id,
        state: row.state,
        sealedTokens: row.sealed_tokens,
        scopes: row.scopes,
        settings: row.settings,
        updatedAt: row.updated_at.toISOString(),
      };
    },

    async findRepSettings(accountId, userId) {
      const [row] = await connection.query<RepSettingsRow>('select * from ringback.rep_settings where account_id = $1 and user_id = $2', [
        accountId,
        userId,
      ]);
      if (row === undefined) return null;
      return { accountId: row.account_id, userId: row.user_id, settings: row.settings, updatedAt: row.updated_at.toISOString() };
    },

    async saveRepSettings(accountId, userId, settings) {
      await connection.query(
        `insert into ringback.rep_settings (account_id, user_id, settings) values ($1, $2, $3::jsonb)
         on conflict (account_id, user_id) do update set settings = excluded.settings, updated_at = clock_timestamp()`,
        [accountId, userId, jsonText(settings)],
      );
    },
  };
}
