/**
 * The line between the app and the emulated HubSpot. It keeps every request with the time of its arrival, and stops at each one twice: when
 * HubSpot has it, and when HubSpot has answered it and the app has not heard. A test may kill the app there, or cut or hold the line.
 */
import { createServer, request as send, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HubSpotEmulator } from '../../src/sandbox/hubspot/start-hubspot.ts';

export const LINE_KINDS = ['read', 'create', 'complete', 'other'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

export interface LineRequest {
  /** Counted from 1. */
  number: number;
  kind: LineKind;
  /** Counted from 1 within its kind. */
  numberOfKind: number;
  /** Milliseconds since any fixed moment. */
  atMs: number;
  method: string;
  path: string;
  /** The account of the token; null for requests without one. */
  portalId: number | null;
  body: string;
  /** Status that reached the app with its whole answer; null until then, or when none did. */
  status: number | null;
}

/** `received`: HubSpot is about to do it. `done`: it did, and the app has not been answered. */
export type LineStop = (at: 'received' | 'done', request: LineRequest) => void | Promise<void>;

export interface HubSpotLine {
  url: string;
  /** In the order of their arrival. */
  requests: LineRequest[];
  /** Requests wait until the promise resolves. @returns a function that takes the stop away */
  addStop(stop: LineStop): () => void;
  /** Answers in HubSpot's place while it gives something; null lets requests through. */
  answerInstead(answer: ((request: LineRequest, response: ServerResponse) => boolean) | null): void;
  close(): Promise<void>;
}

export async function openHubSpotLine(hubspot: HubSpotEmulator): Promise<HubSpotLine> {
  const requests: LineRequest[] = [];
  const stops = new Set<LineStop>();
  let instead: ((request: LineRequest, response: ServerResponse) => boolean) | null = null;
  const pass = async (at: 'received' | 'done', entry: LineRequest): Promise<void> => {
    for (const stop of stops) await stop(at, entry);
  };

  const server = createServer((incoming, response) => {
    const parts: Buffer[] = [];
    incoming.on('data', (part: Buffer) => parts.push(part));
    incoming.once('error', () => response.destroy());
    incoming.once('end', () => {
      const body = Buffer.concat(parts);
      const path = incoming.url ?? '/';
      const kind = kindOf(path);
      const entry: LineRequest = {
        number: requests.length + 1,
        kind,
        numberOfKind: requests.filter((other) => other.kind === kind).length + 1,
        atMs: performance.now(),
        method: incoming.method ?? 'GET',
        path,
        portalId: portalOf(hubspot, incoming.headers),
        body: body.toString('utf8'),
        status: null,
      };
      requests.push(entry);
      void pass('received', entry).then(() => {
        if (instead?.(entry, response) === true) return;
        forward(entry, body, incoming.headers, response);
      });
    });
  });

  function forward(entry: LineRequest, body: Buffer, headers: IncomingHttpHeaders, response: ServerResponse): void {
    const onward = send(
      new URL(entry.path, hubspot.url),
      { method: entry.method, headers: { ...headers, connection: 'close' } },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        // An answer that broke off breaks off for the app as well, with what there was of it.
        const end = (whole: boolean): void => {
          void pass('done', entry).then(() => {
            response.writeHead(answer.statusCode ?? 502, { ...answer.headers, connection: 'keep-alive' });
            response.write(Buffer.concat(parts), () => {
              if (!whole) return void response.destroy();
              entry.status = answer.statusCode ?? null;
              response.end();
            });
          });
        };
        answer.once('end', () => end(answer.complete));
        answer.once('error', () => end(false));
      },
    );
    onward.once('error', () => {
      void pass('done', entry).then(() => response.destroy());
    });
    onward.end(body);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    requests,
    addStop(stop) {
      stops.add(stop);
      return () => stops.delete(stop);
    },
    answerInstead(answer) {
      instead = answer;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function kindOf(path: string): LineKind {
  if (path.includes('/automation/actions/callbacks/')) return 'complete';
  if (/\/tasks\/batch\/(create|upsert)/.test(path)) return 'create';
  return path.includes('/batch/read') ? 'read' : 'other';
}

function portalOf(hubspot: HubSpotEmulator, headers: IncomingHttpHeaders): number | null {
  const token = (headers.authorization ?? '').replace(/^Bearer /, '');
  return hubspot.state.all.accessTokens[token]?.portalId ?? null;
}
