/** The real backend on an in-memory database, talking to an emulated HubSpot: what a use case needs to be tried for real. */
import { createHash, createHmac } from 'node:crypto';
import { Writable } from 'node:stream';
import type { WorkflowAction } from '../../src/contract/workflow-contract.ts';
import { connectAccount } from '../../src/sandbox/connect-account.ts';
import { DEMO_APP, DEMO_PORTAL_ID, DEMO_USER_ID } from '../../src/sandbox/hubspot/demo-app.ts';
import { startHubSpot, type HubSpotEmulator } from '../../src/sandbox/hubspot/start-hubspot.ts';
import { CONFIG_DEFAULTS } from '../../src/server/config.ts';
import { createLog } from '../../src/server/log.ts';
import { startServer, type RunningServer } from '../../src/server/start-server.ts';
import { decodeSignedUrl } from '../../src/server/http/verify-signature.ts';

export const PUBLIC_ORIGIN = 'https://ringback.example';

/** A Tuesday afternoon in Denver. */
export const NOW_MS = Date.parse('2026-11-24T21:00:00.000Z');

/** What the backend said; tests look into it freely. */
export interface Reply {
  status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads answers of every shape
  body: { ok: boolean; data?: any; error?: any };
}

export interface SignOptions {
  portalId?: number | string;
  userId?: number | string;
  email?: string;
  secret?: string;
  timestampMs?: number;
  contentType?: string;
  /** Sent instead of the JSON of `body`. */
  rawBody?: string;
  headers?: Record<string, string>;
  query?: string;
}

export interface EnrolOptions {
  action?: WorkflowAction;
  callbackId?: string;
  objectId: string;
  objectType?: string;
  portalId?: number;
  inputFields?: Record<string, unknown>;
  context?: Record<string, unknown>;
  secret?: string;
}

export interface Workplace {
  hubspot: HubSpotEmulator;
  server: RunningServer;
  /** Every log line the backend wrote. */
  logLines: string[];
  /** Moves the clock of everything. */
  passTime(ms: number): void;
  /** Posts what a workflow would for one contact or call, signed as v2 the way HubSpot documents it for actions. */
  enrol(enrolment: EnrolOptions): Promise<Reply>;
  /** Posts events as HubSpot would. */
  tell(events: readonly object[]): Promise<Reply>;
  /** Resolves when nothing of any account waits. @throws after 20 s */
  drained(): Promise<void>;
  /** Sends a request as HubSpot's proxy would. */
  call(method: string, path: string, body?: unknown, options?: SignOptions): Promise<Reply>;
  close(): Promise<void>;
}

export async function openWorkplace(options: { connect?: boolean; dataDirectory?: string } = {}): Promise<Workplace> {
  let nowMs = NOW_MS;
  const logLines: string[] = [];
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      logLines.push(chunk.toString('utf8'));
      done();
    },
  });
  const hubspot = await startHubSpot({
    port: 0,
    dataFile: null,
    seed: 'demo',
    now: () => nowMs,
    // Its clock stands still, so an allowance of ten seconds would have to last for a whole file of tests.
    limits: { burst: 2_000 },
    apps: [{ ...DEMO_APP, redirectUris: [`${PUBLIC_ORIGIN}/oauth/callback`] }],
  });
  const server = await startServer(
    {
      ...CONFIG_DEFAULTS,
      host: '127.0.0.1',
      port: 0,
      publicUrl: PUBLIC_ORIGIN,
      hubspot: {
        apiUrl: hubspot.url,
        appUrl: 'https://app.hubspot.example',
        clientId: DEMO_APP.clientId,
        clientSecrets: [DEMO_APP.clientSecret],
        appId: String(DEMO_APP.appId),
      },
      dataDirectory: options.dataDirectory ?? null,
      sealingKeys: [{ id: 'test', key: new Uint8Array(32).fill(3) }],
      logLevel: 'trace',
    },
    createLog('trace', sink),
    { nowMs: () => nowMs },
  );
  if (options.connect !== false) await connectAccount(server.url, hubspot.url);
  hubspot.stats.reset();

  async function post(target: string, text: string, headers: Record<string, string>): Promise<Reply> {
    const response = await fetch(server.url + target, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: text,
    });
    return { status: response.status, body: (await response.json()) as Reply['body'] };
  }
  let enrolled = 0;

  return {
    hubspot,
    server,
    enrol({ action = 'create-voicemail-follow-up', secret = DEMO_APP.clientSecret, ...given }) {
      enrolled += 1;
      const portalId = given.portalId ?? DEMO_PORTAL_ID;
      const text = JSON.stringify({
        callbackId: given.callbackId ?? `ap-${String(portalId)}-${String(enrolled)}-1-0`,
        origin: { portalId, actionDefinitionId: 1, actionDefinitionVersion: 1 },
        context: given.context ?? { workflowId: 77, actionId: 1, source: 'WORKFLOWS' },
        object: { objectId: Number(given.objectId), objectType: given.objectType ?? 'CONTACT' },
        fields: given.inputFields ?? {},
        inputFields: given.inputFields ?? {},
      });
      const target = `/hubspot/workflows/${action}`;
      const signature = createHash('sha256')
        .update(secret + 'POST' + PUBLIC_ORIGIN + target + text)
        .digest('hex');
      return post(target, text, { 'x-hubspot-signature': signature, 'x-hubspot-signature-version': 'v2' });
    },
    tell(events) {
      const target = '/hubspot/webhooks';
      const text = JSON.stringify(events);
      const timestamp = String(nowMs);
      const signature = createHmac('sha256', DEMO_APP.clientSecret)
        .update('POST' + PUBLIC_ORIGIN + target + text + timestamp)
        .digest('base64');
      return post(target, text, { 'x-hubspot-signature-v3': signature, 'x-hubspot-request-timestamp': timestamp });
    },
    async drained() {
      for (let left = 400; left > 0; left -= 1) {
        const { waiting } = await server.deps.store.totalBacklog();
        const telling = await server.deps.store.accountsWithEvents(1);
        if (waiting === 0 && telling.length === 0) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error('enrolments still wait after 20 s');
    },
    logLines,
    passTime(ms) {
      nowMs += ms;
    },
    async call(method, path, body, sign = {}) {
      const query = new URLSearchParams({
        userId: String(sign.userId ?? DEMO_USER_ID),
        portalId: String(sign.portalId ?? DEMO_PORTAL_ID),
        userEmail: sign.email ?? 'maria@brightline.example',
        appId: String(DEMO_APP.appId),
      });
      const separator = path.includes('?') ? '&' : '?';
      const target = `${path}${separator}${query.toString()}${sign.query ?? ''}`;
      const text = sign.rawBody ?? (body === undefined ? '' : JSON.stringify(body));
      const timestamp = String(sign.timestampMs ?? nowMs);
      const signed = method + decodeSignedUrl(PUBLIC_ORIGIN + target) + text + timestamp;
      const response = await fetch(server.url + target, {
        method,
        headers: {
          'x-hubspot-signature-v3': createHmac('sha256', sign.secret ?? DEMO_APP.clientSecret)
            .update(signed)
            .digest('base64'),
          'x-hubspot-request-timestamp': timestamp,
          ...(text === '' ? {} : { 'content-type': sign.contentType ?? 'application/json' }),
          ...sign.headers,
        },
        ...(text === '' ? {} : { body: text }),
      });
      return { status: response.status, body: (await response.json()) as Reply['body'] };
    },
    async close() {
      await server.close();
      await hubspot.close();
    },
  };
}
