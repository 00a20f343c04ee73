/**
 * The token endpoint with introspection and revocation.
 * Documented: form bodies, fields of the replies, 1800 s, error names and statuses, revoking does not end live access tokens. The
 * specification omits the reply's schema; whether refresh tokens rotate is unproven, so a limit switches it. Assumed: the words
 * of the errors, status 400 for all of them, codes live 10 minutes.
 */

import { createHash } from 'node:crypto';
import type { Exchange, Reply, Route } from '../http/exchange.ts';
import type { EmulatedApp } from '../emulated-app.ts';
import type { StoredToken } from '../state/emulator-state.ts';
import { issueTokens, type IssuedToken } from './tokens.ts';

/** A refusal in the shape of the token endpoint, which differs from the CRM's. */
export function oauthError(error: string, status: string, description: string, correlationId: string, httpStatus = 400): Reply {
  return { status: httpStatus, body: { error, error_description: description, status, message: description, correlationId } };
}

/** The form in the body; null when it is not one. */
export function formOf(exchange: Exchange): URLSearchParams | null {
  const contentType = String(exchange.headers['content-type'] ?? '').toLowerCase();
  return contentType.startsWith('application/x-www-form-urlencoded') ? new URLSearchParams(exchange.rawBody.toString('utf8')) : null;
}

/** The app that the form's credentials belong to, or the refusal. */
export function authenticateApp(exchange: Exchange, form: URLSearchParams): EmulatedApp | Reply {
  const app = exchange.context.options.apps.find((candidate) => candidate.clientId === form.get('client_id'));
  if (app === undefined) return oauthError('invalid_client', 'BAD_CLIENT_ID', 'missing or unknown client id', exchange.correlationId);
  if (app.clientSecret !== form.get('client_secret')) {
    return oauthError('invalid_client', 'BAD_CLIENT_SECRET', 'missing or invalid client secret', exchange.correlationId);
  }
  return app;
}

const token: Route = {
  method: 'POST',
  path: '/oauth/2026-09/token',
  access: 'open',
  limit: 'none',
  handle(exchange) {
    const { correlationId } = exchange;
    const form = formOf(exchange);
    if (form === null)
      return oauthError('invalid_request', 'BAD_REQUEST', 'the body must be application/x-www-form-urlencoded', correlationId, 415);
    const app = authenticateApp(exchange, form);
    if ('status' in app) return app;
    switch (form.get('grant_type')) {
      case 'authorization_code':
        return redeemCode(exchange, form, app);
      case 'refresh_token':
        return refresh(exchange, form, app);
      default:
        return oauthError('unsupported_grant_type', 'BAD_GRANT_TYPE', 'missing or unsupported grant_type', correlationId);
    }
  },
};

function redeemCode(exchange: Exchange, form: URLSearchParams, app: EmulatedApp): Reply {
  const { context, correlationId } = exchange;
  const text = form.get('code') ?? '';
  const code = Object.hasOwn(context.state.codes, text) ? context.state.codes[text] : undefined;
  if (code === undefined || code.clientId !== app.clientId || code.expiresAtMs <= context.now()) {
    return oauthError('invalid_grant', 'BAD_AUTH_CODE', 'missing or unknown auth code', correlationId);
  }
  if (code.redirectUri !== form.get('redirect_uri')) {
    return oauthError('invalid_grant', 'BAD_REDIRECT_URI', 'redirect_uri does not match the one of the authorization', correlationId);
  }
  if (code.codeChallenge !== undefined && code.codeChallenge !== sha256(form.get('code_verifier') ?? ''))
    return oauthError('invalid_grant', 'BAD_CODE_VERIFIER', 'code_verifier does not match the code_challenge', correlationId);
  delete context.state.codes[text];
  return tokenReply(code, issueTokens(context, code));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

function refresh(exchange: Exchange, form: URLSearchParams, app: EmulatedApp): Reply {
  const { context, correlationId } = exchange;
  const text = form.get('refresh_token') ?? '';
  const known = Object.hasOwn(context.state.refreshTokens, text) ? context.state.refreshTokens[text] : undefined;
  if (known === undefined || known.clientId !== app.clientId) {
    return oauthError('invalid_grant', 'BAD_REFRESH_TOKEN', 'missing or invalid refresh token', correlationId);
  }
  const rotate = context.options.limits.rotateRefreshTokens;
  if (rotate) delete context.state.refreshTokens[text];
  return tokenReply(known, issueTokens(context, known, rotate ? null : text));
}

function tokenReply(token: StoredToken, issued: IssuedToken): Reply {
  return {
    status: 200,
    body: {
      access_token: issued.accessToken,
      refresh_token: issued.refreshToken,
      expires_in: issued.expiresInSeconds,
      token_type: 'bearer',
      token_use: 'access_token',
      hub_id: token.portalId,
      user_id: token.userId,
      scopes: token.scopes,
    },
  };
}

export const tokenRoutes: readonly Route[] = [token];
