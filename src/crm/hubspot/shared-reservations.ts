/**
 * One account's dealings with the shared allowance: one question at a time, an end to the waiting for its answer, and a memory of what the
 * others have yet to be told.
 */
import type { LimiterClock } from './account-limiter.ts';
import { HEARD_WITHIN_MS, type RequestKind } from './local-allowance.ts';
import type { ReportedAllowance } from './rate-limit-headers.ts';
import { RATE_LIMITS, type AllowanceLimits } from './rate-limits.ts';
import { createRollingWindow } from './rolling-window.ts';
import type { RequestsTaken, RequestsToTake, SharedAllowance } from './shared-allowance.ts';

export interface SharedReservations {
  /** False from when no answer came until one comes again, and the others had time to tell as well: the process goes by its own count. */
  isReachable(): boolean;
  /** A question is under way. */
  isAsking(): boolean;
  /** @returns null when no answer came in time */
  take(kind: RequestKind, wanted: number, limits: AllowanceLimits): Promise<RequestsTaken | null>;
  /** Looks, a quarter of a second after the last time at the earliest, whether the others can be asked again. True: they can. */
  tryAgain(limits: AllowanceLimits): Promise<boolean>;
  /** A request went without being taken. */
  wentUntaken(nowMs: number): void;
  /** Keeps what the CRM reported, to tell it with the next question, when the others may not know it. */
  heard(report: ReportedAllowance, agoMs: number, knownMax: number): void;
  /** Keeps the other processes away as well. */
  pause(forMs: number, limits: AllowanceLimits): void;
  /** Requests in the window of all processes, as of the last answer; 0 when that is over a second old. */
  used(nowMs: number): number;
}

/** An answer takes about a millisecond; a request granted longer ago than this would be counted too early, so it is not sent. */
const ANSWER_WITHIN_MS = 250;
const READ_WITHIN_MS = 50;
export const TRY_AGAIN_AFTER_MS = 250;
/** After an outage every process tells what it sent meanwhile, before any of them counts on the others' having told. */
const OTHERS_TELL_WITHIN_MS = 2 * (TRY_AGAIN_AFTER_MS + ANSWER_WITHIN_MS);

export function createSharedReservations(clock: LimiterClock, accountId: string, shared: SharedAllowance): SharedReservations {
  const untaken = createRollingWindow(RATE_LIMITS.windowMs + RATE_LIMITS.guardMs);
  let reachable = true;
  let asking = false;
  let lateInARow = 0;
  let sharedFromMs = Number.NEGATIVE_INFINITY;
  let triedAtMs = Number.NEGATIVE_INFINITY;
  let last = { used: 0, atMs: Number.NEGATIVE_INFINITY };
  let report: { max: number | null; used: number | null; sinceMs: number } | null = null;

  async function ask(kind: RequestKind, wanted: number, limits: AllowanceLimits, pauseMs: number | null): Promise<RequestsTaken | null> {
    const askedMs = clock.monotonicMs();
    const told = report;
    const agoMs = told === null ? 0 : askedMs - told.sinceMs;
    const job = kind.priority === 'job';
    const question: RequestsToTake = {
      wanted,
      most: job ? limits.jobs : limits.people,
      keepsPace: job,
      paceMs: limits.paceMs,
      searchesPerSecond: kind.search ? RATE_LIMITS.searchesPerSecond : null,
      unnoted: untaken.used(askedMs),
      goesByMax: limits.max,
      heard: told === null ? null : { max: told.max, used: agoMs <= HEARD_WITHIN_MS ? told.used : null, agoMs },
      pauseMs,
    };
    const alarm = new AbortController();
    const answer = await Promise.race([shared.take(accountId, question).catch(() => null), tooLate(alarm.signal)]);
    alarm.abort();
    const nowMs = clock.monotonicMs();
    triedAtMs = nowMs;
    const isLate = nowMs - askedMs > ANSWER_WITHIN_MS;
    lateInARow = isLate ? lateInARow + 1 : 0;
    if (answer === null) sharedFromMs = Number.POSITIVE_INFINITY;
    else if (sharedFromMs === Number.POSITIVE_INFINITY) sharedFromMs = nowMs + OTHERS_TELL_WITHIN_MS;
    reachable = answer !== null && lateInARow < 2;
    if (answer === null || !reachable) return null;
    untaken.forget(askedMs);
    if (report === told) report = null;
    last = { used: answer.used, atMs: nowMs };
    return isLate ? { ...answer, granted: 0, waitMs: 1 } : answer;
  }

  /** A process that stood still finds its timers due before it has read what arrived: it gets a moment to read. */
  async function tooLate(signal: AbortSignal): Promise<null> {
    const late = (): null => null;
    const first = await clock.sleep(ANSWER_WITHIN_MS, signal).then(late, late);
    return signal.aborted ? first : clock.sleep(READ_WITHIN_MS, signal).then(late, late);
  }

  async function oneAtATime(kind: RequestKind, wanted: number, limits: AllowanceLimits): Promise<RequestsTaken | null> {
    asking = true;
    try {
      return await ask(kind, wanted, limits, null);
    } finally {
      asking = false;
    }
  }

  return {
    isReachable: () => reachable && clock.monotonicMs() >= sharedFromMs,
    isAsking: () => asking,
    take: oneAtATime,
    async tryAgain(limits) {
      if (asking || clock.monotonicMs() - triedAtMs < TRY_AGAIN_AFTER_MS) return false;
      return (await oneAtATime({ priority: 'job', search: false }, 0, limits)) !== null;
    },
    wentUntaken: (nowMs) => untaken.add(nowMs, 1),
    heard({ max, remaining }, agoMs, knownMax) {
      const used = max === null || remaining === null ? null : max - remaining;
      const isNews = (max !== null && max !== knownMax) || (used !== null && used > last.used);
      if (isNews) report = { max, used, sinceMs: clock.monotonicMs() - agoMs };
    },
    pause(forMs, limits) {
      void ask({ priority: 'job', search: false }, 0, limits, forMs);
    },
    used: (nowMs) => (nowMs - last.atMs <= 1_000 ? last.used : 0),
  };
}
