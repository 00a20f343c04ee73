import { expect, it } from '@jest/globals';
import { readRateLimitHeaders } from '../../../src/crm/hubspot/rate-limit-headers.ts';

/** Header values as recorded from HubSpot, unless a case says otherwise. */
const recorded = {
  'x-hubspot-ratelimit-interval-milliseconds': '10000',
  'x-hubspot-ratelimit-max': '110',
  'x-hubspot-ratelimit-remaining': '108',
  'x-hubspot-ratelimit-secondly': '11',
  'x-hubspot-ratelimit-secondly-remaining': '10',
};

it.each([
  ['recorded', recorded, { max: 110, remaining: 108 }],
  ['none', {}, { max: null, remaining: null }],
  ['of another window', { ...recorded, 'x-hubspot-ratelimit-interval-milliseconds': '60000' }, { max: null, remaining: null }],
  ['without a window', { 'x-hubspot-ratelimit-max': '100' }, { max: 100, remaining: null }],
  ['nonsense', { ...recorded, 'x-hubspot-ratelimit-max': 'many', 'x-hubspot-ratelimit-remaining': '-3' }, { max: null, remaining: null }],
])('headers %s', (_what, headers, allowance) => {
  expect(readRateLimitHeaders(new Headers(headers as Record<string, string>))).toEqual(allowance);
});
