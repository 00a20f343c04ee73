/** Brings the tables up to this version, once, however many processes start together. */
import { setTimeout as sleepMs } from 'node:timers/promises';
import { checksum } from './checksum.ts';
import type { Migration } from './migrations.ts';
import type { SqlConnection, SqlTransaction } from './sql-connection.ts';
import { StoreError } from './store-error.ts';

/** Key of the advisory lock that one migrating process holds: the letters "ringback" as a 64-bit integer. */
const MIGRATION_LOCK = '8244241983189640043';
/** Longest wait for another process that migrates. */
const TURN_TIMEOUT_MS = 60_000;
/**
 * Longest wait of a migration for a table that others use. Whoever comes after it queues behind it, so a longer one would stop the requests
 * of the processes that still run: it gives up, lets them through and tries again.
 */
const LOCK_TIMEOUT_MS = 1_000;
const ATTEMPTS = 20;
/** Pause between attempts, as long as the wait at least, so that others have half of the time. */
const AGAIN_AFTER_MS = 1_500;

interface Applied {
  number: number;
  name: string;
  checksum: string;
}

export interface MigrateOptions {
  /** How often a migration that found a table in use is tried; default 20, a minute in all. */
  attempts?: number;
  sleep?: (ms: number) => Promise<unknown>;
}

/**
 * All migrations that are missing run in one transaction: all or none.
 * @throws StoreError 'newer-schema', 'corrupt-migration', 'lock-timeout' when a table stays in use, or what the database answers
 */
export async function migrate(
  connection: SqlConnection,
  migrations: readonly Migration[],
  { attempts = ATTEMPTS, sleep = (ms) => sleepMs(ms) }: MigrateOptions = {},
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await applyMissing(connection, migrations);
      return;
    } catch (error) {
      if (!(error instanceof StoreError && error.code === 'lock-timeout')) throw error;
      if (attempt >= attempts)
        throw new StoreError(
          'lock-timeout',
          `A migration found a table in use ${String(attempts)} times. End what holds it (pg_stat_activity shows it: a backup, a long query), then start again. Nothing was changed.`,
          { sqlState: error.sqlState },
        );
      await sleep(AGAIN_AFTER_MS);
    }
  }
}

async function applyMissing(connection: SqlConnection, migrations: readonly Migration[]): Promise<void> {
  await connection.transaction(async (transaction) => {
    await transaction.script(`set local lock_timeout = ${String(TURN_TIMEOUT_MS)}; set local statement_timeout = 0`);
    await transaction.query('select pg_advisory_xact_lock($1::bigint)', [MIGRATION_LOCK]);
    await transaction.script(`set local lock_timeout = ${String(LOCK_TIMEOUT_MS)}`);
    const applied = await readApplied(transaction);
    refuseForeignHistory(applied, migrations);
    for (const { number, name, sql } of migrations.slice(applied.length)) {
      await transaction.script(sql);
      await transaction.query('insert into ringback.migration (number, name, checksum) values ($1::int, $2, $3)', [
        number,
        name,
        checksum(sql),
      ]);
    }
  });
}

async function readApplied(transaction: SqlTransaction): Promise<Applied[]> {
  // Asked first, because "create schema if not exists" wants the right to create one even where it exists.
  const [present] = await transaction.query<{ schema: boolean }>(`select to_regnamespace('ringback') is not null as schema`);
  if (present?.schema !== true) await transaction.script('create schema ringback');
  await transaction.script(
    `create table if not exists ringback.migration (
       number     int            primary key,
       name       text           not null,
       checksum   text           not null,
       applied_at timestamptz(3) not null default clock_timestamp()
     )`,
  );
  return transaction.query<Applied>('select number, name, checksum from ringback.migration order by number');
}

function refuseForeignHistory(applied: readonly Applied[], migrations: readonly Migration[]): void {
  const newest = applied.at(-1);
  if (newest !== undefined && newest.number > migrations.length) {
    throw new StoreError(
      'newer-schema',
      `The database was written by a newer Ringback (migration ${newest.name}; this version knows ${String(migrations.length)}). Start that version or a later one.`,
    );
  }
  for (const [index, row] of applied.entries()) {
    const known = migrations[index];
    if (known?.number === row.number && row.checksum === checksum(known.sql)) continue;
    throw new StoreError(
      'corrupt-migration',
      `The database was prepared with another text of migration ${row.name} than this version holds. Start the version that made it, or restore a backup.`,
    );
  }
}
