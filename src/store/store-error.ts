/** A failure of the store, as one of a closed list of codes. */
export type StoreErrorCode =
  | 'unavailable' // the database cannot be reached, is full, too slow or shutting down: nothing is known to be written, try again
  | 'refused' // the server does not take this user, password or database name
  | 'unsupported-server' // PostgreSQL older than 14
  | 'directory-in-use' // another running process, or another store of this one, holds the data directory
  | 'directory-unusable' // the data directory is of another PostgreSQL version, damaged, or cannot be written
  | 'newer-schema' // a later version of the product has changed the tables
  | 'corrupt-migration' // a migration that was applied differs from the one in this version
  | 'conflict' // an id is taken
  | 'invalid-value' // a value that the database cannot hold, e.g. a NUL character in a text
  | 'lock-timeout' // somebody else has held the row's lock for too long
  | 'closed' // the store was closed
  | 'unexpected'; // a fault in our SQL: worth a report

export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;
  /** PostgreSQL's five-character SQLSTATE; null when the failure is not the database's. */
  readonly sqlState: string | null;

  /** @param message holds no values: neither of rows nor of credentials */
  constructor(code: StoreErrorCode, message: string, options: { sqlState?: string | null; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.sqlState = options.sqlState ?? null;
  }
}
