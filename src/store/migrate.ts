/** Brings the tables up to this version, once, however many processes start together. */
import { checksum } from './checksum.ts';
import type { Migration } from './migrations.ts';
import type { SqlConnection, SqlTransaction } from './sql-connection.ts';
import { StoreError } from './store-error.ts';

/** Key of the advisory lock that one migrating process holds: the letters "ringback" as a 64-bit integer. */
const MIGRATION_LOCK = '8244241983189640043';
/** Longest wait for another process that migrates. */
const LOCK_TIMEOUT_MS = 60_000;

interface Applied {
  number: number;
  name: string;
  checksum: string;
}

/**
 * All migrations that are missing run in one transaction: all or none.
 * @throws StoreError 'newer-schema', 'corrupt-migration', or what the database answers
 */
export async function migrate(connection: SqlConnection, migrations: readonly Migration[]): Promise<void> {
  await connection.transaction(async (transaction) => {
    await transaction.script(`set local lock_timeout = ${String(LOCK_TIMEOUT_MS)}; set local statement_timeout = 0`);
    await transaction.query('select pg_advisory_xact_lock($1::bigint)', [MIGRATION_LOCK]);
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
