/** Starts an emulated HubSpot that real clients talk to over HTTP. */

import type { AddressInfo } from 'node:net';
import { controlRoutes } from './control/control-routes.ts';
import { DEMO_APP, DEMO_PORTAL_ID, DEMO_SCOPES, DEMO_USER_ID } from './demo-app.ts';
import type { EmulatorContext } from './emulator-context.ts';
import { resolveOptions, type HubSpotOptions } from './emulator-options.ts';
import { faultPlan, type FaultPlan } from './faults/fault-plan.ts';
import { routeTable } from './http/match-route.ts';
import { hubSpotServer } from './http/serve.ts';
import { callRecorder, type CallStats } from './limits/call-stats.ts';
import { rateLimits } from './limits/rate-limits.ts';
import { issueTokens, type IssuedToken, type TokenRequest } from './oauth/tokens.ts';
import { hubSpotRoutes } from './routes.ts';
import { addAccount } from './state/add-account.ts';
import { dataFile } from './state/data-file.ts';
import { freshState, replaceState } from './state/fresh-state.ts';
import { stateAccess, type StateAccess } from './state/state-access.ts';
import type { AccountRequest } from './state/new-account.ts';

export interface HubSpotEmulator {
  /** Origin, to be used as HUBSPOT_API_URL. */
  url: string;
  port: number;
  state: StateAccess;
  faults: FaultPlan;
  stats: CallStats;
  /** Adds an account with two owners and no records, or the demo seed. */
  addAccount(request: AccountRequest & { seed?: 'demo' | 'empty' }): void;
  /** Issues tokens as if the app had been installed; without arguments for the demo app, account, user and scopes. */
  issueToken(request?: Partial<TokenRequest>): IssuedToken;
  /** Back to the seed; faults, counts and rate limits too. */
  reset(): void;
  /** Writes the state and stops listening; open connections are closed. */
  close(): Promise<void>;
}

/** @throws Error with code EADDRINUSE when the port is taken; or when the data file is not a state of the emulator */
export async function startHubSpot(options: HubSpotOptions = {}): Promise<HubSpotEmulator> {
  const now = options.now ?? Date.now;
  const random = options.random ?? Math.random;
  const file = dataFile(options.dataFile ?? null);
  const resolved = resolveOptions(options);
  const context: EmulatorContext = {
    state: { version: 1, nextId: 0, accounts: {}, accessTokens: {}, refreshTokens: {}, codes: {} },
    options: resolved,
    now,
    random,
    changed: () => file.changed(context.state),
    url: '',
  };
  const kept = file.read();
  if (kept === null) freshState(context);
  else replaceState(context, kept);

  const faults = faultPlan(random);
  const stats = callRecorder();
  const limits = rateLimits(resolved.limits);
  const reset = (): void => {
    freshState(context);
    faults.clear();
    stats.reset();
    limits.reset();
  };
  const server = hubSpotServer({
    context,
    routes: routeTable(hubSpotRoutes),
    controlRoutes: routeTable(controlRoutes({ faults, stats, reset })),
    limits,
    faults,
    stats,
    log: options.log ?? (() => undefined),
  });
  const host = options.host ?? '127.0.0.1';
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  context.url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;

  return {
    url: context.url,
    port,
    state: stateAccess(context),
    faults,
    stats,
    addAccount: (request) => addAccount(context, request),
    issueToken: (request = {}) =>
      issueTokens(context, {
        clientId: resolved.apps[0]?.clientId ?? DEMO_APP.clientId,
        portalId: DEMO_PORTAL_ID,
        userId: DEMO_USER_ID,
        scopes: DEMO_SCOPES,
        ...request,
      }),
    reset,
    async close() {
      file.flush();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      file.flush();
    },
  };
}
