/** The real backend, on an in-memory database, connected to an emulated HubSpot: what the HTTP figures measure. */
import { connectAccount } from '../../src/sandbox/connect-account.ts';
import { appendIdentity } from '../../src/sandbox/host/server/append-identity.ts';
import { signRequest } from '../../src/sandbox/host/server/sign-request.ts';
import { DEMO_APP, DEMO_PORTAL_ID, DEMO_USER_ID } from '../../src/sandbox/hubspot/demo-app.ts';
import { startHubSpot, type HubSpotEmulator } from '../../src/sandbox/hubspot/start-hubspot.ts';
import { CONFIG_DEFAULTS } from '../../src/server/config.ts';
import { createLog } from '../../src/server/log.ts';
import { startServer } from '../../src/server/start-server.ts';
import type { Dependencies } from '../../src/use-cases/dependencies.ts';
import { BENCH_ORIGIN } from './bench-origin.ts';
import { startWatchedProxy, type WatchedProxy } from './watched-proxy.ts';

export interface BenchWorkplace {
  hubspot: HubSpotEmulator;
  /** Stands between the backend and HubSpot. */
  proxy: WatchedProxy;
  backendUrl: string;
  deps: Dependencies;
  /** Path, query and headers of a GET as HubSpot's proxy would send it. */
  signedGet(path: string): { target: string; headers: Record<string, string> };
  close(): Promise<void>;
}

export async function openBenchWorkplace(): Promise<BenchWorkplace> {
  const hubspot = await startHubSpot({
    port: 0,
    dataFile: null,
    seed: 'demo',
    apps: [{ ...DEMO_APP, redirectUris: [`${BENCH_ORIGIN}/oauth/callback`] }],
  });
  const proxy = await startWatchedProxy(hubspot.url);
  const server = await startServer(
    {
      ...CONFIG_DEFAULTS,
      host: '127.0.0.1',
      port: 0,
      publicUrl: BENCH_ORIGIN,
      hubspot: {
        apiUrl: proxy.url,
        appUrl: BENCH_ORIGIN,
        clientId: DEMO_APP.clientId,
        clientSecrets: [DEMO_APP.clientSecret],
        appId: null,
      },
      dataDirectory: null,
      sealingKeys: [{ id: 'bench', key: new Uint8Array(32).fill(7) }],
      logLevel: 'silent',
    },
    createLog('silent'),
  );
  await connectAccount(server.url, hubspot.url);
  return {
    hubspot,
    proxy,
    backendUrl: server.url,
    deps: server.deps,
    signedGet(path) {
      const url = appendIdentity(BENCH_ORIGIN + path, {
        userId: DEMO_USER_ID,
        portalId: DEMO_PORTAL_ID,
        userEmail: 'maria@brightline.example',
        appId: DEMO_APP.appId,
      });
      const headers = signRequest({ method: 'GET', url, body: '', clientSecret: DEMO_APP.clientSecret, timestampMs: Date.now() });
      return { target: url.slice(BENCH_ORIGIN.length), headers };
    },
    async close() {
      await server.close();
      await proxy.close();
      await hubspot.close();
    },
  };
}
