/**
 * Child process of the route figure: one HTTP server, named by its argument. "card" is the backend's own app with HubSpot's
 * answer for one contact kept in memory; "echo" is node:http and nothing else. Sends { url, target, headers } when it listens.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DEMO_APP, DEMO_PORTAL_ID } from '../../src/sandbox/hubspot/demo-app.ts';
import { createApp } from '../../src/server/app.ts';
import { createMetrics } from '../../src/server/metrics.ts';
import { createLog } from '../../src/server/log.ts';
import { BENCH_ORIGIN } from './bench-origin.ts';
import { openBenchWorkplace } from './bench-workplace.ts';

export interface ServerReady {
  url: string;
  /** Path and query to ask for. */
  target: string;
  headers: Record<string, string>;
}

async function startCard(): Promise<ServerReady> {
  const workplace = await openBenchWorkplace();
  const contactId = workplace.hubspot.state.records(DEMO_PORTAL_ID, 'contacts')[0]?.id;
  if (contactId === undefined) throw new Error('The demo account has no contacts.');
  const { deps } = workplace;
  const crm = await deps.openCrm(String(DEMO_PORTAL_ID), 'person');
  // HubSpot allows ten calls a second, which would be all that is measured.
  const record = await crm.readContact({ contactId, repEmail: 'maria@brightline.example', now: deps.now() });
  const app = await createApp({
    health: {
      isReady: () => deps.store.isReady(),
      metrics: createMetrics(),
      progress: async () => ({ ...(await deps.store.totalBacklog()), donePerSecond: null }),
      metricsToken: null,
      accepting: () => true,
    },
    doors: {
      card: {
        deps: { ...deps, openCrm: () => Promise.resolve({ ...crm, readContact: () => Promise.resolve(record) }) },
        rewriter: null,
        appId: null,
        signature: { publicUrl: BENCH_ORIGIN, secrets: [DEMO_APP.clientSecret], nowMs: Date.now },
      },
    },
    logger: createLog('silent'),
  });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return { url, ...workplace.signedGet(`/card/contacts/${contactId}/voicemail`) };
}

function startEcho(): Promise<ServerReady> {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ ok: true, data: request.url }));
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, target: '/card/contacts/101/voicemail', headers: {} });
    });
  });
}

const ready = process.argv[2] === 'card' ? await startCard() : await startEcho();
process.send?.(ready);
process.on('disconnect', () => process.exit(0));
