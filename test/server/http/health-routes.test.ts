/** Whoever watches a process learns how it is, and nobody else reads its figures. */
import { afterEach, describe, expect, it } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import { Progress } from '../../../src/contract/progress-contract.ts';
import { healthRoutes, type HealthRouteOptions } from '../../../src/server/http/health-routes.ts';
import { createMetrics } from '../../../src/server/metrics.ts';

const TOKEN = 'a-token-of-the-operators';
const PROGRESS = { waiting: 120, claimed: 20, oldestSeconds: 4.5, donePerSecond: 31.2 };
const apps: FastifyInstance[] = [];

function app(options: Partial<HealthRouteOptions> = {}): FastifyInstance {
  const made = Fastify();
  apps.push(made);
  healthRoutes(made, {
    isReady: () => Promise.resolve(true),
    metrics: createMetrics(),
    progress: () => Promise.resolve(PROGRESS),
    metricsToken: null,
    accepting: () => true,
    ...options,
  });
  return made;
}

afterEach(async () => {
  for (const made of apps.splice(0)) await made.close();
});

const status = async (
  made: FastifyInstance,
  url: string,
  headers: Record<string, string> = {},
  remoteAddress = '127.0.0.1',
): Promise<number> => (await made.inject({ method: 'GET', url, headers, remoteAddress })).statusCode;

describe('/livez and /readyz', () => {
  it('say that a process lives although it cannot work', async () => {
    const made = app({ isReady: () => Promise.resolve(false) });
    expect([await status(made, '/livez'), await status(made, '/readyz')]).toEqual([200, 503]);
  });

  it('say that a process which is ending takes no more', async () => {
    expect(await status(app({ accepting: () => false }), '/readyz')).toBe(503);
  });
});

describe('/metrics', () => {
  it('counts what happened, in the words of Prometheus', async () => {
    const metrics = createMetrics();
    metrics.requests('acknowledged');
    metrics.enrolments('made', 100);
    metrics.flushed(40, 0.004);
    metrics.hubspotAnswered(200);
    metrics.hubspotRefused('TEN_SECONDLY_ROLLING');
    metrics.backlog({ waiting: 7, claimed: 2, oldestSeconds: 3.5 });
    const { body, headers } = await app({ metrics }).inject({ method: 'GET', url: '/metrics' });
    expect(headers['content-type']).toMatch(/^text\/plain/);
    for (const line of [
      'ringback_workflow_requests_total{answer="acknowledged"} 1',
      'ringback_enrolments_total{step="made"} 100',
      'ringback_flush_rows_sum 40',
      'ringback_hubspot_answers_total{status="200"} 1',
      'ringback_hubspot_refusals_total{policy="TEN_SECONDLY_ROLLING"} 1',
      'ringback_backlog_rows 7',
      'ringback_backlog_oldest_seconds 3.5',
    ])
      expect(body).toContain(line);
  });
});

describe('/progress', () => {
  it('tells what waits and how fast it is done', async () => {
    const { json, headers } = await app().inject({ method: 'GET', url: '/progress' });
    expect(Progress.parse(json())).toEqual(PROGRESS);
    expect(headers['cache-control']).toBe('no-store');
  });
});

describe.each(['/metrics', '/progress'])('%s', (path) => {
  it('is for this machine only where there is no token', async () => {
    const made = app();
    expect(await status(made, path)).toBe(200);
    expect(await status(made, path, {}, '203.0.113.7')).toBe(404);
    expect(await status(made, path, { 'x-forwarded-for': '203.0.113.7' })).toBe(404);
  });

  it('is for whoever holds the token where there is one', async () => {
    const made = app({ metricsToken: TOKEN });
    expect(await status(made, path, { authorization: `Bearer ${TOKEN}` }, '203.0.113.7')).toBe(200);
    for (const authorization of ['', 'Bearer another', `Bearer ${TOKEN}x`]) expect(await status(made, path, { authorization })).toBe(404);
  });
});
