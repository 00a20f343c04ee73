/** How fast one account may be asked, and how long to keep away after a refusal, by HubSpot's policy names. */

/**
 * HubSpot tells each account's maximum in its headers: 110 requests in 10 seconds for marketplace apps; 100, 190 or, with the limit increase
 * pack, 250 for others; and allows 5 searches a second (developers.hubspot.com/docs, usage details, read 2026-11-23).
 */
export const RATE_LIMITS = {
  /** What an account has until HubSpot said otherwise. */
  usualMax: 110,
  windowMs: 10_000,
  /** Requests bunch up on their way by this much before two of them, a window apart at the door, meet in one of HubSpot's windows. */
  guardMs: 50,
  /** People's requests come in bunches. A bunch that was held up leaves HubSpot's window late, all at once: it counts this much longer. */
  bunchMs: 200,
  /** What a job that is late for the pace may make up for. */
  lateMs: 150,
  /** One less than HubSpot allows. */
  searchesPerSecond: 4,
  /** Requests under way at once; one that hangs holds its slot until the connection gives up. */
  inFlight: 40,
  /** Of those, what jobs may hold: 25 a second, each taking close to a second. */
  jobsInFlight: 24,
} as const;

/** What one account's maximum comes to. */
export interface AllowanceLimits {
  /** Requests per window that HubSpot allows. */
  max: number;
  /** Requests in the window above which a person waits, and a job waits. */
  people: number;
  jobs: number;
  /** Milliseconds from one job's request to the next, so that the window is used evenly and a little time can be made up for. */
  paceMs: number;
}

/**
 * Jobs use 96 % of the window, evenly, so that a person who comes finds the last slots and, mostly within a tenth of a second, another.
 * @param max requests per ten seconds, 1 or more
 */
export function limitsOf(max: number): AllowanceLimits {
  const jobs = Math.max(1, Math.min(Math.ceil((max * 96) / 100), max - 2));
  return { max, people: Math.max(1, max - 1), jobs, paceMs: RATE_LIMITS.windowMs / Math.min(max, jobs + 2) };
}

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
