import { describe, expect, it } from '@jest/globals';
import type { Priority } from '../../../src/crm/crm.ts';
import { CrmError } from '../../../src/crm/crm-error.ts';
import { createHubSpotGateway, type HubSpotRequest } from '../../../src/crm/hubspot/hubspot-gateway.ts';
import type { HubSpotTransport, WireOutcome } from '../../../src/crm/hubspot/hubspot-transport.ts';
import { createLimiterRegistry } from '../../../src/crm/hubspot/limiter-registry.ts';
import { fakeClock, recordingLog } from './fake-clock.ts';

const answered = (status: number, body: unknown = {}, headers: Record<string, string> = {}): WireOutcome => ({
  kind: 'answered',
  status,
  headers: new Headers(headers),
  text: typeof body === 'string' ? body : JSON.stringify(body),
  redirected: false,
});
const dropped: WireOutcome = { kind: 'lost', reason: 'UND_ERR_SOCKET' };
const refusedConnection: WireOutcome = { kind: 'not-sent', reason: 'ECONNREFUSED' };
const timedOut: WireOutcome = { kind: 'timed-out' };
const tooMany = (policyName: string): WireOutcome => answered(429, { policyName, errorType: 'RATE_LIMIT' });

const request: Record<HubSpotRequest['effect'], HubSpotRequest> = {
  read: { label: 'read contacts', effect: 'read', method: 'GET', path: '/crm/objects/2026-09/contacts/1' },
  create: {
    label: 'create call',
    effect: 'create',
    method: 'POST',
    path: '/crm/objects/2026-09/calls',
    json: { properties: { hs_call_body: 'secret words' } },
  },
  repeatable: { label: 'archive call', effect: 'repeatable', method: 'DELETE', path: '/crm/objects/2026-09/calls/1' },
};

/** Sends one request against scripted outcomes; the last one repeats. */
async function run(
  effect: HubSpotRequest['effect'],
  script: readonly WireOutcome[],
  options: { priority?: Priority; newToken?: string | null } = {},
) {
  const clock = fakeClock();
  const log = recordingLog();
  const tokens: string[] = [];
  let held = 0;
  const transport: HubSpotTransport = {
    async send(token, _request, onSettled) {
      held += 1;
      const outcome = script[Math.min(tokens.length, script.length - 1)] as WireOutcome;
      tokens.push(token ?? '');
      await Promise.resolve();
      held -= 1;
      onSettled();
      return outcome;
    },
  };
  const send = createHubSpotGateway({
    transport,
    limiters: createLimiterRegistry(clock),
    async accessToken(_accountId, rejected) {
      await Promise.resolve();
      if (rejected === undefined) return 'first-token';
      if (options.newToken === null) throw new CrmError('unauthorized', 'The account is not connected.');
      return options.newToken ?? 'second-token';
    },
    monotonicMs: clock.monotonicMs,
    sleep: clock.sleep,
    random: () => 0.5,
    log,
  })('4000001', options.priority ?? 'person');
  const ended = send(request[effect]).then(
    (body) => ({ body, error: null }),
    (error: unknown) => ({ body: null, error: error as CrmError }),
  );
  await clock.advance(120_000);
  return { ...(await ended), tokens, log, held };
}

describe('gateway: what became of a request', () => {
  it.each<{ effect: HubSpotRequest['effect']; what: string; script: WireOutcome[]; code: string; attempts: number }>([
    { effect: 'read', what: 'server errors', script: [answered(500)], code: 'unavailable', attempts: 3 },
    { effect: 'read', what: 'a bad gateway in HTML', script: [answered(502, '<html>')], code: 'unavailable', attempts: 3 },
    { effect: 'read', what: 'dropped connections', script: [dropped], code: 'unavailable', attempts: 3 },
    { effect: 'read', what: 'refused connections', script: [refusedConnection], code: 'unavailable', attempts: 3 },
    { effect: 'read', what: 'no answer in time', script: [timedOut], code: 'unavailable', attempts: 1 },
    { effect: 'read', what: 'broken JSON', script: [answered(200, '{"id":')], code: 'malformed', attempts: 1 },
    { effect: 'read', what: 'a redirect', script: [{ ...answered(200), redirected: true } as WireOutcome], code: 'malformed', attempts: 1 },
    { effect: 'read', what: 'a redirect nobody followed', script: [answered(302)], code: 'malformed', attempts: 1 },
    { effect: 'read', what: 'not found', script: [answered(404)], code: 'not-found', attempts: 1 },
    { effect: 'read', what: 'forbidden', script: [answered(403)], code: 'missing-scope', attempts: 1 },
    { effect: 'read', what: 'a locked record', script: [answered(423)], code: 'locked', attempts: 3 },
    { effect: 'read', what: 'a moving account', script: [answered(477, {}, { 'retry-after': '60' })], code: 'locked', attempts: 1 },
    { effect: 'create', what: 'a server error', script: [answered(500)], code: 'outcome-unknown', attempts: 1 },
    { effect: 'create', what: 'a dropped connection', script: [dropped], code: 'outcome-unknown', attempts: 1 },
    { effect: 'create', what: 'no answer in time', script: [timedOut], code: 'outcome-unknown', attempts: 1 },
    { effect: 'create', what: 'broken JSON', script: [answered(201, '{"id":')], code: 'outcome-unknown', attempts: 1 },
    { effect: 'create', what: 'a refused connection', script: [refusedConnection], code: 'unavailable', attempts: 1 },
    {
      effect: 'create',
      what: 'a redirect',
      script: [{ ...answered(200), redirected: true } as WireOutcome],
      code: 'outcome-unknown',
      attempts: 1,
    },
    { effect: 'create', what: 'values it refuses', script: [answered(400)], code: 'invalid', attempts: 1 },
    { effect: 'create', what: 'a conflict', script: [answered(409)], code: 'conflict', attempts: 1 },
    { effect: 'create', what: 'a locked record', script: [answered(423)], code: 'locked', attempts: 1 },
    { effect: 'repeatable', what: 'server errors', script: [answered(503)], code: 'outcome-unknown', attempts: 3 },
    { effect: 'repeatable', what: 'dropped connections', script: [dropped], code: 'outcome-unknown', attempts: 3 },
    { effect: 'repeatable', what: 'no answer in time', script: [timedOut], code: 'outcome-unknown', attempts: 1 },
  ])('$effect, $what: $code after $attempts', async ({ effect, script, code, attempts }) => {
    const { error, tokens, held } = await run(effect, script);
    expect(error).toBeInstanceOf(CrmError);
    expect(error?.code).toBe(code);
    expect(tokens).toHaveLength(attempts);
    expect(held).toBe(0);
  });

  it.each<{ effect: HubSpotRequest['effect']; script: WireOutcome[] }>([
    { effect: 'read', script: [answered(500), dropped, answered(200, { id: '1' })] },
    { effect: 'read', script: [answered(423), answered(200, { id: '1' })] },
    { effect: 'read', script: [tooMany('SECONDLY'), answered(207, { id: '1' })] },
    { effect: 'create', script: [tooMany('TEN_SECONDLY_ROLLING'), answered(201, { id: '1' })] },
    { effect: 'create', script: [answered(401), answered(201, { id: '1' })] },
    { effect: 'repeatable', script: [answered(500), answered(200, { id: '1' })] },
  ])('$effect goes on after what passes', async ({ effect, script }) => {
    const { body, tokens } = await run(effect, script);
    expect(body).toEqual({ id: '1' });
    expect(tokens).toHaveLength(script.length);
  });

  it('answers null where HubSpot sends nothing', async () => {
    expect(await run('repeatable', [answered(204, '')])).toMatchObject({ body: null, error: null });
  });
});

describe('gateway: too many requests', () => {
  it.each([
    { policy: 'DAILY', priority: 'job' as const, attempts: 1, retryAfterMs: 3_600_000 },
    { policy: 'SECONDLY', priority: 'person' as const, attempts: 3, retryAfterMs: 1_000 },
    { policy: 'TEN_SECONDLY_ROLLING', priority: 'person' as const, attempts: 3, retryAfterMs: 10_000 },
    { policy: 'TEN_SECONDLY_ROLLING', priority: 'job' as const, attempts: 3, retryAfterMs: 10_000 },
  ])('$policy for a $priority', async ({ policy, priority, attempts, retryAfterMs }) => {
    const { error, tokens } = await run('read', [tooMany(policy)], { priority });
    expect(error).toMatchObject({ code: 'rate-limited', retryAfterMs });
    expect(tokens).toHaveLength(attempts);
  });

  it('says what HubSpot said when the wait it asks for is longer than a person waits', async () => {
    const { error, tokens } = await run('read', [answered(429, { policyName: 'TEN_SECONDLY_ROLLING' }, { 'retry-after': '30' })]);
    expect(error).toMatchObject({ code: 'rate-limited', retryAfterMs: 30_000 });
    expect(tokens).toHaveLength(1);
  });
});

describe('gateway: tokens', () => {
  it('replaces a token that was not taken once, then gives up', async () => {
    const { error, tokens } = await run('read', [answered(401)]);
    expect(error?.code).toBe('unauthorized');
    expect(tokens).toEqual(['first-token', 'second-token']);
  });

  it('passes on that the account is not connected any more', async () => {
    const { error, tokens } = await run('read', [answered(401)], { newToken: null });
    expect(error?.code).toBe('unauthorized');
    expect(tokens).toEqual(['first-token']);
  });
});

it('keeps values, ids and tokens out of errors and logs', async () => {
  const refusal = answered(400, {
    message: 'Property values were not valid: [{"name":"hs_call_to_number","error":"INVALID","message":"+14155550134 is wrong"}]',
  });
  const { error, log } = await run('create', [refusal]);
  const told = [error?.message, JSON.stringify(error), ...log.lines].join('\n');
  expect(error?.details).toEqual(['hs_call_to_number']);
  expect(log.lines.length).toBeGreaterThan(0);
  expect(told).not.toMatch(/secret words|first-token|14155550134/);
});
