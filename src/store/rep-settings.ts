/** The part of the store that keeps what reps set, in SQL. */
import { jsonText } from './json-text.ts';
import type { SqlConnection } from './sql-connection.ts';
import type { Store } from './store.ts';

type RepSettingsStore = Pick<Store, 'findRepSettings' | 'saveRepSettings'>;

interface RepSettingsRow {
  account_id: string;
  user_id: string;
  settings: unknown;
  updated_at: Date;
}

export function createRepSettings(connection: SqlConnection): RepSettingsStore {
  return {
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
