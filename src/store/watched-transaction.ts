/** Keeps a transaction honest: PostgreSQL answers "commit" of a failed one with a silent rollback. */
import type { SqlTransaction, SqlValue } from './sql-connection.ts';

export interface WatchedTransaction {
  transaction: SqlTransaction;
  /** Throws the first failure, also where the work went on after it. To be called before "commit". */
  refuseAfterFailure(): void;
}

/** @param run one statement, or several when there are no values */
export function watchedTransaction(run: <Row>(text: string, values: readonly SqlValue[]) => Promise<Row[]>): WatchedTransaction {
  let failure: { error: unknown } | null = null;
  async function watched<Row>(text: string, values: readonly SqlValue[]): Promise<Row[]> {
    try {
      return await run<Row>(text, values);
    } catch (error) {
      failure ??= { error };
      throw error;
    }
  }
  return {
    transaction: {
      query: (text, values = []) => watched(text, values),
      script: async (text) => void (await watched(text, [])),
    },
    refuseAfterFailure() {
      if (failure !== null) throw failure.error;
    },
  };
}
