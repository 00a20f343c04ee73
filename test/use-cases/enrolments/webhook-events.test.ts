/** Of HubSpot's events those that matter are kept, each once, and a body that is not HubSpot's is told from an empty one. */
import { describe, expect, it } from '@jest/globals';
import { webhookEvents } from '../../../src/use-cases/enrolments/webhook-events.ts';

const base = { eventId: 1, portalId: 62515, occurredAt: 1_764_000_000_000, attemptNumber: 0, objectId: 123 };
const kinds = (...events: object[]) => webhookEvents(JSON.stringify(events))?.map(({ type, objectId }) => `${type} ${objectId}`);

describe('webhook events', () => {
  it.each([
    [{ subscriptionType: 'contact.privacyDeletion' }, 'privacy-deletion 123'],
    [{ subscriptionType: 'object.deletion', objectTypeId: '0-1' }, 'contact-deleted 123'],
    [{ subscriptionType: 'object.creation', objectTypeId: '0-48' }, 'call-created 123'],
    [{ subscriptionType: 'object.merge', objectTypeId: '0-1', primaryObjectId: 9, mergedObjectIds: [123] }, 'contact-merged 9'],
    [{ subscriptionType: 'object.propertyChange', objectTypeId: '0-1', propertyName: 'hs_sales_email_last_replied' }, 'reply-received 123'],
  ])('%j is %s', (event, expected) => {
    expect(kinds({ ...base, ...event })).toEqual([expected]);
  });

  it('of other kinds and objects are left out', () => {
    expect(
      kinds(
        { ...base, subscriptionType: 'object.deletion', objectTypeId: '0-2' },
        { ...base, subscriptionType: 'object.propertyChange', objectTypeId: '0-1', propertyName: 'firstname' },
        { ...base, subscriptionType: 'object.restore', objectTypeId: '0-1' },
      ),
    ).toEqual([]);
  });

  it('of one moment and object have one key, whatever HubSpot’s event id and attempt', () => {
    const event = { ...base, subscriptionType: 'contact.privacyDeletion' };
    const keys = webhookEvents(JSON.stringify([event, { ...event, eventId: 2, attemptNumber: 3 }, { ...event, occurredAt: 5 }]))?.map(
      ({ dedupeKey }) => dedupeKey,
    );
    expect(keys?.[0]).toBe(keys?.[1]);
    expect(new Set(keys).size).toBe(2);
  });

  it('of a merge name who is gone', () => {
    const [merge] =
      webhookEvents(
        JSON.stringify([{ ...base, subscriptionType: 'object.merge', objectTypeId: '0-1', primaryObjectId: 9, mergedObjectIds: [1, '2'] }]),
      ) ?? [];
    expect(merge?.details).toEqual({ primaryObjectId: '9', mergedObjectIds: ['1', '2'] });
  });

  it.each([['not JSON'], ['{}'], ['[{"portalId":"x"}]'], ['[1]']])('cannot be read from %s', (body) => {
    expect(webhookEvents(body)).toBeNull();
  });
});
