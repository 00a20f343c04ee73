import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { callBackend } from '../../../../extensions/hubspot/app/cards/backend/call-backend.ts';

const call = { url: 'https://ringback.example/card/settings', method: 'PUT', body: { settings: {} }, timeoutMs: 1000, keys: [] } as const;

function hsFetch(answer: () => Promise<unknown>): jest.Mock {
  const fetch = jest.fn(answer);
  Object.assign(globalThis, { self: globalThis, hsFetch: fetch });
  return fetch as jest.Mock;
}

describe('one request', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  it('passes method, body as an object and the time limit to HubSpot', async () => {
    const fetch = hsFetch(async () => new Response('{"ok":true,"data":{}}'));
    await expect(callBackend({ ...call })).resolves.toEqual({ ok: true, data: {} });
    expect(fetch.mock.calls).toEqual([[call.url, { method: 'PUT', timeout: 1000, body: { settings: {} } }]]);
  });

  it.each([
    [new Error('Request timed out after 1000 ms'), 'timed-out'],
    [new Error('timeout'), 'timed-out'],
    [new Error('Failed to fetch'), 'unreachable'],
    ['a thrown text', 'unreachable'],
  ])('turns %s into %s', async (thrown, code) => {
    hsFetch(async () => {
      throw thrown;
    });
    await expect(callBackend({ ...call })).resolves.toMatchObject({ ok: false, failure: { code, retry: true } });
  });

  it('ends a fetch that never settles', async () => {
    jest.useFakeTimers();
    hsFetch(() => new Promise(() => {}));
    const result = callBackend({ ...call });
    await jest.advanceTimersByTimeAsync(60_000);
    await expect(result).resolves.toMatchObject({ ok: false, failure: { code: 'timed-out' } });
    expect(jest.getTimerCount()).toBe(0);
  });
});
