/** What every operation on one account is given. */
import type { AdapterLog } from './adapter-log.ts';
import type { CallOutcomes } from './call-outcomes.ts';
import type { SendToHubSpot } from './hubspot-gateway.ts';
import type { OpenDeals } from './open-deals.ts';
import type { Owners } from './owners.ts';

export interface AccountContext {
  /** HubSpot's portal id. */
  accountId: string;
  send: SendToHubSpot;
  /** Base of links to records, for example https://app.hubspot.com */
  appUrl: string;
  owners: Owners;
  outcomes: CallOutcomes;
  deals: OpenDeals;
  log: AdapterLog;
}
