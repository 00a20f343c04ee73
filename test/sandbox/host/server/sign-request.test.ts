import { createHash, createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { signRequest } from '../../../../src/sandbox/host/server/sign-request.ts';
import { verifySignature } from '../../../../src/server/http/verify-signature.ts';

const clientSecret = 'a secret';
const timestampMs = 1_795_512_883_000;

function v3(text: string): string {
  return createHmac('sha256', clientSecret).update(text).digest('base64');
}

describe('signRequest', () => {
  it.each([
    {
      name: 'a GET without a body',
      method: 'GET',
      url: 'https://app.example/a?b=1',
      body: '',
      signed: `GEThttps://app.example/a?b=1${timestampMs}`,
    },
    {
      name: 'a POST with a body',
      method: 'POST',
      url: 'https://app.example/a',
      body: '{"word":"héllo"}',
      signed: `POSThttps://app.example/a{"word":"héllo"}${timestampMs}`,
    },
    {
      name: 'the documented escapes written out',
      method: 'GET',
      url: 'https://app.example/%3A%2f%3F%40%21%24%27%28%29%2A%2C%3B',
      body: '',
      signed: `GEThttps://app.example/:/?@!$'()*,;${timestampMs}`,
    },
    {
      name: 'every other escape left alone',
      method: 'GET',
      url: 'https://app.example/?q=a%20b%2Bc%26d%3De%25%C3%A9',
      body: '',
      signed: `GEThttps://app.example/?q=a%20b%2Bc%26d%3De%25%C3%A9${timestampMs}`,
    },
  ])('signs $name', ({ method, url, body, signed }) => {
    const headers = signRequest({ method, url, body, clientSecret, timestampMs });
    expect(headers['x-hubspot-signature-v3']).toBe(v3(signed));
    expect(headers['x-hubspot-request-timestamp']).toBe(String(timestampMs));
  });

  it('adds a v2 signature over the address as it is', () => {
    const headers = signRequest({ method: 'GET', url: 'https://app.example/?e=a%40b', body: '', clientSecret, timestampMs });
    expect(headers['x-hubspot-signature-version']).toBe('v2');
    expect(headers['x-hubspot-signature']).toBe(
      createHash('sha256').update(`${clientSecret}GEThttps://app.example/?e=a%40b`).digest('hex'),
    );
  });

  it.each(['https://app.example/a?userEmail=a%2Bb%40c.example', 'https://app.example/%E2%9C%93?x=%2B'])(
    'the backend takes both signatures of %s',
    (url) => {
      const body = '{"a":1}';
      const headers = signRequest({ method: 'PUT', url, body, clientSecret, timestampMs });
      const request = { method: 'PUT', url, rawBody: Buffer.from(body), timestamp: headers['x-hubspot-request-timestamp'] };
      const options = { secrets: [clientSecret], nowMs: timestampMs, acceptV2: true };
      const signatureV3 = headers['x-hubspot-signature-v3'];
      const signatureV2 = headers['x-hubspot-signature'];
      expect(verifySignature({ ...request, signatureV3, signatureV2: undefined }, options)).toBeNull();
      expect(verifySignature({ ...request, signatureV3: undefined, signatureV2 }, options)).toBeNull();
    },
  );
});
