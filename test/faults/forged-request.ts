/** Draws a signed request and what somebody who has not the secret makes of it: every mutation changes what is signed, or the signature. */
import { createHash, createHmac } from 'node:crypto';
import { decodeSignedUrl, type SignedRequest } from '../../src/server/http/verify-signature.ts';
import type { SeededRandom } from './seeded-random.ts';

export interface Forger {
  secret: string;
  origin: string;
  nowMs: number;
}

type Version = 'v2' | 'v3';

/** As HubSpot signs it. */
export function genuine({ secret, origin, nowMs }: Forger, version: Version, target: string, body: Buffer): SignedRequest {
  const url = origin + target;
  const timestamp = String(nowMs);
  const v3 = createHmac('sha256', secret).update('POST').update(decodeSignedUrl(url)).update(body).update(timestamp).digest('base64');
  const v2 = createHash('sha256').update(secret).update('POST').update(url).update(body).digest('hex');
  return {
    method: 'POST',
    url,
    rawBody: body,
    ...(version === 'v3'
      ? { signatureV3: v3, timestamp, signatureV2: undefined }
      : { signatureV3: undefined, timestamp: undefined, signatureV2: v2 }),
  };
}

const METHODS = ['GET', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'post', ''];

/** What HubSpot did not sign, made of `request`. */
export function forged(random: SeededRandom, forger: Forger, request: SignedRequest): SignedRequest {
  const version = request.signatureV3 === undefined ? 'v2' : 'v3';
  const signature = (version === 'v3' ? request.signatureV3 : request.signatureV2) ?? '';
  const signed = (text: string | undefined): SignedRequest =>
    version === 'v3' ? { ...request, signatureV3: text } : { ...request, signatureV2: text };
  const target = request.url.slice(forger.origin.length);
  return random.pick<() => SignedRequest>([
    () => ({ ...request, rawBody: withOtherByte(random, request.rawBody) }),
    () => ({ ...request, rawBody: request.rawBody.subarray(0, random.whole(request.rawBody.length)) }),
    () => ({ ...request, rawBody: Buffer.concat([request.rawBody, Buffer.from([random.whole(256)])]) }),
    () => ({ ...request, url: request.url + random.pick(['?', '/', '#', '?portalId=1', '%20', ' ']) }),
    () => ({ ...request, url: forger.origin + target.slice(0, -1 - random.whole(4)) }),
    () => ({ ...request, url: request.url.replace('https://', random.pick(['http://', 'https://a.', '//'])) }),
    () => ({ ...request, method: random.pick(METHODS) }),
    () => signed(withOtherCharacter(random, signature)),
    () => signed(signature.slice(0, random.whole(signature.length))),
    () => signed(signature + random.pick(['=', '0', ' ', ', x', '\0'])),
    () => signed(random.pick(['', undefined, 'null', '0'.repeat(signature.length), Buffer.alloc(32).toString('base64')])),
    // Of somebody else's app, and what any app can sign: nothing.
    () =>
      genuine(
        { ...forger, secret: `${forger.secret.slice(0, -1)}${random.pick(['X', ''])}` },
        version,
        target,
        Buffer.from(request.rawBody),
      ),
    // One version's signature as the other's, and one without the time it counts for.
    () => ({
      ...request,
      signatureV2: request.signatureV3,
      signatureV3: request.signatureV2,
      timestamp: request.timestamp ?? String(forger.nowMs),
    }),
    () => ({
      ...genuine(forger, 'v3', target, Buffer.from(request.rawBody)),
      timestamp: random.pick([undefined, '', 'now', '1e12', `${String(forger.nowMs)}.0`]),
    }),
    // A genuine one from before, or of the future, and one whose time was freshened up.
    () =>
      genuine(
        { ...forger, nowMs: forger.nowMs + random.pick([-1, 1]) * (300_001 + random.whole(1e9)) },
        'v3',
        target,
        Buffer.from(request.rawBody),
      ),
    () => ({ ...genuine(forger, 'v3', target, Buffer.from(request.rawBody)), timestamp: String(forger.nowMs + 1 + random.whole(299_999)) }),
  ])();
}

function withOtherByte(random: SeededRandom, bytes: Uint8Array): Buffer {
  const copy = Buffer.from(bytes);
  const place = random.whole(copy.length);
  copy[place] = (copy[place] ?? 0) ^ (1 + random.whole(255));
  return copy;
}

function withOtherCharacter(random: SeededRandom, text: string): string {
  const place = random.whole(text.length);
  const other = random.pick([...'ghijkGHIJK_-./ '].filter((character) => character.toLowerCase() !== text[place]?.toLowerCase()));
  return text.slice(0, place) + other + text.slice(place + 1);
}
