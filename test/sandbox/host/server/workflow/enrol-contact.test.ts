/** One signed request of a workflow, and how long the stand-in for HubSpot bears with a backend. */

import { createHash } from 'node:crypto';
import { afterEach, expect, it } from '@jest/globals';
import { enrolContact, type Enrolled } from '../../../../../src/sandbox/host/server/workflow/enrol-contact.ts';
import { tinyServer, type TinyReply, type TinyServer } from '../../../../fixtures/host/tiny-server.ts';

const PUBLIC_ORIGIN = 'https://ringback.example';
const REQUEST = {
  action: 'create-voicemail-follow-up',
  callbackId: 'sandbox-5',
  enrollmentId: 5,
  contactId: '101',
  inputFields: { priority: 'HIGH' },
};

let backend: TinyServer;
afterEach(() => backend.close());

async function enrolled(reply: () => TinyReply): Promise<{ result: Enrolled; pausesMs: number[]; repeats: number }> {
  backend = await tinyServer(reply);
  const pausesMs: number[] = [];
  let repeats = 0;
  const result = await enrolContact(
    {
      publicOrigin: PUBLIC_ORIGIN,
      backendUrl: () => backend.url,
      clientSecret: 'secret',
      portalId: 9,
      now: () => 0,
      sleep: async (ms) => void pausesMs.push(ms),
    },
    REQUEST,
    () => {
      repeats += 1;
      return true;
    },
  );
  return { result, pausesMs, repeats };
}

it('signs the public address and the body as HubSpot documents v2, and says whom it is about', async () => {
  const { result } = await enrolled(() => ({ body: { outputFields: { hs_execution_state: 'BLOCK' } } }));
  expect(result).toEqual({ kind: 'acknowledged' });
  const [request] = backend.requests;
  if (request === undefined) throw new Error('nothing was sent');
  const { body, headers, path } = request;
  expect(headers['x-hubspot-signature']).toBe(createHash('sha256').update(`secretPOST${PUBLIC_ORIGIN}${path}${body}`).digest('hex'));
  expect(headers['x-hubspot-signature-version']).toBe('v2');
  expect(headers).not.toHaveProperty('x-hubspot-signature-v3');
  expect(JSON.parse(body)).toMatchObject({
    callbackId: 'sandbox-5',
    origin: { portalId: 9 },
    object: { objectId: 101, objectType: 'CONTACT' },
    inputFields: { priority: 'HIGH' },
  });
});

it('takes outputs that come at once', async () => {
  const { result } = await enrolled(() => ({ body: { outputFields: { hs_execution_state: 'FAIL_CONTINUE', outcomeCode: 'no-owner' } } }));
  expect(result).toEqual({ kind: 'finished', outputFields: { outcomeCode: 'no-owner' } });
});

it.each([400, 401, 404])('does not repeat %i', async (status) => {
  const { result, repeats } = await enrolled(() => ({ status }));
  expect([result, repeats]).toEqual([{ kind: 'refused', status }, 0]);
});

it('waits as long as the backend asks, within what somebody watching bears', async () => {
  const waits = ['2', '30'];
  const { pausesMs } = await enrolled(() => {
    const wait = waits.shift();
    return wait === undefined ? { body: {} } : { status: 429, headers: { 'retry-after': wait } };
  });
  expect(pausesMs).toEqual([2_000, 5_000]);
});

it.each<[string, TinyReply, string]>([
  ['an error', { status: 503 }, 'The backend answered 503 again and again'],
  ['nothing', 'drop', 'The app backend could not be reached'],
])('gives up after about two minutes of %s', async (_, reply, problem) => {
  const { result, pausesMs } = await enrolled(() => reply);
  expect(result).toEqual({ kind: 'given-up', problem });
  const seconds = pausesMs.reduce((sum, ms) => sum + ms, 0) / 1_000;
  expect(seconds).toBeGreaterThan(100);
  expect(seconds).toBeLessThan(180);
});
