/**
 * The page on which an administrator installs an app; real HubSpot serves it at app.hubspot.com.
 * Documented: client_id, redirect_uri, scope, optional_scope, state, code_challenge by S256, and that a scope the app requires must be asked for. The page,
 * `auto=1` (install without asking), `account` and `user` are the emulator's own.
 */

import type { Exchange, Reply, Route } from '../http/exchange.ts';
import type { EmulatedApp } from '../emulated-app.ts';
import type { AccountState } from '../state/emulator-state.ts';
import { DEMO_USER_ID } from '../demo-app.ts';
import { authorizePage, refusalPage } from './authorize-page.ts';
import { randomToken } from './tokens.ts';

const CODE_LIFE_MS = 600_000;

interface AuthorizeRequest {
  app: EmulatedApp;
  account: AccountState;
  redirectUri: string;
  scopes: string[];
}

export const authorizeRoute: Route = {
  method: 'GET',
  path: '/oauth/authorize',
  access: 'open',
  limit: 'none',
  handle(exchange) {
    const request = readRequest(exchange);
    if (typeof request === 'string') return { status: 400, html: refusalPage(request) };
    const { query } = exchange;
    if (query.get('deny') === '1')
      return redirect(request.redirectUri, { error: 'access_denied', error_description: 'the user denied access' }, query);
    if (query.get('auto') === '1') return redirect(request.redirectUri, { code: makeCode(exchange, request) }, query);
    return {
      status: 200,
      html: authorizePage({ query, accountName: request.account.name, portalId: request.account.portalId, scopes: request.scopes }),
    };
  },
};

/** The request, or why it is refused. */
function readRequest(exchange: Exchange): AuthorizeRequest | string {
  const { query, context } = exchange;
  const app = context.options.apps.find((candidate) => candidate.clientId === query.get('client_id'));
  if (app === undefined) return 'No app has this client_id.';
  const redirectUri = query.get('redirect_uri') ?? '';
  if (!redirectAllowed(app, redirectUri)) return 'The redirect_uri is not one that the app registered.';
  const words = (name: string) => (query.get(name) ?? '').split(/[ ,]+/).filter((word) => word !== '');
  const asked = words('scope');
  const optional = words('optional_scope');
  const unknown = [...asked, ...optional].filter((scope) => app.scopes.length > 0 && !app.scopes.includes(scope));
  if (unknown.length > 0) return `The app did not register these scopes: ${unknown.join(', ')}.`;
  const missing = (app.requiredScopes ?? []).filter((scope) => !asked.includes(scope));
  if (missing.length > 0) return `The app requires scopes that this address does not ask for: ${missing.join(', ')}.`;
  if (query.has('code_challenge') && query.get('code_challenge_method') !== 'S256') return 'The code_challenge_method is not S256.';
  const wanted = query.get('account');
  const account = wanted === null ? Object.values(context.state.accounts)[0] : context.state.accounts[wanted];
  if (account === undefined) return 'There is no such account.';
  return { app, account, redirectUri, scopes: [...new Set([...asked, ...optional])] };
}

function redirectAllowed(app: EmulatedApp, redirectUri: string): boolean {
  if (app.redirectUris.length > 0) return app.redirectUris.includes(redirectUri);
  return URL.canParse(redirectUri) && ['localhost', '127.0.0.1', '[::1]'].includes(new URL(redirectUri).hostname);
}

function makeCode(exchange: Exchange, request: AuthorizeRequest): string {
  const { context, query } = exchange;
  const code = randomToken(context.random, 'na1-code-', 36);
  const userId = Number(query.get('user') ?? request.account.owners[0]?.userId ?? DEMO_USER_ID);
  const challenge = query.get('code_challenge');
  context.state.codes[code] = {
    clientId: request.app.clientId,
    portalId: request.account.portalId,
    userId,
    scopes: request.scopes,
    redirectUri: request.redirectUri,
    ...(challenge === null ? {} : { codeChallenge: challenge }),
    expiresAtMs: context.now() + CODE_LIFE_MS,
  };
  context.changed();
  return code;
}

function redirect(redirectUri: string, result: Record<string, string>, query: URLSearchParams): Reply {
  const target = new URL(redirectUri);
  for (const [name, value] of Object.entries(result)) target.searchParams.set(name, value);
  const state = query.get('state');
  if (state !== null) target.searchParams.set('state', state);
  return { status: 302, headers: { location: target.toString() } };
}
