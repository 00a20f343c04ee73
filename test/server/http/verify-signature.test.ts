import { createHash, createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeSignedUrl, SIGNATURE_WINDOW_MS, verifySignature, type SignedRequest } from '../../../src/server/http/verify-signature.ts';

/** Secret and address of HubSpot's own documentation and client test suites. */
const SECRET = 'yyyyyyyy-yyyy-yyyy-yyyy-yyyyyyyyyyyy';
const URL = 'https://www.example.com/webhook_uri';

function request(parts: Partial<SignedRequest> & { body?: string }): SignedRequest {
  return {
    method: 'POST',
    url: URL,
    signatureV3: undefined,
    timestamp: undefined,
    signatureV2: undefined,
    rawBody: Buffer.from(parts.body ?? '', 'utf8'),
    ...parts,
  };
}

function signV3(secret: string, method: string, decodedUrl: string, body: string, timestamp: string): string {
  return createHmac('sha256', secret)
    .update(method + decodedUrl + body + timestamp)
    .digest('base64');
}

describe('published v3 vectors', () => {
  it.each([
    // hubspot-api-python tests/spec/utils/test_signature.py
    ["{'example_field':'example_value'}", '1693657560000', 'K36dawei4A+QBNolUOqo7s91KQDWQ5MXZ/QufNYuk/Y='],
    // hubspot-api-ruby spec/helpers/signature_spec.rb
    ["{'example_field':'example_value'}", '1700000300000', 'RnbPH7+UMKVkbV32P8bz450N4M56aPmcru1+D3kSDtw='],
  ])('accepts %s at %s', (body, timestamp, signatureV3) => {
    expect(verifySignature(request({ body, timestamp, signatureV3 }), { secrets: [SECRET], nowMs: Number(timestamp) })).toBeNull();
  });

  it('decodes the documented escapes before hashing', () => {
    const vector = request({
      url: 'https://example.com/api/hubspot/webhooks?src=hs%3Aapp%2Fv3&x=%28a%29',
      body: '[]',
      timestamp: '1790000004000',
      signatureV3: 'G8ddQlikFQ0ScZOZn+MHQ0E3WCV7vOJTzKlvrkvbvuk=',
    });
    expect(verifySignature(vector, { secrets: ['autopilot-test-client-secret-0001'], nowMs: 1790000004000 })).toBeNull();
  });
});

describe('published v2 vectors', () => {
  it.each([
    ['GET', '', 'eee2dddcc73c94d699f5e395f4b9d454a069a6855fbfa152e91e88823087200e'],
    ['POST', '{"example_field":"example_value"}', '9569219f8ba981ffa6f6f16aa0f48637d35d728c7e4d93d0d52efaa512af7900'],
  ])('%s with body "%s" is accepted only where v2 is', (method, body, signatureV2) => {
    const vector = request({ method, body, signatureV2 });
    expect(verifySignature(vector, { secrets: [SECRET], nowMs: 0, acceptV2: true })).toBeNull();
    expect(verifySignature(vector, { secrets: [SECRET], nowMs: 0 })).toBe('missing');
  });
});

/** Neither HubSpot's documentation nor its clients publish a GET vector; these are computed here from the written rule. */
describe('our own GET vectors', () => {
  const timestamp = '1795000000000';
  const sent =
    'https://ringback.example/card/contacts/101/voicemail?timeZone=America%2FDenver&userId=7&userEmail=maria%40brightline.example';
  const hashed = 'https://ringback.example/card/contacts/101/voicemail?timeZone=America/Denver&userId=7&userEmail=maria@brightline.example';

  it('signs an empty body as nothing', () => {
    const signatureV3 = signV3(SECRET, 'GET', hashed, '', timestamp);
    expect(
      verifySignature(request({ method: 'GET', url: sent, timestamp, signatureV3 }), { secrets: [SECRET], nowMs: 1795000000000 }),
    ).toBeNull();
  });

  it('leaves escapes outside the documented set alone', () => {
    expect(decodeSignedUrl('/a?b=%20%25%23%26%3D%2B%C3%A9%3a')).toBe('/a?b=%20%25%23%26%3D%2B%C3%A9:');
  });
});

describe('refusals', () => {
  const nowMs = 1795000000000;
  const good = request({ body: '{}', timestamp: String(nowMs), signatureV3: signV3(SECRET, 'POST', URL, '{}', String(nowMs)) });
  const options = { secrets: [SECRET], nowMs };

  it('accepts the untouched request, and with an older secret still in the list', () => {
    expect(verifySignature(good, options)).toBeNull();
    expect(verifySignature(good, { ...options, secrets: ['newer', SECRET] })).toBeNull();
  });

  it.each<[string, Partial<SignedRequest>, string]>([
    ['no signature', { signatureV3: undefined }, 'missing'],
    ['no timestamp', { timestamp: undefined }, 'missing'],
    ['NaN timestamp', { timestamp: 'NaN' }, 'malformed-timestamp'],
    ['exponent timestamp', { timestamp: '1.795e12' }, 'malformed-timestamp'],
    ['empty timestamp', { timestamp: '' }, 'malformed-timestamp'],
    ['negative timestamp', { timestamp: `-${nowMs}` }, 'malformed-timestamp'],
    ['another method', { method: 'PUT' }, 'mismatch'],
    ['another body', { rawBody: Buffer.from('{ }') }, 'mismatch'],
    ['another address', { url: `${URL}/` }, 'mismatch'],
    ['truncated signature', { signatureV3: good.signatureV3?.slice(0, -1) }, 'mismatch'],
    ['empty signature', { signatureV3: '' }, 'mismatch'],
  ])('%s', (_name, change, problem) => {
    expect(verifySignature({ ...good, ...change }, options)).toBe(problem);
  });

  it.each([
    ['just inside, old', SIGNATURE_WINDOW_MS, null],
    ['just outside, old', SIGNATURE_WINDOW_MS + 1, 'stale'],
    ['just inside, from the future', -SIGNATURE_WINDOW_MS, null],
    ['just outside, from the future', -SIGNATURE_WINDOW_MS - 1, 'stale'],
  ])('window: %s', (_name, ageMs, expected) => {
    expect(verifySignature(good, { ...options, nowMs: nowMs + ageMs })).toBe(expected);
  });

  it('does not fall back to v2 when a v3 signature is there and wrong', () => {
    const hash = createHash('sha256').update(`${SECRET}POST${URL}{}`).digest('hex');
    expect(verifySignature({ ...good, signatureV3: 'x', signatureV2: hash }, { ...options, acceptV2: true })).toBe('mismatch');
  });

  it('never accepts a mutated request', () => {
    const mutation = fc.oneof(
      fc.string().map((signatureV3) => ({ signatureV3 })),
      fc.uint8Array({ maxLength: 64 }).map((rawBody) => ({ rawBody })),
      fc.webUrl().map((url) => ({ url })),
      fc.integer({ min: 1, max: 299_999 }).map((later) => ({ timestamp: String(nowMs + later) })),
    );
    fc.assert(
      fc.property(mutation, (change) => {
        const same = 'rawBody' in change && Buffer.from(change.rawBody).toString() === '{}';
        return same || verifySignature({ ...good, ...change }, options) !== null;
      }),
      { numRuns: 2000, seed: 20_261_124 },
    );
  });
});
