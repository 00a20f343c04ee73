/**
 * The door for HubSpot's workflows: verify, keep, answer. The answer BLOCK means that the enrolment is durable here and that HubSpot will be
 * told later. HubSpot repeats 429 and 5xx for up to three days and no other failure, so a fault of ours is never a 4xx.
 * Source: HubSpot developer documentation, "Custom workflow actions". Read 2026-11-23.
 */
import type { FastifyBaseLogger, FastifyInstance, FastifyReply } from 'fastify';
import { ActionRequest, WorkflowAction } from '../../contract/workflow-contract.ts';
import type { NewEnrolment } from '../../store/enrolment-store.ts';
import { StoreError } from '../../store/store-error.ts';
import { withoutEffect } from '../../use-cases/enrolments/effect.ts';
import { newEnrolment } from '../../use-cases/enrolments/new-enrolment.ts';
import type { GroupCommit } from './group-commit.ts';
import { requireSignature, type SignatureSettings } from './require-signature.ts';

export interface WorkflowRouteOptions {
  signature: SignatureSettings;
  enrolments: GroupCommit<NewEnrolment>;
  /** True when so much waits that more would not be settled before HubSpot gives up. */
  tooDeep: () => boolean;
  /** Called once an enrolment is durable. */
  ring: (accountId: string) => void;
  count: (what: 'acknowledged' | 'refused-depth' | 'failed') => void;
}

/** Far above what an action sends. */
const BODY_LIMIT_BYTES = 256_000;
/** Rows waiting for their commit in this process; above it memory would grow with the outage. */
const MOST_WAITING = 50_000;
/** Whether HubSpot reads seconds or milliseconds is not certain; either is a useful pause. */
const RETRY_AFTER = '30';
/** HubSpot waits this long for the callback: its own default. */
const BLOCKED = JSON.stringify({ outputFields: { hs_execution_state: 'BLOCK', hs_expiration_duration: 'P1W' } });

/** No logger of each request's own: to make one takes longer than to check the signature, and nearly none says a word. */
const ROUTE = { bodyLimit: BODY_LIMIT_BYTES, config: { quiet: true }, childLoggerFactory: (logger: FastifyBaseLogger) => logger };

export function workflowRoutes(app: FastifyInstance, options: WorkflowRouteOptions): void {
  const { signature, enrolments, tooDeep, ring, count } = options;
  for (const action of WorkflowAction.options)
    app.post(`/hubspot/workflows/${action}`, ROUTE, async (request, reply) => {
      requireSignature(request, signature, { acceptV2: true });
      const parsed = ActionRequest.safeParse(jsonOf(request.body));
      if (!parsed.success) {
        // It is signed, so it is HubSpot's and we do not understand it: the repetitions give us time to learn.
        request.log.error({ action, path: parsed.error.issues[0]?.path.join('.') ?? '' }, 'workflow request not understood');
        count('failed');
        return unavailable(reply);
      }
      const row = newEnrolment(action, parsed.data);
      if (row === null) return failContinue(reply, withoutEffect(action, 'invalid-inputs', null).outputs);
      if (enrolments.waiting >= MOST_WAITING || tooDeep()) {
        count('refused-depth');
        return reply
          .code(429)
          .header('retry-after', RETRY_AFTER)
          .send({ ok: false, error: { code: 'too-deep' } });
      }
      try {
        await enrolments.add(row);
      } catch (error) {
        if (!(error instanceof StoreError)) throw error;
        request.log.error({ action, code: error.code }, 'enrolment not kept');
        count('failed');
        return unavailable(reply);
      }
      ring(row.accountId);
      count('acknowledged');
      // Returned, not sent: Fastify waits for the end of a reply that is returned.
      reply.code(200).type('application/json');
      return BLOCKED;
    });
}

function jsonOf(body: unknown): unknown {
  try {
    return body instanceof Uint8Array
      ? (JSON.parse(Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8')) as unknown)
      : null;
  } catch {
    return null;
  }
}

function failContinue(reply: FastifyReply, outputs: Readonly<Record<string, string>>): FastifyReply {
  return reply.code(200).send({ outputFields: { ...outputs, hs_execution_state: 'FAIL_CONTINUE' } });
}

function unavailable(reply: FastifyReply): FastifyReply {
  return reply
    .code(503)
    .header('retry-after', RETRY_AFTER)
    .send({ ok: false, error: { code: 'unavailable' } });
}
