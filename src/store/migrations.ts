/** The migrations in order. A file that was released is never edited: what comes later is a new file. */
import createLedger from './migrations/0001-create-ledger.sql';
import createEnrolments from './migrations/0002-create-enrolments.sql';
import createDrainers from './migrations/0003-create-drainers.sql';
import createRequestWindows from './migrations/0004-create-request-windows.sql';
import accountConnection from './migrations/0005-account-connection.sql';

export interface Migration {
  /** 1, 2, 3 … without gaps. */
  number: number;
  name: string;
  sql: string;
}

export const MIGRATIONS: readonly Migration[] = [
  { number: 1, name: '0001-create-ledger', sql: createLedger },
  { number: 2, name: '0002-create-enrolments', sql: createEnrolments },
  { number: 3, name: '0003-create-drainers', sql: createDrainers },
  { number: 4, name: '0004-create-request-windows', sql: createRequestWindows },
  { number: 5, name: '0005-account-connection', sql: accountConnection },
];
