/**
 * Shows the other processes that this one lives: a session of its own holds an advisory lock that PostgreSQL lets go of the moment
 * the process is gone. The same session looks for workers whose lock is gone, and hears when another process rings.
 */
import type { OpenSqlSession, SqlSession } from '../../store/sql-connection.ts';
import type { ReportFault } from './fault-log.ts';
import { pause, type Sleep } from './pause.ts';

/** How often workers that are gone are looked for. */
const LOOK_EVERY_MS = 500;
/** Pause between attempts to get a session back. */
const RETURN_EVERY_MS = 500;

/** Channel on which a process tells the others that it rang; the payload is its worker. */
export const RING_CHANNEL = 'ringback_drain';

/** Session locks have objsubid 1 where their key is one bigint. Source: https://www.postgresql.org/docs/18/view-pg-locks.html, 2026-11-24. */
const DEPARTED = `
  select distinct worker::text as worker from ringback.drainer
  where worker is not null and not exists (
    select from pg_locks
    where locktype = 'advisory' and granted and objsubid = 1
      and database = (select oid from pg_database where datname = current_database())
      and (classid::bigint << 32 | objid::bigint) = worker)`;

export interface PresenceOptions {
  openSession: OpenSqlSession;
  sleep: Sleep;
  randomBytes: (count: number) => Buffer;
  report: ReportFault;
  /** A session is there, under a worker's name that nobody had before. */
  onPresent: () => void;
  /** The session is gone, and others take over what this worker did. */
  onLost: () => void;
  onRing: () => void;
  /** Called again until it succeeds. */
  onDeparted: (workers: string[]) => Promise<void>;
}

export interface WorkerPresence {
  /** The last name this process had. */
  readonly worker: string;
  readonly isPresent: boolean;
  close(): Promise<void>;
}

/** Resolves when the process is present for the first time. @throws StoreError when the database does not let it in */
export async function keepPresence(options: PresenceOptions): Promise<WorkerPresence> {
  const { openSession, sleep, randomBytes, report, onPresent, onLost, onRing, onDeparted } = options;
  const closing = new AbortController();
  let worker = '';
  let isPresent = false;

  async function enter(): Promise<SqlSession> {
    const name = randomBytes(8).readBigInt64BE().toString();
    const session = await openSession((payload) => {
      if (payload !== name) onRing();
    });
    try {
      await session.query('select pg_advisory_lock($1::bigint)', [name]);
      await session.query(`listen ${RING_CHANNEL}`);
    } catch (error) {
      await session.close();
      throw error;
    }
    worker = name;
    isPresent = true;
    return session;
  }

  async function stay(session: SqlSession): Promise<void> {
    const over = new AbortController();
    void session.ended.then(() => {
      isPresent = false;
      over.abort();
      onLost();
    });
    const signal = AbortSignal.any([over.signal, closing.signal]);
    try {
      onPresent();
      while (!signal.aborted) {
        const departed = (await session.query<{ worker: string }>(DEPARTED)).map((row) => row.worker);
        if (departed.length > 0) await onDeparted(departed).catch((error: unknown) => report('take-over', error));
        await pause(sleep, LOOK_EVERY_MS, signal);
      }
    } catch (error) {
      report('presence', error);
    } finally {
      await session.close();
    }
  }

  async function run(first: SqlSession): Promise<void> {
    let session: SqlSession | null = first;
    while (!closing.signal.aborted) {
      if (session !== null) await stay(session);
      await pause(sleep, RETURN_EVERY_MS, closing.signal);
      session = closing.signal.aborted ? null : await enter().catch((error: unknown) => (report('presence', error), null));
    }
    await session?.close();
  }

  const running = run(await enter());
  return {
    get worker() {
      return worker;
    },
    get isPresent() {
      return isPresent;
    },
    async close() {
      closing.abort();
      await running;
    },
  };
}
