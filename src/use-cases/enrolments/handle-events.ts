/** What HubSpot told about contacts: deletions for privacy are honoured, merged contacts keep what we know of them. */
import { z } from 'zod';
import type { WebhookEvent } from '../../store/webhook-store.ts';
import type { EnrolmentDependencies } from './enrolment-dependencies.ts';

const EVENTS = 200;

/** A merge: `primaryObjectId` stays, `mergedObjectIds` are gone. Source: developers.hubspot.com/docs, webhooks guide, read 2026-11-23. */
const Merge = z.object({ primaryObjectId: z.string(), mergedObjectIds: z.array(z.string()) });

/** Needs no access to the account: privacy does not wait for a connection. @throws StoreError */
export async function handleEvents({ store }: Pick<EnrolmentDependencies, 'store'>, accountId: string): Promise<void> {
  for (;;) {
    const events = await store.listEvents(accountId, EVENTS);
    if (events.length === 0) return;
    // In order, because a contact may be merged first and deleted later.
    for (const event of events) await handle(store, event);
    await store.markHandled(
      accountId,
      events.map(({ dedupeKey }) => dedupeKey),
    );
    if (events.length < EVENTS) return;
  }
}

async function handle(store: EnrolmentDependencies['store'], event: WebhookEvent): Promise<void> {
  if (event.type === 'privacy-deletion') await store.forgetContact(event.accountId, event.objectId);
  const merge = event.type === 'contact-merged' ? Merge.safeParse(event.details) : null;
  if (merge?.success === true)
    for (const from of merge.data.mergedObjectIds) await store.moveContact(event.accountId, from, merge.data.primaryObjectId);
}
