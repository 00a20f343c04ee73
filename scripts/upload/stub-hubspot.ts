/** Stands in for HubSpot's servers while HubSpot's own validator runs: answers sign-in and schemas, refuses everything else. */
import { httpClient } from '@hubspot/local-dev-lib/http/client';
import { COMPONENT_SCHEMAS } from './component-schemas.ts';

/** No account has this id's key: nothing leaves this machine. */
export const STUB_ACCOUNT_ID = 123456;
const HOUR_MS = 3_600_000;

/** Makes HubSpot's libraries of this process talk to the stand-in. Call it before the first of their calls. */
export function stubHubSpot(): void {
  process.env.USE_ENVIRONMENT_HUBSPOT_CONFIG = 'true';
  process.env.HUBSPOT_ACCOUNT_ID = String(STUB_ACCOUNT_ID);
  process.env.HUBSPOT_PERSONAL_ACCESS_KEY = 'none';
  httpClient.defaults.adapter = async (config) => {
    const data = answerTo(config.url ?? '');
    if (data === null) throw new Error(`The upload check must stay offline, but something asked for ${config.url}`);
    return { status: 200, statusText: 'OK', data, headers: {}, config };
  };
}

function answerTo(url: string): object | null {
  if (/project-components-external\/project-schemas\/v3\/[^/]+$/.test(url)) return COMPONENT_SCHEMAS;
  if (!url.endsWith('localdevauth/v1/auth/refresh')) return null;
  return {
    oauthAccessToken: 'none',
    expiresAtMillis: Date.now() + HOUR_MS,
    scopeGroups: [],
    encodedOAuthRefreshToken: 'none',
    hubId: STUB_ACCOUNT_ID,
    accountType: 'STANDARD',
  };
}
