/** The account that a request to the control surface is about. */

import { DEMO_PORTAL_ID } from '../demo-app.ts';
import type { Exchange } from '../http/exchange.ts';
import { HubSpotError } from '../hubspot-error.ts';
import type { AccountState } from '../state/emulator-state.ts';

/** Named by `?account=`, by default the demo account. @throws HubSpotError 404 */
export function controlledAccount(exchange: Exchange): AccountState {
  const portalId = exchange.query.get('account') ?? String(DEMO_PORTAL_ID);
  const { accounts } = exchange.context.state;
  const account = Object.hasOwn(accounts, portalId) ? accounts[portalId] : undefined;
  if (account === undefined) throw new HubSpotError(404, `There is no account ${portalId} in this sandbox`);
  return account;
}
