/** Starts the page that stands in for HubSpot: contacts, records, and the cards on them. */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildHost } from '../build-host.ts';
import { cardBundles, type CardBundles } from './card-bundles.ts';
import type { HostServerOptions } from './host-options.ts';
import { answerHostRoute } from './host-routes.ts';
import { hubSpotClient } from './hubspot-client.ts';
import { requestProxy } from './proxy-request.ts';
import { BodyError, readBody } from './read-body.ts';
import { reloadEvents, type ReloadEvents } from './reload-events.ts';
import { startWorkflow } from './workflow/start-workflow.ts';

export interface HostServer {
  /** Origin of the page. */
  url: string;
  port: number;
  close(): Promise<void>;
}

const FILES: Readonly<Record<string, string>> = {
  '/host/page.js': 'text/javascript; charset=utf-8',
  '/host/worker.js': 'text/javascript; charset=utf-8',
  '/host/host.css': 'text/css; charset=utf-8',
};
const HTML = 'text/html; charset=utf-8';

/** @throws CardBuildError; Error with code EADDRINUSE when the port is taken */
export async function startHostServer(options: HostServerOptions): Promise<HostServer> {
  const log = options.log ?? (() => undefined);
  const folder = await mkdtemp(join(tmpdir(), 'ringback-host-'));
  const events = reloadEvents();
  try {
    const [bundles] = await Promise.all([
      cardBundles({
        cards: options.cards,
        outputDir: join(folder, 'cards'),
        minify: options.minify ?? false,
        watch: options.watch ?? false,
        onRebuilt: (name) => events.send('bundle', { name, bundle: bundles.path(name) }),
        log,
      }),
      buildHost({ outputDir: join(folder, 'host') }),
    ]);
    return await listen(options, { folder, bundles, events, log });
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

interface Running {
  folder: string;
  bundles: CardBundles;
  events: ReloadEvents;
  log: (line: string) => void;
}

async function listen(options: HostServerOptions, { folder, bundles, events, log }: Running): Promise<HostServer> {
  const { portalId, user, appId, clientSecret, publicBackendOrigin, now = Date.now } = options;
  const read = (url: string | (() => string)): string => (typeof url === 'string' ? url : url());
  const backendUrl = (): string => read(options.backendUrl);
  const hubspot = hubSpotClient({ url: () => read(options.hubspotUrl), portalId });
  const proxyOf = ({ userId, userEmail }: { userId: number; userEmail: string }): ReturnType<typeof requestProxy> =>
    requestProxy({
      permittedOrigins: options.permittedOrigins ?? [publicBackendOrigin],
      publicOrigin: publicBackendOrigin,
      backendUrl,
      clientSecret,
      identity: { userId, portalId, userEmail, appId },
      now,
    });
  const proxy = proxyOf({ userId: user.id, userEmail: user.email });
  const workflow = startWorkflow({ options, hubspot, backendUrl, proxyOf, events, now });
  const files = new Map<string, Buffer>();
  for (const path of [...Object.keys(FILES), '/host/host.html'])
    files.set(path, await readFile(join(folder, 'host', path.slice('/host/'.length))));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? 'GET';
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    const send = (status: number, type: string, content: string | Buffer): void => {
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(content);
    };
    const type = FILES[path];
    if (type !== undefined) return send(200, type, files.get(path) ?? '');
    if (path === '/host/events') return events.add(response);
    const card = /^\/host\/cards\/([\w-]+)\.js$/.exec(path);
    if (card !== null) {
      const text = bundles.read(card[1] ?? '');
      return text === null ? send(404, 'text/plain', 'No such card') : send(200, 'text/javascript; charset=utf-8', text);
    }
    if (path === '/progress') {
      const progress = await fetch(`${backendUrl()}/progress`);
      return send(progress.status, 'application/json; charset=utf-8', await progress.text());
    }
    if (!path.startsWith('/host/')) return send(200, HTML, files.get('/host/host.html') ?? '');
    const reply = await answerHostRoute(method, path, () => readBody(request), { options, hubspot, bundles, proxy, backendUrl, workflow });
    const { status, body } = reply ?? { status: 404, body: { message: `Nothing is at ${method} ${path}` } };
    send(status, 'application/json; charset=utf-8', JSON.stringify(body));
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: Error) => {
      log(`${request.method} ${request.url}: ${error.message}`);
      if (response.headersSent) return response.end();
      const status = error instanceof BodyError ? error.status : 502;
      return response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ message: error.message }));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host ?? '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${options.host ?? '127.0.0.1'}:${port}`,
    port,
    async close() {
      workflow.engine.close();
      bundles.close();
      events.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
