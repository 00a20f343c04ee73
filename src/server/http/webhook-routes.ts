/**
 * The door for HubSpot's events: verify, keep, answer. HubSpot sends at most a hundred at a time, waits five seconds, repeats what fails up to
 * ten times within a day, in no order. Source: HubSpot developer documentation, "Webhooks". Read 2026-11-23.
 */
import type { FastifyInstance } from 'fastify';
import { webhookEvents } from '../../use-cases/enrolments/webhook-events.ts';
import { StoreError } from '../../store/store-error.ts';
import type { WebhookStore } from '../../store/webhook-store.ts';
import { requireSignature, type SignatureSettings } from './require-signature.ts';

export interface WebhookRouteOptions {
  signature: SignatureSettings;
  store: Pick<WebhookStore, 'receiveEvents'>;
  ring: (accountId: string) => void;
}

/** A hundred events with room to grow. */
const BODY_LIMIT_BYTES = 512_000;

export function webhookRoutes(app: FastifyInstance, { signature, store, ring }: WebhookRouteOptions): void {
  app.post('/hubspot/webhooks', { bodyLimit: BODY_LIMIT_BYTES }, async (request, reply) => {
    requireSignature(request, signature, { acceptV2: false });
    const events = webhookEvents(request.body instanceof Uint8Array ? Buffer.from(request.body).toString('utf8') : '');
    if (events === null) {
      request.log.error('webhook not understood');
      return reply.code(503).send({ ok: false, error: { code: 'unavailable' } });
    }
    try {
      for (const accountId of events.length === 0 ? [] : await store.receiveEvents(events)) ring(accountId);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      request.log.error({ code: error.code }, 'events not kept');
      return reply.code(503).send({ ok: false, error: { code: 'unavailable' } });
    }
    return { ok: true };
  });
}
