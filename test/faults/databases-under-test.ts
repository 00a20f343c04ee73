/** The databases that the long set runs on: the embedded one always, PostgreSQL where it answers. Where CI is set it has to. */
import { spawnSync } from 'node:child_process';
import { pgliteDatabase, postgresDatabase, type MakeDatabase } from './fault-database.ts';

const SERVER_URL = process.env['TEST_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';

export const POSTGRES_IS_THERE = process.env['CI'] === 'true' || answers(new URL(SERVER_URL));

export const onPglite: MakeDatabase = () => Promise.resolve(pgliteDatabase());
export const onPostgres: MakeDatabase = () => postgresDatabase(SERVER_URL);

/** PostgreSQL behind something: `url` gives the address that the app is told. */
export const onPostgresBehind =
  (url: (direct: string) => string): MakeDatabase =>
  () =>
    postgresDatabase(SERVER_URL, url);

export const DATABASES: readonly [name: string, make: MakeDatabase][] = [
  ['PGlite', onPglite],
  ...(POSTGRES_IS_THERE ? [['PostgreSQL', onPostgres] as [string, MakeDatabase]] : []),
];

/** Test files are read before anything can be waited for. */
function answers({ hostname, port }: URL): boolean {
  const dial = `require('net').connect(${port === '' ? '5432' : port}, '${hostname}').once('connect', () => process.exit(0)).once('error', () => process.exit(1))`;
  return spawnSync(process.execPath, ['-e', dial], { timeout: 5_000 }).status === 0;
}
