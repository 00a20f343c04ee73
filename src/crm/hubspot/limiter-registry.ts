/** One limiter per account, shared by everything in this process that talks to HubSpot for it. */
import { createAccountLimiter, type AccountLimiter, type LimiterClock } from './account-limiter.ts';
import type { SharedAllowance } from './shared-allowance.ts';
import { createSharedReservations } from './shared-reservations.ts';

export interface LimiterRegistry {
  forAccount(accountId: string): AccountLimiter;
}

/** Idle limiters hold nothing, so past this many they are dropped. */
const SWEEP_ABOVE = 1_000;

/** @param shared what all processes ask together; null where only one process exists */
export function createLimiterRegistry(clock: LimiterClock, shared: SharedAllowance | null = null): LimiterRegistry {
  const limiters = new Map<string, AccountLimiter>();
  return {
    forAccount(accountId) {
      const found = limiters.get(accountId);
      if (found !== undefined) return found;
      if (limiters.size >= SWEEP_ABOVE) for (const [id, limiter] of limiters) if (limiter.isIdle()) limiters.delete(id);
      const limiter = createAccountLimiter(clock, shared === null ? null : createSharedReservations(clock, accountId, shared));
      limiters.set(accountId, limiter);
      return limiter;
    },
  };
}
