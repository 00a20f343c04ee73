/** How fast one account may be asked, and how long to keep away after a refusal, by HubSpot's policy names. */

/**
 * HubSpot allows marketplace apps 110 requests per 10 seconds and 11 per second per account, and 5 searches per second
 * (developers.hubspot.com/docs, usage details, read 2026-11-23); a tenth stays free for requests that bunch up on their way.
 */
export const RATE_LIMITS = {
  perTenSeconds: 100,
  perSecond: 10,
  searchesPerSecond: 4,
  /** What jobs leave free for people in each window. */
  keptForPeople: { perTenSeconds: 20, perSecond: 2 },
  /** Requests under way at once; one that hangs holds its slot until the connection gives up. */
  inFlight: 30,
  /** Of those, what jobs may hold. */
  jobsInFlight: 15,
} as const;

/** Milliseconds until another attempt makes sense. A used-up day is tried again each hour: the account's midnight is not known here. */
export function retryAfterPolicyMs(policyName: string | null): number {
  if (policyName === 'DAILY') return 3_600_000;
  if (policyName === 'SECONDLY') return 1_000;
  return 10_000;
}

/** Longest the whole account is held back after a refusal; a used-up day is asked about again each minute. */
export function pauseMs(policyName: string | null, refusalsInARow: number): number {
  if (policyName === 'DAILY') return 60_000;
  const first = 1_000;
  return Math.min(first * 2 ** Math.min(refusalsInARow - 1, 10), retryAfterPolicyMs(policyName));
}
