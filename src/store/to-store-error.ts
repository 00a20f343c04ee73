/**
 * Makes a coded StoreError of what a driver threw. Drivers' errors quote parameters and rows, so they are not kept as
 * cause: only SQLSTATE, or the code of the system call, is carried over.
 */
import { StoreError, type StoreErrorCode } from './store-error.ts';

/** Codes by SQLSTATE or by its two-character class. Source: https://www.postgresql.org/docs/18/errcodes-appendix.html, 2026-11-24. */
const CODES: readonly (readonly [prefix: string, code: StoreErrorCode, message: string])[] = [
  ['22', 'invalid-value', 'The database cannot hold one of the values.'],
  ['23505', 'conflict', 'A row with this id exists already.'],
  ['23', 'invalid-value', 'One of the values breaks a rule of its table.'],
  ['28', 'refused', 'The database server does not accept the user or the password.'],
  ['3D000', 'refused', 'The database does not exist on the server.'],
  ['42501', 'refused', 'The database user may not do this: it has to own the schema "ringback", or be allowed to create it.'],
  ['55P03', 'lock-timeout', 'The row has been in use by somebody else for too long.'],
  ['08', 'unavailable', 'The connection to the database is lost.'],
  ['25006', 'unavailable', 'The database takes no writes at the moment.'],
  ['25P03', 'unavailable', 'The database ended an idle transaction.'],
  ['40', 'unavailable', 'The database undid the statement in favour of another one.'],
  ['53', 'unavailable', 'The database has run out of disk space, memory or connections.'],
  ['57014', 'unavailable', 'The database took too long.'],
  ['57P', 'unavailable', 'The database is shutting down or starting.'],
  ['58', 'unavailable', 'The database cannot read or write its files.'],
  ['XX', 'unavailable', 'The database reports damage to its files.'],
];

/** @returns the error itself when it is a StoreError already */
export function toStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const code = errorCode(error);
  if (code !== null && /^[0-9A-Z]{5}$/.test(code)) {
    const found = CODES.find(([prefix]) => code.startsWith(prefix));
    if (found === undefined) return new StoreError('unexpected', `The database refused a statement (${code}).`, { sqlState: code });
    return new StoreError(found[1], `${found[2]} (${code})`, { sqlState: code });
  }
  // A driver that fails without SQLSTATE never got an answer: refused, reset, timed out, name not found.
  return new StoreError('unavailable', `The database cannot be reached${code === null ? '' : ` (${code})`}.`);
}

function errorCode(error: unknown): string | null {
  // A host name with several addresses fails with one error for each.
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  if (typeof first !== 'object' || first === null || !('code' in first)) return null;
  return typeof first.code === 'string' ? first.code : null;
}
