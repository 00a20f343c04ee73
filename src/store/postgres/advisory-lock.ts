/** Locks of PostgreSQL that the server itself releases when their holder's connection breaks. */
import { createHash } from 'node:crypto';
import type pg from 'pg';
import { createKeyedQueue } from '../keyed-queue.ts';
import type { WithVoicemailLock } from '../store.ts';
import { toStoreError } from '../to-store-error.ts';
import { checkOut } from './postgres-connection.ts';

/**
 * Each lock that is held takes one connection of `pool`, which must not be the pool that the work under the lock uses:
 * holders would wait for connections that waiters keep. Callers of one process queue up here, so that one connection waits for them all.
 */
export function createAdvisoryLock(pool: pg.Pool): WithVoicemailLock {
  const inTurn = createKeyedQueue();
  return (accountId, key, work) =>
    inTurn(`${accountId}\u0000${key}`, async () => {
      const number = lockNumber(accountId, key);
      const client = await checkOut(pool);
      let free = false;
      try {
        await client.query('select pg_advisory_lock($1::bigint)', [number]).catch((error: unknown) => {
          throw toStoreError(error);
        });
        try {
          return await work();
        } finally {
          const { rows } = await client
            .query<{ free: boolean }>('select pg_advisory_unlock($1::bigint) as free', [number])
            .catch(() => ({ rows: [] }));
          free = rows[0]?.free === true;
        }
      } finally {
        // Ending the session is the sure way to let go of a lock that could not be released.
        client.release(!free);
      }
    });
}

/** 64 bits of a hash: two keys meet by chance once in 10^19, and then only wait for each other. */
function lockNumber(accountId: string, key: string): string {
  return createHash('sha256').update(`voicemail\u0000${accountId}\u0000${key}`).digest().readBigInt64BE(0).toString();
}
