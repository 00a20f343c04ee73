/** The port to a database that speaks PostgreSQL: as little as both PGlite and the pg driver can do alike. */

/** Objects travel as JSON text, moments as ISO text: the drivers differ in what they make of anything else. */
export type SqlValue = string | number | boolean | null | readonly string[];

export interface SqlTransaction {
  /**
   * One statement. Timestamps come back as Date, json and jsonb as values, uuid and text as string, int4 as number.
   * @throws StoreError, and nothing else
   */
  query<Row>(text: string, values?: readonly SqlValue[]): Promise<Row[]>;
  /** Several statements without parameters. */
  script(text: string): Promise<void>;
}

export interface SqlConnection {
  /** One statement in a transaction of its own; committed to disk when the promise settles. */
  query: SqlTransaction['query'];
  /** Commits when `work` resolves, rolls back when it rejects. */
  transaction<T>(work: (transaction: SqlTransaction) => Promise<T>): Promise<T>;
  /** Waits for what is under way; statements after it are refused with code 'closed'. */
  close(): Promise<void>;
}
