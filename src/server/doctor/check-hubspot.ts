/** Whether HubSpot can be reached, keeps the same time, and knows the app. */
import type { HubSpotProbe } from '../../crm/hubspot/probe-hubspot.ts';
import { checkClock } from './check-clock.ts';
import type { Report } from './finding.ts';

/** HubSpot's requests are refused when they seem older than five minutes; some of that is theirs to spend on the way. */
const HARMFUL_MS = 240_000;

export function checkHubSpot(report: Report, apiUrl: string, probe: HubSpotProbe, nowMs: number): void {
  if (!probe.reached)
    return report(
      'fail',
      'hubspot',
      `${apiUrl} cannot be reached (${probe.reason}).`,
      'Check HUBSPOT_API_URL, the name service, the firewall and proxies.',
    );
  if (probe.status >= 500)
    return report('fail', 'hubspot', `It answers with ${String(probe.status)}.`, 'Look at status.hubspot.com, and try again in a while.');
  report('ok', 'hubspot', 'It answers.');
  checkClock(report, 'hubspot clock', nowMs, probe.dateMs, HARMFUL_MS);
  if (probe.credentials === 'accepted') return report('ok', 'app credentials', 'HubSpot knows the app.');
  if (probe.credentials === 'refused')
    return report(
      'fail',
      'app credentials',
      'HubSpot does not take the id or the secret of the app.',
      'Copy HUBSPOT_CLIENT_ID and HUBSPOT_CLIENT_SECRET from the app’s Auth page, the newest secret first.',
    );
  report(
    'warn',
    'app credentials',
    `HubSpot's answer (${String(probe.status)}) does not tell whether it knows the app.`,
    'Try to connect an account at /oauth/install.',
  );
}
