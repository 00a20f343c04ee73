/** Whether the process lives, whether it can work, what it did, and how much waits. */
import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Progress } from '../../contract/progress-contract.ts';
import type { Metrics } from '../metrics.ts';

export interface HealthRouteOptions {
  /** Whether the process can work now; cheap enough to be asked by anybody. */
  isReady: () => Promise<boolean>;
  metrics: Metrics;
  /** What waits. @throws StoreError when the database does not say */
  progress: () => Promise<Progress>;
  /** Bearer token for /metrics and /progress; null answers this machine only. */
  metricsToken: string | null;
  /** False while the process is ending, so that a load balancer looks elsewhere. */
  accepting: () => boolean;
}

export function healthRoutes(app: FastifyInstance, { isReady, metrics, progress, metricsToken, accepting }: HealthRouteOptions): void {
  // It answers while the event loop turns, whatever the database does: a restart would not mend that.
  app.get('/livez', async () => ({ ok: true }));
  app.get('/readyz', async (_request, reply) => {
    const ready = accepting() && (await isReady());
    return reply.code(ready ? 200 : 503).send({ ok: ready });
  });
  app.get('/metrics', async (request, reply) => {
    if (!mayRead(request, metricsToken)) return reply.callNotFound();
    const { contentType, text } = await metrics.read();
    return reply.header('content-type', contentType).send(text);
  });
  app.get('/progress', async (request, reply) => {
    if (!mayRead(request, metricsToken)) return reply.callNotFound();
    return reply.header('cache-control', 'no-store').send(await progress());
  });
}

/** A request that a proxy passed on is not this machine's own. */
function mayRead(request: FastifyRequest, token: string | null): boolean {
  if (token === null) return /^(::ffff:)?127\.|^::1$/.test(request.socket.remoteAddress ?? '') && !('x-forwarded-for' in request.headers);
  const [given, wanted] = [Buffer.from(request.headers.authorization ?? ''), Buffer.from(`Bearer ${token}`)];
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
