/** Reads the body of an answer: one of our two envelopes, or HubSpot's proxy envelope around one. */
import { UNREACHABLE, UNREADABLE, type Failure, type Result } from './failure.ts';

type Json = Record<string, unknown>;

/**
 * @param body parsed JSON, or undefined when the body was no JSON
 * @param responseOk the HTTP status as HubSpot passes it on; a failure may still arrive with 200, so the body decides
 * @param keys what the data must hold to be taken for an answer of this route
 */
export function readEnvelope<Data>(body: unknown, responseOk: boolean, keys: readonly string[]): Result<Data> {
  const envelope = unwrapProxy(body);
  if (!isObject(envelope)) return { ok: false, failure: responseOk ? UNREADABLE : UNREACHABLE };
  if (envelope['ok'] === false && isObject(envelope['error'])) return { ok: false, failure: failureOf(envelope['error']) };
  if (!responseOk) return { ok: false, failure: UNREACHABLE };
  const data = envelope['data'];
  if (envelope['ok'] !== true || !isObject(data) || !keys.every((key) => key in data)) return { ok: false, failure: UNREADABLE };
  return { ok: true, data: data as Data };
}

/** HubSpot's proxy answers 200 with {status, responseBody}; whether its front end always unwraps it is not documented. */
function unwrapProxy(body: unknown): unknown {
  if (isObject(body) && !('ok' in body) && 'responseBody' in body) return body['responseBody'];
  return body;
}

function failureOf(error: Json): Failure {
  return {
    code: (text(error['code']) ?? 'internal') as Failure['code'],
    message: text(error['message']) ?? 'Something went wrong in Ringback.',
    action: text(error['action']) ?? 'Try again; if it stays, tell your admin.',
    retry: error['retry'] === true,
    path: text(error['path']),
  };
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
