/** Rate limits per account, with the headers and bodies that HubSpot sends. */

import { afterEach, expect, it } from '@jest/globals';
import { emulatorUnderTest, OBJECTS, PORTAL, type EmulatorUnderTest } from './emulator-under-test.ts';

let under: EmulatorUnderTest;
afterEach(() => under.emulator.close());

const DETAILS = '/account-info/2026-09/details';

function rateHeaders(headers: Headers): Record<string, string> {
  return Object.fromEntries([...headers].filter(([name]) => name.startsWith('x-hubspot-ratelimit')));
}

it('counts down in the headers and answers 429 past the burst, until the window has passed', async () => {
  under = await emulatorUnderTest({ limits: { burst: 3 } });
  const first = await under.call('GET', DETAILS);
  expect(rateHeaders(first.headers)).toEqual({
    'x-hubspot-ratelimit-interval-milliseconds': '10000',
    'x-hubspot-ratelimit-max': '3',
    'x-hubspot-ratelimit-remaining': '2',
    'x-hubspot-ratelimit-secondly': '11',
    'x-hubspot-ratelimit-secondly-remaining': '10',
  });
  await under.call('GET', DETAILS);
  under.pass(9000);
  expect((await under.call('GET', DETAILS)).status).toBe(200);
  const refused = await under.call('GET', DETAILS);
  expect(refused.status).toBe(429);
  expect(refused.body).toEqual({
    status: 'error',
    message: 'You have reached your ten_secondly_rolling limit.',
    errorType: 'RATE_LIMIT',
    policyName: 'TEN_SECONDLY_ROLLING',
    correlationId: refused.headers.get('x-hubspot-correlation-id'),
  });
  expect(refused.headers.get('x-hubspot-ratelimit-remaining')).toBe('0');
  under.pass(1000);
  expect((await under.call('GET', DETAILS)).status).toBe(200);
});

it('is 110 in 10 seconds unless set otherwise, for each account by itself', async () => {
  under = await emulatorUnderTest();
  under.emulator.addAccount({ portalId: 2 });
  const other = under.emulator.issueToken({ portalId: 2 }).accessToken;
  const codes = [];
  for (let index = 0; index < 111; index += 1) codes.push((await under.call('GET', DETAILS)).status);
  expect(codes.filter((code) => code === 200)).toHaveLength(110);
  expect(codes.at(-1)).toBe(429);
  expect((await under.call('GET', DETAILS, undefined, other)).status).toBe(200);
});

it('limits searches to 5 a second, without rate headers and apart from the burst', async () => {
  under = await emulatorUnderTest({ limits: { burst: 1 } });
  for (let index = 0; index < 5; index += 1) {
    const found = await under.call('POST', `${OBJECTS}/contacts/search`, {});
    expect([found.status, rateHeaders(found.headers)]).toEqual([200, {}]);
  }
  const refused = await under.call('POST', `${OBJECTS}/contacts/search`, {});
  expect([refused.status, refused.body.message, refused.body.policyName]).toEqual([
    429,
    'You have reached your secondly limit.',
    'SECONDLY',
  ]);
  expect((await under.call('GET', DETAILS)).status).toBe(200);
  under.pass(1000);
  expect((await under.call('POST', `${OBJECTS}/contacts/search`, {})).status).toBe(200);
});

it('has a daily limit when one is set', async () => {
  under = await emulatorUnderTest({ limits: { daily: 1 } });
  expect((await under.call('GET', DETAILS)).status).toBe(200);
  expect((await under.call('GET', DETAILS)).body.policyName).toBe('DAILY');
  under.pass(86_400_000);
  const fresh = under.emulator.issueToken().accessToken;
  expect((await under.call('GET', DETAILS, undefined, fresh)).status).toBe(200);
});

it('tells what it was asked', async () => {
  under = await emulatorUnderTest();
  await under.call('GET', DETAILS);
  under.pass(20_000);
  await under.call('GET', `${OBJECTS}/contacts/101`);
  await under.call('GET', `${OBJECTS}/contacts/102`);
  const { stats } = under.emulator;
  expect([stats.count(), stats.count(PORTAL), stats.count(1)]).toEqual([3, 3, 0]);
  expect(stats.byPath(PORTAL)).toEqual({ [`GET ${DETAILS}`]: 1, [`GET ${OBJECTS}/contacts/:id`]: 2 });
  expect([stats.largestWindow(10_000), stats.largestWindow(60_000), stats.mostConcurrent]).toEqual([2, 3, 1]);
  stats.reset();
  expect(stats.count()).toBe(0);
});
