/**
 * Every request to HubSpot for an account goes through here: limited, signed with the account's token, repeated only where repeating
 * is safe, and failing with one of the port's codes.
 */
import { CrmError } from '../crm-error.ts';
import type { Priority } from '../crm.ts';
import type { AdapterLog } from './adapter-log.ts';
import type { AccountLimiter } from './account-limiter.ts';
import { policyNameOf, refusalOf, retryAfterHeaderMs } from './hubspot-refusal.ts';
import type { HubSpotTransport, WireOutcome, WireRequest } from './hubspot-transport.ts';
import type { LimiterRegistry } from './limiter-registry.ts';
import { readRateLimitHeaders } from './rate-limit-headers.ts';

export interface HubSpotRequest extends WireRequest {
  /** What is asked, for logs and errors: no ids, no values. */
  label: string;
  /** `read` and `repeatable` may be sent again after a failure; a `create` never is, unless HubSpot refused it before doing anything. */
  effect: 'read' | 'create' | 'repeatable';
  search?: boolean;
}

/** Body of a successful answer, parsed from JSON; null when there was none. */
export type HubSpotBody = unknown;

export interface SendToHubSpot {
  /** @throws CrmError */
  (request: HubSpotRequest): Promise<HubSpotBody>;
}

export interface GatewayOptions {
  transport: HubSpotTransport;
  limiters: LimiterRegistry;
  /** The account's access token. `rejected`: a token HubSpot did not take, so another one is needed. @throws CrmError 'unauthorized' */
  accessToken: (accountId: string, rejected?: string) => Promise<string>;
  /** Told of a token that was fetched in place of a rejected one, and was rejected as well. */
  accessRefused?: ((accountId: string, token: string) => Promise<void>) | undefined;
  monotonicMs: () => number;
  sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** In [0, 1), for the spread of repeated attempts. */
  random: () => number;
  log: AdapterLog;
  /** Told of each exchange, for metrics: the status or why there was none, and the policy of a refusal for too many requests. */
  onExchange?: (status: number | string, refusedBy: string | null) => void;
  /** Runs each exchange, for traces; `label` names the kind of request and holds no value. */
  around?: <T>(label: string, exchange: () => Promise<T>) => Promise<T>;
}

/** Sending again, at most this often. */
const MAX_REPEATS = 2;
const FIRST_BACKOFF_MS = 200;
/** Longest wait for a slot. HubSpot's card gives up after 15 s, and an exchange may take 10. */
const SLOT_WAIT_MS: Readonly<Record<Priority, number>> = { person: 4_000, job: 60_000 };
/** Nothing is sent again later than this after it was first asked for. */
const REPEAT_WITHIN_MS: Readonly<Record<Priority, number>> = { person: 8_000, job: 120_000 };

export function createHubSpotGateway(options: GatewayOptions): (accountId: string, priority: Priority) => SendToHubSpot {
  const {
    transport,
    limiters,
    monotonicMs,
    sleep,
    random,
    log,
    onExchange = () => undefined,
    around = (_label, exchange) => exchange(),
  } = options;

  async function exchange(limiter: AccountLimiter, priority: Priority, request: HubSpotRequest, token: string): Promise<WireOutcome> {
    const slot = await limiter.acquire({ priority, search: request.search ?? false, maxWaitMs: SLOT_WAIT_MS[priority] });
    const sentMs = monotonicMs();
    const outcome = await around(request.label, () => transport.send(token, request, () => slot.release()));
    const policyName = outcome.kind === 'answered' && outcome.status === 429 ? (policyNameOf(outcome.text) ?? 'unnamed') : null;
    onExchange(outcome.kind === 'answered' ? outcome.status : outcome.kind, policyName);
    if (outcome.kind !== 'answered') return outcome;
    limiter.observe(readRateLimitHeaders(outcome.headers), monotonicMs() - sentMs);
    if (outcome.status === 429) limiter.refused(policyNameOf(outcome.text), retryAfterHeaderMs(outcome.headers));
    else limiter.served();
    return outcome;
  }

  return (accountId, priority) => async (request) => {
    const limiter = limiters.forAccount(accountId);
    const repeatUntilMs = monotonicMs() + REPEAT_WITHIN_MS[priority];
    let token = await options.accessToken(accountId);
    let refreshed = false;
    let repeats = 0;
    let refusal: CrmError | null = null;
    for (;;) {
      const startedMs = monotonicMs();
      const outcome = await exchange(limiter, priority, request, token).catch((error: unknown) => {
        // What HubSpot said last tells more than that there is no time left to ask again.
        throw refusal ?? error;
      });
      const result = judge(request, outcome);
      const fields = {
        accountId,
        label: request.label,
        status: outcome.kind === 'answered' ? outcome.status : outcome.kind,
        tookMs: Math.round(monotonicMs() - startedMs),
      };
      if (result.ok) {
        log.debug(fields, 'HubSpot answered');
        return result.body;
      }
      const { error } = result;
      refusal = error;
      // Asking whether something exists is an ordinary question, and no is an ordinary answer.
      const say = error.code === 'not-found' && request.effect === 'read' ? log.debug : log.warn;
      say.call(
        log,
        { ...fields, code: error.code, correlationId: error.correlationId, repeats, ...reasonOf(outcome) },
        'HubSpot did not do what was asked',
      );
      if (error.code === 'unauthorized' && !refreshed) {
        refreshed = true;
        token = await options.accessToken(accountId, token);
        continue;
      }
      // Whether or not that could be noted, what the caller hears is the refusal.
      if (error.code === 'unauthorized') await options.accessRefused?.(accountId, token).catch(() => undefined);
      const waitMs = repeats < MAX_REPEATS ? waitBeforeRepeatMs(request, outcome, error, repeats, random()) : null;
      if (waitMs === null || monotonicMs() + waitMs > repeatUntilMs) throw error;
      repeats += 1;
      if (waitMs > 0) await sleep(waitMs);
    }
  };
}

type Judged = { ok: true; body: HubSpotBody } | { ok: false; error: CrmError };

function judge(request: HubSpotRequest, outcome: WireOutcome): Judged {
  const write = request.effect !== 'read';
  const fail = (error: CrmError): Judged => ({ ok: false, error });
  const untrusted = (what: string): Judged =>
    fail(new CrmError(write ? 'outcome-unknown' : 'malformed', `HubSpot's answer to "${request.label}" ${what}.`));
  if (outcome.kind === 'not-sent') return fail(new CrmError('unavailable', `HubSpot could not be reached for "${request.label}".`));
  if (outcome.kind !== 'answered')
    return fail(new CrmError(write ? 'outcome-unknown' : 'unavailable', `HubSpot's answer to "${request.label}" did not arrive.`));
  if (outcome.redirected) return untrusted('came from another address');
  if (outcome.status < 200 || outcome.status > 299) return fail(refusalOf(request.label, outcome, write));
  if (outcome.text.trim() === '') return { ok: true, body: null };
  try {
    return { ok: true, body: JSON.parse(outcome.text) as unknown };
  } catch {
    return untrusted('is not JSON');
  }
}

/** Milliseconds to wait before sending again; null when it must not be sent again. Zero where the limiter does the waiting. */
function waitBeforeRepeatMs(
  request: HubSpotRequest,
  outcome: WireOutcome,
  error: CrmError,
  repeats: number,
  chance: number,
): number | null {
  // Refused before anything was done, so even a create may be sent again; a used-up day is not waited for.
  if (outcome.kind === 'answered' && outcome.status === 429) return policyNameOf(outcome.text) === 'DAILY' ? null : 0;
  if (request.effect === 'create' || outcome.kind === 'timed-out') return null;
  if (outcome.kind === 'answered' && outcome.status === 423) return error.retryAfterMs;
  const mayPass = outcome.kind !== 'answered' || outcome.status === 408 || outcome.status >= 500;
  return mayPass ? FIRST_BACKOFF_MS * 3 ** repeats * (0.5 + chance) : null;
}

function reasonOf(outcome: WireOutcome): { reason?: string } {
  return outcome.kind === 'not-sent' || outcome.kind === 'lost' ? { reason: outcome.reason } : {};
}
