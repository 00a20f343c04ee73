/** Links upserted tasks to their contacts and companies: an upsert takes no links. Repeat-safe. */
import { CrmError } from '../../crm-error.ts';
import { archiveActivity } from '../archive-activity.ts';
import { ASSOCIATIONS_WRITE_MAX, HUBSPOT_PATHS } from '../hubspot-paths.ts';
import type { BulkContext } from './bulk-context.ts';
import { inBatches } from './in-batches.ts';
import { sendInHalves } from './send-in-halves.ts';

export interface TaskLink {
  ref: string;
  taskId: string;
  contactId: string;
  /** Null for none. A link that HubSpot does not take must not cost the task. */
  companyId: string | null;
}

/** @returns by ref, why a task is not with its contact; one whose contact is gone is archived. Never throws CrmError. */
export async function linkTasks(context: BulkContext, links: readonly TaskLink[]): Promise<Map<string, CrmError>> {
  const [failed, companyFailed] = await Promise.all([
    associate(
      context,
      'contacts',
      links.map(({ ref, taskId, contactId }) => ({ ref, from: taskId, to: contactId })),
    ),
    associate(
      context,
      'companies',
      links.flatMap(({ ref, taskId, companyId }) => (companyId === null ? [] : [{ ref, from: taskId, to: companyId }])),
    ),
  ]);
  const { accountId, log } = context;
  if (companyFailed.size > 0) log.warn({ accountId, tasks: companyFailed.size }, 'Tasks are made without a link to the company');
  await Promise.all(
    links.map(async ({ ref, taskId }) => {
      const code = failed.get(ref)?.code;
      if (code !== 'invalid' && code !== 'not-found') return;
      await archiveActivity(context, 'tasks', taskId).catch((error: unknown) => {
        if (!(error instanceof CrmError)) throw error;
        failed.set(ref, new CrmError('outcome-unknown', 'A task without its contact could not be taken back.', { cause: error }));
      });
    }),
  );
  return failed;
}

interface Pair {
  ref: string;
  from: string;
  to: string;
}

async function associate({ send }: BulkContext, to: 'contacts' | 'companies', pairs: readonly Pair[]): Promise<Map<string, CrmError>> {
  const failed = new Map<string, CrmError>();
  const label = `link tasks to ${to}`;
  const path = HUBSPOT_PATHS.associateDefault('tasks', to);
  await Promise.all(
    inBatches(pairs, ASSOCIATIONS_WRITE_MAX).map(async (batch) => {
      const refused = await sendInHalves(batch, {
        send: async (part) => {
          const inputs = part.map((pair) => ({ from: { id: pair.from }, to: { id: pair.to } }));
          await send({ label, effect: 'repeatable', method: 'POST', path, json: { inputs } });
        },
        mayBeOneRow: (error) => error.code === 'invalid' || error.code === 'not-found',
        allRefused: 'refuse-rest',
      });
      for (const [{ ref }, error] of refused) failed.set(ref, error);
    }),
  );
  return failed;
}
