import { afterEach, describe, expect, it } from '@jest/globals';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleepMs } from 'node:timers/promises';
import { createHubSpotTransport, type HubSpotTransport } from '../../../src/crm/hubspot/hubspot-transport.ts';

const sleep = async (ms: number, signal?: AbortSignal): Promise<void> => sleepMs(ms, undefined, { signal });
const servers: Server[] = [];

interface Seen {
  method: string;
  url: string;
  authorization: string | null;
  contentType: string | null;
  body: string;
}

async function serve(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<{ url: string; seen: Seen[]; server: Server }> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const { authorization = null, 'content-type': contentType = null } = request.headers;
      seen.push({ method: request.method ?? '', url: request.url ?? '', authorization, contentType, body });
      answer(request, response);
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, seen, server };
}

const ok = (_request: IncomingMessage, response: ServerResponse): void => {
  response.writeHead(200, { 'content-type': 'application/json', 'x-hubspot-correlation-id': 'abc' }).end('{"id":"1"}');
};

function transportTo(apiUrl: string, timeoutMs = 5_000): HubSpotTransport {
  return createHubSpotTransport({ apiUrl, timeoutMs, sleep });
}

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

describe('transport', () => {
  it('sends JSON with the token of the call, whichever was used before', async () => {
    const { url, seen } = await serve(ok);
    const transport = transportTo(`${url}/`);
    await transport.send('token-a', { method: 'POST', path: '/crm/x', json: { a: 1 } }, () => undefined);
    await transport.send('token-b', { method: 'GET', path: '/crm/y', query: { properties: 'a,b' } }, () => undefined);
    await transport.send('token-a', { method: 'DELETE', path: '/crm/z' }, () => undefined);
    expect(seen).toMatchObject([
      { method: 'POST', url: '/crm/x', authorization: 'Bearer token-a', contentType: 'application/json', body: '{"a":1}' },
      { method: 'GET', url: '/crm/y?properties=a%2Cb', authorization: 'Bearer token-b', body: '' },
      { method: 'DELETE', url: '/crm/z', authorization: 'Bearer token-a' },
    ]);
  });

  it('sends forms without authorization', async () => {
    const { url, seen } = await serve(ok);
    await transportTo(url).send(null, { method: 'POST', path: '/oauth', form: { code: 'a b&c' } }, () => undefined);
    expect(seen).toMatchObject([{ authorization: null, contentType: 'application/x-www-form-urlencoded', body: 'code=a+b%26c' }]);
  });

  it('keeps sending with many tokens', async () => {
    const { url, seen } = await serve(ok);
    const transport = transportTo(url);
    for (let n = 0; n < 130; n += 1) await transport.send(`t${String(n)}`, { method: 'GET', path: '/x' }, () => undefined);
    await transport.send('t0', { method: 'GET', path: '/x' }, () => undefined);
    expect(seen.map((request) => request.authorization)).toEqual([
      ...Array.from({ length: 130 }, (_, n) => `Bearer t${String(n)}`),
      'Bearer t0',
    ]);
  });

  it('answers any status, with headers and text', async () => {
    const { url } = await serve((_request, response) => response.writeHead(503, { 'x-hubspot-correlation-id': 'abc' }).end('<html>'));
    const outcome = await transportTo(url).send('t', { method: 'GET', path: '/x' }, () => undefined);
    expect(outcome).toMatchObject({ kind: 'answered', status: 503, text: '<html>', redirected: false });
    expect(outcome.kind === 'answered' && outcome.headers.get('x-hubspot-correlation-id')).toBe('abc');
  });

  it('gives up waiting after the timeout, and says when the request really ended', async () => {
    let finish = (): void => undefined;
    const { url } = await serve((request, response) => {
      finish = () => ok(request, response);
    });
    let settled = 0;
    const ended = new Promise<void>((resolve) => {
      void transportTo(url, 30)
        .send('t', { method: 'POST', path: '/x', json: {} }, () => {
          settled += 1;
          resolve();
        })
        .then((outcome) => {
          expect(outcome).toEqual({ kind: 'timed-out' });
          expect(settled).toBe(0);
          finish();
        });
    });
    await ended;
    expect(settled).toBe(1);
  });

  it.each([
    { what: 'closed before an answer', answer: (_: IncomingMessage, response: ServerResponse) => void response.destroy() },
    {
      what: 'closed in the middle of an answer',
      answer: (_: IncomingMessage, response: ServerResponse) => {
        response.writeHead(200, { 'content-length': '100' });
        response.write('{"id"', () => response.destroy());
      },
    },
  ])('calls a connection $what lost', async ({ answer }) => {
    const { url } = await serve(answer);
    expect(await transportTo(url).send('t', { method: 'POST', path: '/x', json: {} }, () => undefined)).toMatchObject({ kind: 'lost' });
  });

  it('knows a refused connection from a lost one', async () => {
    const { url, server } = await serve(ok);
    await new Promise((resolve) => server.close(resolve));
    expect(await transportTo(url).send('t', { method: 'POST', path: '/x', json: {} }, () => undefined)).toEqual({
      kind: 'not-sent',
      reason: 'ECONNREFUSED',
    });
  });

  it('marks an answer that came from another address', async () => {
    const target = await serve(ok);
    const { url } = await serve((_request, response) => response.writeHead(307, { location: `${target.url}/elsewhere` }).end());
    const outcome = await transportTo(url).send('secret-token', { method: 'GET', path: '/x' }, () => undefined);
    expect(outcome).toMatchObject({ kind: 'answered', redirected: true });
    expect(target.seen).toMatchObject([{ authorization: null }]);
  });
});
