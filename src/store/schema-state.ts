/** How far the tables of a database are, without changing them. */
import { checksum } from './checksum.ts';
import type { Migration } from './migrations.ts';
import type { SqlConnection } from './sql-connection.ts';

export interface SchemaState {
  /** Migrations that were applied. */
  applied: number;
  /** Migrations that this version knows. */
  known: number;
  /** Name of an applied migration that this version does not hold, or holds with another text; null when there is none. */
  foreign: string | null;
}

/** @throws StoreError */
export async function schemaState(connection: SqlConnection, migrations: readonly Migration[]): Promise<SchemaState> {
  const [made] = await connection.query<{ present: boolean }>(`select to_regclass('ringback.migration') is not null as present`);
  if (made?.present !== true) return { applied: 0, known: migrations.length, foreign: null };
  const rows = await connection.query<{ name: string; checksum: string }>('select name, checksum from ringback.migration order by number');
  const foreign = rows.find((row, index) => {
    const own = migrations[index];
    return own === undefined || row.checksum !== checksum(own.sql);
  });
  return { applied: rows.length, known: migrations.length, foreign: foreign?.name ?? null };
}
