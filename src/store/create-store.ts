/** The store on any connection that speaks PostgreSQL: the one implementation that both databases share. */
import { setTimeout as sleep } from 'node:timers/promises';
import { createAccountConnections } from './account-connections.ts';
import { createContactRows } from './contact-rows.ts';
import { createEnrolmentLedger } from './enrolment-ledger.ts';
import { createRepSettings } from './rep-settings.ts';
import type { RequestWindows } from './request-windows.ts';
import type { OpenSqlSession, SqlConnection } from './sql-connection.ts';
import type { Store, WithAccountLock, WithVoicemailLock } from './store.ts';
import { createVoicemailLedger } from './voicemail-ledger.ts';
import { createWebhookLedger } from './webhook-ledger.ts';

/** A store with what belongs to its database: locks, and the way in for the queue, which lives in the same database. */
export type OpenStore = Store & {
  withLock: WithVoicemailLock;
  withAccountLock: WithAccountLock;
  /** The store's own; closing the store closes it. */
  connection: SqlConnection;
  /** Sessions are their holder's to close. Null where only one process exists, which has one connection. */
  openSession: OpenSqlSession | null;
  /** What processes ask of a CRM together. Null where only one process exists. */
  requestWindows: RequestWindows | null;
};

/** Longest time a readiness probe may take. */
const READINESS_TIMEOUT_MS = 1000;

/** The connection's tables must be migrated. The store owns the connection: closing the store closes it. */
export function createStore(
  connection: SqlConnection,
  {
    withLock,
    withAccountLock,
    openSession,
    requestWindows,
  }: Pick<OpenStore, 'withLock' | 'withAccountLock' | 'openSession' | 'requestWindows'>,
): OpenStore {
  return {
    ...createVoicemailLedger(connection),
    ...createAccountConnections(connection),
    ...createRepSettings(connection),
    ...createEnrolmentLedger(connection),
    ...createWebhookLedger(connection),
    ...createContactRows(connection),
    async isReady() {
      const late = new AbortController();
      try {
        return await Promise.race([
          write(connection),
          sleep(READINESS_TIMEOUT_MS, false, { signal: late.signal }), // a pool that is used up keeps even the first statement waiting
        ]);
      } catch {
        return false;
      } finally {
        late.abort();
      }
    },
    close: () => connection.close(),
    withLock,
    withAccountLock,
    connection,
    openSession,
    requestWindows,
  };
}

async function write(connection: SqlConnection): Promise<true> {
  await connection.transaction(async (transaction) => {
    await transaction.script(`set local statement_timeout = ${String(READINESS_TIMEOUT_MS)}`);
    await transaction.query('update ringback.readiness set written_at = clock_timestamp()');
  });
  return true;
}
