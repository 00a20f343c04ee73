/** F10: nothing that HubSpot did not sign is taken: a million requests at the check itself, and two thousand at the app's door. */
import { describe, expect, it } from '@jest/globals';
import { DEMO_APP } from '../../src/sandbox/hubspot/demo-app.ts';
import type { SignedRequest } from '../../src/server/http/verify-signature.ts';
import { PUBLIC_ORIGIN } from './app-process.ts';
import { onPglite } from './databases-under-test.ts';
import { acceptedForgeries } from './forge-many.ts';
import { forged, genuine } from './forged-request.ts';
import { FIRST_SEED, playScene } from './play-run.ts';
import { seededRandom } from './seeded-random.ts';

const SEED = FIRST_SEED + 1_000;
const AT_THE_CHECK = 1_000_000;
const AT_THE_DOOR = 2_000;

describe('a forged request', () => {
  it(`F10: of ${String(AT_THE_CHECK)} none is accepted, and what they were made of is`, () => {
    expect(acceptedForgeries(SEED, AT_THE_CHECK)).toEqual({ seed: SEED, forgeries: [], genuineRefused: 0, tried: AT_THE_CHECK });
  });

  it(`F10: of ${String(AT_THE_DOOR)} at the door each is answered 401, and nothing is kept`, async () => {
    await playScene(onPglite, { seed: SEED, accounts: 1 }, async (scene) => {
      const app = await scene.start();
      const random = seededRandom(SEED);
      const [account] = scene.accounts;
      const statuses = new Map<number, number>();
      for (let turn = 0; turn < AT_THE_DOOR; turn += 1) {
        const target = '/hubspot/workflows/create-voicemail-follow-up';
        const body = Buffer.from(
          JSON.stringify({
            callbackId: `forged-${String(turn)}`,
            origin: { portalId: account?.portalId },
            object: { objectId: Number(account?.contactIds[0]), objectType: 'CONTACT' },
            inputFields: {},
          }),
        );
        const forger = { secret: DEMO_APP.clientSecret, origin: PUBLIC_ORIGIN, nowMs: Date.now() };
        const status = await post(app.url, target, forged(random, forger, genuine(forger, random.pick(['v2', 'v3']), target, body)));
        if (status !== null) statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
      expect([...statuses.keys()].filter((status) => status < 400 || status >= 500)).toEqual([]);
      expect(statuses.get(401)).toBeGreaterThan(AT_THE_DOOR / 2);
      expect(scene.line.requests).toEqual([]);
      expect(await app.stop()).toBe(0);
      expect(await scene.database.withStore((store) => store.backlogOf(String(account?.portalId)))).toMatchObject({ waiting: 0 });
    });
  });
});

/** @returns null for what Node's HTTP client does not send: then the mutation is one of the check's own */
async function post(origin: string, target: string, request: SignedRequest): Promise<number | null> {
  // What was forged is the method, the address or the headers as they are sent, not what the check is told of them.
  if (!['POST', 'PUT', 'PATCH', 'DELETE'].includes(request.method) || request.url !== PUBLIC_ORIGIN + target) return null;
  let headers: Headers;
  try {
    headers = new Headers({ 'content-type': 'application/json', ...headersOf(request) });
  } catch {
    return null;
  }
  // White space at the ends of a header is not sent, which leaves a genuine signature.
  if ([request.signatureV2, request.signatureV3].some((signature) => signature !== signature?.trim())) return null;
  const answer = await fetch(origin + target, { method: request.method, headers, body: Buffer.from(request.rawBody) });
  await answer.arrayBuffer();
  return answer.status;
}

function headersOf({ signatureV2, signatureV3, timestamp }: SignedRequest): Record<string, string> {
  return {
    ...(signatureV3 === undefined ? {} : { 'x-hubspot-signature-v3': signatureV3 }),
    ...(timestamp === undefined ? {} : { 'x-hubspot-request-timestamp': timestamp }),
    ...(signatureV2 === undefined ? {} : { 'x-hubspot-signature': signatureV2, 'x-hubspot-signature-version': 'v2' }),
  };
}
