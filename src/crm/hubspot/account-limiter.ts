/**
 * Lets requests of one account go no faster than HubSpot allows, people before jobs: no job starts while a person waits for what
 * the job would take, and jobs leave a reserve in each window, so a person finds a slot. Jobs may wait as long as people keep the account busy.
 */
import { CrmError } from '../crm-error.ts';
import type { Priority } from '../crm.ts';
import type { ReportedAllowance } from './rate-limit-headers.ts';
import { pauseMs, RATE_LIMITS } from './rate-limits.ts';
import { createRollingWindow } from './rolling-window.ts';

/** Permission to send one request. It is held until the request settles, also when nobody waits for the answer any more. */
export interface Slot {
  /** Repeat-safe. */
  release(): void;
}

export interface AccountLimiter {
  /**
   * @param request.maxWaitMs gives up after this long, or at once when the account is held back for longer
   * @throws CrmError 'rate-limited', or 'unavailable' when requests that hang hold every slot
   */
  acquire(request: { priority: Priority; search: boolean; maxWaitMs: number }): Promise<Slot>;
  /** Adopts an allowance that is smaller than ours. */
  observe(allowance: ReportedAllowance): void;
  /** Holds the account back after a refusal for too many requests; longer with each refusal in a row. */
  refused(policyName: string | null, retryAfterMs: number | null): void;
  /** A request was served: refusals in a row are over. */
  served(): void;
  /** Share of what a job may use that is in use, 0 to 1: at 1 a job would have to wait. */
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

interface Waiter {
  priority: Priority;
  search: boolean;
  deadlineMs: number;
  start: (slot: Slot) => void;
  fail: (error: CrmError) => void;
}

export function createAccountLimiter(clock: LimiterClock): AccountLimiter {
  const tenSeconds = createRollingWindow(10_000);
  const second = createRollingWindow(1_000);
  const searchSecond = createRollingWindow(1_000);
  let waiting: Waiter[] = [];
  let inFlight = 0;
  let jobsInFlight = 0;
  let pausedUntilMs = Number.NEGATIVE_INFINITY;
  let refusalsInARow = 0;
  let tenSecondLimit: number = RATE_LIMITS.perTenSeconds;
  let secondLimit: number = RATE_LIMITS.perSecond;
  let wake: AbortController | null = null;

  /** Infinity: only a release can help. */
  function startableAt(waiter: Waiter, nowMs: number): number {
    const job = waiter.priority === 'job';
    if (inFlight >= RATE_LIMITS.inFlight || (job && jobsInFlight >= RATE_LIMITS.jobsInFlight)) return Number.POSITIVE_INFINITY;
    const kept = RATE_LIMITS.keptForPeople;
    return Math.max(
      pausedUntilMs,
      tenSeconds.freeAt(nowMs, Math.max(1, tenSecondLimit - (job ? kept.perTenSeconds : 0))),
      second.freeAt(nowMs, Math.max(1, secondLimit - (job ? kept.perSecond : 0))),
      waiter.search ? searchSecond.freeAt(nowMs, RATE_LIMITS.searchesPerSecond) : nowMs,
    );
  }

  function start(waiter: Waiter, nowMs: number): void {
    tenSeconds.add(nowMs, 1);
    second.add(nowMs, 1);
    if (waiter.search) searchSecond.add(nowMs, 1);
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
        ? new CrmError('unavailable', 'Too many requests to HubSpot wait for an answer.')
        : new CrmError('rate-limited', 'The account has used up its requests to HubSpot for the moment.', {
            retryAfterMs: Math.max(1_000, Math.ceil(at - nowMs)),
          }),
    );
  }

  function pump(): void {
    wake?.abort();
    wake = null;
    const nowMs = clock.monotonicMs();
    let nextMs = Number.POSITIVE_INFINITY;
    const still: Waiter[] = [];
    const inOrder = [...waiting.filter((waiter) => waiter.priority === 'person'), ...waiting.filter((waiter) => waiter.priority === 'job')];
    for (const waiter of inOrder) {
      const at = startableAt(waiter, nowMs);
      if (at <= nowMs) start(waiter, nowMs);
      else if (waiter.deadlineMs <= nowMs || pausedUntilMs > waiter.deadlineMs) giveUp(waiter, nowMs);
      else {
        still.push(waiter);
        nextMs = Math.min(nextMs, at, waiter.deadlineMs);
      }
    }
    waiting = still;
    if (still.length > 0) pumpAt(nextMs, nowMs);
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
    observe({ max, remaining, secondlyMax }) {
      const nowMs = clock.monotonicMs();
      if (max !== null) tenSecondLimit = Math.max(1, Math.min(RATE_LIMITS.perTenSeconds, max));
      if (secondlyMax !== null) secondLimit = Math.max(1, Math.min(RATE_LIMITS.perSecond, secondlyMax));
      // What is missing was used by somebody else, and counts here for one whole window.
      if (remaining !== null) tenSeconds.add(nowMs, tenSecondLimit - tenSeconds.used(nowMs) - remaining);
    },
    refused(policyName, retryAfterMs) {
      refusalsInARow += 1;
      const forMs = Math.max(pauseMs(policyName, refusalsInARow), retryAfterMs ?? 0);
      pausedUntilMs = Math.max(pausedUntilMs, clock.monotonicMs() + forMs);
      pump();
    },
    served() {
      refusalsInARow = 0;
    },
    pressure() {
      const nowMs = clock.monotonicMs();
      const job: Waiter = { priority: 'job', search: false, deadlineMs: nowMs, start: () => undefined, fail: () => undefined };
      if (waiting.length > 0 || startableAt(job, nowMs) > nowMs) return 1;
      return Math.min(1, tenSeconds.used(nowMs) / Math.max(1, tenSecondLimit - RATE_LIMITS.keptForPeople.perTenSeconds));
    },
    isIdle() {
      const nowMs = clock.monotonicMs();
      return waiting.length === 0 && inFlight === 0 && tenSeconds.used(nowMs) === 0 && pausedUntilMs <= nowMs;
    },
  };
}
