/**
 * Child process: the backend as it is deployed, on PostgreSQL, with accounts that are connected already. Option `inserts: 'single'` makes
 * the door write each enrolment by itself, and nothing else.
 */
import { createApp } from '../../../src/server/app.ts';
import { CONFIG_DEFAULTS, type Config } from '../../../src/server/config.ts';
import { createLog } from '../../../src/server/log.ts';
import { createMetrics } from '../../../src/server/metrics.ts';
import { startServer } from '../../../src/server/start-server.ts';
import { provisionAccount } from '../../../src/server/tokens/account-tokens.ts';
import { sealTokens } from '../../../src/server/tokens/seal-tokens.ts';
import { DEMO_APP } from '../../../src/sandbox/hubspot/demo-app.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { DEFAULT_REP_SETTINGS } from '../../../src/use-cases/rep-settings.ts';
import { BENCH_ORIGIN } from '../bench-origin.ts';
import { answerParent } from './child.ts';
import { engineCpuUs } from './engine-cpu.ts';
import { oneByOne } from './one-by-one.ts';

export interface BackendOptions {
  databaseUrl: string;
  hubspotUrl: string;
  role: Config['role'];
  inserts: 'grouped' | 'single';
}

const options = JSON.parse(process.argv[2] ?? '{}') as BackendOptions;
const SEALING_KEYS = [{ id: 'bench', key: new Uint8Array(32).fill(7) }];
const SETTINGS = {
  ...DEFAULT_REP_SETTINGS,
  callbackNumber: '+13035550134',
  company: 'Brightline',
  problem: 'late freight invoices',
  benefit: 'cut invoice disputes by a third',
  proof: null,
};

const config: Config = {
  ...CONFIG_DEFAULTS,
  host: '127.0.0.1',
  port: 0,
  publicUrl: BENCH_ORIGIN,
  hubspot: {
    apiUrl: options.hubspotUrl,
    appUrl: BENCH_ORIGIN,
    clientId: DEMO_APP.clientId,
    clientSecrets: [DEMO_APP.clientSecret],
    appId: null,
  },
  databaseUrl: options.databaseUrl,
  dataDirectory: null,
  sealingKeys: SEALING_KEYS,
  role: options.role,
  logLevel: 'error',
};

const log = createLog(config.logLevel);
const backend = options.inserts === 'single' ? await startSingle() : await startServer(config, log);
const store = await openStore({ databaseUrl: options.databaseUrl, directory: null });

/** The same door without the group: one statement and one commit a request. */
async function startSingle(): Promise<{ url: string; deps: null; close(): Promise<void> }> {
  const own = await openStore({ databaseUrl: options.databaseUrl, directory: null });
  const app = await createApp({
    health: {
      isReady: () => own.isReady(),
      metrics: createMetrics(),
      progress: async () => ({ ...(await own.totalBacklog()), donePerSecond: null }),
      metricsToken: null,
      accepting: () => true,
    },
    doors: {
      workflows: {
        signature: { publicUrl: BENCH_ORIGIN, secrets: [DEMO_APP.clientSecret], nowMs: Date.now },
        enrolments: { add: (row) => own.receiveEnrolments([row]), waiting: 0, settled: () => Promise.resolve() },
        tooDeep: () => false,
        ring: () => undefined,
        count: () => undefined,
      },
    },
    logger: log,
  });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  const close = async (): Promise<void> => {
    await app.close();
    await own.close();
  };
  return { url, deps: null, close };
}

answerParent(
  {
    port: () => Number(new URL(backend.url).port),
    async connect({ portalId, accessToken, refreshToken }: { portalId: number; accessToken: string; refreshToken: string }) {
      const accountId = String(portalId);
      const sealed = { accessToken, refreshToken, expiresAtMs: Date.now() + 3_600_000 };
      const nonce = new Uint8Array(12).fill(portalId % 250);
      await store.saveAccount({ accountId, sealedTokens: sealTokens(SEALING_KEYS, accountId, sealed, nonce), scopes: 'automation' });
      await store.saveAccountSettings(accountId, SETTINGS);
      if (backend.deps === null) return;
      const problems = await provisionAccount(backend.deps.openCrm, accountId);
      if (problems.length > 0) throw new Error(problems.join(' '));
    },
    engine: engineCpuUs,
    oneByOne: (given: { portalId: number; accessToken: string; from: number; to: number }) =>
      oneByOne({ store, hubspotUrl: options.hubspotUrl, settings: SETTINGS, ...given }),
  },
  async () => {
    await backend.close();
    await store.close();
  },
);
