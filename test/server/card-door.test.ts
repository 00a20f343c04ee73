import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { logRequest } from '../workplace/log-request.ts';
import { openWorkplace, type SignOptions, type Workplace } from '../workplace/open-workplace.ts';

let work: Workplace;

/** John Smith of the seed. */
const contactId = '101';

async function timeline(): Promise<unknown[]> {
  const response = await fetch(`${work.hubspot.url}/sandbox/contacts/${contactId}/timeline`);
  return ((await response.json()) as { entries: unknown[] }).entries;
}

beforeAll(async () => {
  work = await openWorkplace();
});

afterAll(() => work.close());

describe('what is turned away at the door', () => {
  const open = (): string => `/card/contacts/${contactId}/voicemail`;

  it.each<[string, string, SignOptions, number, string]>([
    ['another secret', 'GET', { secret: 'not-ours' }, 401, 'bad-signature'],
    ['a stale request', 'GET', { timestampMs: Date.parse('2026-11-24T20:54:59.000Z') }, 401, 'bad-signature'],
    ['a request from the future', 'GET', { timestampMs: Date.parse('2026-11-24T21:05:01.000Z') }, 401, 'bad-signature'],
    ['no signature', 'GET', { headers: { 'x-hubspot-signature-v3': '' } }, 401, 'bad-signature'],
    ['an account that is no id', 'GET', { portalId: '4000001x' }, 400, 'bad-request'],
    ['a second account in the query', 'GET', { query: '&portalId=5' }, 400, 'bad-request'],
    ['a zone that is none', 'GET', { query: '&timeZone=Mars/Olympus' }, 400, 'bad-request'],
    ['an account that is not connected', 'GET', { portalId: '999' }, 424, 'crm-unauthorized'],
  ])('%s', async (_name, method, options, status, code) => {
    const reply = await work.call(method, open(), undefined, options);
    expect([reply.status, reply.body.error?.code]).toEqual([status, code]);
  });

  it.each<[string, Record<string, unknown> | undefined, SignOptions, number, string, string | null]>([
    ['a field nobody knows', logRequest({ portalId: 5 }), {}, 400, 'bad-request', null],
    ['a missing field', logRequest({ text: undefined }), {}, 400, 'bad-request', 'text'],
    [
      'a malformed date',
      logRequest({ followUp: { subject: 'a', body: 'b', dueDate: '2026-02-30' } }),
      {},
      400,
      'bad-request',
      'followUp.dueDate',
    ],
    ['a short key', logRequest({ idempotencyKey: 'short' }), {}, 400, 'bad-request', 'idempotencyKey'],
    ['a text that is too long', logRequest({ text: 'x'.repeat(5001) }), {}, 400, 'bad-request', 'text'],
    ['a body that is not JSON', undefined, { rawBody: '{"a":' }, 400, 'bad-request', null],
    ['a body that is not UTF-8 text', undefined, { rawBody: '"\ud800' }, 400, 'bad-request', null],
    [
      'another content type',
      undefined,
      { rawBody: 'a=b', contentType: 'application/x-www-form-urlencoded' },
      415,
      'unsupported-media-type',
      null,
    ],
    ['more than a megabyte', undefined, { rawBody: JSON.stringify({ text: 'x'.repeat(1_000_001) }) }, 413, 'too-large', null],
  ])('%s, and nothing is done', async (_name, body, options, status, code, path) => {
    const before = (await timeline()).length;
    const reply = await work.call('POST', `/card/contacts/${contactId}/voicemails`, body, options);
    expect([reply.status, reply.body.error?.code]).toEqual([status, code]);
    if (path !== null) expect(reply.body.error.path).toBe(path);
    expect((await timeline()).length).toBe(before);
  });

  it.each(['0', 'abc', '1e3', '99999999999999999999'])('the contact id %s', async (id) => {
    const reply = await work.call('GET', `/card/contacts/${id}/voicemail`);
    expect([reply.status, reply.body.error.code]).toEqual([400, 'bad-request']);
  });

  it('an address that does not exist', async () => {
    const reply = await work.call('GET', '/card/nothing');
    expect([reply.status, reply.body.error.code]).toEqual([404, 'not-found']);
  });
});
