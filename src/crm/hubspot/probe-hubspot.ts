/** Asks HubSpot one question that no account is needed for: whether it is there, what its clock says, and whether it knows the app. */
import { z } from 'zod';
import type { OAuthApp } from './hubspot-oauth.ts';
import { HUBSPOT_PATHS } from './hubspot-paths.ts';
import type { HubSpotTransport } from './hubspot-transport.ts';

export type HubSpotProbe =
  | { reached: false; reason: string }
  | {
      reached: true;
      status: number;
      /** Of the Date header, in whole seconds, as epoch milliseconds; null without one. */
      dateMs: number | null;
      /** 'unknown': the answer says nothing about the app. */
      credentials: 'accepted' | 'refused' | 'unknown';
    };

/** Nobody was ever given it, so that HubSpot refuses it for its own sake where the app's credentials are good. */
const NOBODYS_TOKEN = 'ringback-asks-whether-its-credentials-are-good';

export async function probeHubSpot(transport: HubSpotTransport, { clientId, clientSecret }: OAuthApp): Promise<HubSpotProbe> {
  const form = { grant_type: 'refresh_token', client_id: clientId, client_secret: clientSecret, refresh_token: NOBODYS_TOKEN };
  const outcome = await transport.send(null, { method: 'POST', path: HUBSPOT_PATHS.token, form }, () => undefined);
  if (outcome.kind === 'timed-out') return { reached: false, reason: 'no answer in time' };
  if (outcome.kind !== 'answered') return { reached: false, reason: outcome.reason };
  const dateMs = Date.parse(outcome.headers.get('date') ?? '');
  return { reached: true, status: outcome.status, dateMs: Number.isNaN(dateMs) ? null : dateMs, credentials: credentialsOf(outcome.text) };
}

/** Source: developers.hubspot.com/docs, OAuth guide, and names seen in answers, read 2026-11-23. */
function credentialsOf(text: string): 'accepted' | 'refused' | 'unknown' {
  let status: string;
  try {
    status = z.object({ status: z.string() }).parse(JSON.parse(text)).status;
  } catch {
    return 'unknown';
  }
  if (/^BAD_CLIENT_(ID|SECRET)$/.test(status)) return 'refused';
  return status === 'BAD_REFRESH_TOKEN' ? 'accepted' : 'unknown';
}
