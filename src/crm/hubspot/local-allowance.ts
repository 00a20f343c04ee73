/** What this process itself asks of one account: its window, the pace of jobs and searches, on a clock that never runs backwards. */
import type { Priority } from '../crm.ts';
import { limitsOf, RATE_LIMITS, type AllowanceLimits } from './rate-limits.ts';
import { createRollingWindow } from './rolling-window.ts';

export interface RequestKind {
  priority: Priority;
  search: boolean;
}

/** 'alone': this process has the allowance to itself; 'half': it cannot ask the others, and leaves them half; 'shared': they were asked. */
export type Sharing = 'alone' | 'half' | 'shared';

export interface LocalAllowance {
  limits(): AllowanceLimits;
  /** A maximum the CRM reported, or another process heard. @returns the one adopted */
  adoptMax(max: number): number;
  /** Counts what the CRM says it has counted and this process has not sent: for one whole window, because nobody knows when it was. */
  adoptUsed(used: number, agoMs: number, nowMs: number): void;
  /** Earliest moment for one more of this kind, by what this process knows. */
  freeAt(kind: RequestKind, sharing: Sharing, nowMs: number): number;
  add(kind: RequestKind, sharing: Sharing, nowMs: number): void;
  used(nowMs: number): number;
}

const { windowMs, guardMs, bunchMs, lateMs } = RATE_LIMITS;
/** Nobody's maximum; a larger one is taken for this. */
const LARGEST_MAX = 10_000;
/** An answer that took longer than this says little about the present. */
export const HEARD_WITHIN_MS = 2_000;

export function createLocalAllowance(): LocalAllowance {
  const requests = createRollingWindow(windowMs + guardMs, windowMs + HEARD_WITHIN_MS + guardMs);
  const searches = createRollingWindow(1_000 + guardMs);
  let limits = limitsOf(RATE_LIMITS.usualMax);
  let pacedUntilMs = Number.NEGATIVE_INFINITY;

  const limitsUnder = (sharing: Sharing): AllowanceLimits =>
    sharing === 'half' ? limitsOf(Math.max(1, Math.floor(limits.max / 2))) : limits;

  return {
    limits: () => limits,
    adoptMax(max) {
      const adopted = Math.max(1, Math.min(LARGEST_MAX, max));
      if (adopted !== limits.max) limits = limitsOf(adopted);
      return adopted;
    },
    adoptUsed(used, agoMs, nowMs) {
      // The CRM may still count what has left our window since: only what we never sent is somebody else's.
      if (agoMs <= HEARD_WITHIN_MS) requests.add(nowMs, used - requests.usedWithin(nowMs, windowMs + agoMs));
    },
    freeAt({ priority, search }, sharing, nowMs) {
      const { people, jobs } = limitsUnder(sharing);
      return Math.max(
        requests.freeAt(nowMs, priority === 'job' ? jobs : people),
        priority === 'job' && sharing !== 'shared' ? pacedUntilMs : nowMs,
        search ? searches.freeAt(nowMs, RATE_LIMITS.searchesPerSecond / (sharing === 'half' ? 2 : 1)) : nowMs,
      );
    },
    add({ priority, search }, sharing, nowMs) {
      requests.add(priority === 'job' ? nowMs : nowMs + bunchMs, 1);
      if (search) searches.add(nowMs, 1);
      pacedUntilMs = Math.max(pacedUntilMs, nowMs - lateMs) + limitsUnder(sharing).paceMs;
    },
    used: (nowMs) => requests.used(nowMs),
  };
}
