/** The migrations in order. A file that was released is never edited: what comes later is a new file. */
import createLedger from './migrations/0001-create-ledger.sql';

export interface Migration {
  /** 1, 2, 3 … without gaps. */
  number: number;
  name: string;
  sql: string;
}

export const MIGRATIONS: readonly Migration[] = [{ number: 1, name: '0001-create-ledger', sql: createLedger }];
