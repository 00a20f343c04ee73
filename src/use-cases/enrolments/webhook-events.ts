/** From the body of a webhook to the events Ringback acts upon; all others are left out. */
import { z } from 'zod';
import { RecordId } from '../../contract/card-contract.ts';
import type { NewWebhookEvent } from '../../store/webhook-store.ts';

const id = z.union([z.string(), z.number().int()]).transform(String).pipe(RecordId);

/** Source: HubSpot developer documentation, "Webhooks". Read 2026-11-23. `eventId` is not unique, so it is not used. */
const Event = z.object({
  portalId: id,
  subscriptionType: z.string().max(100),
  objectTypeId: z.string().max(50).nullish(),
  objectId: id.nullish(),
  occurredAt: z.number().int().min(0).max(8.64e15),
  propertyName: z.string().max(200).nullish(),
  primaryObjectId: id.nullish(),
  mergedObjectIds: z.array(id).max(1000).nullish(),
});
type Event = z.output<typeof Event>;

const CONTACT = '0-1';
const CALL = '0-48';

/** @returns null when the body is not what HubSpot documents; events of kinds nobody asked for are left out */
export function webhookEvents(body: string): NewWebhookEvent[] | null {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return null;
  }
  const events = z.array(Event).max(1000).safeParse(json);
  if (!events.success) return null;
  return events.data.flatMap((event) => {
    const type = typeOf(event);
    const objectId = event.primaryObjectId ?? event.objectId ?? null;
    if (type === null || objectId === null) return [];
    return {
      accountId: event.portalId,
      dedupeKey: [event.subscriptionType, event.objectTypeId ?? '', objectId, String(event.occurredAt), event.propertyName ?? ''].join('|'),
      type,
      objectId,
      occurredAt: new Date(event.occurredAt).toISOString(),
      details: type === 'contact-merged' ? { primaryObjectId: objectId, mergedObjectIds: event.mergedObjectIds ?? [] } : {},
    };
  });
}

function typeOf({ subscriptionType, objectTypeId, propertyName }: Event): NewWebhookEvent['type'] | null {
  if (subscriptionType === 'contact.privacyDeletion') return 'privacy-deletion';
  if (subscriptionType === 'contact.deletion' || (subscriptionType === 'object.deletion' && objectTypeId === CONTACT))
    return 'contact-deleted';
  if (subscriptionType === 'contact.merge' || (subscriptionType === 'object.merge' && objectTypeId === CONTACT)) return 'contact-merged';
  if (subscriptionType === 'object.creation' && objectTypeId === CALL) return 'call-created';
  if (subscriptionType === 'object.propertyChange' && objectTypeId === CONTACT && propertyName === 'hs_sales_email_last_replied')
    return 'reply-received';
  return null;
}
