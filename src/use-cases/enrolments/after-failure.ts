/** How long rows rest after an attempt that failed. */
import { CrmError } from '../../crm/crm-error.ts';

const FIRST_REST_SECONDS = 2;
/** Long enough to spare a CRM that is down, short enough that its return is noticed. */
const LONGEST_REST_SECONDS = 300;

/** @param attempts failures before this one @returns seconds; what the CRM asked for goes first */
export function afterFailure(error: unknown, attempts: number): number {
  const own = Math.min(LONGEST_REST_SECONDS, FIRST_REST_SECONDS * 2 ** Math.min(attempts, 10));
  const asked = error instanceof CrmError && error.retryAfterMs !== null ? error.retryAfterMs / 1000 : 0;
  return Math.max(own, asked);
}
