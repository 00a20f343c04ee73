/** Faults that a test orders, as a client sees them and as they leave the state. */

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { FaultKind } from '../../../src/sandbox/hubspot/faults/fault-plan.ts';
import { emulatorUnderTest, NOW, OBJECTS, PORTAL, type EmulatorUnderTest } from './emulator-under-test.ts';

let under: EmulatorUnderTest;
beforeEach(async () => {
  under = await emulatorUnderTest();
});
afterEach(() => under.emulator.close());

const post = () => under.call('POST', `${OBJECTS}/calls`, { properties: { hs_timestamp: String(NOW) } });
const written = () => under.emulator.state.records(PORTAL, 'calls').length;
const outcome = () =>
  post().then(
    ({ status }) => String(status),
    (error: unknown) => (error instanceof SyntaxError ? 'bad JSON' : 'connection failed'),
  );

it.each<[FaultKind, string, number]>([
  ['latency', '201', 1],
  ['status-before', '503', 0],
  ['status-after', '503', 1],
  ['drop-before', 'connection failed', 0],
  ['drop-after', 'connection failed', 1],
  ['truncate', 'connection failed', 1],
  ['malformed', 'bad JSON', 1],
  ['rate-limit', '429', 0],
  ['wrong-type', '201', 1],
  ['wrong-shape', '201', 1],
  ['partial-207', '201', 1],
  ['shuffle', '201', 1],
])('%s', async (kind, expected, records) => {
  under.emulator.faults.add({ match: { path: `${OBJECTS}/calls` }, kind, status: 503, ms: 1 });
  expect([await outcome(), written()]).toEqual([expected, records]);
  expect(under.emulator.faults.struck).toBe(1);
  expect([await outcome(), written()]).toEqual(['201', records + 1]);
});

it('wrong-type is an HTML page, wrong-shape is JSON of another shape', async () => {
  under.emulator.faults.add({ match: {}, kind: 'wrong-type' });
  expect((await post()).headers.get('content-type')).toBe('text/html;charset=utf-8');
  under.emulator.faults.add({ match: {}, kind: 'wrong-shape' });
  expect(typeof (await post()).body.id).toBe('number');
});

it.each([
  [423, 'Resource is locked', null],
  [477, 'Account migration in progress', '3600'],
])('status %d comes with its words and headers', async (status, message, retryAfter) => {
  under.emulator.faults.add({ match: {}, kind: 'status-before', status });
  const called = await post();
  expect([called.status, called.body.message, called.headers.get('retry-after')]).toEqual([status, message, retryAfter]);
});

it('shuffle answers the same results and errors in another order', async () => {
  const inputs = ['a', 'b', 'c', 'd', 'e'].map((name) => ({
    objectWriteTraceId: name,
    properties: { hs_call_title: name, hs_timestamp: String(NOW) },
  }));
  under.emulator.faults.add({ match: { path: /batch/ }, kind: 'shuffle' });
  const { status, body } = await under.call('POST', `${OBJECTS}/calls/batch/create`, { inputs });
  const titles = body.results.map((record: { properties: { hs_call_title: string } }) => record.properties.hs_call_title);
  expect([status, titles]).toEqual([201, ['d', 'b', 'e', 'c', 'a']]);
});

it('partial-207 leaves out the last input and reports it', async () => {
  under.emulator.faults.add({ match: { path: /batch/ }, kind: 'partial-207' });
  const inputs = ['a', 'b'].map((objectWriteTraceId) => ({ objectWriteTraceId, properties: { hs_timestamp: String(NOW) } }));
  const { status, body } = await under.call('POST', `${OBJECTS}/calls/batch/create`, { inputs });
  expect([status, body.results.length, body.numErrors, body.errors[0].context]).toEqual([207, 1, 1, { objectWriteTraceId: ['b'] }]);
  expect(written()).toBe(1);
});

describe('matching', () => {
  it.each([
    ['the second request only', { nth: 2 }, ['201', '500', '201']],
    ['two from the first on', { times: 2 }, ['500', '500', '201']],
    ['all from the second on', { nth: 2, times: null }, ['201', '500', '500']],
    ['another method', { method: 'GET' }, ['201', '201', '201']],
    ['another account', { account: 5 }, ['201', '201', '201']],
    ['this account', { account: PORTAL }, ['500', '201', '201']],
    ['a path by expression', { path: /calls$/ }, ['500', '201', '201']],
    ['a path by expression as text', { path: '^.*/(calls|tasks)$' }, ['500', '201', '201']],
    ['the beginning of a path', { path: '/crm/objects' }, ['500', '201', '201']],
    ['another path', { path: '/crm/objects/2026-09/tasks' }, ['201', '201', '201']],
  ])('%s', async (_name, match, expected) => {
    under.emulator.faults.add({ match, kind: 'status-before' });
    expect([await outcome(), await outcome(), await outcome()]).toEqual(expected);
  });

  it('can be taken back', async () => {
    const takeBack = under.emulator.faults.add({ match: { times: null }, kind: 'status-before' });
    expect(await outcome()).toBe('500');
    takeBack();
    expect(await outcome()).toBe('201');
  });

  it('strikes by chance at the share asked for', async () => {
    under.emulator.faults.random({ share: 0.3, kinds: ['status-before'] });
    const outcomes = [];
    for (let index = 0; index < 60; index += 1) outcomes.push(await outcome());
    const failed = outcomes.filter((one) => one === '500').length;
    expect(failed).toBeGreaterThan(5);
    expect(failed).toBeLessThan(40);
    under.emulator.faults.random(null);
    expect(await outcome()).toBe('201');
  });
});

it('is ordered over HTTP and never strikes the control surface', async () => {
  const ordered = await under.call('POST', '/sandbox/faults', { match: { path: '/', times: null }, kind: 'status-before', status: 502 });
  expect(ordered.status).toBe(201);
  expect(await outcome()).toBe('502');
  expect((await under.call('GET', '/sandbox/state')).status).toBe(200);
  expect((await under.call('DELETE', '/sandbox/faults')).status).toBe(204);
  expect(await outcome()).toBe('201');
  expect((await under.call('POST', '/sandbox/faults', { kind: 'meteor' })).status).toBe(400);
});
