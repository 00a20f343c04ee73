/** The parameters HubSpot adds to a signed URL: the only place an account or a user is taken from. */
import type { Actor } from '../../use-cases/dependencies.ts';
import { RequestError } from './request-error.ts';

export interface SignedQuery {
  actor: Actor;
  /** IANA zone the card asks for; 'UTC' when it did not say. */
  timeZone: string;
}

/**
 * A parameter that appears twice is refused: the card chooses the first part of the URL, and HubSpot appends to it.
 * @param appId our app's id; null accepts any
 */
export function signedQuery(rawUrl: string, appId: string | null): SignedQuery {
  const start = rawUrl.indexOf('?');
  const query = new URLSearchParams(start === -1 ? '' : rawUrl.slice(start + 1));
  const accountId = digits(query, 'portalId');
  const userId = digits(query, 'userId');
  const email = single(query, 'userEmail') ?? '';
  if (email.length > 320) throw new RequestError('bad-request', 400, 'userEmail is too long.', 'userEmail');
  const from = single(query, 'appId');
  if (appId !== null && from !== appId) throw new RequestError('bad-signature', 401, 'The request is signed for another app.');
  const timeZone = single(query, 'timeZone') ?? 'UTC';
  if (!isTimeZone(timeZone)) throw new RequestError('bad-request', 400, 'timeZone is not a time zone.', 'timeZone');
  return { actor: { accountId, userId, email }, timeZone };
}

function single(query: URLSearchParams, name: string): string | null {
  const values = query.getAll(name);
  if (values.length > 1) throw new RequestError('bad-request', 400, `${name} appears more than once.`, name);
  return values[0] ?? null;
}

function digits(query: URLSearchParams, name: string): string {
  const value = single(query, name);
  if (value === null || !/^[1-9]\d{0,18}$/.test(value))
    throw new RequestError('bad-request', 400, `${name} is missing or malformed.`, name);
  return value;
}

function isTimeZone(name: string): boolean {
  if (name.length > 64) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
