/**
 * What a token is good for, and its end.
 * Documented: form fields token and token_type_hint, the members of the reply, 200 for a revocation that leaves live access tokens
 * alone. Assumed: app credentials are needed, an unknown token is inactive, revoking an access token ends that one.
 */

import type { Exchange, Reply, Route } from '../http/exchange.ts';
import type { StoredToken } from '../state/emulator-state.ts';
import { authenticateApp, formOf, oauthError } from './token-routes.ts';

function withForm(exchange: Exchange, handle: (form: URLSearchParams) => Reply): Reply {
  const form = formOf(exchange);
  if (form === null) return oauthError('invalid_request', 'BAD_REQUEST', 'the body must be a form', exchange.correlationId, 415);
  const app = authenticateApp(exchange, form);
  return 'status' in app ? app : handle(form);
}

function lookUp(tokens: Record<string, StoredToken>, text: string): StoredToken | null {
  return Object.hasOwn(tokens, text) ? (tokens[text] ?? null) : null;
}

const introspect: Route = {
  method: 'POST',
  path: '/oauth/2026-09/token/introspect',
  access: 'open',
  limit: 'none',
  handle: (exchange) =>
    withForm(exchange, (form) => {
      const { state, now, options } = exchange.context;
      const text = form.get('token') ?? '';
      const access = lookUp(state.accessTokens, text);
      const token = access ?? lookUp(state.refreshTokens, text);
      const expired = token !== null && token.expiresAtMs !== null && token.expiresAtMs <= now();
      if (token === null || expired) return { status: 200, body: { active: false } };
      const owner = state.accounts[String(token.portalId)]?.owners.find((candidate) => candidate.userId === token.userId);
      const body = {
        active: true,
        token: text,
        hub_id: token.portalId,
        user_id: token.userId,
        user: owner?.email ?? null,
        scopes: token.scopes,
        client_id: token.clientId,
        app_id: options.apps.find((app) => app.clientId === token.clientId)?.appId ?? null,
        token_type: 'bearer',
        token_use: access === null ? 'refresh_token' : 'access_token',
        ...(token.expiresAtMs === null ? {} : { expires_in: Math.floor((token.expiresAtMs - now()) / 1000) }),
      };
      return { status: 200, body };
    }),
};

const revoke: Route = {
  method: 'POST',
  path: '/oauth/2026-09/token/revoke',
  access: 'open',
  limit: 'none',
  handle: (exchange) =>
    withForm(exchange, (form) => {
      const text = form.get('token') ?? '';
      delete exchange.context.state.refreshTokens[text];
      delete exchange.context.state.accessTokens[text];
      exchange.context.changed();
      return { status: 200 };
    }),
};

export const introspectRoutes: readonly Route[] = [introspect, revoke];
