import { describe, expect, it } from '@jest/globals';
import { readEnvelope } from '../../../../extensions/hubspot/app/cards/backend/read-envelope.ts';

const data = { history: [] };
const error = { code: 'crm-rate-limited', message: 'Too fast.', action: 'Wait.', retry: true, path: null };

describe('reading an answer', () => {
  it.each([
    ['our envelope', { ok: true, data }],
    ['our envelope inside the proxy’s', { status: 'success', responseBody: { ok: true, data } }],
  ])('takes %s', (_name, body) => {
    expect(readEnvelope(body, true, ['history'])).toEqual({ ok: true, data });
  });

  it.each([
    ['with HTTP 200', { ok: false, error }, true],
    ['with its own status', { ok: false, error }, false],
    ['inside the proxy’s envelope', { status: 'error', responseBody: { ok: false, error } }, true],
  ])('takes an error %s as it was meant', (_name, body, responseOk) => {
    expect(readEnvelope(body, responseOk, ['history'])).toEqual({ ok: false, failure: error });
  });

  it.each<[string, unknown, boolean, string]>([
    ['no JSON with HTTP 200', undefined, true, 'unreadable'],
    ['no JSON with an error status', undefined, false, 'unreachable'],
    ['a proxy error that hides the body', { status: 'error', category: 'BAD_GATEWAY', message: 'no' }, false, 'unreachable'],
    ['data without what the route gives', { ok: true, data: {} }, true, 'unreadable'],
    ['data that is a list', { ok: true, data: [] }, true, 'unreadable'],
    ['success in the body but not in the status', { ok: true, data }, false, 'unreachable'],
    ['a bare text', 'hello', true, 'unreadable'],
    ['null', null, true, 'unreadable'],
  ])('refuses %s', (_name, body, responseOk, code) => {
    expect(readEnvelope(body, responseOk, ['history'])).toMatchObject({ ok: false, failure: { code, retry: true } });
  });

  it('fills in what an error leaves out', () => {
    expect(readEnvelope({ ok: false, error: {} }, true, [])).toEqual({
      ok: false,
      failure: {
        code: 'internal',
        message: 'Something went wrong in Ringback.',
        action: 'Try again; if it stays, tell your admin.',
        retry: false,
        path: null,
      },
    });
  });
});
