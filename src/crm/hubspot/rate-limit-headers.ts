/**
 * Reads the allowance HubSpot reports with an answer. Any header may be missing or be nonsense. Its pair of headers about the last second is
 * not read: HubSpot does not enforce it any more, and requests that keep an even pace stay within it.
 */

export interface ReportedAllowance {
  /** Requests per ten seconds, and how many are left; null when not reported. */
  max: number | null;
  remaining: number | null;
}

/** The window the ten-second headers speak of. Source: recorded HubSpot answers, x-hubspot-ratelimit-interval-milliseconds 10000. */
const INTERVAL_MS = 10_000;

export function readRateLimitHeaders(headers: Headers): ReportedAllowance {
  const interval = count(headers.get('x-hubspot-ratelimit-interval-milliseconds'));
  const ours = interval === null || interval === INTERVAL_MS;
  return {
    max: ours ? count(headers.get('x-hubspot-ratelimit-max')) : null,
    remaining: ours ? count(headers.get('x-hubspot-ratelimit-remaining')) : null,
  };
}

function count(text: string | null): number | null {
  return text !== null && /^\d{1,9}$/.test(text.trim()) ? Number(text) : null;
}
