/** Lets pg-boss talk through our connection: it asks for one function, and reads PostgreSQL's codes off what that throws. */
import type { Db } from 'pg-boss';
import type { SqlConnection, SqlTransaction, SqlValue } from '../../store/sql-connection.ts';
import { StoreError } from '../../store/store-error.ts';

/** Statements outside any transaction of ours; pg-boss may begin and commit its own in one text. */
export function bossDatabase(connection: SqlConnection): Db {
  return {
    executeSql: (text, values = []) =>
      values.length > 0 ? answer(connection.query(text, toSql(values))) : answer(connection.script(text)),
  };
}

/** Statements within `transaction`, so that a job and a row of ours change together. */
export function bossTransaction(transaction: SqlTransaction): Db {
  return { executeSql: (text, values = []) => answer(transaction.query(text, toSql(values))) };
}

async function answer(rows: Promise<unknown[]>): Promise<{ rows: unknown[] }> {
  try {
    return { rows: await rows };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    throw Object.assign(new Error(error.message, { cause: error }), { code: error.sqlState ?? error.code });
  }
}

function toSql(values: readonly unknown[]): SqlValue[] {
  return values.map((value) => {
    if (value === null || value === undefined) return null;
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
    if (value instanceof Date) return value.toISOString();
    return Array.isArray(value) ? value.map(String) : JSON.stringify(value);
  });
}
