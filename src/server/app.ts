/** The HTTP application: raw bodies, coded errors, nothing personal in the log. */
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { cardRoutes, type CardRouteOptions } from './http/card-routes.ts';
import { errorEnvelope } from './http/error-envelope.ts';
import { healthRoutes, type HealthRouteOptions } from './http/health-routes.ts';
import { oauthRoutes, type OAuthRouteOptions } from './http/oauth-routes.ts';
import { RequestError } from './http/request-error.ts';
import { webhookRoutes, type WebhookRouteOptions } from './http/webhook-routes.ts';
import { workflowRoutes, type WorkflowRouteOptions } from './http/workflow-routes.ts';

/** HubSpot's proxy sends at most 1 MB. Source: HubSpot developer documentation, "Fetching data". Read 2026-11-23. */
const BODY_LIMIT_BYTES = 1_000_000;

/** What can be asked for at this process; a missing door is one that it does not open. */
export interface Doors {
  card?: CardRouteOptions;
  oauth?: OAuthRouteOptions;
  workflows?: WorkflowRouteOptions;
  webhooks?: WebhookRouteOptions;
}

export interface AppOptions {
  health: HealthRouteOptions;
  doors: Doors;
  logger: FastifyBaseLogger;
}

export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const app: FastifyInstance = Fastify({
    loggerInstance: options.logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT_BYTES,
    connectionTimeout: 10_000,
    requestTimeout: 10_000,
    keepAliveTimeout: 65_000,
    routerOptions: { maxParamLength: 100 },
    // Ending, it lets requests under way be answered and hangs up on those who only keep the line open.
    forceCloseConnections: 'idle',
  });
  // Signatures are over raw bytes, so nothing is parsed before it is verified.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));

  app.setErrorHandler((error: unknown, request, reply) => {
    const { status, envelope } = errorEnvelope(fromFastify(error));
    if (status >= 500) request.log.error({ code: envelope.error.code, err: safeError(error) }, 'request failed');
    return reply.code(status).send(envelope);
  });
  app.setNotFoundHandler((_request, reply) => {
    const { status, envelope } = errorEnvelope(new RequestError('not-found', 404, 'There is nothing at this address.'));
    return reply.code(status).send(envelope);
  });
  app.addHook('onSend', (_request, reply, _payload, done) => {
    // A line that is kept open after its answer would keep the process from ending for as long as the line may be idle.
    if (!options.health.accepting()) reply.header('connection', 'close');
    done();
  });
  app.addHook('onResponse', async (request, reply) => {
    // A line for each of thousands of enrolments a second would cost more than the enrolments; metrics count them.
    const say = request.routeOptions.config.quiet === true && reply.statusCode < 400 ? request.log.debug : request.log.info;
    say.call(
      request.log,
      { method: request.method, route: request.routeOptions.url ?? null, status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      'request',
    );
  });

  healthRoutes(app, options.health);
  const { card, oauth, workflows, webhooks } = options.doors;
  if (oauth !== undefined) oauthRoutes(app, oauth);
  if (workflows !== undefined) workflowRoutes(app, workflows);
  if (webhooks !== undefined) webhookRoutes(app, webhooks);
  if (card !== undefined) await app.register(async (scope) => cardRoutes(scope, card));
  return app;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** True for routes asked for so often that only what goes wrong is logged. */
    quiet?: boolean;
  }
}

/** Fastify's own refusals, in the card's words. */
function fromFastify(error: unknown): unknown {
  const code = (error as { code?: unknown } | null)?.code;
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return new RequestError('too-large', 413, 'The body is larger than 1 MB.');
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE')
    return new RequestError('unsupported-media-type', 415, 'The body must be application/json.');
  if (typeof code === 'string' && code.startsWith('FST_') && ((error as { statusCode?: number }).statusCode ?? 500) < 500)
    return new RequestError('bad-request', 400, 'The request is malformed.');
  return error;
}

/** Messages of unknown errors may carry personal data: only their kind, code and place are logged. */
function safeError(error: unknown): { name: string; code: string | null; at: string | null } {
  if (!(error instanceof Error)) return { name: typeof error, code: null, at: null };
  const code = (error as { code?: unknown }).code;
  const at =
    error.stack
      ?.split('\n')
      .find((line) => line.trimStart().startsWith('at '))
      ?.trim() ?? null;
  return { name: error.name, code: typeof code === 'string' ? code : null, at };
}
