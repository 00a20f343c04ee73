/** A backend for the card under test: answers what it is told to, writes and checks as the real one does, and remembers what it was asked. */
import { jest } from '@jest/globals';
import { CheckRequest, WordingRequest } from '../../../src/contract/card-contract.ts';
import { checkWording } from '../../../src/use-cases/check-wording.ts';
import { writeWording } from '../../../src/use-cases/write-wording.ts';

export type Route = 'prepare' | 'write' | 'check' | 'earlier' | 'log' | 'undo' | 'settings';

/** One answer. `body` undefined means a body that is no JSON. */
export interface Reply {
  status?: number;
  body?: unknown;
  /** The request fails without an answer. */
  rejects?: Error;
  /** The answer waits for this. */
  after?: Promise<void>;
}

export interface Asked {
  route: Route;
  url: URL;
  method: string;
  body: Record<string, unknown> | undefined;
}

export interface FakeBackend {
  asked: Asked[];
  of(route: Route): Asked[];
}

export const ok = (data: unknown): Reply => ({ body: { ok: true, data } });

export const fails = (code: string, options: { status?: number; retry?: boolean; path?: string | null } = {}): Reply => ({
  status: options.status ?? 200,
  body: {
    ok: false,
    error: { code, message: `It failed: ${code}.`, action: 'Do this about it.', retry: options.retry ?? true, path: options.path ?? null },
  },
});

/** Stands in for HubSpot's worker globals; each route answers its replies in order, the last one for ever. */
export function fakeBackend(replies: Partial<Record<Route, Reply[]>>): FakeBackend {
  const left = new Map(Object.entries(replies).map(([route, list]) => [route, [...list]]));
  const asked: Asked[] = [];
  const hsFetch = jest.fn(async (address: string, options: { method?: string; body?: Record<string, unknown> } = {}) => {
    const url = new URL(address);
    const method = options.method ?? 'GET';
    const route = routeOf(method, url.pathname);
    asked.push({ route, url, method, body: options.body });
    const list = left.get(route) ?? [];
    const reply = (list.length > 1 ? list.shift() : list[0]) ?? (await computed(route, options.body));
    if (reply === undefined) throw new Error(`the test has no answer for ${route}`);
    await reply.after;
    if (reply.rejects !== undefined) throw reply.rejects;
    return new Response(reply.body === undefined ? 'no JSON' : JSON.stringify(reply.body), { status: reply.status ?? 200 });
  });
  Object.assign(globalThis, { self: globalThis, hsFetch });
  return { asked, of: (route) => asked.filter((one) => one.route === route) };
}

/** What needs no CRM is done as the backend does it. */
async function computed(route: Route, body: unknown): Promise<Reply | undefined> {
  if (route === 'write') return ok(await writeWording(WordingRequest.parse(body)));
  return route === 'check' ? ok(checkWording(CheckRequest.parse(body))) : undefined;
}

function routeOf(method: string, path: string): Route {
  if (method === 'POST' && path === '/card/wordings') return 'write';
  if (method === 'POST' && path === '/card/checks') return 'check';
  if (method === 'PUT' && path === '/card/settings') return 'settings';
  if (method === 'POST' && /^\/card\/voicemails\/[^/]+\/undo$/.test(path)) return 'undo';
  if (method === 'POST' && /^\/card\/contacts\/\d+\/voicemails$/.test(path)) return 'log';
  if (method === 'GET' && /^\/card\/contacts\/\d+\/voicemails$/.test(path)) return 'earlier';
  if (method === 'GET' && /^\/card\/contacts\/\d+\/voicemail$/.test(path)) return 'prepare';
  throw new Error(`the card asked for an unknown route: ${method} ${path}`);
}
