/**
 * Rate limits per account.
 * Documented or recorded (2026-11-23): 110 per rolling 10 s for marketplace apps, search apart at 5 per second without rate headers,
 * header names, 429 bodies, no daily limit for OAuth. Assumed: refused requests do not count, the per-second headers are
 * informative only.
 */

import type { EmulatorLimits } from '../emulator-options.ts';
import { HubSpotError } from '../hubspot-error.ts';

const BURST_WINDOW_MS = 10_000;
const SECOND_MS = 1000;
const DAY_MS = 86_400_000;
/** HubSpot's informative per-second allowance for a burst of 110. */
const SECONDLY = 11;

interface AccountWindows {
  burst: number[];
  search: number[];
  day: { index: number; count: number };
}

export interface RateLimits {
  /** Counts a request. @throws HubSpotError 429 */
  take(portalId: number, kind: 'burst' | 'search', nowMs: number): void;
  /** Rate headers of a reply; none for search. */
  headers(portalId: number, kind: 'burst' | 'search', nowMs: number): Record<string, string>;
  reset(): void;
}

export type RateLimitPolicy = 'TEN_SECONDLY_ROLLING' | 'SECONDLY' | 'DAILY';

const POLICY_WORDS: Readonly<Record<RateLimitPolicy, string>> = {
  TEN_SECONDLY_ROLLING: 'ten_secondly_rolling',
  SECONDLY: 'secondly',
  DAILY: 'daily',
};

/** The 429 HubSpot answers with under a policy. */
export function rateLimitError(policyName: RateLimitPolicy): HubSpotError {
  return new HubSpotError(429, `You have reached your ${POLICY_WORDS[policyName]} limit.`, { errorType: 'RATE_LIMIT', policyName });
}

export function rateLimits(limits: EmulatorLimits): RateLimits {
  let accounts = new Map<number, AccountWindows>();

  function windowsOf(portalId: number, nowMs: number): AccountWindows {
    const known = accounts.get(portalId) ?? { burst: [], search: [], day: { index: 0, count: 0 } };
    known.burst = known.burst.filter((at) => at > nowMs - BURST_WINDOW_MS);
    known.search = known.search.filter((at) => at > nowMs - SECOND_MS);
    const index = Math.floor(nowMs / DAY_MS);
    if (known.day.index !== index) known.day = { index, count: 0 };
    accounts.set(portalId, known);
    return known;
  }

  return {
    take(portalId, kind, nowMs) {
      const windows = windowsOf(portalId, nowMs);
      if (limits.daily !== null && windows.day.count >= limits.daily) throw rateLimitError('DAILY');
      if (kind === 'search' && windows.search.length >= limits.searchPerSecond) throw rateLimitError('SECONDLY');
      if (kind === 'burst' && windows.burst.length >= limits.burst) throw rateLimitError('TEN_SECONDLY_ROLLING');
      windows[kind].push(nowMs);
      windows.day.count += 1;
    },
    headers(portalId, kind, nowMs): Record<string, string> {
      if (kind === 'search') return {};
      const { burst } = windowsOf(portalId, nowMs);
      const lastSecond = burst.filter((at) => at > nowMs - SECOND_MS).length;
      return {
        'x-hubspot-ratelimit-max': String(limits.burst),
        'x-hubspot-ratelimit-remaining': String(limits.burst - burst.length),
        'x-hubspot-ratelimit-interval-milliseconds': String(BURST_WINDOW_MS),
        'x-hubspot-ratelimit-secondly': String(SECONDLY),
        'x-hubspot-ratelimit-secondly-remaining': String(Math.max(0, SECONDLY - lastSecond)),
      };
    },
    reset() {
      accounts = new Map();
    },
  };
}
