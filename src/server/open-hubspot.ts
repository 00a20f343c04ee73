/**
 * HubSpot as this process reaches it: one limiter an account, in the allowance that all processes share; tokens kept sealed in the store;
 * both sides of the CRM port.
 */
import { randomBytes } from 'node:crypto';
import type { Logger } from 'pino';
import manifest from '../../app.json' with { type: 'json' };
import { createHubSpotCrm } from '../crm/hubspot/hubspot-crm.ts';
import { createHubSpotTransport } from '../crm/hubspot/hubspot-transport.ts';
import { createLimiterRegistry } from '../crm/hubspot/limiter-registry.ts';
import type { InspectAccount } from '../crm/account-inspection.ts';
import { probeHubSpot, type HubSpotProbe } from '../crm/hubspot/probe-hubspot.ts';
import type { OpenCrm } from '../crm/crm.ts';
import type { OpenCrmBulk } from '../crm/crm-bulk.ts';
import type { OpenStore } from '../store/create-store.ts';
import type { Config } from './config.ts';
import type { Metrics } from './metrics.ts';
import type { ServerClock } from './server-clock.ts';
import { requireScopes } from './tokens/require-scopes.ts';
import { createAccountTokens, type AccountTokens } from './tokens/account-tokens.ts';
import type { Span } from './tracing.ts';

/** Longest wait for one answer of HubSpot; its card gives up after 15 s. */
const HUBSPOT_TIMEOUT_MS = 10_000;

export interface OpenHubSpot {
  tokens: AccountTokens;
  open: OpenCrm;
  openBulk: OpenCrmBulk;
  inspect: InspectAccount;
  /** Asks without an account. */
  probe: () => Promise<HubSpotProbe>;
  /** Sends no more for jobs, so that drains end with what is under way; people are still served. */
  endJobs(): void;
  /** Where HubSpot sends the browser back to. */
  redirectUri: string;
}

export function openHubSpot(config: Config, store: OpenStore, clock: ServerClock, metrics: Metrics, log: Logger, span: Span): OpenHubSpot {
  const { monotonicMs, sleep } = clock;
  const { apiUrl, appUrl, clientId, clientSecrets } = config.hubspot;
  const redirectUri = config.publicUrl + manifest.oauth.callbackPath;
  const transport = createHubSpotTransport({ apiUrl, timeoutMs: HUBSPOT_TIMEOUT_MS, sleep });
  const app = { clientId, clientSecret: clientSecrets[0] ?? '', redirectUri };
  const tokens = createAccountTokens({
    store,
    transport,
    app,
    sealingKeys: config.sealingKeys,
    scopes: manifest.oauth.scopes.map((scope) => scope.name),
    nowMs: clock.nowMs,
    randomBytes: (count) => randomBytes(count),
  });
  const limiters = createLimiterRegistry({ monotonicMs, sleep }, store.requestWindows);
  const { open, openBulk, inspect } = createHubSpotCrm({
    apiUrl,
    appUrl,
    accessToken: (accountId, rejected) => tokens.cache.accessToken(accountId, rejected),
    accessRefused: (accountId, token) => tokens.cache.refused(accountId, token),
    limiters,
    monotonicMs,
    sleep,
    random: Math.random,
    timeoutMs: HUBSPOT_TIMEOUT_MS,
    log: log.child({ part: 'hubspot' }),
    around: (label, exchange) => span(`HubSpot ${label}`, {}, exchange),
    onExchange(status, refusedBy) {
      metrics.hubspotAnswered(status);
      if (refusedBy !== null) metrics.hubspotRefused(refusedBy);
    },
  });
  return {
    tokens,
    open,
    openBulk: requireScopes(store, openBulk),
    inspect,
    probe: () => probeHubSpot(transport, app),
    endJobs: () => limiters.turnJobsAway(),
    redirectUri,
  };
}
