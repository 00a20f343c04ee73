/** Runs the whole product without an account: an emulated HubSpot, the real backend, and a page that runs the real card. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import type { Logger } from 'pino';
import { CONFIG_DEFAULTS, type Config } from '../server/config.ts';
import { startServer, type RunningServer } from '../server/start-server.ts';
import { DEMO_APP, DEMO_PORTAL_ID, DEMO_USER_ID } from './hubspot/demo-app.ts';
import { startHubSpot, type HubSpotEmulator } from './hubspot/start-hubspot.ts';
import { startHostServer } from './host/server/start-host-server.ts';
import { SANDBOX_CARDS } from './sandbox-cards.ts';
import { SANDBOX_WORKFLOW_ACTIONS } from './sandbox-workflow-actions.ts';
import { connectAccount } from './connect-account.ts';
import { workingShiftMs } from './working-clock.ts';

/** What HubSpot would call; nothing resolves it, the sandbox's proxy maps it to the backend. */
export const PUBLIC_ORIGIN = 'https://ringback.example';

export interface SandboxOptions {
  /** 0 takes any free port. */
  port: number;
  /** Everything the sandbox remembers is in here. */
  dataDirectory: string;
  databaseUrl?: string | null;
  log: Logger;
  nowMs?: () => number;
  /** Rebuild and reload the card when its files change. */
  watch?: boolean;
}

export interface RunningSandbox {
  /** The page a person opens. */
  url: string;
  hubspot: HubSpotEmulator;
  backend: RunningServer;
  /** How far its clock is ahead, because nobody works where the demo contacts are; 0 during working hours. */
  shiftMs: number;
  close(): Promise<void>;
}

/** @throws an error with code EADDRINUSE when the port is taken, StoreError when another sandbox uses the data directory */
export async function startSandbox(options: SandboxOptions): Promise<RunningSandbox> {
  const { dataDirectory, log } = options;
  mkdirSync(dataDirectory, { recursive: true });
  const shiftMs = options.nowMs === undefined ? workingShiftMs(Date.now()) : 0;
  const now = options.nowMs ?? (() => Date.now() + shiftMs);
  const port = options.port === 0 ? await freePort() : options.port;
  await refuseTakenPort(port);
  const pageUrl = `http://127.0.0.1:${String(port)}`;
  const closers: (() => Promise<void>)[] = [];
  const closeAll = async (): Promise<void> => {
    for (const close of closers.reverse()) await close();
  };
  try {
    const config = (apiUrl: string): Config => ({
      ...CONFIG_DEFAULTS,
      host: '127.0.0.1',
      port: 0,
      publicUrl: PUBLIC_ORIGIN,
      hubspot: {
        apiUrl,
        appUrl: pageUrl,
        clientId: DEMO_APP.clientId,
        clientSecrets: [DEMO_APP.clientSecret],
        appId: String(DEMO_APP.appId),
      },
      databaseUrl: options.databaseUrl ?? null,
      dataDirectory: path.join(dataDirectory, 'database'),
      sealingKeys: [{ id: 'sandbox', key: sealingKey(dataDirectory) }],
      logLevel: log.level,
    });
    // A second sandbox on the same data is refused by the lock of the store, before anything here was changed.
    const hubspot = await startHubSpot({
      port: 0,
      dataFile: path.join(dataDirectory, 'hubspot.json'),
      seed: 'demo',
      now,
      apps: [{ ...DEMO_APP, redirectUris: [`${PUBLIC_ORIGIN}/oauth/callback`] }],
    });
    closers.push(() => hubspot.close());
    const backend = await startServer(config(hubspot.url), log, { nowMs: now });
    closers.push(() => backend.close());
    await connectAccount(backend.url, hubspot.url);
    const host = await startHostServer({
      port,
      hubspotUrl: hubspot.url,
      backendUrl: backend.url,
      publicBackendOrigin: PUBLIC_ORIGIN,
      clientSecret: DEMO_APP.clientSecret,
      portalId: DEMO_PORTAL_ID,
      appId: DEMO_APP.appId,
      user: { id: DEMO_USER_ID, email: 'maria@brightline.example', firstName: 'Maria', lastName: 'Lopez' },
      timezone: 'America/Denver',
      cards: SANDBOX_CARDS,
      workflowActions: SANDBOX_WORKFLOW_ACTIONS,
      watch: options.watch ?? false,
      now,
    });
    closers.push(() => host.close());
    return { url: host.url, hubspot, backend, shiftMs, close: closeAll };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

/** A key of this sandbox's own, made at its first start. */
function sealingKey(dataDirectory: string): Uint8Array {
  const file = path.join(dataDirectory, 'token-key');
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o600 });
  return Buffer.from(readFileSync(file, 'utf8'), 'base64');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
}

/** Fails before anything else is started. */
function refuseTakenPort(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()));
  });
}
