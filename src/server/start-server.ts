/** The composition root: the one place where ports meet their adapters. */
import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as sleepMs } from 'node:timers/promises';
import type { Logger } from 'pino';
import manifest from '../../app.json' with { type: 'json' };
import { authorizeUrl } from '../crm/hubspot/hubspot-oauth.ts';
import { createHubSpotCrm } from '../crm/hubspot/hubspot-crm.ts';
import { createHubSpotTransport } from '../crm/hubspot/hubspot-transport.ts';
import { createLimiterRegistry } from '../crm/hubspot/limiter-registry.ts';
import { openStore } from '../store/open-store.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import { resumeVoicemails } from '../use-cases/resume-voicemails.ts';
import { loadRewriter } from './ai-sdk-rewriter.ts';
import { createApp } from './app.ts';
import type { Config } from './config.ts';
import { worldHolidays } from './world-holidays.ts';
import { createAccountTokens, provisionAccount } from './tokens/account-tokens.ts';

/** Longest wait for one answer of HubSpot; its card gives up after 15 s. */
const HUBSPOT_TIMEOUT_MS = 10_000;
/** How often voicemails left half done are looked at. */
const RESUME_EVERY_MS = 60_000;

export interface RunningServer {
  /** Where it listens, e.g. http://127.0.0.1:4310. */
  url: string;
  deps: Dependencies;
  close(): Promise<void>;
}

/** @throws StoreError when the database cannot be opened, or an error with code EADDRINUSE when the port is taken */
export async function startServer(
  config: Config,
  log: Logger,
  clock: { nowMs: () => number } = { nowMs: Date.now },
): Promise<RunningServer> {
  const store = await openStore({
    databaseUrl: config.databaseUrl,
    directory: config.dataDirectory,
    log: (error) => log.warn({ part: 'store', code: error.code, sqlState: error.sqlState }, 'database connection broken'),
  });
  try {
    return await wire(config, log, clock, store);
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function wire(
  config: Config,
  log: Logger,
  clock: { nowMs: () => number },
  store: Awaited<ReturnType<typeof openStore>>,
): Promise<RunningServer> {
  const monotonicMs = (): number => performance.now();
  const sleep = async (ms: number, signal?: AbortSignal): Promise<void> => sleepMs(ms, undefined, { signal, ref: false });
  const redirectUri = config.publicUrl + manifest.oauth.callbackPath;
  const transport = createHubSpotTransport({ apiUrl: config.hubspot.apiUrl, timeoutMs: HUBSPOT_TIMEOUT_MS, sleep });
  const tokens = createAccountTokens({
    store,
    transport,
    app: { clientId: config.hubspot.clientId, clientSecret: config.hubspot.clientSecrets[0] ?? '', redirectUri },
    sealingKeys: config.sealingKeys,
    nowMs: clock.nowMs,
    randomBytes: (count) => randomBytes(count),
  });
  const openCrm = createHubSpotCrm({
    apiUrl: config.hubspot.apiUrl,
    appUrl: config.hubspot.appUrl,
    accessToken: (accountId, rejected) => tokens.cache.accessToken(accountId, rejected),
    limiters: createLimiterRegistry({ monotonicMs, sleep }),
    monotonicMs,
    sleep,
    random: Math.random,
    timeoutMs: HUBSPOT_TIMEOUT_MS,
    log: log.child({ part: 'hubspot' }),
  });
  const deps: Dependencies = {
    openCrm,
    store,
    withLock: (accountId, key, work) => store.withLock(accountId, key, work),
    now: () => new Date(clock.nowMs()).toISOString(),
    isHoliday: worldHolidays(),
    newId: randomUUID,
  };
  const scopes = manifest.oauth.scopes.map((scope) => scope.name);
  const app = await createApp({
    deps,
    appId: config.hubspot.appId,
    rewriter: config.rewriteModel === null ? null : await loadRewriter(config.rewriteModel),
    signature: { publicUrl: config.publicUrl, secrets: config.hubspot.clientSecrets, nowMs: clock.nowMs },
    oauth: {
      authorizeUrl: (state) =>
        authorizeUrl({ clientId: config.hubspot.clientId, redirectUri }, { appUrl: config.hubspot.appUrl, scopes, state }),
      async connect(code) {
        const accountId = await tokens.connect(code);
        return { accountId, problems: await provisionAccount(openCrm, accountId) };
      },
      newState: () => randomBytes(32).toString('base64url'),
      secureCookie: config.publicUrl.startsWith('https:'),
    },
    logger: log,
  });
  const url = await app.listen({ host: config.host, port: config.port });

  let resuming = Promise.resolve();
  const resume = (quietSinceMs: number): void => {
    resuming = resuming
      .then(() => resumeVoicemails(deps, quietSinceMs))
      .then((report) => {
        if (report.finished + report.waiting + report.givenUp > 0) log.info(report, 'resumed voicemails');
      })
      .catch((error: unknown) => log.error({ name: error instanceof Error ? error.name : typeof error }, 'resuming failed'));
  };
  resume(0);
  const timer = setInterval(() => resume(RESUME_EVERY_MS), RESUME_EVERY_MS);
  timer.unref();

  return {
    url,
    deps,
    async close() {
      clearInterval(timer);
      await app.close();
      await resuming;
      await store.close();
    },
  };
}
