/** One limiter per account, shared by everything in this process that talks to HubSpot for it. */
import { createAccountLimiter, type AccountLimiter, type LimiterClock } from './account-limiter.ts';
import type { SharedAllowance } from './shared-allowance.ts';
import { createSharedReservations } from './shared-reservations.ts';

export interface LimiterRegistry {
  forAccount(accountId: string): AccountLimiter;
  /** Turns jobs of every account away from now on, for the end of the process. */
  turnJobsAway(): void;
}

/** Idle limiters hold nothing, so past this many they are dropped. */
const SWEEP_ABOVE = 1_000;

/** @param shared what all processes ask together; null where only one process exists */
export function createLimiterRegistry(clock: LimiterClock, shared: SharedAllowance | null = null): LimiterRegistry {
  const limiters = new Map<string, AccountLimiter>();
  let jobsEnd = false;
  return {
    forAccount(accountId) {
      const found = limiters.get(accountId);
      if (found !== undefined) return found;
      if (limiters.size >= SWEEP_ABOVE) for (const [id, limiter] of limiters) if (limiter.isIdle()) limiters.delete(id);
      const limiter = createAccountLimiter(clock, shared === null ? null : createSharedReservations(clock, accountId, shared));
      limiters.set(accountId, limiter);
      if (jobsEnd) limiter.turnJobsAway();
      return limiter;
    },
    turnJobsAway() {
      jobsEnd = true;
      for (const limiter of limiters.values()) limiter.turnJobsAway();
    },
  };
}
