/** HubSpot's events: each kept once, listed until it is handled, deleted some time after. */
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { OpenStore } from '../../../src/store/create-store.ts';
import type { NewWebhookEvent } from '../../../src/store/webhook-store.ts';
import { EVERY_ROW, newAccount } from './enrolment-rows.ts';
import { FAR_FUTURE, ISO_MS } from './voicemail-rows.ts';

export function newEvent(fields: Partial<NewWebhookEvent> = {}): NewWebhookEvent {
  return {
    accountId: newAccount(),
    dedupeKey: randomUUID(),
    type: 'contact-deleted',
    objectId: '101',
    occurredAt: '2026-11-24T15:04:05.678Z',
    details: null,
    ...fields,
  };
}

export function webhooksBattery(store: () => OpenStore): void {
  describe('receiving events', () => {
    it('keeps every field, and names the accounts that got one', async () => {
      const merge = newEvent({ type: 'contact-merged', details: { merged: ['7', '8'], text: 'Zoë "Z" \\' } });
      const call = newEvent({ type: 'call-created' });
      expect(await store().receiveEvents([merge, call, { ...call, dedupeKey: 'another' }])).toEqual(
        [merge.accountId, call.accountId].sort(),
      );
      expect(await store().listEvents(merge.accountId, 10)).toEqual([{ ...merge, receivedAt: expect.stringMatching(ISO_MS) }]);
      expect(await store().listEvents(call.accountId, 10)).toHaveLength(2);
      expect(await store().receiveEvents([])).toEqual([]);
    });

    it('keeps an event once, whether it is repeated in one call, later, or after it was handled', async () => {
      const event = newEvent();
      expect(await store().receiveEvents([event, event, { ...event, objectId: '102' }])).toEqual([event.accountId]);
      expect(await store().receiveEvents([event])).toEqual([]);
      expect(await store().listEvents(event.accountId, 10)).toMatchObject([event]);
      await store().markHandled(event.accountId, [event.dedupeKey]);
      expect(await store().receiveEvents([event, newEvent()])).not.toContain(event.accountId);
      expect(await store().listEvents(event.accountId, 10)).toEqual([]);
    });

    it.each<[string, Partial<NewWebhookEvent>]>([
      ['a type that is none', { type: 'private' as NewWebhookEvent['type'] }],
      ['a moment that is none', { occurredAt: 'private' }],
    ])('refuses %s', async (_, fields) => {
      await expect(store().receiveEvents([newEvent(fields)])).rejects.toMatchObject({ name: 'StoreError', code: 'invalid-value' });
    });
  });

  describe('working events off', () => {
    it('lists them in the order in which they occurred, until they are handled', async () => {
      const accountId = newAccount();
      const at = (second: string): NewWebhookEvent => newEvent({ accountId, occurredAt: `2026-11-24T15:04:${second}.000Z` });
      const [third, first, second] = [at('07'), at('05'), at('06')];
      await store().receiveEvents([third, first]);
      await store().receiveEvents([second]);
      expect(await store().listEvents(accountId, 10)).toMatchObject([first, second, third]);
      expect(await store().listEvents(accountId, 2)).toMatchObject([first, second]);
      await store().markHandled(accountId, [first.dedupeKey, third.dedupeKey, 'unknown']);
      await store().markHandled(accountId, []);
      expect(await store().listEvents(accountId, 10)).toMatchObject([second]);
    });

    it('names accounts with events, longest waiting first, the parked ones too', async () => {
      const [late, parked, handled] = [newEvent(), newEvent(), newEvent()];
      await store().saveAccount({ accountId: parked.accountId, sealedTokens: 'x', scopes: 'x' });
      await store().parkAccount(parked.accountId, 'access-revoked');
      for (const event of [parked, handled, late, { ...parked, dedupeKey: 'another' }]) await store().receiveEvents([event]);
      await store().markHandled(handled.accountId, [handled.dedupeKey]);
      const all = await store().accountsWithEvents(EVERY_ROW);
      const mine = [late, parked, handled].map(({ accountId }) => accountId);
      expect(all.filter((account) => mine.includes(account))).toEqual([parked.accountId, late.accountId]);
      expect(await store().accountsWithEvents(1)).toEqual(all.slice(0, 1));
    });

    it('deletes in pieces those handled before the moment, and none that is not handled', async () => {
      while ((await store().deleteHandledEvents(FAR_FUTURE, EVERY_ROW)) > 0);
      const accountId = newAccount();
      const events = Array.from({ length: 4 }, () => newEvent({ accountId }));
      await store().receiveEvents(events);
      await store().markHandled(
        accountId,
        events.slice(1).map(({ dedupeKey }) => dedupeKey),
      );
      expect(await store().deleteHandledEvents('2020-01-01T00:00:00.000Z', 10)).toBe(0);
      expect(await store().deleteHandledEvents(FAR_FUTURE, 2)).toBe(2);
      expect(await store().deleteHandledEvents(FAR_FUTURE, 2)).toBe(1);
      expect(await store().listEvents(accountId, 10)).toMatchObject(events.slice(0, 1));
    });
  });
}
