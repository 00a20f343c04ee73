/**
 * Lets requests of one account go no faster than HubSpot allows, people before jobs: no job starts while a person waits for what the job
 * would take, and jobs go evenly and leave the last slots, so a person finds one. Jobs may wait as long as people keep the account busy.
 * Where several processes serve an account each asks the allowance they share before it sends; while that cannot be asked jobs wait, and
 * people go by their process's own count on half the allowance.
 */
import { CrmError } from '../crm-error.ts';
import type { Priority } from '../crm.ts';
import { createLocalAllowance, type RequestKind, type Sharing } from './local-allowance.ts';
import type { ReportedAllowance } from './rate-limit-headers.ts';
import { pauseMs, RATE_LIMITS } from './rate-limits.ts';
import { TRY_AGAIN_AFTER_MS, type SharedReservations } from './shared-reservations.ts';

/** Permission to send one request. It is held until the request settles, also when nobody waits for the answer any more. */
export interface Slot {
  /** Repeat-safe. */
  release(): void;
}

export interface AccountLimiter {
  /**
   * @param request.maxWaitMs gives up after this long, or at once when the account is held back for longer
   * @throws CrmError 'rate-limited', or 'unavailable' when requests that hang hold every slot, a job waits for a database that is away, or jobs
   * are turned away
   */
  acquire(request: { priority: Priority; search: boolean; maxWaitMs: number }): Promise<Slot>;
  /**
   * Adopts the allowance HubSpot reports, and counts what it says others used of it.
   * @param agoMs since the request was sent whose answer it came with
   */
  observe(allowance: ReportedAllowance, agoMs: number): void;
  /** Holds the account back after a refusal for too many requests; longer with each refusal in a row. */
  refused(policyName: string | null, retryAfterMs: number | null): void;
  /** A request was served: refusals in a row are over. */
  served(): void;
  /** Turns jobs away from now on, also those that wait: before a request is sent, nothing is half done. */
  turnJobsAway(): void;
  /** Share of what jobs may use that is in use, 0 to 1: at 1 a job would have to wait for longer than the pace asks. */
  pressure(): number;
  /** True when nothing waits, runs or counts. */
  isIdle(): boolean;
}

export interface LimiterClock {
  /** Never runs backwards. */
  monotonicMs: () => number;
  /** Resolves after `ms`; rejects or resolves early when aborted. */
  sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
}

interface Waiter extends RequestKind {
  deadlineMs: number;
  start: (slot: Slot) => void;
  fail: (error: CrmError) => void;
}

/** @param reservations the account's in the allowance that processes share; null where only one process exists */
export function createAccountLimiter(clock: LimiterClock, reservations: SharedReservations | null = null): AccountLimiter {
  const local = createLocalAllowance();
  let waiting: Waiter[] = [];
  let inFlight = 0;
  let jobsInFlight = 0;
  let pausedUntilMs = Number.NEGATIVE_INFINITY;
  let refusalsInARow = 0;
  let wake: AbortController | null = null;
  /** Until when the shared allowance has nothing for a kind. */
  const refusedUntilMs = new Map<string, number>();
  let jobsEnd = false;

  const sharing = (): Sharing => (reservations === null ? 'alone' : reservations.isReachable() ? 'shared' : 'half');

  /** Requests of this priority that may be under way in addition. */
  function roomInFlight(priority: Priority): number {
    const room = RATE_LIMITS.inFlight - inFlight;
    return priority === 'job' ? Math.min(room, RATE_LIMITS.jobsInFlight - jobsInFlight) : room;
  }

  /** Infinity: only a release can help. */
  function startableAt(kind: RequestKind, nowMs: number): number {
    if (roomInFlight(kind.priority) <= 0) return Number.POSITIVE_INFINITY;
    const how = sharing();
    // The database that does not answer is the one that jobs write to.
    if (how === 'half' && kind.priority === 'job') return Number.POSITIVE_INFINITY;
    const refused = how === 'shared' ? (refusedUntilMs.get(nameOf(kind)) ?? nowMs) : nowMs;
    return Math.max(pausedUntilMs, local.freeAt(kind, how, nowMs), refused);
  }

  function start(waiter: Waiter, how: Sharing, nowMs: number): void {
    local.add(waiter, how, nowMs);
    if (how === 'half') reservations?.wentUntaken(nowMs);
    inFlight += 1;
    if (waiter.priority === 'job') jobsInFlight += 1;
    let held = true;
    waiter.start({
      release() {
        if (!held) return;
        held = false;
        inFlight -= 1;
        if (waiter.priority === 'job') jobsInFlight -= 1;
        pump();
      },
    });
  }

  function giveUp(waiter: Waiter, nowMs: number): void {
    const at = startableAt(waiter, nowMs);
    waiter.fail(
      at === Number.POSITIVE_INFINITY
        ? new CrmError('unavailable', 'Too many requests to HubSpot wait for an answer, or the database does not tell how many may go.')
        : new CrmError('rate-limited', 'The account has used up its requests to HubSpot for the moment.', {
            retryAfterMs: Math.max(1_000, Math.ceil(at - nowMs)),
          }),
    );
  }

  function pump(): void {
    wake?.abort();
    wake = null;
    const nowMs = clock.monotonicMs();
    const how = sharing();
    let nextMs = Number.POSITIVE_INFINITY;
    let ready: Waiter | null = null;
    const still: Waiter[] = [];
    for (const waiter of inOrder(waiting)) {
      const at = startableAt(waiter, nowMs);
      if (jobsEnd && waiter.priority === 'job') waiter.fail(new CrmError('unavailable', 'This process ends; another one goes on.'));
      else if (at <= nowMs && how !== 'shared') start(waiter, how, nowMs);
      else if (waiter.deadlineMs <= nowMs || pausedUntilMs > waiter.deadlineMs) giveUp(waiter, nowMs);
      else {
        still.push(waiter);
        if (at <= nowMs) ready ??= waiter;
        nextMs = Math.min(nextMs, at <= nowMs ? waiter.deadlineMs : at, waiter.deadlineMs);
      }
    }
    waiting = still;
    if (still.length > 0) pumpAt(how === 'half' ? Math.min(nextMs, nowMs + TRY_AGAIN_AFTER_MS) : nextMs, nowMs);
    if (reservations === null || reservations.isAsking()) return;
    if (ready !== null) void takeFor(reservations, ready);
    else if (how === 'half') void reservations.tryAgain(local.limits()).then((isBack) => (isBack ? pump() : undefined));
  }

  /** Takes slots of the shared allowance for all who wait for the same kind, and starts as many of them. */
  async function takeFor(shared: SharedReservations, kind: RequestKind): Promise<void> {
    const alike = (waiter: Waiter): boolean => nameOf(waiter) === nameOf(kind);
    const limits = local.limits();
    const wanted = Math.min(waiting.filter(alike).length, roomInFlight(kind.priority));
    const taken = await shared.take(kind, wanted, limits);
    if (taken !== null) {
      const nowMs = clock.monotonicMs();
      if (taken.max !== null && taken.max !== limits.max) local.adoptMax(taken.max);
      else if (taken.granted < wanted) refusedUntilMs.set(nameOf(kind), nowMs + Math.max(1, Math.ceil(taken.waitMs)));
      if (taken.pausedMs > 0) pausedUntilMs = Math.max(pausedUntilMs, nowMs + taken.pausedMs);
      const granted = waiting.filter(alike).slice(0, taken.granted);
      waiting = waiting.filter((waiter) => !granted.includes(waiter));
      for (const waiter of granted) start(waiter, 'shared', nowMs);
    }
    pump();
  }

  function pumpAt(atMs: number, nowMs: number): void {
    const alarm = new AbortController();
    wake = alarm;
    const pumpUnlessReplaced = (): void => {
      if (!alarm.signal.aborted) pump();
    };
    clock.sleep(Math.max(1, Math.ceil(atMs - nowMs)), alarm.signal).then(pumpUnlessReplaced, pumpUnlessReplaced);
  }

  return {
    acquire({ priority, search, maxWaitMs }) {
      return new Promise<Slot>((resolve, reject) => {
        waiting.push({ priority, search, deadlineMs: clock.monotonicMs() + maxWaitMs, start: resolve, fail: reject });
        pump();
      });
    },
    observe({ max, remaining }, agoMs) {
      const nowMs = clock.monotonicMs();
      const knownMax = local.limits().max;
      const adopted = max === null ? knownMax : local.adoptMax(max);
      if (reservations !== null) reservations.heard({ max: max === null ? null : adopted, remaining }, agoMs, knownMax);
      else if (remaining !== null) local.adoptUsed(adopted - remaining, agoMs, nowMs);
    },
    refused(policyName, retryAfterMs) {
      refusalsInARow += 1;
      const forMs = Math.max(pauseMs(policyName, refusalsInARow), retryAfterMs ?? 0);
      pausedUntilMs = Math.max(pausedUntilMs, clock.monotonicMs() + forMs);
      reservations?.pause(forMs, local.limits());
      pump();
    },
    served() {
      refusalsInARow = 0;
    },
    turnJobsAway() {
      jobsEnd = true;
      pump();
    },
    pressure() {
      const nowMs = clock.monotonicMs();
      const used = Math.max(local.used(nowMs), reservations?.used(nowMs) ?? 0);
      const isHeld = pausedUntilMs > nowMs || roomInFlight('job') <= 0;
      return waiting.length > 0 || isHeld ? 1 : Math.min(1, used / local.limits().jobs);
    },
    isIdle() {
      const nowMs = clock.monotonicMs();
      return waiting.length === 0 && inFlight === 0 && local.used(nowMs) === 0 && pausedUntilMs <= nowMs;
    },
  };
}

function inOrder(waiting: readonly Waiter[]): Waiter[] {
  return [...waiting.filter((waiter) => waiter.priority === 'person'), ...waiting.filter((waiter) => waiter.priority === 'job')];
}

function nameOf({ priority, search }: RequestKind): string {
  return search ? `${priority} search` : priority;
}
