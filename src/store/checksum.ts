/** What a migration is recognised by: SHA-256 of its text, whatever the line ends a checkout gave it. */
import { createHash } from 'node:crypto';

/** @returns hex */
export function checksum(sql: string): string {
  return createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex');
}
