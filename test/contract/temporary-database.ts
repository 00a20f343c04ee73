/** A PostgreSQL database of a test's own, made on the server that TEST_DATABASE_URL names and dropped afterwards. */
import { randomBytes } from 'node:crypto';
import pg from 'pg';

export interface TemporaryDatabase {
  url: string;
  /** A connection to it that is not the store's, for what only an administrator does. */
  admin: pg.Client;
  /** Ends every other connection to it, as a server does that goes down. @returns how many there were */
  endConnections(): Promise<number>;
  drop(): Promise<void>;
}

export async function makeTemporaryDatabase(serverUrl: string): Promise<TemporaryDatabase> {
  const name = `ringback_test_${randomBytes(6).toString('hex')}`;
  const server = new pg.Client({ connectionString: serverUrl });
  await server.connect();
  await server.query(`create database ${name}`);
  const url = new URL(serverUrl);
  url.pathname = name;
  const admin = new pg.Client({ connectionString: url.href });
  await admin.connect();
  return {
    url: url.href,
    admin,
    async endConnections() {
      // Within a transaction the view would repeat what it showed first.
      await admin.query('select pg_stat_clear_snapshot()');
      const ended = await admin.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      );
      return ended.rowCount ?? 0;
    },
    async drop() {
      await admin.end();
      await server.query(`drop database ${name} with (force)`);
      await server.end();
    },
  };
}
