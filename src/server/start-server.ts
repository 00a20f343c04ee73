/** The composition root: the one place where ports meet their adapters. */
import { randomBytes, randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import manifest from '../../app.json' with { type: 'json' };
import { authorizeUrl, codeChallengeOf } from '../crm/hubspot/hubspot-oauth.ts';
import type { OpenStore } from '../store/create-store.ts';
import type { NewEnrolment } from '../store/enrolment-store.ts';
import { openStore } from '../store/open-store.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import { loadRewriter } from './ai-sdk-rewriter.ts';
import { createApp, type Doors } from './app.ts';
import type { Config } from './config.ts';
import { startDepthGauge } from './depth-gauge.ts';
import { createGroupCommit } from './http/group-commit.ts';
import { openDrainQueue } from './jobs/open-drain-queue.ts';
import { createMetrics } from './metrics.ts';
import { openHubSpot } from './open-hubspot.ts';
import { startResuming } from './resuming.ts';
import { serverClock } from './server-clock.ts';
import { startDraining } from './start-draining.ts';
import { provisionAccount } from './tokens/account-tokens.ts';
import { worldHolidays } from './world-holidays.ts';

/** Rows of one commit: more would make those that wait for it wait longer than they gain. */
const ROWS_PER_COMMIT = 1_000;
/** Accounts rung in one sweep after lost doorbells. */
const SWEPT_ACCOUNTS = 1_000;

export interface RunningServer {
  /** Where it listens, e.g. http://127.0.0.1:4310. */
  url: string;
  deps: Dependencies;
  /** Takes no more requests, finishes what is under way, lets go of the database. */
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
  const closers: (() => Promise<void>)[] = [() => store.close()];
  const closeAll = async (): Promise<void> => {
    for (const close of closers.reverse()) await close();
  };
  try {
    return { ...(await wire(config, log, clock.nowMs, store, closers)), close: closeAll };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

async function wire(
  config: Config,
  log: Logger,
  nowMs: () => number,
  store: OpenStore,
  closers: (() => Promise<void>)[],
): Promise<Omit<RunningServer, 'close'>> {
  const clock = serverClock(nowMs);
  const metrics = createMetrics();
  const hubspot = openHubSpot(config, store, clock, metrics, log);
  const isHoliday = worldHolidays();
  const deps: Dependencies = {
    openCrm: hubspot.open,
    store,
    withLock: (accountId, key, work) => store.withLock(accountId, key, work),
    now: () => new Date(clock.nowMs()).toISOString(),
    isHoliday,
    newId: randomUUID,
  };
  const queue = await openDrainQueue({
    connection: store.connection,
    openSession: store.openSession,
    log,
    nowMs: clock.monotonicMs,
    sleep: clock.sleep,
    randomBytes,
    accountsWithWork: async () => [...(await store.accountsWithEvents(SWEPT_ACCOUNTS)), ...(await store.accountsWithWork(SWEPT_ACCOUNTS))],
    freeEnrolmentsOf: (workers) => store.freeEnrolmentsOf(workers),
  });
  closers.push(() => queue.close());
  const gauge = startDepthGauge(store, clock, config.mostWaiting, metrics.backlog);
  closers.push(() => gauge.close());
  if (config.role !== 'serve') {
    const draining = await startDraining({ config, store, queue, openBulk: hubspot.openBulk, isHoliday, clock, metrics, log });
    closers.push(() => draining.close());
    const resuming = startResuming(deps, clock, log);
    closers.push(() => resuming.close());
  }

  const enrolments = createGroupCommit<NewEnrolment>(async (rows) => {
    const startedMs = clock.monotonicMs();
    await store.receiveEnrolments(rows);
    metrics.flushed(rows.length, (clock.monotonicMs() - startedMs) / 1_000);
  }, ROWS_PER_COMMIT);
  const signature = { publicUrl: config.publicUrl, secrets: config.hubspot.clientSecrets, nowMs: clock.nowMs };
  const ring = (accountId: string): void => queue.ring(accountId);
  let accepting = true;
  const doors = async (): Promise<Doors> => ({
    card: {
      deps,
      appId: config.hubspot.appId,
      rewriter: config.rewriteModel === null ? null : await loadRewriter(config.rewriteModel),
      signature,
    },
    oauth: oauthOptions(config, hubspot, ring),
    workflows: { signature, enrolments, tooDeep: () => gauge.tooDeep(), ring, count: metrics.requests },
    webhooks: { signature, store, ring },
  });
  const app = await createApp({
    health: { store, metrics, metricsToken: config.metricsToken, accepting: () => accepting },
    doors: config.role === 'work' ? {} : await doors(),
    logger: log,
  });
  closers.push(async () => {
    accepting = false;
    await app.close();
    await enrolments.settled();
  });
  const url = await app.listen({ host: config.host, port: config.port });
  return { url, deps };
}

function oauthOptions(
  config: Config,
  hubspot: ReturnType<typeof openHubSpot>,
  ring: (accountId: string) => void,
): NonNullable<Doors['oauth']> {
  const scopes = manifest.oauth.scopes.map((scope) => scope.name);
  const { clientId, appUrl } = config.hubspot;
  return {
    authorizeUrl: (state, codeVerifier) =>
      authorizeUrl({ clientId, redirectUri: hubspot.redirectUri }, { appUrl, scopes, state, codeChallenge: codeChallengeOf(codeVerifier) }),
    async connect(code, codeVerifier) {
      const { accountId, missingScopes } = await hubspot.tokens.connect(code, codeVerifier);
      const withheld = manifest.oauth.scopes
        .filter(({ name }) => missingScopes.includes(name))
        .map(({ name, reason }) => `Connect again and grant ${name}: ${reason}`);
      const problems = [...withheld, ...(await provisionAccount(hubspot.open, accountId))];
      // What waited while the account was parked goes on.
      ring(accountId);
      return { accountId, problems };
    },
    newSecret: () => randomBytes(32).toString('base64url'),
    secureCookie: config.publicUrl.startsWith('https:'),
  };
}
