/** Whether the process lives and whether it can work. */
import type { FastifyInstance } from 'fastify';
import type { Store } from '../../store/store.ts';

export function healthRoutes(app: FastifyInstance, store: Store): void {
  app.get('/livez', async () => ({ ok: true }));
  app.get('/readyz', async (_request, reply) => {
    const ready = await store.isReady();
    return reply.code(ready ? 200 : 503).send({ ok: ready });
  });
}
