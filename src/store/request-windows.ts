/** What all processes together ask of each account's CRM, counted on the database's clock: one row an account, one statement a question. */
import type { SqlConnection } from './sql-connection.ts';

export interface RequestsToTake {
  wanted: number;
  /** Requests in ten seconds above which none of these goes. */
  most: number;
  /** At most one each `paceMs`. */
  keepsPace: boolean;
  paceMs: number;
  /** Null for what is no search. */
  searchesPerSecond: number | null;
  /** Requests that went, in the last ten seconds, without being taken here. */
  unnoted: number;
  /** The maximum these numbers were made for: with another one nothing is granted. */
  goesByMax: number;
  /** What the CRM reported: its maximum, and the requests it had counted at most `agoMs` ago; null when nothing. */
  heard: { max: number | null; used: number | null; agoMs: number } | null;
  /** Keeps everybody away for this long; null: does not. */
  pauseMs: number | null;
}

export interface RequestsTaken {
  granted: number;
  /** Milliseconds until one more could go, when not all were granted. */
  waitMs: number;
  /** Requests in the window. */
  used: number;
  /** Null until a CRM reported one. */
  max: number | null;
  /** Milliseconds for which everybody keeps away. */
  pausedMs: number;
}

export interface RequestWindows {
  /** @throws StoreError */
  take(accountId: string, requests: RequestsToTake): Promise<RequestsTaken>;
}

interface TakenRow {
  granted: number;
  wait_ms: number;
  used: number;
  max_requests: number | null;
  paused_ms: number;
}

/** @param nowMs a clock for tests that do not want to wait; null: the database's own */
export function createRequestWindows(connection: Pick<SqlConnection, 'query'>, nowMs: (() => number) | null = null): RequestWindows {
  return {
    async take(accountId, { wanted, most, keepsPace, paceMs, searchesPerSecond, unnoted, goesByMax, heard, pauseMs }) {
      const [row] = await connection.query<TakenRow>(
        `select granted, wait_ms, used, max_requests, paused_ms
         from ringback.take_requests($1, $2::int, $3::int, $4::boolean, $5::float8, $6::int, $7::int, $8::int, $9::int, $10::int, $11::float8,
                                     $12::float8, $13::float8)`,
        [
          accountId,
          wanted,
          most,
          keepsPace,
          paceMs,
          searchesPerSecond,
          unnoted,
          goesByMax,
          heard?.max ?? null,
          heard?.used ?? null,
          heard?.agoMs ?? null,
          pauseMs,
          nowMs?.() ?? null,
        ],
      );
      if (row === undefined) throw new TypeError('a function that returns one row returned none');
      return { granted: row.granted, waitMs: row.wait_ms, used: row.used, max: row.max_requests, pausedMs: row.paused_ms };
    },
  };
}
