import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { requestProxy, type ProxyReply } from '../../../../src/sandbox/host/server/proxy-request.ts';
import { CLIENT_SECRET, PUBLIC_ORIGIN } from '../../../fixtures/host/tiny-backend.ts';
import { tinyServer, type TinyReply, type TinyRequest, type TinyServer } from '../../../fixtures/host/tiny-server.ts';

let backend: TinyServer;
/** What the backend does with the nth request, from 0. */
let behave: (request: TinyRequest, nth: number) => TinyReply;
let proxy: (request: unknown) => Promise<ProxyReply>;

beforeEach(async () => {
  let nth = 0;
  behave = () => ({ body: { fine: true } });
  backend = await tinyServer((request) => behave(request, nth++));
  proxy = requestProxy({
    permittedOrigins: [PUBLIC_ORIGIN],
    publicOrigin: PUBLIC_ORIGIN,
    backendUrl: () => backend.url,
    clientSecret: CLIENT_SECRET,
    identity: { userId: 7, portalId: 9, userEmail: 'a+b@c.example', appId: 3 },
    now: () => 1_795_512_883_000,
  });
});
afterEach(() => backend.close());

const ask = (more: object = {}): Promise<ProxyReply> => proxy({ requestUri: `${PUBLIC_ORIGIN}/a?b=1`, method: 'GET', ...more });

describe('what reaches the backend', () => {
  it('carries who asks, both signatures and only the header that may pass', async () => {
    await ask({ method: 'POST', requestBody: { word: 'x' }, requestHeaders: { Authorization: 'Bearer t' } });
    const [request] = backend.requests;
    expect(request).toMatchObject({
      method: 'POST',
      url: '/a?b=1&userId=7&portalId=9&userEmail=a%2Bb%40c.example&appId=3',
      body: '{"word":"x"}',
      headers: {
        authorization: 'Bearer t',
        'content-type': 'application/json',
        'x-hubspot-signature-version': 'v2',
        'x-hubspot-request-timestamp': '1795512883000',
      },
    });
    expect(request?.headers['x-hubspot-signature-v3']).toMatch(/^[A-Za-z0-9+/]{43}=$/);
  });

  it.each([
    ['a GET, even with one given', { method: 'GET', requestBody: { a: 1 } }],
    ['a POST without one', { method: 'POST' }],
    ['a POST with null', { method: 'POST', requestBody: null }],
  ])('has no body for %s', async (_, more) => {
    await ask(more);
    expect(backend.requests[0]?.body).toBe('');
    expect(backend.requests[0]?.headers['content-type']).toBeUndefined();
  });
});

describe('what the page gets', () => {
  it.each([200, 201])('the answer of the backend with its status %i', async (status) => {
    behave = () => ({ status, body: { fine: true } });
    expect(await ask()).toMatchObject({
      status,
      body: { status: 'success', responseBody: { fine: true }, context: { appServerStatusCode: [String(status)], httpMethod: ['GET'] } },
    });
  });

  it('text as text, and nothing as null', async () => {
    behave = (_, nth) => (nth === 0 ? { body: 'words' } : { status: 204 });
    expect((await ask()).body).toMatchObject({ responseBody: 'words' });
    expect((await ask()).body).toMatchObject({ responseBody: null, context: { appServerStatusCode: ['204'] } });
  });

  it.each([302, 400, 404, 500])('an envelope with HTTP 200 when the backend says %i', async (status) => {
    behave = () => ({ status, body: { code: 'x' }, headers: { location: '/elsewhere' } });
    expect(await ask()).toMatchObject({
      status: 200,
      body: { status: 'error', category: 'BAD_GATEWAY', responseBody: { code: 'x' }, context: { appServerStatusCode: [String(status)] } },
    });
    expect(backend.requests.map(({ path }) => path)).not.toContain('/elsewhere');
  });

  it('an envelope without an answer when nobody is there', async () => {
    await backend.close();
    const { status, body } = await ask();
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 'error', context: { appServerStatusCode: ['500'] } });
    expect(body).not.toHaveProperty('responseBody');
    backend = await tinyServer(() => ({}));
  });

  it('an envelope when the answer is over 1 MB', async () => {
    behave = () => ({ body: 'x'.repeat(1_000_001) });
    expect((await ask()).body).toMatchObject({ status: 'error', context: { appServerStatusCode: ['502'] } });
  });

  it('an envelope when the backend takes longer than asked for', async () => {
    behave = () => ({ delayMs: 5000 });
    expect((await ask({ requestTimeoutMillis: 50 })).body).toMatchObject({ status: 'error', context: { appServerStatusCode: ['504'] } });
  });
});

describe('one more try', () => {
  it.each<[string, TinyReply, number]>([
    ['a 503', { status: 503 }, 2],
    ['a dropped connection', 'drop', 2],
    ['a 404', { status: 404 }, 1],
    ['a 429', { status: 429 }, 1],
  ])('after %s', async (_, first, times) => {
    behave = (_request, nth) => (nth === 0 ? first : { body: { fine: true } });
    await ask({ method: 'POST', requestBody: { a: 1 } });
    expect(backend.requests).toHaveLength(times);
  });

  it('and not a third', async () => {
    behave = () => ({ status: 500 });
    await ask();
    expect(backend.requests).toHaveLength(2);
  });
});

describe('what is refused', () => {
  it.each([
    ['another origin', { requestUri: 'https://elsewhere.example/' }, 400, /not among the permitted URLs/],
    ['an origin that only begins the same', { requestUri: `${PUBLIC_ORIGIN}.evil.example/` }, 400, /not among the permitted URLs/],
    ['plain http', { requestUri: 'http://ringback.example/' }, 400, /only https/],
    ['another header', { requestHeaders: { 'X-Mine': '1' } }, 400, /Only 'Authorization'/],
    ['two headers', { requestHeaders: { Authorization: 'a', 'X-Mine': '1' } }, 400, /Only 'Authorization'/],
    ['no address', { requestUri: 'nonsense' }, 400, /requestUri/],
    ['a method HubSpot does not know', { method: 'TRACE' }, 400, /method/],
    ['a body over 1 MB', { method: 'POST', requestBody: { long: 'x'.repeat(1_000_000) } }, 413, /over 1 MB/],
  ])('%s', async (_, more, status, message) => {
    const reply = await ask(more);
    expect(reply).toMatchObject({ status, body: { status: 'error', message: expect.stringMatching(message) } });
    expect(backend.requests).toEqual([]);
  });

  it('more than twenty at a time', async () => {
    behave = () => ({ delayMs: 100, body: {} });
    const replies = await Promise.all(Array.from({ length: 21 }, () => ask()));
    expect(replies.map(({ status }) => status).filter((status) => status === 429)).toHaveLength(1);
    expect((await ask()).status).toBe(200);
  });
});
