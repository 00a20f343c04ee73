/** Forges requests by the thousand and asks the check about each, and about what it was made of. */
import { verifySignature } from '../../src/server/http/verify-signature.ts';
import { forged, genuine } from './forged-request.ts';
import { seededRandom } from './seeded-random.ts';

const FORGER = { secret: 'a-secret-of-the-app', origin: 'https://ringback.example', nowMs: Date.parse('2026-11-24T15:00:00Z') };
const TARGETS = ['/hubspot/workflows/create-voicemail-follow-up', '/hubspot/webhooks', '/card/settings?portalId=1&userEmail=a%40b.example'];
/** Forgeries of one request: to sign a request costs what the check costs. */
const OF_EACH = 10;

export interface Forgeries {
  seed: number;
  tried: number;
  /** What was accepted, as JSON. */
  forgeries: string[];
  genuineRefused: number;
}

export function acceptedForgeries(seed: number, count: number): Forgeries {
  const random = seededRandom(seed);
  const result: Forgeries = { seed, tried: 0, forgeries: [], genuineRefused: 0 };
  const options = { secrets: [FORGER.secret, 'the-secret-before'], nowMs: FORGER.nowMs, acceptV2: true };
  while (result.tried < count) {
    const body = Buffer.from(JSON.stringify({ callbackId: `ap-${String(random.whole(1e9))}`, origin: { portalId: random.whole(1e7) } }));
    const request = genuine(FORGER, random.pick(['v2', 'v3']), random.pick(TARGETS), body);
    if (verifySignature(request, options) !== null) result.genuineRefused += 1;
    for (let turn = 0; turn < OF_EACH && result.tried < count; turn += 1) {
      const forgery = forged(random, FORGER, request);
      result.tried += 1;
      if (verifySignature(forgery, options) === null)
        result.forgeries.push(JSON.stringify({ ...forgery, rawBody: Buffer.from(forgery.rawBody).toString() }));
    }
  }
  return result;
}
