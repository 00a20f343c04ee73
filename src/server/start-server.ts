/** The composition root: the one place where ports meet their adapters. */
import { randomBytes, randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import manifest from '../../app.json' with { type: 'json' };
import { authorizeUrl, codeChallengeOf } from '../crm/hubspot/hubspot-oauth.ts';
import type { OpenStore } from '../store/create-store.ts';
import type { NewEnrolment } from '../store/enrolment-store.ts';
import { openStore } from '../store/open-store.ts';
import { StoreError } from '../store/store-error.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import { loadRewriter } from './ai-sdk-rewriter.ts';
import { createApp, type Doors } from './app.ts';
import type { Config } from './config.ts';
import { startDepthGauge } from './depth-gauge.ts';
import { createGroupCommit } from './http/group-commit.ts';
import { openDrainQueue } from './jobs/open-drain-queue.ts';
import { createMetrics } from './metrics.ts';
import { openHubSpot } from './open-hubspot.ts';
import { createRateMeter } from './rate-meter.ts';
import { createReadiness, freeShareOf } from './readiness.ts';
import { startResuming } from './resuming.ts';
import { serverClock, type ServerClock } from './server-clock.ts';
import { startDraining } from './start-draining.ts';
import { startTracing, type Span } from './tracing.ts';
import { provisionAccount } from './tokens/account-tokens.ts';
import { worldHolidays } from './world-holidays.ts';

/** Rows of one commit: more would make those that wait for it wait longer than they gain. */
const ROWS_PER_COMMIT = 1_000;
/** A commit that takes longer is answered 503: a socket on which nothing happens is closed after ten seconds, and HubSpot may wait less. */
const COMMIT_PATIENCE_MS = 8_000;
/** Accounts rung in one sweep after lost doorbells. */
const SWEPT_ACCOUNTS = 1_000;

export interface RunningServer {
  /** Where it listens, e.g. http://127.0.0.1:4310. */
  url: string;
  deps: Dependencies;
  /** Says from now on at /readyz that it takes no more, and goes on as before: a load balancer needs a moment to look elsewhere. */
  leave(): void;
  /** Takes no more requests, finishes those under way, cuts drains short at a safe point, lets go of the database. */
  close(): Promise<void>;
}

interface Parts {
  config: Config;
  log: Logger;
  nowMs: () => number;
  store: OpenStore;
  span: Span;
  /** Gets what is to be closed before the store, in any order. */
  closers: (() => Promise<void>)[];
}

/** @throws StoreError when the database cannot be opened, or an error with code EADDRINUSE when the port is taken */
export async function startServer(
  config: Config,
  log: Logger,
  clock: { nowMs: () => number } = { nowMs: Date.now },
): Promise<RunningServer> {
  const tracing = await startTracing(config.traceEndpoint);
  const store = await openStore({
    databaseUrl: config.databaseUrl,
    directory: config.dataDirectory,
    log: (error) => log.warn({ part: 'store', code: error.code, sqlState: error.sqlState }, 'database connection broken'),
  });
  const closers: (() => Promise<void>)[] = [];
  const closeAll = async (): Promise<void> => {
    // All at once: a drain and a request may each wait for HubSpot, and together they would take longer than an orchestrator waits.
    const ends = await Promise.allSettled(closers.map((close) => close()));
    await store.close();
    await tracing.close();
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
  };
  try {
    return { ...(await wire({ config, log, nowMs: clock.nowMs, store, span: tracing.span, closers })), close: closeAll };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

async function wire({ config, log, nowMs, store, span, closers }: Parts): Promise<Omit<RunningServer, 'close'>> {
  const clock = serverClock(nowMs);
  const finished = createRateMeter(clock.monotonicMs);
  const metrics = createMetrics((count) => finished.add(count));
  const hubspot = openHubSpot(config, store, clock, metrics, log, span);
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
    closers.push(() => Promise.resolve(hubspot.endJobs()));
    const draining = await startDraining({ config, store, queue, openBulk: hubspot.openBulk, isHoliday, clock, metrics, log, span });
    closers.push(() => draining.close());
    const resuming = startResuming(deps, clock, log);
    closers.push(() => resuming.close());
  }

  const enrolments = createGroupCommit<NewEnrolment>(
    async (rows) => {
      const startedMs = clock.monotonicMs();
      await span('flush enrolments', { rows: rows.length }, () => store.receiveEnrolments(rows));
      metrics.flushed(rows.length, (clock.monotonicMs() - startedMs) / 1_000);
    },
    {
      mostRows: ROWS_PER_COMMIT,
      patienceMs: COMMIT_PATIENCE_MS,
      tooLate: () => new StoreError('unavailable', 'The database did not keep the rows in time.'),
      sleep: clock.sleep,
    },
  );
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
    health: {
      isReady: readinessOf(config, store, clock),
      metrics,
      progress: async () => ({ ...(await store.totalBacklog()), donePerSecond: config.role === 'serve' ? null : finished.perSecond() }),
      metricsToken: config.metricsToken,
      accepting: () => accepting,
    },
    doors: config.role === 'work' ? {} : await doors(),
    logger: log,
  });
  const leave = (): void => {
    accepting = false;
  };
  closers.push(async () => {
    leave();
    await app.close();
    await enrolments.settled();
  });
  const url = await app.listen({ host: config.host, port: config.port });
  return { url, deps, leave };
}

function readinessOf({ databaseUrl, dataDirectory }: Config, store: OpenStore, { monotonicMs }: ServerClock): () => Promise<boolean> {
  const embeddedIn = databaseUrl === null ? dataDirectory : null;
  return createReadiness({ store, monotonicMs, freeShare: embeddedIn === null ? null : () => freeShareOf(embeddedIn) });
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
