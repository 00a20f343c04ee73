/** Connecting an account: to HubSpot's consent page and back, guarded by a state and a verifier that only this browser holds. */
import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { CrmError } from '../../crm/crm-error.ts';
import { escapeHtml } from '../../use-cases/activity-html.ts';
import { singleQueryValue } from './single-query-value.ts';

export interface OAuthRouteOptions {
  /** HubSpot's consent page for this state, which asks for a code that only the holder of the verifier can use (PKCE, RFC 7636). */
  authorizeUrl: (state: string, codeVerifier: string) => string;
  /** Exchanges the code, keeps the tokens, provisions the account. @throws CrmError */
  connect: (code: string, codeVerifier: string) => Promise<{ accountId: string; problems: string[] }>;
  /** 256 random bits in base64url: 43 characters, as many as a verifier needs at least. */
  newSecret: () => string;
  /** False only when the public URL is plain http, as on a developer's machine. */
  secureCookie: boolean;
}

const STATE_COOKIE = 'ringback_state';
/** Time for reading the consent page. */
const STATE_SECONDS = 600;

export function oauthRoutes(app: FastifyInstance, options: OAuthRouteOptions): void {
  app.get('/oauth/install', async (_request, reply) => {
    const [state, verifier] = [options.newSecret(), options.newSecret()];
    return reply
      .header('set-cookie', stateCookie(`${state}.${verifier}`, STATE_SECONDS, options.secureCookie))
      .redirect(options.authorizeUrl(state, verifier));
  });

  app.get('/oauth/callback', async (request, reply) => {
    const rawUrl = request.raw.url ?? '';
    const state = singleQueryValue(rawUrl, 'state');
    const code = singleQueryValue(rawUrl, 'code');
    reply.header('set-cookie', stateCookie('', 0, options.secureCookie));
    const [expected = '', verifier = ''] = cookieValue(request.headers.cookie, STATE_COOKIE).split('.');
    if (state === null || !sameText(state, expected))
      return page(
        reply,
        400,
        'This link is not from this browser',
        'Start again at /oauth/install in the browser you want to connect from.',
      );
    if (code === null)
      return page(
        reply,
        400,
        'HubSpot did not connect the account',
        'The installation was cancelled or refused. Start again at /oauth/install.',
      );
    try {
      const { accountId, problems } = await options.connect(code, verifier);
      const left = problems.length === 0 ? 'Open a contact record and add the Ringback card.' : `Still to do: ${problems.join(' ')}`;
      return page(reply, 200, `Account ${accountId} is connected`, left);
    } catch (error) {
      if (!(error instanceof CrmError)) throw error;
      request.log.warn({ code: error.code, correlationId: error.correlationId }, 'connecting failed');
      return page(reply, 502, 'HubSpot did not accept the installation', 'Start again at /oauth/install; the code may have expired.');
    }
  });
}

function stateCookie(value: string, seconds: number, secure: boolean): string {
  return `${STATE_COOKIE}=${value}; Path=/oauth; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure ? '; Secure' : ''}`;
}

function cookieValue(header: string | undefined, name: string): string {
  const found = (header ?? '').split(';').find((pair) => pair.trim().startsWith(`${name}=`));
  return found === undefined ? '' : found.trim().slice(name.length + 1);
}

function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length > 0 && left.length === right.length && timingSafeEqual(left, right);
}

function page(reply: FastifyReply, status: number, title: string, text: string): FastifyReply {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escapeHtml(title)}</title><body style="font:16px system-ui;max-width:40rem;margin:4rem auto;padding:0 1rem"><h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p></body></html>`;
  return reply.code(status).header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'").type('text/html').send(html);
}
