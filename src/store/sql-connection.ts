/** The port to a database that speaks PostgreSQL: as little as both PGlite and the pg driver can do alike. */

/** Objects travel as JSON text, moments as ISO text: the drivers differ in what they make of anything else. */
export type SqlValue = string | number | boolean | null | readonly (string | null)[];

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
  /**
   * Statements without parameters, which may begin and commit a transaction of their own; a failure undoes what is not committed.
   * @returns the rows of all of them, in order
   */
  script<Row>(text: string): Promise<Row[]>;
  /** Waits for what is under way; statements after it are refused with code 'closed'. */
  close(): Promise<void>;
}

/** A connection that its holder keeps for as long as it lives, for what belongs to a session: advisory locks and notifications. */
export interface SqlSession {
  query: SqlTransaction['query'];
  /** Resolves when the connection is gone, closed or broken, and with it its locks. */
  readonly ended: Promise<void>;
  /** Idempotent; never rejects. */
  close(): Promise<void>;
}

/**
 * @param onNotification told the payload of each notification on a channel that the session listens to
 * @throws StoreError 'unavailable' or 'refused'
 */
export type OpenSqlSession = (onNotification: (payload: string) => void) => Promise<SqlSession>;
